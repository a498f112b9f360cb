// SPDX-License-Identifier: MPL-2.0
#include "report/gap_report.hpp"

#include "analysis/notes.hpp"
#include "analysis/pupil_labels.hpp"
#include "report/reading_lines.hpp"
#include "report/sheet_layout.hpp"
#include "text/kinds.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>

namespace provision {
namespace {

constexpr int kColumns = static_cast<int>(kFindingHeadings.size());

Cell words(std::string_view text)
{
    return Cell::of(std::string(text));
}

const EarlierFinding* earlier_of(const GapAnalysis& analysis, const std::string& key)
{
    const auto found = analysis.earlier.find(key);
    return found == analysis.earlier.end() ? nullptr : &found->second;
}

std::set<std::string> current_keys(const GapAnalysis& analysis)
{
    std::set<std::string> keys;
    for (const auto& finding : analysis.findings.all) keys.insert(key_of(finding));
    return keys;
}

void add_title(SheetLayout& layout, const GapAnalysis& analysis)
{
    layout.add({{words(kGapSheet), "title"}});
    layout.add({{words(context_line(analysis.reading, analysis.situation.today())), "context"}});
    for (const auto& line : reading_lines(analysis.reading)) layout.add({{words(line), "context"}});
    layout.add_blank();
}

void add_tiles(SheetLayout& layout, const GapAnalysis& analysis)
{
    const auto counts = count(analysis);
    const auto change = analysis.first_run ? std::string("first run")
                                           : std::to_string(counts.fresh) + " new · " + std::to_string(counts.gone) + " gone";
    layout.add({{Cell::of(counts.must), "tile must"},
                {Cell::of(counts.should), "tile should"},
                {Cell::of(counts.could), "tile could"},
                {{}, "tile could"},
                {Cell::of(counts.accepted), "tile accepted"},
                {words(change), "tile change"}});
    layout.add({{words("Must: do first"), "tile must label"},
                {words("Should"), "tile should label"},
                {words("Could"), "tile could label"},
                {{}, "tile could label"},
                {words("Accepted, with a reason"), "tile accepted label"},
                {words(analysis.first_run ? "nothing to compare with yet" : "since the last run"), "tile change label"}});
    layout.add_blank();
}

void add_headings(SheetLayout& layout, std::span<const std::string_view> headings)
{
    std::vector<Styled> row;
    for (const auto heading : headings) row.push_back({words(heading), "heading"});
    layout.add(std::move(row));
}

std::string_view balance_style(const Balance& balance)
{
    if (balance.balance() < 0) return "under";
    return balance.balance() > 0 ? "over" : "balanced";
}

Cell year_cell(const Years& years)
{
    if (years.single() && years.first > 0) return Cell::of(years.first);
    return words(to_text(years));
}

void add_balance(SheetLayout& layout, const Balance& balance)
{
    layout.add({{year_cell(balance.years), "number"},
                {words(balance.kind), "body"},
                {Cell::of(balance.must), "number"},
                {Cell::of(balance.should), "number"},
                {Cell::of(balance.could), "number"},
                {Cell::of(balance.places), "number"},
                {Cell::of(balance.balance()), balance_style(balance)}});
}

void add_balances(SheetLayout& layout, const GapAnalysis& analysis)
{
    constexpr std::string_view kHeadings[] = {"Year", "Kind of provision", "Must", "Should", "Could", "Places", "Balance"};
    layout.add({{words("Need and places"), "section"}});
    add_headings(layout, kHeadings);
    for (const auto& balance : analysis.balances) add_balance(layout, balance);
    if (analysis.balances.empty())
        layout.add(
            {{words("Not worked out: this needs a needs audit (pupils down, kinds of provision across, M, S or C) and a map."),
              "context"}});
    int ticked = 0;
    for (const auto& balance : analysis.balances) ticked += balance.ticked;
    if (ticked > 0) layout.add({{words("Ticks count as Must: " + counted(ticked, "tick") + " here."), "context"}});
    layout.add_blank();
}

std::string_view priority_style(Priority priority)
{
    switch (priority) {
    case Priority::must: return "must";
    case Priority::should: return "should";
    case Priority::could: return "could";
    }
    return "body";
}

void add_finding(SheetLayout& layout, const GapAnalysis& analysis, const PupilLabels& labels, const Finding& finding)
{
    const auto key = key_of(finding);
    const auto* earlier = earlier_of(analysis, key);
    const bool accepted = earlier && earlier->accepted();
    const std::string_view body = accepted ? "accepted" : "body";
    const auto first_found = earlier && earlier->first_found().numeric()
                                 ? Cell::date(earlier->first_found().number)
                                 : Cell::date(serial(analysis.situation.today(), analysis.epoch));
    const auto* check = find_check(finding.check);
    const int row = layout.add({{words(to_text(finding.priority)), accepted ? body : priority_style(finding.priority)},
                                {words(check->words), body},
                                {words(finding.who), body},
                                {{}, accepted ? "accepted link" : "link"},
                                {words(labels.without_names(finding.text)), body},
                                {words(labels.without_names(finding.remedy)), body},
                                {first_found, accepted ? "accepted date" : "date"},
                                {earlier ? earlier->decision() : Cell{}, body},
                                {earlier ? earlier->reason() : Cell{}, body},
                                {words(key), "key"}});
    layout.link(row, kWhereColumn, finding.where);
}

Area add_findings(SheetLayout& layout, const GapAnalysis& analysis)
{
    layout.add({{words("Findings"), "section"}});
    const int heading = layout.next_row();
    add_headings(layout, kFindingHeadings);
    const PupilLabels labels(analysis.situation);
    for (const auto& finding : analysis.findings.all) add_finding(layout, analysis, labels, finding);
    const Area area{heading, 0, layout.next_row() - heading, kColumns - 1};
    if (analysis.findings.all.empty()) layout.add({{words("Nothing was found."), "context"}});
    layout.add_blank();
    return area;
}

void add_no_longer_found(SheetLayout& layout, const GapAnalysis& analysis)
{
    const auto current = current_keys(analysis);
    bool titled = false;
    for (const auto& [key, earlier] : analysis.earlier) {
        if (current.contains(key) || !earlier.decided()) continue;
        if (!titled) {
            layout.add({{words("No longer found"), "section"}});
            add_headings(layout, kFindingHeadings);
            titled = true;
        }
        std::vector<Styled> row;
        for (const auto& cell : earlier.cells) row.push_back({cell, cell.numeric() ? "accepted date" : "accepted"});
        row.back().style = "key";
        row[kWhereColumn].cell = {};
        layout.add(std::move(row));
    }
    if (titled) layout.add_blank();
}

void add_not_run(SheetLayout& layout, const GapAnalysis& analysis)
{
    if (analysis.findings.not_run.empty()) return;
    layout.add({{words("Not run"), "section"}});
    for (const auto& check : analysis.findings.not_run)
        layout.add({{words((check.partly ? "Not run for everyone: " : "Not run: ") + std::string(check.words) + ", because " +
                           check.because),
                     "context"}});
    layout.add_blank();
}

// What a check already reports is not listed twice.
std::vector<Issue> unsure(const GapAnalysis& analysis)
{
    std::vector<Issue> issues;
    for (const auto& issue : analysis.reading.issues)
        if (!find_check(issue.check)) issues.push_back(issue);
    for (auto& note : reading_notes(analysis.situation)) issues.push_back(std::move(note));
    return issues;
}

void add_unsure(SheetLayout& layout, const GapAnalysis& analysis)
{
    constexpr std::string_view kHeadings[] = {"", "", "", "Where", "What", "What to do"};
    const auto issues = unsure(analysis);
    if (issues.empty()) return;
    layout.add({{words("What the reader was not sure of"), "section"}});
    add_headings(layout, kHeadings);
    const PupilLabels labels(analysis.situation);
    for (const auto& issue : issues) {
        const int row = layout.add({{{}, "body"},
                                    {{}, "body"},
                                    {{}, "body"},
                                    {{}, "link"},
                                    {words(labels.without_names(issue.what)), "body"},
                                    {words(labels.without_names(issue.remedy)), "body"}});
        layout.link(row, kWhereColumn, issue.where);
    }
}

void tally(GapCounts& counts, Priority priority)
{
    switch (priority) {
    case Priority::must: ++counts.must; break;
    case Priority::should: ++counts.should; break;
    case Priority::could: ++counts.could; break;
    }
}

}  // namespace

GapCounts count(const GapAnalysis& analysis)
{
    GapCounts counts;
    for (const auto& finding : analysis.findings.all) {
        const auto* earlier = earlier_of(analysis, key_of(finding));
        if (earlier && earlier->accepted())
            ++counts.accepted;
        else
            tally(counts, finding.priority);
        if (!earlier || earlier->no_longer_found) ++counts.fresh;
    }
    const auto current = current_keys(analysis);
    for (const auto& [key, earlier] : analysis.earlier)
        if (!earlier.no_longer_found && !current.contains(key)) ++counts.gone;
    return counts;
}

Report gap_report(const GapAnalysis& analysis)
{
    Report report{.sheet = std::string(kGapSheet),
                  .column_widths_mm = {24, 58, 37, 32, 72, 66, 25, 23, 28, 20},
                  .hidden_columns = {kColumns - 1}};
    SheetLayout layout(kColumns);
    add_title(layout, analysis);
    add_tiles(layout, analysis);
    add_balances(layout, analysis);
    const auto findings = add_findings(layout, analysis);
    add_no_longer_found(layout, analysis);
    add_not_run(layout, analysis);
    add_unsure(layout, analysis);
    layout.finish(report, kColumns - 1);
    report.repeated_row = findings.row;
    // A long table of balances would leave the findings' heading alone at the foot of its page.
    constexpr std::size_t kHalfAPage = 12;
    if (analysis.balances.size() > kHalfAPage) report.new_page = findings.row - 1;
    if (findings.rows > 1) report.filtered = findings;
    return report;
}

std::string gap_sentence(const GapAnalysis& analysis)
{
    const auto counts = count(analysis);
    std::string sentence = std::to_string(counts.must) + " must, " + std::to_string(counts.should) + " should, " +
                           std::to_string(counts.could) + " could";
    if (counts.accepted > 0) sentence += ", " + std::to_string(counts.accepted) + " accepted";
    sentence += ". Read " + read_totals(analysis.reading) + ".";
    if (const auto not_run = analysis.findings.not_run.size(); not_run > 0)
        sentence += " Not run, or not for everyone: " + counted(static_cast<int>(not_run), "check") + ".";
    return sentence;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "report/impact_report.hpp"

#include "analysis/finding.hpp"
#include "report/impact_parts.hpp"
#include "report/names_out.hpp"
#include "report/reading_doubts.hpp"
#include "report/reading_lines.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace provision {
namespace {

using namespace impact_column;

std::vector<ProvisionResults> results_of(const ImpactAnalysis& analysis)
{
    return provision_results(analysis.situation, analysis.pounds_of_place, analysis.reading.history.provisions);
}

JudgedProvision judge(const ProvisionResults& results, const Settings& settings)
{
    auto impact = provision_impact(results, settings);
    auto suggestion = suggestion_for(impact, settings);
    Finding finding;
    finding.check = "impact";
    finding.subject = results.subject;
    return {results, std::move(impact), std::move(suggestion), key_of(finding)};
}

std::vector<JudgedProvision> judge_all(const std::vector<ProvisionResults>& all, const Settings& settings)
{
    std::vector<JudgedProvision> judged;
    for (const auto& results : all)
        if (results.tells_results()) judged.push_back(judge(results, settings));
    std::ranges::stable_sort(judged, std::greater{}, [](const JudgedProvision& one) {
        return std::pair(one.suggestion.advice != Advice::too_early, one.impact.both);
    });
    return judged;
}

void add_unsure(ImpactSheet& sheet)
{
    auto issues = unsure_issues(sheet.analysis.reading, sheet.analysis.situation, ReportOf::what_was);
    std::ranges::move(score_issues(sheet), std::back_inserter(issues));
    if (issues.empty()) return;
    constexpr std::string_view kHeadings[] = {"Where", "", "What, and what to do"};
    sheet.layout.add({{words("What the reader was not sure of"), "section"}});
    add_headings(sheet.layout, kHeadings);
    for (const auto& issue : issues) {
        const int row = sheet.layout.add({{{}, "link"}, {{}, "body"}, {words(issue.what + " " + issue.remedy), "body"}});
        sheet.layout.link(row, name, issue.where);
    }
    sheet.layout.add_blank();
}

void add_columns(ImpactSheet& sheet)
{
    const auto lines = column_lines(sheet.analysis.reading);
    if (lines.empty()) return;
    sheet.layout.add({{words("Columns as they were read"), "section"}});
    for (const auto& line : lines) sheet.layout.add({{words(line), "context"}});
}

}  // namespace

ImpactSheet::ImpactSheet(const ImpactAnalysis& of)
    : analysis(of), all(results_of(of)), judged(judge_all(all, of.reading.map.settings)),
      labels(of.situation), report{.sheet = std::string(kImpactSheet),
                                   .column_widths_mm = {42, 20, 68, 13, 15, 25, 21, 14, 15, 13, 24,
                                                        16, 21, 20, 20, 18, 25, 15, 15, 15, 15},
                                   .hidden_columns = {key, chart, chart + 1, chart + 2}}
{
}

std::vector<JudgedProvision> judged_provisions(const ImpactAnalysis& analysis)
{
    return judge_all(results_of(analysis), analysis.reading.map.settings);
}

int count_of(const std::vector<JudgedProvision>& judged, Advice advice)
{
    return static_cast<int>(std::ranges::count(judged, advice, [](const JudgedProvision& one) { return one.suggestion.advice; }));
}

void add_paragraph(ImpactSheet& sheet, std::string_view text)
{
    constexpr int kOnScreen = 8;
    const int row = sheet.layout.add({{words(text), "paragraph block"}});
    sheet.report.paragraphs.push_back({row, 0, 1, kOnScreen});
}

void add_impact_headings(SheetLayout& layout, std::span<const std::string_view> headings)
{
    std::vector<Styled> row;
    for (const auto heading : headings) {
        const int column = static_cast<int>(row.size());
        const bool number = column == pupils || column == both || (column >= gain && column <= pounds);
        row.push_back({words(heading), number ? "heading right" : "heading"});
    }
    layout.add(std::move(row));
}

int add_body_row(SheetLayout& layout)
{
    return layout.add(std::vector<Styled>(static_cast<std::size_t>(key), Styled{{}, "body"}));
}

Report impact_report(const ImpactAnalysis& analysis)
{
    ImpactSheet sheet(analysis);
    add_impact_summary(sheet);
    add_pounds_and_charts(sheet);
    add_provision_results(sheet);
    add_gone_decisions(sheet);
    add_without_results(sheet);
    add_group_results(sheet);
    add_how_to_read(sheet);
    add_pupil_results(sheet);
    add_unsure(sheet);
    add_columns(sheet);
    sheet.layout.finish(sheet.report, key);
    leave_names_out(sheet.report, sheet.labels, {decision, reason});
    return std::move(sheet.report);
}

std::optional<KeptDecisions> decisions_on_impact(const Grid& sheet)
{
    return kept_decisions(sheet, kImpactSheet, name);
}

std::string impact_sentence(const ImpactAnalysis& analysis)
{
    const auto judged = judged_provisions(analysis);
    if (judged.empty())
        return "No provision has results yet: Groups needs scores on entry and on exit, or outcome scores. Read " +
               read_totals(analysis.reading) + ".";
    int places = 0;
    int paired = 0;
    for (const auto& one : judged) {
        places += one.impact.pupils;
        paired += one.impact.both;
    }
    std::vector<std::string> counts;
    for (const auto advice : kAdvices)
        counts.push_back(std::string(to_text(advice)) + " " + std::to_string(count_of(judged, advice)));
    std::string sentence = counted(static_cast<int>(judged.size()), "provision") + " with results: " + listed(counts) +
                           ". Entry and exit for " + std::to_string(paired) + " of " + counted(places, "place") + ".";
    return sentence + " Read " + read_totals(analysis.reading) + ".";
}

}  // namespace provision

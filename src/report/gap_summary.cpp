// SPDX-License-Identifier: MPL-2.0
#include "report/gap_parts.hpp"
#include "report/governors.hpp"
#include "report/reading_lines.hpp"
#include "text/words.hpp"

#include <array>
#include <map>
#include <set>
#include <utility>

// What a head teacher reads: the state in one screen, before the list that a SENCO works down.

namespace provision {
namespace {

constexpr std::size_t kDoFirst = 5;
constexpr int kChartFrom = 5;  // the columns beside what is to be done first
constexpr int kChartColumns = 4;

void add_title(SheetLayout& layout, const GapAnalysis& analysis)
{
    layout.add({{words(std::string(kGapSheet) + std::string(analysis.next_year ? kForNextYear : "")), "title"}});
    const std::string whom = analysis.next_year ? "next year's pupils beside today's provision · " : "";
    layout.add({{words(whom + context_line(analysis.reading, analysis.situation.today())), "context"}});
    for (const auto& line : table_lines(analysis.reading)) layout.add({{words(line), "context"}});
    layout.add_blank();
}

std::string change_words(const GapSheet& sheet)
{
    if (sheet.analysis.first_run) return "first run";
    return std::to_string(sheet.counts.fresh) + " new · " + std::to_string(sheet.counts.still_there) + " still there · " +
           std::to_string(sheet.counts.gone) + " gone";
}

// `Needs: 2 must, 5 should · Impact: 1 should`.
std::string counts_by_family(const GapSheet& sheet)
{
    constexpr std::array kPriorities = {Priority::must, Priority::should, Priority::could};
    std::map<std::pair<std::string_view, Priority>, int> counts;
    for (const auto& judged : sheet.judged)
        if (!judged.accepted()) ++counts[{family_of(judged.finding->check), judged.finding->priority}];
    std::string line;
    for (const auto family : families()) {
        std::string of_family;
        for (const auto priority : kPriorities)
            if (const int count = counts[{family, priority}]; count > 0)
                of_family += (of_family.empty() ? "" : ", ") + std::to_string(count) + " " + folded(to_text(priority));
        if (!of_family.empty()) line += (line.empty() ? "" : " · ") + std::string(family) + ": " + of_family;
    }
    return line;
}

void add_tiles(GapSheet& sheet)
{
    const auto& counts = sheet.counts;
    sheet.layout.add({{Cell::of(counts.must), "tile must"},
                      {Cell::of(counts.should), "tile should"},
                      {Cell::of(counts.could), "tile could"},
                      {{}, "tile could"},
                      {Cell::of(counts.accepted), "tile accepted"},
                      {words(change_words(sheet)), "tile change"}});
    sheet.layout.add({{words("Must: do first"), "tile must label"},
                      {words("Should"), "tile should label"},
                      {words("Could"), "tile could label"},
                      {{}, "tile could label"},
                      {words("Accepted, with a reason"), "tile accepted label"},
                      {words(sheet.analysis.first_run ? "no run of this kind to compare with yet" : "since the last run"),
                       "tile change label"}});
    sheet.layout.add({{words(counts_by_family(sheet)), "context"}});
    sheet.layout.add_blank();
}

void add_first(GapSheet& sheet, const Finding& finding)
{
    const int row = sheet.layout.add({{words(to_text(finding.priority)), priority_style(finding.priority)},
                                      {words(finding.text), "body"},
                                      {words(finding.who), "body"},
                                      {{}, "link"},
                                      {words(finding.remedy), "body"}});
    sheet.layout.link(row, kWhereColumn, finding.where);
}

void add_do_first(GapSheet& sheet)
{
    sheet.layout.add({{words("Do first"), "section"}});
    std::size_t shown = 0;
    std::set<std::string> told;  // one child or gap is one thing to do, however many checks speak of it
    for (const auto& judged : sheet.judged)
        if (!judged.accepted() && told.insert(judged.finding->who).second && shown++ < kDoFirst)
            add_first(sheet, *judged.finding);
    if (shown == 0) sheet.layout.add({{words("Nothing is left to do."), "context"}});
}

void add_governors(GapSheet& sheet)
{
    sheet.layout.add({{words("For governors"), "section"}});
    for (const auto& line : governors_lines(sheet.analysis, sheet.counts)) sheet.layout.add({{words(line), "paragraph"}});
    sheet.layout.add_blank();
}

}  // namespace

void add_summary(GapSheet& sheet)
{
    add_title(sheet.layout, sheet.analysis);
    add_tiles(sheet);
    const int top = sheet.layout.next_row();
    add_do_first(sheet);
    sheet.layout.add_blank();
    add_governors(sheet);
    sheet.chart_place = {top, kChartFrom, sheet.layout.next_row() - 1 - top, kChartColumns};
}

}  // namespace provision

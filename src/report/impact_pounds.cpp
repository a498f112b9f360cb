// SPDX-License-Identifier: MPL-2.0
#include "report/impact_parts.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <tuple>

// What a unit of progress cost, ranked, and the charts of entry and exit beside it.

namespace provision {
namespace {

using namespace impact_column;

constexpr std::size_t kBars = 8;     // more would be too thin to read
constexpr int kRowsBesideBars = 10;  // title, axis and legend
constexpr int kRowsABar = 2;
constexpr int kChartFrom = pupils;  // the columns beside the ranked table
constexpr int kChartColumns = where - pupils;

// One measure of one provision.
struct Line {
    std::string name;
    const MeasuredImpact* measured = nullptr;
};

std::vector<Line> lines_of(const ImpactSheet& sheet)
{
    std::vector<Line> lines;
    for (const auto& judged : sheet.judged)
        for (const auto& measured : judged.impact.measured) {
            const bool several = judged.impact.measured.size() > 1;
            lines.push_back({judged.results.name + (several ? ", " + to_text(measured.measure) : ""), &measured});
        }
    return lines;
}

// Months are compared with months; a month and a point are not the same, so neither stands above the other.
std::vector<Line> ranked(const std::vector<Line>& all, bool ages)
{
    std::vector<Line> ranked;
    for (const auto& line : all)
        if (line.measured->cost.known > 0 && line.measured->measure.ages == ages) ranked.push_back(line);
    std::ranges::stable_sort(ranked, {}, [](const Line& line) {
        const auto& pounds = line.measured->cost.pounds_per_unit;
        return std::tuple(!pounds, pounds.value_or(0), line.name);
    });
    return ranked;
}

std::string rests_on(const MeasuredImpact& measured, const Settings& settings)
{
    const int known = measured.cost.known;
    std::string said = "for a " + one_unit_of_gain(measured.measure);
    if (!measured.measure.ages) said += " (" + to_text(measured.measure) + ")";
    said += ", " + counted(known, "pupil") + " with both scores";
    if (known < measured.all.pairs) said += "; the cost of " + std::to_string(measured.all.pairs - known) + " more is not known";
    for (const auto& doubt : test_doubts(measured, settings)) said += "; " + doubt;
    return said;
}

void add_ranked(ImpactSheet& sheet, const std::vector<Line>& lines)
{
    for (const auto& line : lines) {
        const auto& pounds = line.measured->cost.pounds_per_unit;
        sheet.layout.add({{words(line.name), "body"},
                          pounds ? Styled{Cell::of(*pounds), "pounds"} : Styled{words("no progress"), "aside"},
                          {words(rests_on(*line.measured, sheet.settings())), "body"}});
    }
}

void add_ranking(ImpactSheet& sheet, const std::vector<Line>& lines)
{
    constexpr std::string_view kHeadings[] = {"Provision", "Pounds", "For what, and of how many"};
    const auto months = ranked(lines, true);
    const auto points = ranked(lines, false);
    if (months.empty() && points.empty()) {
        sheet.layout.add({{words("Not worked out:"), "body"},
                          {{}, "body"},
                          {words("no pupil has two scores that can be compared and a place of known cost."), "body"}});
        return;
    }
    add_headings(sheet.layout, kHeadings);
    add_ranked(sheet, months);
    add_ranked(sheet, points);
    if (!months.empty() && !points.empty())
        sheet.layout.add({{words("Months of age come first, then points: the two are no common scale."), "context"}});
    else if (points.size() > 1)
        sheet.layout.add({{words("Points of different tests are no common scale."), "context"}});
}

// Calc draws the first bar at the foot, so the provision with most pupils comes last.
int set_bars(ImpactSheet& sheet, int heading, const std::vector<Line>& shown)
{
    const auto bars = static_cast<int>(std::min(shown.size(), kBars));
    sheet.layout.set(heading, chart + 1, {words("Entry"), "key"});
    sheet.layout.set(heading, chart + 2, {words("Exit"), "key"});
    for (int bar = 0; bar < bars; ++bar) {
        const auto& line = shown[static_cast<std::size_t>(bar)];
        const int row = heading + bars - bar;
        const auto lower = line.measured->lower_is_better ? ", lower is better" : "";
        sheet.layout.set(row, chart, {words(line.name + " (" + counted(line.measured->all.pairs, "pupil") + lower + ")"), "key"});
        sheet.layout.set(row, chart + 1, {Cell::of(line.measured->all.mean_entry), "key"});
        sheet.layout.set(row, chart + 2, {Cell::of(line.measured->all.mean_exit), "key"});
    }
    return bars;
}

void add_chart(ImpactSheet& sheet, const Area& place, int heading, const std::vector<Line>& shown)
{
    constexpr std::uint32_t kEntry = 0x8FC1CB;
    constexpr std::uint32_t kExit = 0x0B5563;
    const bool ages = shown.front().measured->measure.ages;
    const int bars = set_bars(sheet, heading, shown);
    const std::string kind = ages ? "ages" : "scores";
    const std::string of =
        shown.size() > kBars ? "the " + std::to_string(bars) + " provisions with most of them" : "each provision";
    sheet.report.charts.push_back({.name = "Entry and exit, " + kind,
                                   .place = place,
                                   .data = {heading, chart, bars + 1, 3},
                                   .title = ages ? "Mean age at entry and exit" : "Mean score at entry and exit",
                                   .unit = ages ? "months of age" : "points",
                                   .alternative = "Bars that compare the mean " + kind + " at entry and exit for " + of +
                                                  ". The same numbers stand in the table Results by provision.",
                                   .colours = {kEntry, kExit}});
}

std::vector<Line> most_pupils_first(const std::vector<Line>& all, bool ages)
{
    std::vector<Line> shown;
    for (const auto& line : all)
        if (line.measured->measure.ages == ages) shown.push_back(line);
    std::ranges::stable_sort(shown, std::greater{}, [](const Line& line) { return line.measured->all.pairs; });
    return shown;
}

}  // namespace

void add_pounds_and_charts(ImpactSheet& sheet)
{
    const auto lines = lines_of(sheet);
    if (lines.empty()) return;
    auto& layout = sheet.layout;
    layout.add({{words("Pounds for a unit of progress"), "section"}});
    const int top = layout.next_row();
    add_ranking(sheet, lines);
    // Each chart is as high as its bars need, the second one below the first.
    int next = top;
    for (const bool ages : {true, false}) {
        const auto shown = most_pupils_first(lines, ages);
        if (shown.empty()) continue;
        const int rows = kRowsBesideBars + kRowsABar * static_cast<int>(std::min(shown.size(), kBars));
        while (layout.next_row() < next + rows) layout.add_blank();
        add_chart(sheet, {next, kChartFrom, rows - 1, kChartColumns}, next, shown);
        next += rows;
    }
    layout.add_blank();
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "report/impact_parts.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <string>
#include <tuple>

// What a unit of progress cost, ranked, with the charts of entry and exit beside it.

namespace provision {
namespace {

// Months are compared with months; a month and a point are not the same, so neither stands above the other.
std::vector<MeasureLine> ranked(const std::vector<MeasureLine>& all, bool ages)
{
    std::vector<MeasureLine> ranked;
    for (const auto& line : all)
        if (line.measured->cost.known > 0 && line.measured->measure.ages == ages) ranked.push_back(line);
    std::ranges::stable_sort(ranked, {}, [](const MeasureLine& line) {
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

// About how many lines words take in the third column, and a name in the first.
int lines_high(const std::string& name, const std::string& said)
{
    constexpr std::size_t kName = 24;
    constexpr std::size_t kSaid = 40;
    return static_cast<int>(std::max(name.size() / kName, said.size() / kSaid)) + 1;
}

void add_ranked(ImpactSheet& sheet, const std::vector<MeasureLine>& lines, std::vector<int>& heights)
{
    for (const auto& line : lines) {
        const auto& pounds = line.measured->cost.pounds_per_unit;
        const auto said = rests_on(*line.measured, sheet.settings());
        sheet.layout.add({{words(line.name), "body"},
                          pounds ? Styled{Cell::of(*pounds), "pounds"} : Styled{words("no progress"), "aside"},
                          {words(said), "body"}});
        heights.push_back(lines_high(line.name, said));
    }
}

// How many lines high each row of the table is that it adds.
std::vector<int> add_ranking(ImpactSheet& sheet, const std::vector<MeasureLine>& lines)
{
    constexpr std::string_view kHeadings[] = {"Provision", "Pounds", "For what, and of how many"};
    const auto months = ranked(lines, true);
    const auto points = ranked(lines, false);
    if (months.empty() && points.empty()) {
        sheet.layout.add({{words("Not worked out:"), "body"},
                          {{}, "body"},
                          {words("no pupil has two scores that can be compared and a place of known cost."), "body"}});
        return {2};
    }
    add_headings(sheet.layout, kHeadings);
    std::vector<int> heights{1};
    add_ranked(sheet, months, heights);
    add_ranked(sheet, points, heights);
    if (!months.empty() && !points.empty())
        sheet.layout.add({{words("Months of age come first, then points: the two are no common scale."), "context"}});
    else if (points.size() > 1)
        sheet.layout.add({{words("Points of different tests are no common scale."), "context"}});
    return heights;
}

}  // namespace

std::vector<MeasureLine> measure_lines(const ImpactSheet& sheet)
{
    std::vector<MeasureLine> lines;
    for (const auto& judged : sheet.judged)
        for (const auto& measured : judged.impact.measured) {
            const bool several = judged.impact.measured.size() > 1;
            lines.push_back({judged.results.name + (several ? ", " + to_text(measured.measure) : ""), &measured});
        }
    return lines;
}

void add_pounds_and_charts(ImpactSheet& sheet)
{
    const auto lines = measure_lines(sheet);
    if (lines.empty()) return;
    auto& layout = sheet.layout;
    layout.add({{words("Pounds for a unit of progress"), "section"}});
    const int top = layout.next_row();
    const auto heights = add_ranking(sheet, lines);
    add_entry_exit_charts(sheet, lines, top, heights);
    layout.add_blank();
}

}  // namespace provision

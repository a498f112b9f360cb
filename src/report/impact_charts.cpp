// SPDX-License-Identifier: MPL-2.0
#include "report/impact_parts.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <numeric>
#include <tuple>

// Entry and exit as bars: ages on one axis, and scores of one scale on another.

namespace provision {
namespace {

using namespace impact_column;

constexpr std::size_t kBars = 8;      // more would be too thin to read
constexpr int kLinesBesideBars = 10;  // title, axis and legend
constexpr int kLinesABar = 2;
constexpr int kChartFrom = pupils;  // the columns beside the ranked table
constexpr int kChartColumns = where - pupils;

// What one axis can show, and the lines that it cannot.
struct Drawing {
    std::vector<MeasureLine> lines;
    std::size_t other_scales = 0;

    bool ages() const { return lines.front().measured->measure.ages; }
    bool percent() const { return !ages() && lines.front().measured->measure.out_of > 0; }
    std::size_t bars() const { return std::min(lines.size(), kBars); }
};

// Scores out of something are all drawn as its share; others stand beside each other where they are of one test. Of a test that
// nobody names no other is known to be the same.
std::string scale_of(const MeasureLine& line)
{
    const auto& of = line.measured->measure;
    if (of.out_of > 0) return "share";
    return of.words.empty() ? "of " + line.name : "test " + folded(of.words);
}

int pupils_of(const std::vector<MeasureLine>& lines)
{
    return std::accumulate(lines.begin(), lines.end(), 0,
                           [](int sum, const MeasureLine& line) { return sum + line.measured->all.pairs; });
}

// Of scores the scale of most provisions is drawn, of equals that of most pupils.
Drawing drawing_of(const std::vector<MeasureLine>& all, bool ages)
{
    std::map<std::string, std::vector<MeasureLine>> scales;
    std::size_t count = 0;
    for (const auto& line : all) {
        if (line.measured->measure.ages != ages) continue;
        scales[ages ? "ages" : scale_of(line)].push_back(line);
        ++count;
    }
    if (scales.empty()) return {};
    auto& [scale, lines] = *std::ranges::max_element(
        scales, {}, [](const auto& one) { return std::tuple(one.second.size(), pupils_of(one.second)); });
    std::ranges::stable_sort(lines, std::greater{}, [](const MeasureLine& line) { return line.measured->all.pairs; });
    const auto others = count - lines.size();
    return {std::move(lines), others};
}

std::string unit_of(const Drawing& drawing)
{
    const auto& words = drawing.lines.front().measured->measure.words;
    if (drawing.ages()) return "months of age";
    if (drawing.percent()) return "% of full marks";
    return "points" + (words.empty() ? "" : ", " + words);
}

// What is not drawn, where everybody can read it.
std::string left_out(const Drawing& drawing)
{
    std::string said;
    if (drawing.lines.size() > kBars)
        said = "Drawn are the " + std::to_string(kBars) + " provisions with most pupils; " +
               std::to_string(drawing.lines.size() - kBars) + " more stand in the results below.";
    if (drawing.other_scales == 0) return said;
    const auto others = static_cast<int>(drawing.other_scales);
    return said + (said.empty() ? "" : " ") + counted(others, "provision is", "provisions are") + " not drawn, as " +
           (others == 1 ? "its test has another scale" : "their tests have other scales") + "; see the results below.";
}

// Calc draws the first bar at the foot, so the provision with most pupils comes last.
void set_bars(ImpactSheet& sheet, int heading, const Drawing& drawing)
{
    const auto bars = static_cast<int>(drawing.bars());
    sheet.layout.set(heading, chart + 1, {words("Entry"), "key"});
    sheet.layout.set(heading, chart + 2, {words("Exit"), "key"});
    for (int bar = 0; bar < bars; ++bar) {
        const auto& line = drawing.lines[static_cast<std::size_t>(bar)];
        const auto& measured = *line.measured;
        const int row = heading + bars - bar;
        const auto lower = measured.lower_is_better ? ", lower is better" : "";
        const double unit = drawing.percent() ? measured.measure.out_of / 100 : 1;
        sheet.layout.set(row, chart, {words(line.name + " (" + counted(measured.all.pairs, "pupil") + lower + ")"), "key"});
        sheet.layout.set(row, chart + 1, {Cell::of(measured.all.mean_entry / unit), "key"});
        sheet.layout.set(row, chart + 2, {Cell::of(measured.all.mean_exit / unit), "key"});
    }
}

// A chart that stands keeps its axis from run to run, so each scale has a chart of its own name.
void add_chart(ImpactSheet& sheet, const Area& place, const Drawing& drawing)
{
    constexpr std::uint32_t kEntry = 0x8FC1CB;
    constexpr std::uint32_t kExit = 0x0B5563;
    set_bars(sheet, place.row, drawing);
    const std::string kind = drawing.ages() ? "ages" : "scores";
    const auto note = left_out(drawing);
    sheet.report.charts.push_back({.name = "Entry and exit, " + kind + " (" + unit_of(drawing) + ")",
                                   .place = place,
                                   .data = {place.row, chart, static_cast<int>(drawing.bars()) + 1, 3},
                                   .title = drawing.ages() ? "Mean age at entry and exit" : "Mean score at entry and exit",
                                   .unit = unit_of(drawing),
                                   .alternative = "Bars that compare the mean " + kind + " at entry and exit. " + note +
                                                  (note.empty() ? "" : " ") +
                                                  "The means stand in the table Results by provision.",
                                   .colours = {kEntry, kExit}});
    sheet.layout.set(place.row + place.rows, kChartFrom, {words(note), "context"});
}

// How many rows from `row` on a chart needs to be high enough: rows of several lines are fewer.
int rows_for(int lines, int row, int top, const std::vector<int>& heights)
{
    int rows = 0;
    for (int high = 0; high < lines; ++rows) {
        const auto at = static_cast<std::size_t>(row + rows - top);
        high += at < heights.size() ? heights[at] : 1;
    }
    return rows;
}

}  // namespace

// The second chart stands below the first. Neither is cut by the end of a page; the first one takes the title with it.
void add_entry_exit_charts(ImpactSheet& sheet, const std::vector<MeasureLine>& lines, int top, const std::vector<int>& heights)
{
    int next = top;
    for (const bool ages : {true, false}) {
        const auto drawing = drawing_of(lines, ages);
        if (drawing.lines.empty()) continue;
        const auto bars = static_cast<int>(drawing.bars());
        // The bars need a row each for what they are drawn of, and the words below the chart one.
        const int rows = std::max(rows_for(kLinesBesideBars + kLinesABar * bars, next, top, heights), bars + 2);
        while (sheet.layout.next_row() < next + rows) sheet.layout.add_blank();
        add_chart(sheet, {next, kChartFrom, rows - 1, kChartColumns}, drawing);
        const int first = next == top ? top - 1 : next;
        sheet.report.unbroken.push_back({first, 0, next + rows - first, kChartFrom + kChartColumns});
        next += rows;
    }
}

}  // namespace provision

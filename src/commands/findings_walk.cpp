// SPDX-License-Identifier: MPL-2.0
#include "commands/findings_walk.hpp"

#include "commands/input_sheets.hpp"
#include "report/gap_report.hpp"
#include "report/link_formula.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

enum class Way { onward, back };

const Sheet* named(const std::vector<Sheet>& sheets, std::string_view name)
{
    const auto found = std::ranges::find_if(sheets, [&](const Sheet& sheet) { return same_sheet(sheet.name, name); });
    return found == sheets.end() ? nullptr : &*found;
}

Outcome nothing_open(std::size_t all)
{
    if (all == 0) return {false, "The sheet Gap analysis has no findings."};
    return {false, "There is no finding to go to: " + (all == 1 ? "the only one is" : "all " + std::to_string(all) + " are") +
                       " accepted or hidden. Take the filter off the sheet Gap analysis, or run Analyse gaps again."};
}

// Where the walk goes from the row of the sheet's cursor, and whether it had to begin again.
struct Step {
    std::size_t to = 0;
    bool again = false;
};

Step step_from(int row, Way way, const std::vector<WrittenFinding>& open)
{
    if (way == Way::onward) {
        const auto next = std::ranges::find_if(open, [&](const WrittenFinding& finding) { return finding.row > row; });
        if (next == open.end()) return {0, true};
        return {static_cast<std::size_t>(next - open.begin()), false};
    }
    const auto before = std::ranges::count_if(open, [&](const WrittenFinding& finding) { return finding.row < row; });
    if (before == 0) return {open.size() - 1, true};
    return {static_cast<std::size_t>(before) - 1, false};
}

// What is said of a cell that cannot be gone to; empty when it was gone to.
std::string go_to_target(Ports& ports, const std::vector<Sheet>& sheets, const Where& link)
{
    const auto target = link_target(ports.formulas.at(link).formula);
    const auto* sheet = target ? named(sheets, target->sheet) : nullptr;
    if (!sheet) return " Its cell is not there any more; Analyse gaps finds out whether it still holds.";
    if (sheet->hidden) return " Its cell " + to_text(*target) + " is on a hidden sheet.";
    ports.workbook.show(*target);
    return {};
}

Outcome walk(Ports& ports, Way way)
{
    const auto sheets = ports.workbook.sheets();
    const auto* gaps = named(sheets, kGapSheet);
    const auto written = gaps ? written_findings(ports.workbook.read(gaps->name)) : std::nullopt;
    if (!written) return {false, "This workbook has no sheet Gap analysis of ours to go through. Run Analyse gaps first."};
    if (gaps->hidden) return {false, "The sheet Gap analysis is hidden. Show it (Sheet > Show Sheet) and go on from there."};
    std::vector<WrittenFinding> open;
    std::ranges::copy_if(*written, std::back_inserter(open),
                         [](const WrittenFinding& finding) { return !finding.hidden && !finding.finding.accepted(); });
    if (open.empty()) return nothing_open(written->size());

    const auto cursor = ports.formulas.cursor_on(gaps->name);
    const auto [to, again] = step_from(cursor ? cursor->row : -1, way, open);
    const Where link{gaps->name, open[to].row, kWhereColumn};
    ports.workbook.show(link);
    const auto missing = go_to_target(ports, sheets, link);
    const std::string begins = !again ? "" : way == Way::onward ? "From the first again. " : "From the last again. ";
    const auto sentence =
        begins + "Finding " + std::to_string(to + 1) + " of " + std::to_string(open.size()) + ": " + open[to].text() + missing;
    ports.progress.say(sentence);
    return {true, sentence};
}

}  // namespace

Outcome next_finding(Ports& ports, const Arguments&)
{
    return walk(ports, Way::onward);
}

Outcome previous_finding(Ports& ports, const Arguments&)
{
    return walk(ports, Way::back);
}

}  // namespace provision

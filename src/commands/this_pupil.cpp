// SPDX-License-Identifier: MPL-2.0
#include "commands/this_pupil.hpp"

#include "analysis/pupil_labels.hpp"
#include "commands/input_sheets.hpp"
#include "commands/pupil_at.hpp"
#include "report/gap_report.hpp"
#include "report/link_formula.hpp"
#include "report/pupil_card.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

constexpr std::string_view kTitle = "This pupil";

std::vector<NamedPupil> of_finding(Ports& ports, const Where& cell, const WorkbookReading& reading, const Situation& situation)
{
    const auto findings = written_findings(ports.workbook.read(cell.sheet));
    if (!findings) return {};
    const auto found = std::ranges::find(*findings, cell.row, &WrittenFinding::row);
    if (found == findings->end()) return {};
    const auto target = link_target(ports.formulas.at({cell.sheet, cell.row, kWhereColumn}).formula);
    return pupils_called(found->who(), target, reading, situation);
}

std::string nobody(const FormulaCell& cell, const WorkbookReading& reading)
{
    const auto place = "The cell " + to_text(cell.where) + (cell.shown.empty() ? "" : " (" + shortened(cell.shown) + ")");
    if (same_sheet(cell.where.sheet, kGapSheet))
        return place + " stands beside no finding that speaks of one pupil. Choose the row of one that does, or a cell with the "
                       "pupil's name, and run This pupil again.";
    if (reading.map.pupils.empty())
        return place + " names no pupil whom a needs audit, groups or a map of this workbook names. Choose a cell with a pupil's "
                       "name and run This pupil again.";
    return place + " names nobody in the register. Choose a cell with a pupil's name as the register has it, or add the pupil "
                   "to the register, and run This pupil again.";
}

Selection selection_of(const std::vector<NamedPupil>& pupils, const Situation& situation)
{
    const PupilLabels labels(situation);
    Selection selection{.title = std::string(kTitle), .summary = "More than one pupil may be meant here.", .go_ahead = "~Show"};
    for (const auto& pupil : pupils)
        selection.items.push_back({.label = labels.without_names(one_line(pupil.name)) +
                                            (pupil.year ? ", " + to_text(Years{*pupil.year, *pupil.year}) : "") +
                                            (pupil.class_name.empty() ? "" : ", " + one_line(pupil.class_name))});
    return selection;
}

// Where nobody is asked, everybody is shown.
std::string cards(const std::vector<NamedPupil>& pupils, const WorkbookReading& reading, const Situation& situation)
{
    std::string text;
    for (const auto& pupil : pupils) text += (text.empty() ? "" : "\n\n\n") + to_text(pupil_card(reading, situation, pupil));
    return text;
}

}  // namespace

Outcome this_pupil(Ports& ports, const Arguments& arguments)
{
    const auto cell = ports.formulas.at_cursor();
    if (!cell) return {false, "Nobody is shown: choose one cell, with a pupil's name, and run This pupil again."};
    const auto grids = read_sheets(ports, ports.workbook.sheets(), arguments);
    const auto reading = read_workbook(grids, day_of_terms(arguments));
    const Situation situation(reading.map, arguments.today);
    auto pupils = same_sheet(cell->where.sheet, kGapSheet) ? of_finding(ports, cell->where, reading, situation)
                                                           : pupils_at(cell->where, cell->shown, reading, situation);
    ports.progress.rest();
    if (pupils.empty()) return {false, nobody(*cell, reading)};
    if (pupils.size() > 1 && !arguments.silent) {
        const auto picked = ports.prompt.choose(selection_of(pupils, situation));
        if (!picked) return {true, "Nobody is shown: no pupil was chosen."};
        pupils = {pupils.at(*picked)};
    }
    const auto text = cards(pupils, reading, situation);
    ports.prompt.read(std::string(kTitle), text);
    return {true, text};
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "commands/add_to_library.hpp"
#include "commands/analyse_gaps.hpp"
#include "commands/annual_cost.hpp"
#include "commands/check_map.hpp"
#include "commands/command.hpp"
#include "commands/explain.hpp"
#include "commands/findings_walk.hpp"
#include "commands/freeze_values.hpp"
#include "commands/help.hpp"
#include "commands/impact.hpp"
#include "commands/import_pupils.hpp"
#include "commands/insert_from_library.hpp"
#include "commands/insert_sheet.hpp"
#include "commands/new_map.hpp"
#include "commands/support.hpp"
#include "commands/this_pupil.hpp"
#include "commands/tidy_map.hpp"

namespace provision {
namespace {

constexpr Command kCommands[] = {
    {.id = "new-map",
     .label = "~New map...",
     .tip = "Open a new workbook for provision mapping, blank or filled as an example",
     .run = &new_map},
    {.id = "insert-sheet",
     .label = "Insert ~sheet...",
     .tip = "Add a sheet to this workbook: a register, a map, a form for reviews, ...",
     .run = &insert_sheet},
    {.id = "analyse-gaps",
     .label = "~Analyse gaps",
     .tip = "Compare what pupils need with what the provision map gives them",
     .toolbar = true,
     .run = &analyse_gaps},
    {.id = "annual-cost",
     .label = "Annual c~ost",
     .tip = "Work out what provision costs over the year, by row, pupil and tier, beside the budget",
     .run = &annual_cost},
    {.id = "impact",
     .label = "I~mpact",
     .tip = "Compare entry and exit data: what provision achieved, and what a unit of progress cost",
     .run = &impact},
    {.id = "next-finding",
     .label = "Next fin~ding",
     .tip = "Go to the cell that the next finding of the sheet Gap analysis speaks of",
     .key = "Ctrl+F11",
     .run = &next_finding},
    {.id = "previous-finding",
     .label = "Pre~vious finding",
     .tip = "Go back to the cell of the finding before",
     .key = "Ctrl+Shift+F11",
     .run = &previous_finding},
    {.id = "this-pupil",
     .label = "This ~pupil",
     .tip = "Show needs, provision, time, cost and results of the pupil whom the chosen cell names",
     .key = "Shift+F12",
     .run = &this_pupil},
    {.id = "check-map",
     .label = "~Check map",
     .tip = "Show what is read of this workbook, and which cells are not understood",
     .run = &check_map},
    {.id = "tidy-map",
     .label = "~Tidy map",
     .tip = "Lay your provision map out as one table, one provision a row, on a copy of its sheet",
     .run = &tidy_map},
    {.id = "import-pupils",
     .label = "~Import pupils",
     .tip = "Bring the register up to date from a list of pupils exported from the school's system",
     .run = &import_pupils},
    {.id = "insert-from-library",
     .label = "Insert from ~library...",
     .tip = "Fill a row of the provision map with a provision chosen from the library",
     .run = &insert_from_library},
    {.id = "add-to-library",
     .label = "Add to m~y library",
     .tip = "Keep the provision of this row of the map in the sheet Library, to choose it again",
     .run = &add_to_library},
    {.id = "explain",
     .label = "~Explain",
     .tip = "Tell how the PM. formula of a cell comes to its answer, or why it has none",
     .run = &explain_cell},
    {.id = "freeze-values",
     .label = "~Freeze values...",
     .tip = "Save a copy for people without this extension, with values in place of PM. formulas",
     .run = &freeze_values},
    {.id = "help", .label = "~Help", .tip = "Show what each function and command does", .run = &help},
    {.id = "support",
     .label = "~Support",
     .tip = "Show which version is installed where, and whether each function answers",
     .run = &support},
};

}  // namespace

std::span<const Command> commands()
{
    return kCommands;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"
#include "table/read.hpp"

#include <set>
#include <string>
#include <vector>

namespace provision {

/// What a person chose before Analyse gaps, as the workbook keeps it. The day is not kept: tomorrow is another one.
struct GapChoices {
    std::set<std::string> left_out{};  ///< sheets, by the names on their tabs
    bool next_year = false;

    bool operator==(const GapChoices&) const = default;
};

/// What the workbook keeps of them.
GapChoices kept_choices(Memory& memory);

/// Keeps them; the usual ones leave nothing behind, and what is kept already is not written again.
void keep_choices(Memory& memory, const GapChoices& choices);

/// The question: every sheet of which something was read, ticked unless it was left out before, and what a script has settled.
/// The sheet of settings is not asked about: it says how all the others are read.
GapQuestion gap_question(const std::vector<Grid>& grids, const WorkbookReading& reading, const GapChoices& kept,
                         const Arguments& arguments);

/// The choices that an answer stands for.
GapChoices choices_of(const GapQuestion& answer);

}  // namespace provision

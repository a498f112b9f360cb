// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/situation.hpp"
#include "table/read.hpp"

#include <string>
#include <vector>

namespace provision {

/// The pupils whom a cell names, each once: by the words in it; where it names nobody, by its row of a register, an audit,
/// groups, sessions, reviews or a map. A name that the register does not know counts only in a workbook without a register.
std::vector<NamedPupil> pupils_at(const Where& cell, const std::string& shown, const WorkbookReading& reading,
                                  const Situation& situation);

/// The pupils of whom a row of the gap analysis may speak: those who are called so there, of several the one of the row that it
/// leads to.
std::vector<NamedPupil> pupils_called(const std::string& who, const std::optional<Where>& target, const WorkbookReading& reading,
                                      const Situation& situation);

}  // namespace provision

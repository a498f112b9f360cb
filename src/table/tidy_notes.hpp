// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/tidy_survey.hpp"

#include <map>
#include <string>
#include <utility>

namespace provision {

/// What the cells of free forms say beyond what the columns of a tidied row hold, so that tidying loses no word.
struct FormNotes {
    std::map<int, std::string> of_provision{};          ///< by the index of the provision: for its Note
    std::map<std::pair<int, int>, std::string> left{};  ///< by cell: what no row says; cells of one sentence have the same text
};

/// Compares every cell of the sheet's free forms with the rows that its provisions become.
FormNotes notes_of_forms(const Survey& survey);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/tidy_row.hpp"

#include <set>
#include <string>
#include <vector>

namespace provision {

/// The words of a text for asking whether a row says them: folded, a clock, a date or a ratio as one word, joints left out.
std::vector<std::string> telling_words(const std::string& text);

/// Every word that a row made of a provision says, a year in the ways that schools write it.
std::set<std::string> words_of_row(const TidyRow& row, const Provision& provision);

/// True when the columns of a row hold all that the label of its row or column says: `Wave 2`, `Year 3`, an area; not for `Range
/// 2` nor for `Wave 2: six weeks, in the hall`.
bool held_by_columns(const std::string& label);

/// True for numbers and units of time alone: `3.5`, `3 hours 30 mins`.
bool only_a_time(const std::string& text);

/// True when each telling word of the text is among the words.
bool says_all(const std::set<std::string>& words, const std::string& text);

}  // namespace provision

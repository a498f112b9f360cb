// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "text/schedule_factors.hpp"

#include <functional>
#include <string_view>
#include <vector>

namespace provision {

/// Where plain text goes on behind `from`, past blanks, brackets and full stops; its size when nothing is left.
std::size_t end_of(std::string_view plain, std::size_t from);

/// Where plain text goes on behind the factors that stand at its beginning.
std::size_t end_of(std::string_view plain, const std::vector<Factor>& factors);

/// True where a word or number begins.
bool starts_word(std::string_view plain, std::size_t at);

/// The first factors at or behind `from` that `wanted` accepts; none when no word of the rest begins such.
std::vector<Factor> first_factors(std::string_view plain, std::size_t from,
                                  const std::function<bool(const std::vector<Factor>&)>& wanted);

/// True when factors found among the words behind a time would make another time of it: `daily`, `x 2`, `20 mins`.
bool changes_time(const std::vector<Factor>& factors);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "text/schedule_factors.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
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

/// Where the words behind a time say that it happens more or less often than the time alone tells, without saying how often:
/// `alternate days`, `except Friday`, `every hour`, `am and pm`, `if needed`; nothing when they do not. The first `time` factors
/// stand before those words.
std::optional<std::size_t> unclear_words(std::string_view plain, std::span<const Factor> factors, std::size_t time);
/// The same from a place on; `counted` where something tells how many times a week.
std::optional<std::size_t> unclear_words(std::string_view plain, std::size_t from, bool counted);

/// Where the last words of a text leave open how often the time behind them happens: `alternate days`, `most mornings`; nothing
/// when they do not.
std::optional<std::size_t> unclear_ending(std::string_view plain);

/// The words of a text, lower case, without those that say when in the day: `9:15`, `am`, `before school`.
std::string without_time_of_day(std::string_view when);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

namespace provision {

/// The day that a folded word names, Sunday is 0: `monday`, `mondays`, `mon`, `tues`, `weds`, cut short to `least` letters at the
/// most.
std::optional<unsigned> weekday_of(std::string_view word, std::size_t least = 3);

/// Its first three letters, `mon`.
std::string_view short_name_of(unsigned weekday);

}  // namespace provision

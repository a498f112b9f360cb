// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "text/line_pieces.hpp"

#include <optional>

namespace provision {

/// The ratio, amount in pounds, term or number of weeks that stands at `at` in a line: `1:3`, `1:1/group`, `one to one`, `group
/// of 4`, `up to 6 children`, `£10,000`, `Aut/Spr`, `Summer Term`, `7-week programme`.
std::optional<LinePiece> mark_at(const LineText& line, std::size_t at);

}  // namespace provision

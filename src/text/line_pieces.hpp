// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "text/line_text.hpp"

#include <cstddef>
#include <vector>

namespace provision {

/// What a stretch of a line says. `giver` is `from TA`, which tells the adult and belongs to the name as well.
enum class PieceKind { words, ratio, time, clock, money, term, weeks, staff, giver };

/// A stretch of a line, by places in its plain text.
struct LinePiece {
    PieceKind kind = PieceKind::words;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t from = 0;  ///< where the thing itself begins: behind `with` and `to the value of`
};

/// The pieces of a line, left to right, without a gap but blanks; every word stands in one of them.
std::vector<LinePiece> line_pieces(const LineText& line);

}  // namespace provision

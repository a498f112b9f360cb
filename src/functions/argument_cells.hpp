// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "functions/argument.hpp"

#include <string_view>

// What the readers of parameters share: how the cell of an argument is looked at.

namespace provision {

/// Throws BadArgument #VALUE! with the reason.
[[noreturn]] void refuse_argument(const char* reason);

/// True for a blank cell and for text of blanks.
bool nothing(const Cell& cell);
/// The same of a `value`, for which Calc hands a blank cell over as 0.
bool nothing_or_zero(const Input& input);
/// True when no cell of a range holds anything.
bool nothing_in(const Grid& grid);

/// The number that a text is, and nothing else.
std::optional<double> number_of(std::string_view text);
/// The number of a cell, also typed as text; throws BadArgument where there is none.
double number_in(const Cell& cell);

/// The date of a cell, as a number of days or as text, from 1950 to 2150; throws BadArgument where there is none.
Date date_in(const Cell& cell, const Date& day_zero);

}  // namespace provision

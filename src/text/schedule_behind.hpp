// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "text/reading.hpp"
#include "text/schedule_factors.hpp"
#include "text/typed_text.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// Plain text, and the same with a line break for each blank that was one when it was typed.
struct PlainLines {
    std::string plain;
    std::string broken;
};

/// The plain text of a cell with its line breaks, byte by byte beside `typed.plain`.
std::string with_line_breaks(std::string_view text, const TypedText& typed);

/// Adds to the factors of a time what words behind it say of how often: `20 mins with TA Mon-Fri`, `10 mins before school daily`.
/// A question where those words may be of another time or of something else.
std::optional<Incomplete> add_how_often_behind(std::vector<Factor>& factors, const PlainLines& lines);

}  // namespace provision

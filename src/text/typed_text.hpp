// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// A cell's text in one spelling: lower case, one blank for every run of blanks and line breaks, `x`, `-`, `1/2` and `'` for
/// their typographic kin; each byte remembers where it stood in the cell.
struct TypedText {
    std::string plain;
    std::vector<std::size_t> origin;  ///< one more than `plain` has bytes: the last is the end of the cell's text

    /// The place in the cell of a byte of `plain`.
    std::size_t typed_at(std::size_t position) const { return origin.at(position); }
};

/// Brings what people type into one spelling.
TypedText typed_text(std::string_view text);

/// The same for words, where `x` and `1/2` need no other spelling.
std::string keyboard_text(std::string_view text);

}  // namespace provision

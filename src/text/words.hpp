// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// Without blanks, no-break blanks and line breaks at both ends.
std::string_view trimmed(std::string_view text);

/// Lower case (ASCII), every run of blanks, no-break blanks and line breaks as one blank, dashes and quotes as typed on a
/// keyboard, trimmed.
std::string folded(std::string_view text);

/// As `folded`, and without the marks that headings carry: `:` `*` `£` and `(weekly)` go, `&` is `and`.
std::string folded_heading(std::string_view text);

/// The lines of a cell, trimmed, blank ones left out.
std::vector<std::string> lines(std::string_view text);

/// True when some sign of the text is a letter of any language; signs alone name nobody.
bool has_letter(std::string_view text);

/// True when `phrase` stands in `text` as whole words (both already folded).
bool has_phrase(std::string_view text, std::string_view phrase);

/// `1 pupil`, `2 pupils`.
std::string counted(int count, std::string_view one, std::string_view many);
/// `1 pupil`, `2 pupils`: the plural is the word with an s.
std::string counted(int count, std::string_view one);

/// `a`, `a and b`, `a, b and c`.
std::string listed(const std::vector<std::string>& items);

/// A number as a person writes it: 2, 1.5, 0.25; at most two decimals.
std::string plain_number(double value);

/// `1 hour 40 minutes`, `45 minutes`, `2 hours`.
std::string spoken_minutes(double minutes);

}  // namespace provision

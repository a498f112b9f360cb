// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "text/typed_text.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace provision {

/// A line of a map in one spelling beside what was typed: readers look at `plain` and answer with places in it.
class LineText {
public:
    explicit LineText(std::string_view text) : text_(text), typed_(typed_text(text)) {}

    std::string_view plain() const { return typed_.plain; }
    std::size_t size() const { return typed_.plain.size(); }
    /// The stretch as typed, trimmed.
    std::string as_typed(std::size_t begin, std::size_t end) const;
    /// True where a word begins with a capital letter or a digit.
    bool capital(std::size_t at) const;
    /// True when the stretch holds letters, all of them capitals: the initials of an adult.
    bool in_capitals(std::size_t begin, std::size_t end) const;

private:
    std::string text_;
    TypedText typed_;
};

/// Where the word that begins at `at` ends: letters, digits, apostrophes.
std::size_t end_of_word(std::string_view plain, std::size_t at);

/// The first place at or behind `at` that is no blank.
std::size_t past_blanks(std::string_view plain, std::size_t at);

/// True when `phrase` stands at `at` as whole words.
bool phrase_at(std::string_view plain, std::size_t at, std::string_view phrase);

/// The end of the digits that stand at `at`; `at` itself when none do.
std::size_t end_of_digits(std::string_view plain, std::size_t at);

}  // namespace provision

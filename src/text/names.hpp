// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// A pupil's name for comparing: folded, and `Patel, Asha` turned round to `asha patel`.
std::string name_key(std::string_view name);

/// The name by which a sentence calls a pupil: the forename.
std::string forename(std::string_view name);

/// Whether the register knows a whole name.
using KnownName = std::function<bool(std::string_view)>;

/// The names of a cell. Where semicolons or line breaks part them, a part with one comma is one `Surname, Forename`; otherwise
/// commas, `and` and `&` part them too, unless `known` says that two pieces are one pupil.
std::vector<std::string> split_names(std::string_view text, const KnownName& known = {});

/// True for `Patel, Asha`: one comma, and not a whole name on each side of it as in `Tom O'Brien, Asha Patel`.
bool surname_first(std::string_view part);

/// True when two lists mean the same class: `Pine`, `Y4 Pine`, `4 Pine`, `Class Pine`, `Pine class`, `Pine - Mrs Hill`; not for
/// `3 Pine` and `4 Pine`, nor for `P` and `4P`.
bool same_class(std::string_view one, std::string_view other);

/// A provision's name for comparing: folded, without dashes and marks, so that `Maths – power of 2` is `maths power of 2`.
std::string provision_key(std::string_view name);

/// The first character of a text, all its bytes and combining marks.
std::string first_character(std::string_view text);

/// Text of several lines as one line.
std::string one_line(std::string_view text);

/// What a sentence quotes of a text: one line, of a long one the first words, 60 bytes at most, and dots.
std::string shortened(std::string_view text);

}  // namespace provision

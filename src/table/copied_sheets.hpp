// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/term_sheets.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace provision {

/// A sheet's name, folded, without the words by which copies are told apart: `Autumn 2026 (2)`, `Copy of Autumn 2026`,
/// `Autumn 2026 draft` are all `autumn 2026`.
std::string without_copy_words(const std::string& sheet);

/// For each map the one of which it is an older or a second copy, by the names of their sheets; nothing for the one that counts.
/// `Map (2)` is a copy only under the same titles, since a school may copy a sheet for its next class.
std::vector<std::optional<std::size_t>> copies(std::span<const FoundMap> maps);

/// What is told of the sheets that were left out as copies.
std::vector<Issue> copies_told(std::span<const FoundMap> maps, std::span<const std::optional<std::size_t>> original);

}  // namespace provision

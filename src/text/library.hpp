// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/library_entry.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace provision {

/// Kinds of provision and named interventions that schools choose from, by area of need and wave.
std::span<const LibraryEntry> library();

/// The entry of that name, however its letters are written; nullptr for none.
const LibraryEntry* find_entry(std::span<const LibraryEntry> entries, std::string_view name);

/// The kind of the shipped entry of that name; nothing when there is none.
std::optional<std::string> kind_in_library(std::string_view provision_name);

/// The kind of a provision by its name: that of the school's own entry, else of the shipped one, else what general words of the
/// name tell; nothing when none of them does.
std::optional<std::string> kind_of_name(std::string_view provision_name, std::span<const LibraryEntry> own);

/// `Taught`, `Equipment`, `Adjustment`.
std::string_view to_text(GivenAs given_as);

}  // namespace provision

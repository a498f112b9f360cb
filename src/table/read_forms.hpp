// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/read.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

// What the head of a form says for every row of its table.

namespace provision {

/// The pupils whom a form's head names; empty when it names none.
std::vector<std::string> headed_pupils(const FoundTable& table);

/// The provision that the head or the title of a form names; a title that was taken for its name is reported. Empty for none.
std::string headed_provision(const Grid& grid, const FoundTable& table, std::vector<Issue>& issues);

/// The day under a label of a form's head, with an issue when what stands there is none.
std::optional<Date> headed_date(const Grid& grid, const FoundTable& table, Column means, std::vector<Issue>& issues);

/// The provision that a form's head describes by more than its name, read as a row of a map; nothing when it only names it.
std::optional<Provision> described_provision(const Grid& grid, const FoundTable& table, std::vector<Issue>& issues);

/// The provision that stands right above a list of pupils as a table of one row; nullptr for a list that says itself what its
/// pupils take part in, and where no such table stands.
Provision* provision_above(const Grid& grid, const FoundTable& table, WorkbookReading& out);

/// Puts the pupil of an individual map's head into the provisions read from it, those from number `first` on.
void name_headed_pupil(const FoundTable& table, std::size_t first, WorkbookReading& out);

/// Adds the provisions that forms describe to the map, but for those that stand in the map already, which is said.
void settle_forms(WorkbookReading& reading);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/library_entry.hpp"
#include "table/find_tables.hpp"

#include <span>

// The columns of a needs audit by what stands in them, for schools head them as they name their support: `Phonics`, `ELSA`.

namespace provision {

/// The marks (M, S, C, ticks) under a heading of an audit, in the rows that name a pupil; 0 when other words stand there too.
int audit_marks(const Grid& grid, const FoundTable& table, int column);

/// True where the marks alone show that a list of pupils is an audit: several columns of M, S and C whose headings tell a kind.
bool marked_as_audit(const Grid& grid, const FoundTable& table);

/// Reads each column of marks under a heading that is no kind's as the kind that the library or general words of it tell; the
/// school's own entries win.
void settle_audit(const Grid& grid, FoundTable& table, std::span<const LibraryEntry> own = {});

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "templates/json_place.hpp"
#include "templates/sheet_draft.hpp"

namespace provision {

/// Puts a table below what the draft holds: totals, headings, prepared rows and what helps to fill them. `changes` is the
/// workbook that takes the table over, with rows of its own. Throws TemplateError.
void add_table(SheetDraft& draft, const Place& part, const SheetChanges& changes);

}  // namespace provision

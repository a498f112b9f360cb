// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "support/document.hxx"

namespace provision {

/// Makes a county of the example school: its maps, register, needs and groups stand in the workbook `copies` times (1: as it is),
/// each copy with pupils of its own. Year and class stay, as they do in schools that are alike.
void grow(const Component& document, int copies);

/// The used rows of all sheets.
int used_rows(const Component& document);

}  // namespace provision

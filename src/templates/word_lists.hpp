// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "templates/json_place.hpp"
#include "templates/sheet_draft.hpp"

namespace provision {

/// Where the lists stand and what says them; a workbook may say other words for a list.
struct WordLists {
    Place lists;
    SheetChanges changes{};
    int heading_row = 0;
    int column = 0;
};

/// Puts a column for each list of words beside the settings, `List of years`, and makes the name `List_years` for what is filled
/// of it. Of several lists of one name, `List of statuses (Wales)`, the one counts whose bracket the workbook's setting tells.
void add_word_lists(SheetDraft& draft, const WordLists& source);

}  // namespace provision

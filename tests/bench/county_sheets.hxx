// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "bench/county_book.hpp"
#include "support/document.hxx"

namespace provision {

/// A new document with the county's sheets, each written at once; dates are numbers with a format.
Component make_county(Office& office, CountySize size);

/// Takes a sheet away, and what undo remembers of it.
void remove_sheet(const Component& document, std::string_view name);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/read.hpp"

namespace provision {

/// Gives the pupils of needs audit and groups the year that their own row does not repeat: from the register, else from the
/// audit. A name that stands in two years settles nothing. A need that stays without a year becomes an issue, for no year group
/// can count it.
void settle_years(WorkbookReading& reading);

}  // namespace provision

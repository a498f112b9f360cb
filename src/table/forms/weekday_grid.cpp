// SPDX-License-Identifier: MPL-2.0
#include "table/forms/keep.hpp"

namespace provision {

void read_weekday_grids(Region&, WorkbookReading&) {}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/read.hpp"

namespace provision {

/// A provision whose row names no kind has that of the workbook's Library, else that of the shipped one, else the one that its
/// name told by general words.
void settle_kinds(WorkbookReading& reading);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/read.hpp"

namespace provision {

/// A pupil who stands on two registers of a workbook is one pupil: the first row stays and gets what only the second says. Where
/// they differ in the status the higher one counts, and the doubt is told. Two of one name on one register are two pupils.
void settle_pupils(WorkbookReading& reading);

}  // namespace provision

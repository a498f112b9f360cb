// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "generate/workbook_json.hpp"

#include <string>

namespace provision {

/// The workbook as one flat OpenDocument spreadsheet (.fods, UTF-8): house look, A4 landscape one page across, headings repeated.
std::string flat_ods(const PrintedWorkbook& workbook);

}  // namespace provision

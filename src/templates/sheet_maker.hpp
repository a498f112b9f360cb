// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "report/report.hpp"
#include "templates/json_place.hpp"
#include "templates/sheet_draft.hpp"

#include <string>
#include <vector>

namespace provision {

/// A sheet of a template, and what a workbook that takes it over says differently: the rows of its first table and the like.
struct SheetSource {
    Place sheet;
    SheetChanges changes{};  ///< an example's before its workbook's
    std::string name;        ///< what the sheet is called
    FormWords words{};
};

/// Lays a sheet out from its parts, from top to bottom (templates/README.md). Throws TemplateError.
Report make_sheet(const SheetSource& source);

}  // namespace provision

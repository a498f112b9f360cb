// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "report/report.hpp"
#include "templates/json_place.hpp"

#include <optional>
#include <string>

namespace provision {

/// A sheet of a template, and what a workbook that takes it over says differently: the rows of its first table and the like.
struct SheetSource {
    Place sheet;
    std::optional<Place> changes{};
    std::string name;  ///< what the sheet is called
};

/// Lays a sheet out from its parts, from top to bottom (templates/README.md). Throws TemplateError.
Report make_sheet(const SheetSource& source);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/tidy.hpp"

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace provision {

/// Writes the plan's new values, each noted for undo by Calc itself.
void write_values(const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                  const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, const TidyPlan& plan);

/// Nothing of a map may be lost, whatever Calc makes of the steps: throws where what stands on the sheet is not what was planned.
void check_result(const Grid& before, const Grid& now, const TidyPlan& plan);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/tidy_steps.hpp"

#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>

namespace provision {

/// Does the steps of a plan on a sheet, one call for each; Calc notes them for undo by itself.
class TidyStage {
public:
    explicit TidyStage(css::uno::Reference<css::sheet::XSpreadsheet> sheet);

    void act(const SheetStep& step) const;

private:
    css::table::CellAddress target(const SheetStep& step) const { return {whole_.Sheet, step.column, step.row}; }
    Area columns(const Area& area) const { return {0, area.column, whole_.EndRow + 1, area.columns}; }
    void copy_format(const SheetStep& step) const;

    css::uno::Reference<css::sheet::XSpreadsheet> sheet_;
    css::uno::Reference<css::sheet::XCellRangeMovement> movement_;
    css::table::CellRangeAddress whole_;
};

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/tidy_steps.hpp"

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <vector>

namespace provision {

/// How wide a column is and whether it is seen.
struct ColumnLook {
    css::uno::Any width;
    css::uno::Any visible;
};

/// The looks of the first columns of a sheet, before they are moved.
std::vector<ColumnLook> column_looks(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, int columns);

/// Gives moved columns the looks that they had, and new ones a width that fits what is new in them.
void set_columns(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, const TidyPlan& plan, const TidySteps& steps,
                 const std::vector<ColumnLook>& before);

/// Makes rows that were as high as their many lines as high as what is left in them.
void fit_rows(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, const TidySteps& steps);

/// A heading row that the school made stand out keeps its look; a plain one gets ours.
void dress_heading(const css::uno::Reference<css::uno::XComponentContext>& context,
                   const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document,
                   const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, const TidyPlan& plan);

}  // namespace provision

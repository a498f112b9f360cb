// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/tidy.hpp"

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>

#include <optional>
#include <string>
#include <vector>

namespace provision {

/// What every formula of a workbook comes to before a map is laid out anew; those that tell the time or their own place are left
/// out, for they may come to something else at any moment.
class FormulaResults {
public:
    explicit FormulaResults(css::uno::Reference<css::sheet::XSpreadsheetDocument> document);

    /// A formula that comes to something else now that the plan's sheet is laid out on `target`, and what; nothing where all are
    /// as they were.
    std::optional<std::string> changed(const TidyPlan& plan, const std::string& target) const;

private:
    struct Result {
        Where where;
        css::uno::Any value;
    };

    void take(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, const rtl::OUString& name,
              const css::table::CellRangeAddress& area);
    css::uno::Any value_at(const Where& where) const;

    css::uno::Reference<css::sheet::XSpreadsheetDocument> document_;
    std::vector<Result> results_;
};

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"
#include "office/hidden_document.hxx"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/table/XCell.hpp>

#include <optional>

namespace provision {

/// Works out parts of a formula in a copy of the workbook, each in the cell of the formula itself, so that relative names, the
/// sheet and implicit intersection mean what they mean there.
class PartWorker {
public:
    PartWorker(const css::uno::Reference<css::uno::XComponentContext>& context,
               const css::uno::Reference<css::sheet::XSpreadsheetDocument>& workbook);

    /// The cells that the part names, be it by a name or by INDEX; nothing where it is a value of its own.
    std::optional<css::table::CellRangeAddress> cells(const FormulaCell& at, const std::string& part);
    /// The value of a part; in an array formula that of the formula's own place in the block.
    Cell value(const FormulaCell& at, const std::string& part);
    /// All values of a part that is an array, such as {1;2}, up to a thousand.
    Grid values(const FormulaCell& at, const std::string& part);

private:
    Cell asked(const FormulaCell& at, const std::string& formula, bool array);
    Cell element(const FormulaCell& at, const std::string& part, const Element& size, const Element& place);
    Element size_of(const FormulaCell& at, const std::string& part);
    int whole(const FormulaCell& at, const std::string& formula, bool array);

    HiddenDocument copy_;
    css::uno::Reference<css::sheet::XSpreadsheetDocument> document_;
};

}  // namespace provision

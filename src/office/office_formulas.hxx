// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"
#include "office/part_worker.hxx"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <memory>

namespace provision {

/// The formulas of a Calc document.
class OfficeFormulas : public Formulas {
public:
    OfficeFormulas(css::uno::Reference<css::uno::XComponentContext> context,
                   css::uno::Reference<css::sheet::XSpreadsheetDocument> document);
    std::optional<FormulaCell> at_cursor() override;
    std::optional<Where> cursor_on(const std::string& sheet) override;
    FormulaCell at(const Where& cell) override;
    PartValue value(const FormulaCell& at, const std::string& part, ArgumentKind kind) override;
    Date day_zero() override;
    std::string comment(const Where& cell) override;
    void comment(const Where& cell, const std::string& words, const std::string& title) override;

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::sheet::XSpreadsheetDocument> document_;
    std::unique_ptr<PartWorker> worker_;  // made when first needed: it holds a copy of the workbook
};

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace provision {

/// A Calc document as commands see it; trouble in the office arrives as css::uno::Exception.
class CalcWorkbook : public Workbook {
public:
    CalcWorkbook(css::uno::Reference<css::uno::XComponentContext> context,
                 css::uno::Reference<css::sheet::XSpreadsheetDocument> document);
    std::vector<Sheet> sheets() override;
    Grid read(const std::string& sheet) override;
    WorkbookFormulas formulas() override;
    std::optional<std::string> why_closed() override;
    void write(const Report& report, const std::string& title) override;
    void add(std::span<const Report> sheets, const std::string& title) override;
    void write(std::span<const TidySheet> sheets, const std::string& title) override;
    void write(const CellEdits& edits, const std::string& title) override;
    void show(const Where& where) override;

private:
    void refuse_if_protected(const std::string& sheet) const;
    void refuse_if_closed(const TidySheet& sheet) const;

    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::sheet::XSpreadsheetDocument> document_;
};

}  // namespace provision

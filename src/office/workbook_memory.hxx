// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace provision {

/// The workbook's own properties (File > Properties > Custom Properties), which .ods and .xlsx keep alike.
class WorkbookMemory : public Memory {
public:
    explicit WorkbookMemory(css::uno::Reference<css::sheet::XSpreadsheetDocument> document);
    std::string recall(const std::string& name) override;
    void keep(const std::string& name, const std::string& words) override;

private:
    css::uno::Reference<css::sheet::XSpreadsheetDocument> document_;
};

}  // namespace provision

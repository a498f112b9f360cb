// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "report/report.hpp"

#include <com/sun/star/sheet/XSpreadsheet.hpp>

namespace provision {

/// Begins a printed page before rows of the report that the end of a page would part, once its rows have their heights and the
/// sheet its page style.
void keep_unbroken(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet, const Report& report);

}  // namespace provision

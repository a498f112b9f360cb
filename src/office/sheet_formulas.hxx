// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/table/CellAddress.hpp>

#include <functional>

namespace provision {

/// Visits each formula of the sheet with its place, in English; one of a block of cells stands in braces in each of them.
void each_formula(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet,
                  const std::function<void(const css::table::CellAddress&, const rtl::OUString&)>& visit);

/// The cells of the block that one formula was typed for, by one of them; the cell alone where it was not.
css::uno::Reference<css::sheet::XArrayFormulaRange> array_at(const css::uno::Reference<css::sheet::XSpreadsheet>& sheet,
                                                             sal_Int32 column, sal_Int32 row);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "bench/function_sheets.hxx"

#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/script/XLibraryContainer.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>

namespace provision {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;

Any value(double number)
{
    return Any(number);
}

Any value(const std::string& text)
{
    return Any(to_ustring(text));
}

void fill_rows(const Reference<css::sheet::XSpreadsheet>& sheet, std::string_view first, int rows, const RowOf& row)
{
    Sequence<Sequence<Any>> all(rows);
    auto* lines = all.getArray();
    for (int i = 0; i < rows; ++i) {
        const auto cells = row(i);
        lines[i] = Sequence<Any>(cells.data(), static_cast<sal_Int32>(cells.size()));
    }
    const Reference<css::sheet::XCellRangeAddressable> corner(sheet->getCellRangeByName(to_ustring(first)), UNO_QUERY_THROW);
    const auto at = corner->getRangeAddress();
    const auto range = sheet->getCellRangeByPosition(at.StartColumn, at.StartRow, at.StartColumn + all[0].getLength() - 1,
                                                     at.StartRow + rows - 1);
    Reference<css::sheet::XCellRangeData>(range, UNO_QUERY_THROW)->setDataArray(all);
}

std::vector<Any> values_in(const Reference<css::sheet::XSpreadsheet>& sheet, std::string_view range)
{
    const Reference<css::sheet::XCellRangeData> cells(sheet->getCellRangeByName(to_ustring(range)), UNO_QUERY_THROW);
    const auto rows = cells->getDataArray();
    std::vector<Any> all;
    for (const auto& row : rows) all.insert(all.end(), row.begin(), row.end());
    return all;
}

void add_basic(Office& office, const char* source)
{
    const Reference<css::script::XLibraryContainer> libraries(
        office.service("com.sun.star.script.ApplicationScriptLibraryContainer"), UNO_QUERY_THROW);
    libraries->loadLibrary("Standard");
    const Reference<css::container::XNameContainer> modules(libraries->getByName("Standard"), UNO_QUERY_THROW);
    modules->insertByName("Bench", Any(rtl::OUString::createFromAscii(source)));
}

}  // namespace provision

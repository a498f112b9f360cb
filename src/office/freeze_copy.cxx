// SPDX-License-Identifier: MPL-2.0
#include "office/freeze_copy.hxx"

#include "office/convert.hxx"
#include "office/hidden_document.hxx"
#include "office/memory_copy.hxx"
#include "office/sheet_formulas.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/FormulaResult.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/text/XText.hpp>
#include <osl/file.hxx>

#include <algorithm>
#include <utility>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Document = Reference<css::sheet::XSpreadsheetDocument>;
using Worksheet = Reference<css::sheet::XSpreadsheet>;
using OneCell = Reference<css::table::XCell>;

bool calls_us(const rtl::OUString& formula)
{
    return formula.toAsciiUpperCase().indexOf("ORG.PROVISIONMAP.FUNCTIONS.") >= 0;
}

rtl::OUString filter_for(const rtl::OUString& url)
{
    if (url.endsWithIgnoreAsciiCase(".ods")) return "calc8";
    if (url.endsWithIgnoreAsciiCase(".xlsx")) return "Calc MS Excel 2007 XML";
    throw Refused("The copy " + path_of(url) +
                  " was not written: its name ends in neither .ods nor .xlsx. Choose one of the two.");
}

void refuse_if_there(const Document& workbook, const FreezeTo& target)
{
    const auto& url = target.url;
    osl::DirectoryItem item;
    if (same_file(url, Reference<css::frame::XModel>(workbook, UNO_QUERY_THROW)->getURL()))
        throw Refused("The copy was not written: " + path_of(url) + " is this workbook. Give the copy another name.");
    if (!target.replace && osl::DirectoryItem::get(url, item) == osl::FileBase::E_None)
        throw Refused("The copy was not written: there is a file " + path_of(url) + " already. Give the copy another name.");
}

// A cell's result, kept while the formula around it goes.
struct Kept {
    css::table::CellAddress where;
    sal_Int32 error = 0;
    bool text = false;
    double number = 0;
    rtl::OUString words{};
};

Kept kept(const css::table::CellAddress& where, const OneCell& cell)
{
    sal_Int32 type = 0;
    Reference<css::beans::XPropertySet>(cell, UNO_QUERY_THROW)->getPropertyValue("FormulaResultType2") >>= type;
    return {where, cell->getError(), type == css::sheet::FormulaResult::STRING, cell->getValue(),
            Reference<css::text::XText>(cell, UNO_QUERY_THROW)->getString()};
}

// An error stays one, so that whatever adds the cells up says so as before.
void write(const Kept& result, const OneCell& cell)
{
    constexpr sal_Int32 kNotAvailable = 32767;
    if (result.error == kNotAvailable) return cell->setFormula("=NA()");
    if (result.error != 0) return cell->setFormula("=#VALUE!");
    if (result.text) return Reference<css::text::XText>(cell, UNO_QUERY_THROW)->setString(result.words);
    cell->setValue(result.number);
}

// The cells of the sheet whose formula calls one of our functions.
std::vector<Kept> results_of(const Worksheet& sheet)
{
    std::vector<Kept> results;
    each_formula(sheet, [&](const css::table::CellAddress& where, const rtl::OUString& formula) {
        if (calls_us(formula)) results.push_back(kept(where, sheet->getCellByPosition(where.Column, where.Row)));
    });
    return results;
}

// An array formula can only go as a whole.
void clear_array_at(const Worksheet& sheet, const css::table::CellAddress& where)
{
    const auto array = array_at(sheet, where.Column, where.Row);
    if (!array->getArrayFormula().isEmpty()) array->setArrayFormula({});
}

int freeze_sheet(const Worksheet& sheet)
{
    const auto results = results_of(sheet);
    for (const auto& result : results) clear_array_at(sheet, result.where);
    for (const auto& result : results) write(result, sheet->getCellByPosition(result.where.Column, result.where.Row));
    return static_cast<int>(results.size());
}

int freeze_all(const Document& document)
{
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    int formulas = 0;
    for (sal_Int32 i = 0; i < sheets->getCount(); ++i)
        formulas += freeze_sheet(Worksheet(sheets->getByIndex(i), UNO_QUERY_THROW));
    return formulas;
}

std::vector<std::string> names_that_call_us(const Document& document)
{
    Reference<css::container::XNameAccess> names;
    Reference<css::beans::XPropertySet>(document, UNO_QUERY_THROW)->getPropertyValue("NamedRanges") >>= names;
    std::vector<std::string> found;
    for (const auto& name : names->getElementNames())
        if (calls_us(Reference<css::sheet::XNamedRange>(names->getByName(name), UNO_QUERY_THROW)->getContent()))
            found.push_back(to_utf8(name));
    return found;
}

bool has_password(const Document& workbook)
{
    const auto arguments = Reference<css::frame::XModel>(workbook, UNO_QUERY_THROW)->getArgs();
    return std::any_of(arguments.begin(), arguments.end(),
                       [](const auto& argument) { return argument.Name == "EncryptionData" || argument.Name == "Password"; });
}

}  // namespace

FrozenCopy freeze_copy(const Reference<css::uno::XComponentContext>& context, const Document& workbook, const FreezeTo& target)
{
    const auto filter = filter_for(target.url);
    refuse_if_there(workbook, target);
    const auto copy = memory_copy(context, workbook);
    const Document document(*copy, UNO_QUERY_THROW);
    FrozenCopy frozen{
        .formulas = freeze_all(document), .left = names_that_call_us(document), .without_password = has_password(workbook)};
    if (frozen.formulas > 0)
        Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)
            ->storeToURL(target.url, sequence_of({property("FilterName", filter)}));
    return frozen;
}

}  // namespace provision

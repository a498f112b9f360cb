// SPDX-License-Identifier: MPL-2.0
#include "office/other_formulas.hxx"

#include "office/sheet_formulas.hxx"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>

#include <algorithm>
#include <utility>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Spreadsheet = Reference<css::sheet::XSpreadsheet>;
using Properties = Reference<css::beans::XPropertySet>;

}  // namespace

OtherFormulas::OtherFormulas(Reference<css::sheet::XSpreadsheetDocument> document, const rtl::OUString& sheet)
    : document_(std::move(document)), words_{sheet.replaceAll("'", "''")}  // as a formula spells it
{
    take_names(Properties(document_, UNO_QUERY_THROW));
    const auto names = document_->getSheets()->getElementNames();
    for (const auto& name : names) take_names(Properties(document_->getSheets()->getByName(name), UNO_QUERY_THROW));
    for (const auto& name : names)
        if (name != sheet) find(name);
}

// Names that stand for cells of the sheet, or for other such names.
void OtherFormulas::take_names(const Properties& owner)
{
    const Reference<css::container::XIndexAccess> names(owner->getPropertyValue("NamedRanges"), UNO_QUERY_THROW);
    for (sal_Int32 i = 0; i < names->getCount(); ++i) {
        const Reference<css::sheet::XNamedRange> name(names->getByIndex(i), UNO_QUERY_THROW);
        if (says_one_of_them(name->getContent())) words_.push_back(name->getName());
    }
}

bool OtherFormulas::says_one_of_them(const rtl::OUString& text) const
{
    return std::ranges::any_of(words_, [&](const rtl::OUString& word) { return text.indexOf(word) >= 0; });
}

void OtherFormulas::find(const rtl::OUString& name)
{
    const Spreadsheet sheet(document_->getSheets()->getByName(name), UNO_QUERY_THROW);
    each_formula(sheet, [&](const css::table::CellAddress& where, const rtl::OUString& text) {
        if (says_one_of_them(text)) formulas_.push_back({name, where.Row, where.Column, text});
    });
}

void OtherFormulas::type(const Formula& formula) const
{
    const Spreadsheet sheet(document_->getSheets()->getByName(formula.sheet), UNO_QUERY_THROW);
    const auto& text = formula.text;
    if (text.startsWith("{"))  // one for a block of cells can only be typed for all of them
        array_at(sheet, formula.column, formula.row)->setArrayFormula(text.copy(1, text.getLength() - 2));
    else
        sheet->getCellByPosition(formula.column, formula.row)->setFormula(text);
}

void OtherFormulas::type_anew() const
{
    for (const Formula& formula : formulas_) type(formula);
}

}  // namespace provision

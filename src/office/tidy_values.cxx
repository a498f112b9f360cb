// SPDX-License-Identifier: MPL-2.0
#include "office/tidy_values.hxx"

#include "office/convert.hxx"
#include "office/sheet_cells.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Document = Reference<css::sheet::XSpreadsheetDocument>;
using Spreadsheet = Reference<css::sheet::XSpreadsheet>;
using Properties = Reference<css::beans::XPropertySet>;

class Values {
public:
    Values(const Document& document, Spreadsheet sheet)
        : sheet_(std::move(sheet)),
          formats_(Reference<css::util::XNumberFormatsSupplier>(document, UNO_QUERY_THROW)->getNumberFormats(), UNO_QUERY_THROW)
    {
    }

    void format_text(const Area& area) const
    {
        Properties(range_of(sheet_, area), UNO_QUERY_THROW)
            ->setPropertyValue("NumberFormat", Any(key(css::util::NumberFormat::TEXT)));
    }

    // Said outright: undo leaves the formats of a new column behind, and redo would find them there.
    void format_heading(int row, int column) const
    {
        Properties(sheet_->getCellByPosition(column, row), UNO_QUERY_THROW)->setPropertyValue("NumberFormat", Any(sal_Int32{0}));
    }

    void write(int row, int column, const Cell& value) const
    {
        const auto cell = sheet_->getCellByPosition(column, row);
        if (value.blank()) return cell->setFormula(rtl::OUString());
        if (value.is_text()) return Reference<css::text::XTextRange>(cell, UNO_QUERY_THROW)->setString(to_ustring(value.text));
        cell->setValue(value.number);
        if (value.type == Cell::Type::number) show_as_number(cell);
        if (value.type == Cell::Type::date) show_as(cell, css::util::NumberFormat::DATE);
        if (value.type == Cell::Type::time) show_as(cell, css::util::NumberFormat::TIME);
    }

private:
    sal_Int32 key(sal_Int16 type) const { return formats_->getStandardFormat(type, css::lang::Locale()); }

    sal_Int16 shown_as(const Properties& cell) const
    {
        sal_Int32 now = 0;
        cell->getPropertyValue("NumberFormat") >>= now;
        sal_Int16 shown = 0;
        Reference<css::util::XNumberFormats>(formats_, UNO_QUERY_THROW)->getByKey(now)->getPropertyValue("Type") >>= shown;
        return shown;
    }

    void show_as(const Properties& cell, sal_Int16 type) const
    {
        if (!(shown_as(cell) & type)) cell->setPropertyValue("NumberFormat", Any(key(type)));
    }
    void show_as(const Reference<css::table::XCell>& cell, sal_Int16 type) const
    {
        show_as(Properties(cell, UNO_QUERY_THROW), type);
    }

    // `1:40` that gave way to 100 minutes would show `0:00`, and be read as 144000 minutes the next time.
    void show_as_number(const Reference<css::table::XCell>& cell) const
    {
        const Properties properties(cell, UNO_QUERY_THROW);
        if (shown_as(properties) & css::util::NumberFormat::DATETIME)
            properties->setPropertyValue("NumberFormat", Any(sal_Int32{0}));
    }

    Spreadsheet sheet_;
    Reference<css::util::XNumberFormatTypes> formats_;
};

int rows_of(const TidyPlan& plan)
{
    return static_cast<int>(plan.rows.size());
}

bool is_formula(const Grid& grid, const Where& where)
{
    return std::ranges::any_of(grid.formulas, [&](const Area& area) {
        return where.row >= area.row && where.row < area.row + area.rows && where.column >= area.column &&
               where.column < area.column + area.columns;
    });
}

bool came_out(const TidyCell& planned, const Grid& before, const Cell& now)
{
    if (!planned.value && planned.from && is_formula(before, *planned.from)) return true;  // may be the time of day
    const Cell wanted = planned.value  ? *planned.value
                        : planned.from ? before.at(planned.from->row, planned.from->column)
                                       : Cell{};
    const bool same = wanted.text == now.text && wanted.number == now.number && wanted.blank() == now.blank();
    const bool number = planned.value && planned.value->type == Cell::Type::number;
    return same && (!number || now.type == Cell::Type::number);
}

}  // namespace

void write_values(const Document& document, const Spreadsheet& sheet, const TidyPlan& plan)
{
    const Values values(document, sheet);
    const int below = plan.heading_row + 1;
    if (below < rows_of(plan))
        for (const int column : plan.text_columns) values.format_text({below, column, rows_of(plan) - below, 1});
    for (int column = 0; column < plan.columns && plan.heading_row < rows_of(plan); ++column)
        if (!plan.rows[static_cast<std::size_t>(plan.heading_row)][static_cast<std::size_t>(column)].from)
            values.format_heading(plan.heading_row, column);
    for (int row = 0; row < rows_of(plan); ++row)
        for (int column = 0; column < plan.columns; ++column)
            if (const auto& value = plan.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)].value)
                values.write(row, column, *value);
}

void check_result(const Grid& before, const Grid& now, const TidyPlan& plan)
{
    for (int row = 0; row < rows_of(plan); ++row)
        for (int column = 0; column < plan.columns; ++column) {
            const auto& planned = plan.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
            const bool inside = row < now.rows() && column < now.columns;
            if (!came_out(planned, before, inside ? now.at(row, column) : Cell{}))
                throw std::runtime_error("the tidied sheet did not come out as planned at " +
                                         cell_name({now.sheet, row, column}));
        }
}

}  // namespace provision

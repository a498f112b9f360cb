// SPDX-License-Identifier: MPL-2.0
#include "support/school_books.hxx"

#include "support/tied_book.hxx"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetFilterable.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>

#include <stdexcept>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Worksheet = Reference<css::sheet::XSpreadsheet>;
using Rows = std::vector<std::vector<std::string>>;

/// Cells as they would be typed: what begins with = is a formula, what is all figures a number, the rest stays text.
void type(const Worksheet& sheet, const Rows& rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            const auto& text = rows[row][column];
            const auto cell = sheet->getCellByPosition(static_cast<sal_Int32>(column), static_cast<sal_Int32>(row));
            const bool figures = text.find_first_not_of("0123456789.") == text.npos;
            if (text.starts_with("=") || figures)
                cell->setFormula(to_ustring(text));
            else
                Reference<css::text::XTextRange>(cell, UNO_QUERY_THROW)->setString(to_ustring(text));
        }
}

Reference<css::table::XCellRange> range(const Worksheet& sheet, std::string_view name)
{
    return sheet->getCellRangeByName(to_ustring(name));
}

void set(const Worksheet& sheet, std::string_view cells, const char* property, const Any& value)
{
    Reference<css::beans::XPropertySet>(range(sheet, cells), UNO_QUERY_THROW)
        ->setPropertyValue(rtl::OUString::createFromAscii(property), value);
}

void merge(const Worksheet& sheet, std::string_view cells)
{
    Reference<css::util::XMergeable>(range(sheet, cells), UNO_QUERY_THROW)->merge(true);
}

void hide_row(const Worksheet& sheet, std::string_view cell)
{
    const Reference<css::table::XColumnRowRange> lines(range(sheet, cell), UNO_QUERY_THROW);
    Reference<css::beans::XPropertySet>(lines->getRows(), UNO_QUERY_THROW)->setPropertyValue("IsVisible", Any(false));
}

void comment(const Worksheet& sheet, std::string_view cell, std::string_view text)
{
    const auto at = Reference<css::sheet::XCellRangeAddressable>(range(sheet, cell), UNO_QUERY_THROW)->getRangeAddress();
    Reference<css::sheet::XSheetAnnotationsSupplier>(sheet, UNO_QUERY_THROW)
        ->getAnnotations()
        ->insertNew({at.Sheet, at.StartColumn, at.StartRow}, to_ustring(text));
}

void heading_look(const Worksheet& sheet, std::string_view cells)
{
    set(sheet, cells, "CellBackColor", Any(sal_Int32{0xDDEBF7}));
    set(sheet, cells, "CharWeight", Any(css::awt::FontWeight::BOLD));
}

/// Titles over merged cells, times in the names, totals and products, a comment.
void totals(const Worksheet& map, const Worksheet& summary)
{
    type(map, {{"Provision map, Year 3"},
               {},
               {"Provision", "Staff/pupil ratio", "Staff", "Cost per session", "Sessions", "Cost"},
               {"Toe by Toe (5 x 20 mins)", "1:1", "TA", "4.5", "12", "=D4*E4"},
               {"Speech group (2 x 30 mins)", "4:1", "SALT", "11", "10", "=D5*E5"},
               {"Lunch club (3 x 40 mins)", "8:1", "LSA", "6", "30", "=D6*E6"},
               {},
               {"Total", "", "", "", "=SUM(E4:E6)", "=SUM(F4:F6)"}});
    merge(map, "A1:F1");
    heading_look(map, "A3:F3");
    comment(map, "A5", "Ask Mrs Hale about Fridays");
    type(summary, {{"Year 3 costs", "=$Map.F8"}, {"Sessions", "=SUM($Map.E4:E6)"}, {"Dearest", "=MAX($Map.F4:F6)"}});
}

/// Wave rows between the provisions, the year once over merged rows.
void sections(const Worksheet& map, const Worksheet& summary)
{
    type(map, {{"Year", "Provision", "Ratio", "Staff", "Weekly minutes", "Cost"},
               {"WAVE ONE"},
               {"4", "Guided reading (5 x 20 mins)", "6:1", "CT", "100", "=E3*2"},
               {"", "Spelling club (2 x 15 mins)", "10:1", "TA", "30", "=E4*2"},
               {"WAVE TWO"},
               {"4", "Catch up maths (3 x 20 mins)", "4:1", "TA", "60", "=E6*2"},
               {"5", "Catch up reading (2 x 30 mins)", "4:1", "TA", "60", "=E7*2"}});
    merge(map, "A3:A4");
    merge(map, "A2:F2");
    merge(map, "A5:F5");
    type(summary, {{"Minutes", "=SUM($Map.E2:E7)"}, {"Wave two", "=SUM($Map.F6:F7)"}, {"Maths", "=$Map.E6+1"}});
}

/// Some rows hidden by hand, others by a filter.
void filtered(const Worksheet& map, const Worksheet& summary)
{
    type(map, {{"Intervention", "Group size", "Adult", "Frequency", "Cost"},
               {"Precision teaching (5 x 10 mins)", "1:1", "TA", "", "100"},
               {"Socially speaking (1 x 45 mins)", "6:1", "LSA", "", "200"},
               {"Fine motor group (3 x 15 mins)", "4:1", "TA", "", "300"},
               {"Nurture group (5 x 60 mins)", "8:1", "LSA", "", "400"}});
    hide_row(map, "A3");
    const Reference<css::sheet::XSheetFilterable> table(range(map, "A1:E5"), UNO_QUERY_THROW);
    const auto filter = table->createFilterDescriptor(true);
    css::sheet::TableFilterField taught;
    taught.Field = 2;
    taught.Operator = css::sheet::FilterOperator_EQUAL;
    taught.StringValue = "TA";
    filter->setFilterFields({&taught, 1});
    Reference<css::beans::XPropertySet>(filter, UNO_QUERY_THROW)->setPropertyValue("ContainsHeader", Any(true));
    table->filter(filter);
    type(summary, {{"Cost", "=SUM($Map.E2:E5)"}, {"Nurture", "=$Map.E5"}});
}

/// Two tables beside each other.
void beside(const Worksheet& map, const Worksheet& summary)
{
    type(map, {{"Provision", "Ratio", "Staff", "Cost", "", "Role", "Hourly rate"},
               {"Colourful semantics (3 x 20 mins)", "3:1", "TA", "120", "", "TA", "11.5"},
               {"Bereavement group (1 x 40 mins)", "5:1", "ELSA", "80", "", "ELSA", "13"},
               {"Handwriting (4 x 10 mins)", "6:1", "TA", "=D2/2", "", "CT", "=G2*2"}});
    type(summary, {{"Cost", "=SUM($Map.D2:D4)"}, {"Rates", "=SUM($Map.G2:G4)"}, {"TA", "=$Map.G2"}});
}

/// A map to which names, a chart, a filter and looked-up figures are tied.
void tied(const Worksheet& map, const Worksheet& summary)
{
    type(map, {{"Intervention", "Cost", "Adult", "Group size", "Frequency"},
               {"Precision teaching (5 x 10 mins)", "100", "TA", "1:1", ""},
               {"Socially speaking (1 x 45 mins)", "200", "LSA", "6:1", ""},
               {"Fine motor group (3 x 15 mins)", "300", "TA", "4:1", ""},
               {"Nurture group (5 x 60 mins)", "400", "LSA", "8:1", ""},
               {},
               {"Total", "=SUM(Costs)"}});
    heading_look(map, "A1:E1");
    comment(map, "B3", "Agreed with the governors");
    type(summary, {{"All"}, {"Nurture, twice"}, {"By a TA"}, {"For an LSA"}, {"Dearest"}, {"Column"}});
}

/// Several provisions in one cell, line by line with their adults and ratios.
void many_lines(const Worksheet& map, const Worksheet& summary)
{
    type(map, {{"Year", "Provision", "Ratio", "Staff", "Schedule", "Cost"},
               {"2", "Read write inc\nNumicon\nTalk boost", "6:1\n4:1\n8:1", "TA\nCT\nLSA",
                "5 x 20 mins\n2 x 30 mins\n1 x 40 mins", ""},
               {"2", "Sensory circuits", "10:1", "LSA", "5 x 15 mins", "250"}});
    set(map, "B2:E2", "IsTextWrapped", Any(true));
    type(summary, {{"Cost", "=SUM($Map.F2:F3)"}, {"Circuits", "=$Map.F3"}});
}

/// The heading goes over two rows, with merged cells in both directions.
void two_rows(const Worksheet& map, const Worksheet& summary)
{
    type(map, {{"Provision", "Time", "", "Adults", "", "Cost"},
               {"", "Sessions a week", "Minutes", "Staff", "Ratio", ""},
               {"Daily reader", "5", "10", "TA", "1:1", "90"},
               {"Board game club", "1", "40", "LSA", "8:1", "60"}});
    for (const auto* cells : {"A1:A2", "B1:C1", "D1:E1", "F1:F2"}) merge(map, cells);
    heading_look(map, "A1:F2");
    type(summary, {{"Cost", "=SUM($Map.F3:F4)"}, {"Reader", "=$Map.F3"}});
}

constexpr struct {
    std::string_view name;
    void (*make)(const Worksheet& map, const Worksheet& summary);
} kBooks[] = {{"totals", totals},         {"sections", sections}, {"filtered", filtered}, {"beside", beside},
              {"many_lines", many_lines}, {"two_rows", two_rows}, {"tied", tied}};

}  // namespace

Component school_book(Office& office, std::string_view name)
{
    for (const auto& book : kBooks) {
        if (book.name != name) continue;
        const auto document = office.make("scalc");
        const auto map = sheet(document, sheet_names(document).front());
        Reference<css::container::XNamed>(map, UNO_QUERY_THROW)->setName("Map");
        const auto summary = add_sheet(document, "Summary");
        if (book.make == tied) name_cells(document);
        book.make(map, summary);
        if (book.make == tied) tie_together(document);
        return document;
    }
    throw std::logic_error("no such workbook: " + std::string(name));
}

}  // namespace provision

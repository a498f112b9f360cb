// SPDX-License-Identifier: MPL-2.0
#include "bench/county_checks.hxx"

#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

// `$Groups.$A$2:$A$10001`.
std::string column(const std::string& sheet, char letter, int rows)
{
    const std::string name(1, letter);
    return "$" + sheet + ".$" + name + "$2:$" + name + "$" + std::to_string(rows + 1);
}

}  // namespace

void add_county_checks(const Component& document, CountySize size)
{
    const auto groups = [&](char letter) { return column("Groups", letter, size.memberships); };
    const auto needs = [&](char letter) { return column("Needs", letter, size.pupils); };
    // A membership that has not ended has no end; blanks of a column are counted apart from texts and dates.
    const std::string now = "(COUNTIFS(" + groups('A') + ";$Register.A2)-COUNTIFS(" + groups('A') + ";$Register.A2;" +
                            groups('E') + ";\"<\"&DATE(2026;11;20)))";
    const std::string literacy = "COUNTIFS(" + groups('A') + ";$Register.A2;" + groups('C') + ";\"Literacy*\")";
    const auto checks = add_sheet(document, "Checks");
    set_cell(checks, "A2", "=IF(AND($Register.E2<>\"N\";" + now + "=0);1;0)");
    set_cell(checks, "B2", "=IF(AND($Register.E2=\"N\";" + now + ">0);1;0)");
    set_cell(checks, "C2",
             "=IF(AND(COUNTIFS(" + needs('A') + ";$Register.A2;" + needs('D') + ";\"M\")>0;" + literacy + "=0);1;0)");
    const auto rows = checks->getCellRangeByPosition(0, 1, 2, size.pupils);
    Reference<css::sheet::XCellSeries>(rows, UNO_QUERY_THROW)->fillAuto(css::sheet::FillDirection_TO_BOTTOM, 1);
}

}  // namespace provision

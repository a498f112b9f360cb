// SPDX-License-Identifier: MPL-2.0
// What Impact makes of lists as schools keep them: cells of Calc's own formats, and no map beside them.
#include "impact_book.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <gtest/gtest.h>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Rows = std::vector<std::vector<std::string>>;

void fill(const Component& document, const std::string& name, const Rows& rows)
{
    const auto into = add_sheet(document, name);
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            set_cell(into, static_cast<char>('A' + column) + std::to_string(row + 1), rows[row][column]);
}

Rows ten_pupils(const std::string& entry, const std::string& exit)
{
    Rows rows{{"Pupil", "Provision", "Entry", "Exit"}};
    for (std::size_t at = 0; at < 10; ++at) rows.push_back({impact_pupils()[at], "Facts", entry, exit});
    return rows;
}

// As Calc shows what somebody types as 40%.
void show_as_percent(const Component& document, const std::string& name, const std::string& cells)
{
    const auto formats = Reference<css::util::XNumberFormatsSupplier>(document, UNO_QUERY_THROW)->getNumberFormats();
    const auto key = Reference<css::util::XNumberFormatTypes>(formats, UNO_QUERY_THROW)
                         ->getStandardFormat(css::util::NumberFormat::PERCENT, css::lang::Locale());
    const auto range = sheet(document, name)->getCellRangeByName(rtl::OUString::createFromAscii(cells.c_str()));
    Reference<css::beans::XPropertySet>(range, UNO_QUERY_THROW)->setPropertyValue("NumberFormat", css::uno::Any(key));
}

double mean_gain(const Component& document, const std::string& provision)
{
    return cell(sheet(document, kImpactName), impact_table(document).place("Mean gain", provision)).value;
}

// A part of 100 that is typed into Calc is a number from 0 to 1 that shows as one.
TEST(ImpactReading, TakesPercentCellsAsTheyShow)
{
    const Opened document(office().make("scalc"));
    fill(document, "Map", {{"Year", "Provision", "Wave", "Staff", "Ratio"}, {"4", "Facts", "2", "TA", "6:1"}});
    auto rows = ten_pupils("40%", "50%");
    rows[3][2] = "'40%";  // typed as text
    fill(document, "Groups", rows);
    show_as_percent(document, "Groups", "C2:D11");
    ASSERT_NEAR(cell(sheet(document, "Groups"), "C2").value, 0.4, 1e-9) << "Calc makes a number of it";
    ASSERT_TRUE(run_impact(document).success);
    EXPECT_NEAR(mean_gain(document, "Facts (Year 4)"), 10, 1e-9);
}

TEST(ImpactReading, NeedsNoMapToTellWhoGained)
{
    const Opened document(office().make("scalc"));
    fill(document, "Groups", ten_pupils("10", "14"));
    const auto reply = run_impact(document);
    ASSERT_TRUE(reply.success) << reply.sentence;
    EXPECT_NEAR(mean_gain(document, "Facts"), 4, 1e-9);
}

}  // namespace
}  // namespace provision

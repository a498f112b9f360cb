// SPDX-License-Identifier: MPL-2.0
// Dates, ages and ratios inside Calc, in documents of both date systems: Calc hands each over as a plain number.
#include "support/fixture.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/util/Date.hpp>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class BothDateSystems : public testing::TestWithParam<sal_Int16> {
protected:
    BothDateSystems() : document_(office().make("scalc"))
    {
        const css::util::Date day_zero = GetParam() == 1904 ? css::util::Date{1, 1, 1904} : css::util::Date{30, 12, GetParam()};
        Reference<css::beans::XPropertySet>(document_, UNO_QUERY_THROW)->setPropertyValue("NullDate", css::uno::Any(day_zero));
    }

    void set(std::string_view place, std::string_view typed) { set_cell(document_, place, typed); }

    CellState shown(std::string_view formula)
    {
        set("Z99", formula);
        return cell(document_, "Z99");
    }

private:
    Opened document_;
};

INSTANTIATE_TEST_SUITE_P(DayZero, BothDateSystems, testing::Values(1899, 1904),
                         [](const auto& name) { return std::to_string(name.param); });

TEST_P(BothDateSystems, FunctionsHaveTheDayZeroThatTheTestMeans)
{
    set("A1", "=DATE(2026;9;7)");
    EXPECT_EQ(shown("=A1+0").value, GetParam() == 1904 ? 44810 : 46272);
}

// The autumn term of 2026: 15 weeks, less the week of half term and a day of training.
TEST_P(BothDateSystems, FunctionsReadTheDatesOfCells)
{
    set("A1", "2026-09-07");
    set("B1", "=DATE(2026;12;18)");
    set("A2", "First day");
    set("B2", "Last day");
    set("A3", "2026-10-26");
    set("B3", "=DATE(2026;10;30)");
    set("A5", "27 November 2026");
    EXPECT_EQ(shown("=PM.SCHOOLWEEKS(A1;B1)").value, 15);
    EXPECT_EQ(shown("=PM.SCHOOLWEEKS(A1;B1;A2:B5)").value, 13.8);
    EXPECT_EQ(shown("=PM.COSTTODATE(20;A1;B1;DATE(2026;9;18);A2:B5)").value, 40);
    EXPECT_EQ(shown("=PM.COSTTODATE(20;A1;C1;B1;A2:B5)").value, 276) << "C1 is blank: still running";
    EXPECT_EQ(shown("=PM.COSTTODATE(20;A1;B1;DATE(2026;9;4))").value, 0) << "not begun";
    EXPECT_EQ(shown("=PM.COSTTODATE(20;C1;B1;A1)").text, "");
    EXPECT_EQ(shown("=PM.SCHOOLWEEKS(B1;A1)").error, 519) << "#VALUE!";
}

TEST_P(BothDateSystems, FunctionsReadBackTheTimesThatWereAges)
{
    set("A1", "6:03");
    set("B1", "6:11");
    set("C1", "=DATE(2025;1;10)");
    set("D1", "=DATE(2025;4;10)");
    EXPECT_EQ(shown("=PM.AGEMONTHS(A1)").value, 75);
    EXPECT_NEAR(shown("=PM.RATIOGAIN(A1;B1;C1;D1)").value, 2.7056, 0.0001) << "8 months in 90 days";
    EXPECT_EQ(shown("=PM.IMPACTBAND(PM.RATIOGAIN(A1;B1;C1;D1))").text, "useful");
    EXPECT_EQ(shown("=PM.IMPACTBAND(PM.RATIOGAIN(A1;B9;C1;D1))").text, "") << "not tested again yet";
    EXPECT_EQ(shown("=PM.RATIOGAIN(A1;B1;C1;C1)").error, 32767) << "#N/A";
}

TEST_P(BothDateSystems, FunctionsReadBackTheTimesAndDatesThatWereRatios)
{
    set("A1", "6:1");
    set("A2", "2:12");
    set("A3", "=DATE(2026;1;6)");
    EXPECT_EQ(shown("=PM.ADULTS(A1)").value, 1);
    EXPECT_EQ(shown("=PM.ADULTS(A2)").value, 2);
    EXPECT_EQ(shown("=PM.GROUPSIZE(A2)").value, 12);
    EXPECT_EQ(shown("=PM.ADULTS(A3)").value, 1) << "6-1 became 6 January";
    EXPECT_EQ(shown("=PM.GROUPSIZE(A3)").value, 6);
}

TEST_P(BothDateSystems, FunctionsAnswerAColumnOfDates)
{
    set("A1", "=DATE(2026;9;7)");
    set("A2", "=DATE(2026;9;14)");
    set("B1", "=DATE(2026;9;18)");
    set("B2", "=DATE(2026;9;18)");
    EXPECT_EQ(shown("=SUMPRODUCT(PM.SCHOOLWEEKS(A1:A2;B1:B2))").value, 3);
    EXPECT_EQ(shown("=SUMPRODUCT(PM.COSTTODATE(20;A1:A2;C1;B1))").value, 60);
}

}  // namespace
}  // namespace provision

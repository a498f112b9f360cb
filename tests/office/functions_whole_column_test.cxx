// SPDX-License-Identifier: MPL-2.0
// Whole columns in formulas: the same answers as over the cells with anything in them, in a time that grows with the rows at
// most.
#include "functions/registry.hpp"
#include "support/fixture.hxx"

#include <algorithm>
#include <chrono>
#include <ostream>
#include <regex>

namespace provision {

/// In functions_test.cxx.
void PrintTo(const Function& function, std::ostream* out);

namespace {

std::string shown(const Component& document, const std::string& formula)
{
    set_cell(document, "Z99", formula);
    return cell(document, "Z99").text;
}

/// The first argument as typed, which in every example is a value without quoted semicolons or a range.
std::string first_argument(std::string_view example)
{
    const auto begin = example.find('(') + 1;
    return std::string(example.substr(begin, example.find_first_of(";)", begin) - begin));
}

class FunctionOfWholeColumns : public testing::TestWithParam<Function> {
protected:
    FunctionOfWholeColumns() : document_(office().make("scalc"))
    {
        for (const auto& example : GetParam().cells)
            if (!example.cell.empty()) set_cell(document_, example.cell, example.typed);
    }

    Opened document_;
};

INSTANTIATE_TEST_SUITE_P(Registry, FunctionOfWholeColumns, testing::ValuesIn(functions().begin(), functions().end()),
                         [](const auto& row) { return std::string(row.param.id); });

TEST_P(FunctionOfWholeColumns, AnswersAsOverTheCellsOfItsExample)
{
    static const std::regex kRange("([A-Z])[0-9]+:([A-Z])[0-9]+");
    const auto formula = std::regex_replace(std::string(GetParam().example), kRange, "$1:$2");
    EXPECT_EQ(shown(document_, formula), GetParam().result) << formula;
}

// A slip, where one cell was meant: the formula shows the answer for the first. Calc takes a second to hand a whole column over,
// so all functions but one get just more rows than any list has.
TEST_P(FunctionOfWholeColumns, AnswersOneWhereAValueIsMeant)
{
    if (GetParam().arity == 0 || GetParam().kinds[0] != ArgumentKind::value) return;
    const auto own = first_argument(GetParam().example);
    std::string formula(GetParam().example);
    formula.replace(formula.find('(') + 1, own.size(), "AB1:AB70000");
    set_cell(document_, "AB1", "=" + own);
    EXPECT_EQ(shown(document_, formula), GetParam().result) << formula;
}

TEST(WholeColumns, AreAnsweredWhereAValueIsMeant)
{
    const Opened document(office().make("scalc"));
    set_cell(document, "A1", "4 x 15 minutes");
    EXPECT_EQ(shown(document, "=PM.WEEKLYHOURS(A:A)"), "1");
}

/// Seconds that the formula takes, the lesser of two times: what else this machine does only adds to it.
double seconds(const Component& document, const std::string& formula)
{
    double least = 1e9;
    for (int i = 0; i < 2; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        shown(document, formula);
        least = std::min(least, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    return least;
}

/// Few cells with anything in them, as all four kinds of argument read them.
void fill(const Component& document)
{
    const std::pair<const char*, const char*> cells[] = {{"A1", "4 x 15 minutes"},
                                                         {"C1", "TA"},
                                                         {"D1", "17.2"},
                                                         {"E1", "80"},
                                                         {"E2", "90"},
                                                         {"F1", "84"},
                                                         {"F2", "96"},
                                                         {"H1", "Pupil"},
                                                         {"I1", "Provision"},
                                                         {"H2", "Asha Patel"},
                                                         {"I2", "Wordshark"}};
    for (const auto& [place, typed] : cells) set_cell(document, place, typed);
}

// Calc hands each cell of a value over: four times the rows may take four times the time, and not sixteen times.
TEST(WholeColumns, TakeATimeInStepWithTheirRowsAsValues)
{
    const Opened document(office().make("scalc"));
    fill(document);
    const std::pair<const char*, const char*> formulas[] = {
        {"=PM.WEEKLYHOURS(A1:A131072)", "=PM.WEEKLYHOURS(A1:A524288)"},
        {"=PM.HOURLYRATE(\"TA\";C1:D131072)", "=PM.HOURLYRATE(\"TA\";C1:D524288)"},
    };
    for (const auto& [quarter, all] : formulas) {
        const auto short_time = seconds(document, quarter);
        const auto long_time = seconds(document, all);
        EXPECT_LT(long_time, 8 * short_time) << all;
    }
}

// Cells and tables are read as far as the sheet is used: a thousand times the rows cost nothing.
TEST(WholeColumns, CostNoMoreThanTheUsedCellsAsCellsAndTables)
{
    const Opened document(office().make("scalc"));
    fill(document);
    const std::pair<const char*, const char*> formulas[] = {
        {"=PM.GAIN(E1:E1000;F1:F1000)", "=PM.GAIN(E:E;F:F)"},
        {"=PM.PROVISIONSFOR(\"Asha Patel\";H1:I1000)", "=PM.PROVISIONSFOR(\"Asha Patel\";H:I)"},
    };
    for (const auto& [used, whole] : formulas) EXPECT_LT(seconds(document, whole), 10 * seconds(document, used)) << whole;
}

}  // namespace
}  // namespace provision

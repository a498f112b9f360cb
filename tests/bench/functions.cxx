// SPDX-License-Identifier: MPL-2.0
#include "bench/benches.hxx"
#include "bench/figures.hpp"
#include "bench/function_sheets.hxx"

#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>

#include <array>
#include <cmath>
#include <stdexcept>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Spreadsheet = Reference<css::sheet::XSpreadsheet>;

constexpr int kRows = 10'000;
constexpr int kRounds = 9;
constexpr int kRoundsOfBasic = 3;  // four seconds each

/// The same question asked in several ways, a formula a row; `over` asks ours for all rows at once. Native formulas and Basic
/// know this one pattern of text only.
struct Question {
    const char* function;
    const char* arguments;
    const char* over;
    std::string native;
    const char* basic;
};

const std::string kNativeHours =
    "VALUE(LEFT(A1;FIND(\"x\";A1)-1))*VALUE(MID(A1;FIND(\"x\";A1)+1;FIND(\"min\";A1)-FIND(\"x\";A1)-1))/60";

std::string native_age(const std::string& cell)
{
    const auto mark = "FIND(\"y\";" + cell + ")";
    return "(LEFT(" + cell + ";" + mark + "-1)*12+MID(" + cell + ";" + mark + "+1;LEN(" + cell + ")-" + mark + "-1))";
}

const std::array<Question, 4>& questions()
{
    static const std::array<Question, 4> kAll{{
        {"WEEKLYHOURS", "(A1)", "(A1:A10000)", "=" + kNativeHours, "=HOURSINBASIC(A1)"},
        {"WEEKLYCOST", "(A1;B1;$K$1:$L$3)", "(A1:A10000;B1:B10000;$K$1:$L$3)", "=" + kNativeHours + "*VLOOKUP(B1;$K$1:$L$3;2;0)",
         "=COSTINBASIC(A1;B1;$K$1:$L$3)"},
        {"ANNUALCOST", "(C1;D1)", "(C1:C10000;D1:D10000)", "=C1*D1", "=ANNUALINBASIC(C1;D1)"},
        {"RATIOGAIN", "(E1;F1;G1;H1)", "(E1:E10000;F1:F10000;G1:G10000;H1:H10000)",
         "=(" + native_age("F1") + "-" + native_age("E1") + ")/((H1-G1)/(365.25/12))", "=GAININBASIC(E1;F1;G1;H1)"},
    }};
    return kAll;
}

constexpr auto* kBasic = R"(Function HoursInBasic(schedule)
    Dim factors
    factors = Split(schedule, "x")
    HoursInBasic = Val(factors(0)) * Val(factors(1)) / 60
End Function

Function CostInBasic(schedule, staff, rates)
    Dim row
    For row = LBound(rates, 1) To UBound(rates, 1)
        If rates(row, 1) = staff Then CostInBasic = HoursInBasic(schedule) * rates(row, 2)
    Next row
End Function

Function AnnualInBasic(cost, weeks)
    AnnualInBasic = cost * weeks
End Function

Function MonthsInBasic(age)
    Dim parts
    parts = Split(age, "y")
    MonthsInBasic = Val(parts(0)) * 12 + Val(parts(1))
End Function

Function GainInBasic(entryAge, exitAge, entryDate, exitDate)
    GainInBasic = (MonthsInBasic(exitAge) - MonthsInBasic(entryAge)) / ((exitDate - entryDate) / (365.25 / 12))
End Function
)";

std::string age(int months)
{
    return std::to_string(months / 12) + "y" + std::to_string(months % 12) + "m";
}

// Other values from row to row, so that nothing is worked out once for all.
std::vector<Any> row_of(int i)
{
    const auto schedule = std::to_string(1 + i % 5) + " x " + std::to_string(5 + i % 55) + " minutes";
    constexpr std::array<const char*, 3> kStaff{"TA", "Teacher", "SENCO"};
    return {value(schedule),         value(std::string(kStaff[static_cast<std::size_t>(i) % 3])),
            value(10 + i % 97),      value(30 + i % 9),
            value(age(72 + i % 60)), value(age(80 + i % 70)),
            value(45000 + i % 200),  value(45300 + i % 300)};
}

Component make_sheet(Bench& bench, const std::string& formula, bool array)
{
    const auto document = bench.office.make("scalc");
    const auto cells = sheet(document, sheet_names(document).front());
    fill_rows(cells, "A1", kRows, row_of);
    fill_rows(cells, "K1", 3, [](int i) {
        const std::array<std::vector<Any>, 3> rates{{{value(std::string("TA")), value(17.2)},
                                                     {value(std::string("Teacher")), value(33.53)},
                                                     {value(std::string("SENCO")), value(41.0)}}};
        return rates[static_cast<std::size_t>(i)];
    });
    const auto column = cells->getCellRangeByPosition(8, 0, 8, kRows - 1);
    if (array) {
        Reference<css::sheet::XArrayFormulaRange>(column, UNO_QUERY_THROW)->setArrayFormula(to_ustring(formula));
    } else {
        set_cell(cells, "I1", formula);
        Reference<css::sheet::XCellSeries>(column, UNO_QUERY_THROW)->fillAuto(css::sheet::FillDirection_TO_BOTTOM, 1);
    }
    bench.probe.calculate(document);
    return document;
}

std::vector<Any> answers(const Component& document)
{
    return values_in(sheet(document, sheet_names(document).front()), "I1:I" + std::to_string(kRows));
}

// The time of cells in error would tell nothing: every way must come to the same numbers.
void check(const std::string& what, const Component& document, const std::vector<Any>& right)
{
    const auto found = answers(document);
    for (std::size_t i = 0; i < right.size(); ++i) {
        double expected = 0;
        double number = 0;
        const bool numbers = (right[i] >>= expected) && (found[i] >>= number);
        if (!numbers || std::abs(number - expected) > 1e-9)
            throw std::runtime_error(what + " is another number than the native formula in row " + std::to_string(i + 1));
    }
}

struct Way {
    std::string what;
    Component document;
    int rounds = kRounds;
    Times times{};
};

void measure(Bench& bench, const Question& question)
{
    const std::string ours = std::string("=PM.") + question.function;
    std::array<Way, 5> ways{
        {{"PM." + std::string(question.function), make_sheet(bench, ours + question.arguments, false)},
         {"a function that does nothing",
          make_sheet(bench, std::string("=NOTHING.") + question.function + question.arguments, false)},
         {"native formula", make_sheet(bench, question.native, false)},
         {"StarBasic function", make_sheet(bench, question.basic, false), kRoundsOfBasic},
         {"PM." + std::string(question.function) + ", one array formula", make_sheet(bench, ours + question.over, true)}}};
    auto& [own, nothing, native, basic, array] = ways;
    const auto right = answers(native.document);
    for (const auto* way : {&own, &basic, &array}) check(way->what, way->document, right);
    for (int round = 0; round < kRounds; ++round)
        for (auto& way : ways)
            if (round < way.rounds) way.times.push_back(bench.probe.calculate(way.document));
    for (const auto& way : ways) {
        bench.out << line(way.what, way.times);
        close(way.document);
    }
    bench.out << "  ratio: to a function that does nothing " << ratio(own.times, nothing.times) << ", to the native formula "
              << ratio(own.times, native.times) << "; StarBasic to ours " << ratio(basic.times, own.times)
              << "; the array formula takes " << in_us(median(array.times) / kRows) << " a row\n"
              << std::flush;
}

}  // namespace

void bench_functions(Bench& bench)
{
    add_basic(bench.office, kBasic);
    for (const auto& question : questions()) {
        bench.out << "Calculating " << kRows << " rows of PM." << question.function << "\n";
        measure(bench, question);
    }
}

}  // namespace provision

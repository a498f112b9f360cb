// SPDX-License-Identifier: MPL-2.0
#include "bench/benches.hxx"
#include "bench/figures.hpp"

#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/script/XLibraryContainer.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>

#include <array>
#include <stdexcept>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;

constexpr int kFormulas = 2000;
constexpr int kRounds = 15;

/// Formulas of a kind; each reads the schedule in A, or 4 and 0.25 in B and C, and must come to `result`.
struct Kind {
    const char* what;
    const char* formula;
    const char* result = "1";
};

constexpr std::array<Kind, 5> kKinds{{
    {"native product =B1*C1", "=B1*C1"},
    {"PM.WEEKLYHOURS", "=ORG.PROVISIONMAP.FUNCTIONS.WEEKLYHOURS(A1)"},
    {"PM.VERSION (a call that does nothing)", "=LEN(ORG.PROVISIONMAP.FUNCTIONS.VERSION())>0", "TRUE"},
    {"native LEFT, FIND and VALUE, this pattern only",
     "=VALUE(LEFT(A1;FIND(\"x\";A1)-1))*VALUE(MID(A1;FIND(\"x\";A1)+1;FIND(\"min\";A1)-FIND(\"x\";A1)-1))/60"},
    {"StarBasic function, this pattern only", "=HOURSINBASIC(A1)"},
}};

constexpr auto* kBasic = R"(Function HoursInBasic(schedule)
    Dim factors
    factors = Split(schedule, "x")
    HoursInBasic = Val(factors(0)) * Val(factors(1)) / 60
End Function
)";

// Into the running office's own macros, as a teacher's macro would stand there.
void add_basic(Office& office)
{
    const Reference<css::script::XLibraryContainer> libraries(
        office.service("com.sun.star.script.ApplicationScriptLibraryContainer"), UNO_QUERY_THROW);
    libraries->loadLibrary("Standard");
    const Reference<css::container::XNameContainer> modules(libraries->getByName("Standard"), UNO_QUERY_THROW);
    modules->insertByName("Bench", Any(rtl::OUString::createFromAscii(kBasic)));
}

void fill_inputs(const Reference<css::sheet::XSpreadsheet>& sheet)
{
    const Any row[] = {Any(rtl::OUString("4 x 15 minutes")), Any(4.0), Any(0.25)};
    Sequence<Sequence<Any>> rows(kFormulas);
    for (auto& each : rows) each = Sequence<Any>(row, 3);
    const auto range = sheet->getCellRangeByPosition(0, 0, 2, kFormulas - 1);
    Reference<css::sheet::XCellRangeData>(range, UNO_QUERY_THROW)->setDataArray(rows);
}

void fill_formulas(const Reference<css::sheet::XSpreadsheet>& sheet, const Kind& kind)
{
    set_cell(sheet, "D1", kind.formula);
    const Reference<css::sheet::XCellSeries> column(sheet->getCellRangeByPosition(3, 0, 3, kFormulas - 1), UNO_QUERY_THROW);
    column->fillAuto(css::sheet::FillDirection_TO_BOTTOM, 1);
}

// The time of cells in error would tell nothing.
void check(const Component& document, const Kind& kind)
{
    for (const auto& place : {std::string("D1"), "D" + std::to_string(kFormulas)})
        if (const auto shown = cell(document, place).text; shown != kind.result)
            throw std::runtime_error(std::string(kind.what) + ": " + place + " shows " + shown + ", not " + kind.result);
}

Component make_sheet(Bench& bench, const Kind& kind)
{
    const auto document = bench.office.make("scalc");
    const auto cells = sheet(document, sheet_names(document).front());
    fill_inputs(cells);
    fill_formulas(cells, kind);
    bench.probe.calculate(document);
    check(document, kind);
    return document;
}

}  // namespace

void bench_functions(Bench& bench)
{
    add_basic(bench.office);
    std::array<Component, kKinds.size()> documents;
    std::array<Times, kKinds.size()> times;
    for (std::size_t i = 0; i < kKinds.size(); ++i) documents[i] = make_sheet(bench, kKinds[i]);
    for (int round = 0; round < kRounds; ++round)
        for (std::size_t i = 0; i < kKinds.size(); ++i) times[i].push_back(bench.probe.calculate(documents[i]));
    for (const auto& document : documents) close(document);

    bench.out << "Calculating " << kFormulas << " formulas\n";
    for (std::size_t i = 0; i < kKinds.size(); ++i) bench.out << line(kKinds[i].what, times[i]);
    bench.out << "  ratio: PM.WEEKLYHOURS to the native product " << ratio(times[1], times[0]) << ", to native text functions "
              << ratio(times[1], times[3]) << "; the StarBasic function to PM.WEEKLYHOURS " << ratio(times[4], times[1]) << "\n"
              << std::flush;
}

}  // namespace provision

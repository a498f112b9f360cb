// SPDX-License-Identifier: MPL-2.0
#include "bench/benches.hxx"
#include "bench/figures.hpp"
#include "bench/function_sheets.hxx"

#include <com/sun/star/sheet/XCalculatable.hpp>

#include <array>
#include <cmath>
#include <stdexcept>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Spreadsheet = Reference<css::sheet::XSpreadsheet>;

constexpr int kRounds = 15;
constexpr std::array kSizes{100, 1'000, 10'000};

/// A function over ranges with a native formula that comes to the same number; `#` stands for the last row.
struct Question {
    const char* function;
    const char* ours;
    const char* native;
    const char* ranges;  ///< what ours reads, for one bare getDataArray of each
};

constexpr std::array<Question, 4> kQuestions{{
    {"PM.COSTPERPROGRESS", "=PM.COSTPERPROGRESS(P2:P#;Q2:Q#;R2:R#)", "=SUM(P2:P#)/SUMPRODUCT(R2:R#-Q2:Q#)", "P2:P#;Q2:Q#;R2:R#"},
    {"PM.PUPILCOST", "=PM.PUPILCOST(A2;A1:B#;I1:N#;17.2;38)", "=SUMIFS(C2:C#;A2:A#;A2)", "A1:B#;I1:N#"},
    {"PM.DEMAND", "=PM.DEMAND(\"In-class support\";3;E1:G#;\"M\")", "=COUNTIFS(F2:F#;3;G2:G#;\"M\")", "E1:G#"},
    {"PM.PLACES", "=PM.PLACES(\"In-class support\";3;I1:N#)", "=SUMIFS(O2:O#;I2:I#;3;K2:K#;\"In-class support\")", "I1:N#"},
}};

std::string filled_in(std::string text, int last)
{
    for (auto at = text.find('#'); at != text.npos; at = text.find('#', at)) text.replace(at, 1, std::to_string(last));
    return text;
}

// A name of its own for each pupil: letters only, and never an initial alone.
std::string pupil(int i)
{
    std::string surname = "Qu";
    for (int rest = i, letters = 0; letters < 4; ++letters, rest /= 26) surname += static_cast<char>('a' + rest % 26);
    return "Asha " + surname;
}

Any text(const char* words)
{
    return value(std::string(words));
}

// Groups in A:C, needs in E:G, a map in I:O, costs and scores in P:R; each with its headings.
void fill(const Spreadsheet& sheet, int rows)
{
    fill_rows(sheet, "A1", 1, [](int) {
        return std::vector{text("Pupil"),
                           text("Provision"),
                           text("Pounds a year"),
                           text(""),
                           text("Name of Student"),
                           text("Year"),
                           text("In-class support"),
                           text(""),
                           text("Year"),
                           text("Provision"),
                           text("Kind"),
                           text("Ratio"),
                           text("Staff"),
                           text("Schedule")};
    });
    constexpr double kYear = 17.2 * 38;
    fill_rows(sheet, "A2", rows, [](int i) {
        const auto provision = value("Writing table " + pupil(i).substr(5));
        return std::vector{value(pupil(i)),
                           provision,
                           value(kYear),
                           text(""),
                           value(pupil(i)),
                           value(1 + i % 6),
                           text(i % 3 == 0 ? "M" : "S"),
                           text(""),
                           value(1 + i % 6),
                           provision,
                           text("In-class support"),
                           text("1:6"),
                           text("TA"),
                           text("4 x 15 minutes"),
                           value(6),
                           value(50 + i % 7),
                           value(80 + i % 30),
                           value(85 + i % 31)};
    });
}

double number_in(const Component& document, std::string_view place)
{
    const auto state = cell(document, place);
    if (state.error != 0) throw std::runtime_error(std::string(place) + " shows " + state.text);
    return state.value;
}

Component make_sheet(Bench& bench, int rows, const std::string& formula)
{
    const auto document = bench.office.make("scalc");
    const auto cells = sheet(document, sheet_names(document).front());
    fill(cells, rows);
    set_cell(cells, "T1", formula);
    bench.probe.calculate(document);
    return document;
}

// A formula that asks for the same cells again is spared the reading; a changed pupil makes it read anew.
double after_a_change(Bench& bench, const Component& document, int round)
{
    const Reference<css::sheet::XCalculatable> office(document, UNO_QUERY_THROW);
    office->enableAutomaticCalculation(false);
    const auto cells = sheet(document, sheet_names(document).front());
    for (const char* place : {"B3", "E3", "J3", "P3"})
        set_cell(cells, place, place[0] == 'P' ? std::to_string(50 + round % 7) : "Changed " + std::to_string(round));
    return bench.probe.calculate(document);
}

void measure(Bench& bench, const Question& question, int rows)
{
    const int last = rows + 1;
    const auto own = make_sheet(bench, rows, filled_in(question.ours, last));
    const auto native = make_sheet(bench, rows, filled_in(question.native, last));
    const double expected = number_in(native, "T1");
    if (std::abs(number_in(own, "T1") - expected) > 1e-6 * expected)
        throw std::runtime_error(std::string(question.function) + " is another number than the native formula");
    Times first;
    Times again;
    Times natively;
    Times bare;
    for (int round = 0; round < kRounds; ++round) {
        natively.push_back(bench.probe.calculate(native));
        bare.push_back(bench.probe.range_read(own, filled_in(question.ranges, last)));
        again.push_back(bench.probe.calculate(own));
    }
    for (int round = 0; round < kRounds; ++round) first.push_back(after_a_change(bench, own, round));
    close(own);
    close(native);
    bench.out << "  " << rows << " rows: after a change " << in_ms(median(first)) << ", asked again " << in_ms(median(again))
              << ", native " << in_ms(median(natively)) << ", getDataArray " << in_ms(median(bare))
              << "; ratio asked again to native " << ratio(again, natively) << ", to getDataArray " << ratio(again, bare)
              << ", after a change to getDataArray " << ratio(first, bare) << "\n"
              << std::flush;
}

}  // namespace

void bench_ranges(Bench& bench)
{
    for (const auto& question : kQuestions) {
        bench.out << "Calculating " << question.function << " over ranges\n";
        for (const int rows : kSizes) measure(bench, question, rows);
    }
}

}  // namespace provision

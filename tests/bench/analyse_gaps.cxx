// SPDX-License-Identifier: MPL-2.0
#include "bench/benches.hxx"
#include "bench/county.hxx"
#include "bench/figures.hpp"
#include "support/gap_sheet.hxx"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <iomanip>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Worksheet = Reference<css::sheet::XSpreadsheet>;

/// The sizes of workbook, in example schools, and how often each is measured.
struct Size {
    int copies;
    int rounds;
};
constexpr Size kSizes[] = {{1, 21}, {10, 7}, {50, 3}};

/// The command and its yardstick, on a sheet that is made and on one that is rewritten.
struct Measured {
    int rows = 0;
    int written = 0;
    Times bare_new{}, analyse_new{}, bare_again{}, analyse_again{};
};

void forget_gap_sheet(const Component& document)
{
    Reference<css::sheet::XSpreadsheetDocument>(document, UNO_QUERY_THROW)->getSheets()->removeByName(to_ustring(kGapSheet));
    Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)->getUndoManager()->clear();
}

void clear(const Worksheet& sheet)
{
    using namespace css::sheet::CellFlags;
    Reference<css::sheet::XSheetOperation>(sheet, UNO_QUERY_THROW)->clearContents(VALUE | DATETIME | STRING | FORMULA);
}

void measure_round(Bench& bench, const Component& document, const Worksheet& target, Measured& measured)
{
    clear(target);
    measured.bare_new.push_back(bench.probe.read_and_write(document, target));
    measured.analyse_new.push_back(bench.probe.dispatch(document, kAnalyse, kQuietly));
    measured.bare_again.push_back(bench.probe.read_and_write(document, target));
    measured.analyse_again.push_back(bench.probe.dispatch(document, kAnalyse, kQuietly));
    forget_gap_sheet(document);
}

Measured measure(Bench& bench, const std::filesystem::path& example, Size size)
{
    const auto document = bench.office.open(example);
    const auto other = bench.office.make("scalc");
    grow(document, size.copies);
    Measured measured{.rows = used_rows(document)};
    bench.probe.dispatch(document, kAnalyse, kQuietly);
    measured.written = bench.probe.keep(document, kGapSheet);
    forget_gap_sheet(document);
    const auto target = sheet(other, sheet_names(other).front());
    for (int round = 0; round < size.rounds; ++round) measure_round(bench, document, target, measured);
    close(other);
    close(document);
    return measured;
}

void print(const Measured& measured, Size size, std::ostream& out)
{
    out << "Analyse gaps, " << size.copies << (size.copies == 1 ? " school: " : " schools: ") << measured.rows << " rows read, "
        << measured.written << " rows written\n"
        << line("new sheet: bare reads and one write", measured.bare_new) << line("new sheet: Analyse gaps", measured.analyse_new)
        << line("rewritten: bare reads and one write", measured.bare_again)
        << line("rewritten: Analyse gaps", measured.analyse_again) << "  ratio: new sheet "
        << ratio(measured.analyse_new, measured.bare_new) << ", rewritten " << ratio(measured.analyse_again, measured.bare_again)
        << "\n";
}

void print_growth(const Measured& one, const Measured& many, std::ostream& out)
{
    out << "  growth against one school: rows read x " << std::fixed << std::setprecision(1)
        << static_cast<double>(many.rows) / one.rows << ", rows written x " << static_cast<double>(many.written) / one.written
        << ", time on a new sheet x " << ratio(many.analyse_new, one.analyse_new) << ", rewritten x "
        << ratio(many.analyse_again, one.analyse_again) << "\n";
}

}  // namespace

void bench_analyse_gaps(Bench& bench, const std::filesystem::path& example)
{
    std::vector<Measured> all;
    for (const auto size : kSizes) {
        all.push_back(measure(bench, example, size));
        print(all.back(), size, bench.out);
        if (all.size() > 1) print_growth(all.front(), all.back(), bench.out);
        bench.out << std::flush;
    }
}

}  // namespace provision

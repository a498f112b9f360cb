// SPDX-License-Identifier: MPL-2.0
#include "bench/benches.hxx"
#include "bench/figures.hpp"
#include "bench/reading_sheets.hpp"

#include <com/sun/star/sheet/XCellRangeData.hpp>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;

/// How often each is read; the small ones are over in a millisecond.
constexpr int kRounds = 9;

// Every cell as text: what Calc holds after a paste from a word processor.
Component map_document(Bench& bench, int rows)
{
    const auto typed = map_rows(rows);
    Sequence<Sequence<Any>> values(static_cast<sal_Int32>(typed.size()));
    auto* row = values.getArray();
    for (const auto& cells : typed) {
        *row = Sequence<Any>(static_cast<sal_Int32>(cells.size()));
        auto* cell = (row++)->getArray();
        for (const auto& text : cells) *cell++ <<= to_ustring(text.starts_with("@date ") ? text.substr(6) : text);
    }
    const auto document = bench.office.make("scalc");
    const auto range = sheet(document, sheet_names(document).front())
                           ->getCellRangeByPosition(0, 0, values[0].getLength() - 1, values.getLength() - 1);
    Reference<css::sheet::XCellRangeData>(range, UNO_QUERY_THROW)->setDataArray(values);
    return document;
}

void measure(Bench& bench, const Component& document, const std::string& what)
{
    Times bare;
    Times sheets;
    Times whole;
    bench.probe.whole_read(document);
    for (int round = 0; round < kRounds; ++round) {
        bare.push_back(bench.probe.bare_read(document));
        sheets.push_back(bench.probe.sheet_read(document));
        whole.push_back(bench.probe.whole_read(document));
    }
    bench.out << line(what + ": getDataArray alone", bare) << line(what + ": cells, formats, merged, hidden", sheets)
              << line(what + ": whole read", whole) << "    ratio " << ratio(whole, bare) << "\n"
              << std::flush;
}

}  // namespace

void bench_reading(Bench& bench, const std::filesystem::path& example)
{
    bench.out << "Reading in Calc\n";
    const auto school = bench.office.open(example);
    measure(bench, school, "the example");
    close(school);
    for (const int rows : {100, 1'000, 10'000}) {
        const auto document = map_document(bench, rows);
        measure(bench, document, std::to_string(rows) + " rows");
        close(document);
    }
}

}  // namespace provision

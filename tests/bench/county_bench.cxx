// SPDX-License-Identifier: MPL-2.0
#include "bench/benches.hxx"
#include "bench/county_book.hpp"
#include "bench/county_checks.hxx"
#include "bench/county_sheets.hxx"
#include "bench/figures.hpp"
#include "bench/stages.hpp"
#include "support/gap_sheet.hxx"

#include <cmath>

namespace provision {
namespace {

constexpr int kRounds = 3;
constexpr double kMegabyte = 1024 * 1024;

/// One size of county: the command, its yardstick and its stages, and the same first checks asked by formulas.
struct Measured {
    Times bare{}, cells{}, analyse{}, formulas{};
    std::array<Times, kStages.size()> stages{};
    double more_memory = 0;
    int findings = 0;
};

// What the command takes at most above what the bare read takes; the first work on a document in an office that has done nothing.
double more_memory(Bench& bench, const Component& document)
{
    const auto bare = bench.probe.peak_of([&] { bench.probe.bare_read(document); });
    return bench.probe.peak_of([&] { bench.probe.dispatch(document, kAnalyse, kQuietly); }) - bare;
}

void measure_round(Bench& bench, const Component& document, const Component& other, Measured& measured)
{
    measured.bare.push_back(bench.probe.read_and_write(document, sheet(other, sheet_names(other).front())));
    measured.cells.push_back(bench.probe.sheet_read(document));
    const auto stages = bench.probe.stages(document);
    for (std::size_t stage = 0; stage < stages.size(); ++stage) measured.stages[stage].push_back(stages[stage]);
    measured.analyse.push_back(bench.probe.dispatch(document, kAnalyse, kQuietly));
    remove_sheet(document, kGapSheet);
}

Measured measure(Bench& bench, CountySize size)
{
    const auto document = make_county(bench.office, size);
    const auto other = bench.office.make("scalc");
    Measured measured;
    measured.more_memory = more_memory(bench, document);
    measured.findings = bench.probe.keep(document, kGapSheet);
    remove_sheet(document, kGapSheet);
    for (int round = 0; round < kRounds; ++round) measure_round(bench, document, other, measured);
    add_county_checks(document, size);
    measured.formulas.push_back(bench.probe.calculate(document));  // once: this takes a minute at the biggest size
    close(other);
    close(document);
    return measured;
}

void print(const Measured& measured, CountySize size, std::ostream& out)
{
    out << "A county: " << size.pupils << " pupils, " << size.memberships << " rows of Groups, " << size.provisions
        << " provisions, 12 sheets; " << measured.findings << " rows written\n"
        << line("bare reads and one write", measured.bare) << line("Analyse gaps, new sheet", measured.analyse)
        << line("  reading cells", measured.cells);
    Times rest{median(measured.analyse) - median(measured.cells)};
    for (std::size_t stage = 0; stage < kStages.size(); ++stage) {
        out << line("  " + std::string(kStages[stage]), measured.stages[stage]);
        rest.front() -= median(measured.stages[stage]);
    }
    out << line("  all the rest: writing", rest) << line("three checks as COUNTIFS for each pupil", measured.formulas)
        << "  ratio: to bare reads and write " << ratio(measured.analyse, measured.bare) << ", formulas to Analyse gaps "
        << ratio(measured.formulas, measured.analyse) << "; memory above the bare read "
        << std::lround(measured.more_memory / kMegabyte) << " MB\n";
}

void print_growth(const Measured& half, const Measured& whole, std::ostream& out)
{
    out << "  growth against half of it: Analyse gaps x " << ratio(whole.analyse, half.analyse) << ", bare reads and write x "
        << ratio(whole.bare, half.bare) << ", formulas x " << ratio(whole.formulas, half.formulas) << "\n";
}

}  // namespace

void bench_county(const Profile& profile, const std::filesystem::path& probe_library, std::ostream& out)
{
    std::vector<Measured> all;
    for (const auto& size : kCounties) {
        // An office keeps the memory that it had, so each size has one of its own.
        Office office({profile.folder, std::nullopt});
        Probe probe(office, probe_library);
        Bench bench{office, probe, out};
        all.push_back(measure(bench, size));
        print(all.back(), size, out);
        if (all.size() > 1) print_growth(all[all.size() - 2], all.back(), out);
        out << std::flush;
    }
}

}  // namespace provision

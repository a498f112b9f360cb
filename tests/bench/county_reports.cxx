// SPDX-License-Identifier: MPL-2.0
#include "bench/benches.hxx"
#include "bench/county_book.hpp"
#include "bench/county_sheets.hxx"
#include "bench/figures.hpp"
#include "support/gap_sheet.hxx"

#include <array>

namespace provision {
namespace {

constexpr int kRounds = 3;

struct ReportCommand {
    std::string_view name;
    std::string_view sheet;
    std::string_view url;
};
constexpr std::array kReports{ReportCommand{"Annual cost", "Annual cost", "org.provisionmap:annual-cost"},
                              ReportCommand{"Impact", "Impact", "org.provisionmap:impact"}};

/// One report of a county and its yardstick, which writes the same cells.
struct Measured {
    Times bare{}, report{};
    int rows = 0;
};
using AllMeasured = std::array<Measured, kReports.size()>;

Measured measure(Bench& bench, const Component& document, const Component& other, const ReportCommand& command)
{
    Measured measured;
    bench.probe.dispatch(document, command.url, kQuietly);
    measured.rows = bench.probe.keep(document, command.sheet);
    remove_sheet(document, command.sheet);
    for (int round = 0; round < kRounds; ++round) {
        measured.bare.push_back(bench.probe.read_and_write(document, sheet(other, sheet_names(other).front())));
        measured.report.push_back(bench.probe.dispatch(document, command.url, kQuietly));
        remove_sheet(document, command.sheet);
    }
    return measured;
}

AllMeasured measure(Bench& bench, CountySize size)
{
    const auto document = make_county(bench.office, size);
    const auto other = bench.office.make("scalc");
    AllMeasured measured;
    for (std::size_t at = 0; at < kReports.size(); ++at) measured[at] = measure(bench, document, other, kReports[at]);
    close(other);
    close(document);
    return measured;
}

void print(const AllMeasured& measured, CountySize size, std::ostream& out)
{
    out << "A county: " << size.pupils << " pupils, " << size.memberships << " rows of Groups, " << size.provisions
        << " provisions, 12 sheets\n";
    for (std::size_t at = 0; at < kReports.size(); ++at)
        out << line(std::string(kReports[at].name) + ", new sheet", measured[at].report)
            << line("  bare reads and one write of its " + std::to_string(measured[at].rows) + " rows", measured[at].bare)
            << "  ratio: " << ratio(measured[at].report, measured[at].bare) << "\n";
}

void print_growth(const AllMeasured& half, const AllMeasured& whole, std::ostream& out)
{
    out << "  growth against half of it:";
    for (std::size_t at = 0; at < kReports.size(); ++at)
        out << " " << kReports[at].name << " x " << ratio(whole[at].report, half[at].report) << " (bare x "
            << ratio(whole[at].bare, half[at].bare) << ")";
    out << "\n";
}

}  // namespace

void bench_reports(const Profile& profile, const std::filesystem::path& probe_library, std::ostream& out)
{
    std::vector<AllMeasured> all;
    for (const auto& size : kCounties) {
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

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "bench/probe_client.hxx"

#include <ostream>

namespace provision {

/// What a bench needs: the office with the package, the probe inside it, and where to print.
struct Bench {
    Office& office;
    Probe& probe;
    std::ostream& out;
};

/// Analyse gaps on the example and on counties made of it, beside the bare reads and the one write that it cannot do without.
void bench_analyse_gaps(Bench& bench, const std::filesystem::path& example);

/// The whole read of a workbook beside getDataArray alone: the example, and maps of 100, 1,000 and 10,000 rows.
void bench_reading(Bench& bench, const std::filesystem::path& example);

/// Four functions over 10,000 rows, a formula a row and one array formula: ours, a function that does nothing, Calc's own formula
/// and a StarBasic function for the same.
void bench_functions(Bench& bench);

/// The functions that take ranges, of 100, 1,000 and 10,000 rows, beside native formulas and one getDataArray of the same cells.
void bench_ranges(Bench& bench);

/// A profile that has been started before, and what it is.
struct Profile {
    std::string what;
    std::filesystem::path folder;
};

/// Analyse gaps on half a county, a county and two: its stages, its memory, the same checks as formulas; each in an office of its
/// own.
void bench_county(const Profile& profile, const std::filesystem::path& probe_library, std::ostream& out);

/// Annual cost and Impact on the same counties, beside the bare reads and one write.
void bench_reports(const Profile& profile, const std::filesystem::path& probe_library, std::ostream& out);

/// From starting the program to a blank spreadsheet that answers over the pipe, profile by profile in turns.
void bench_start_up(const std::vector<Profile>& profiles, std::ostream& out);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "bench/stages.hpp"

#include "report/gap_report.hpp"

#include <time.h>

namespace provision {

double processor_now()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

Staged run_stages(const std::vector<Grid>& sheets)
{
    const Date today{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{20}};
    const auto start = processor_now();
    const auto reading = read_workbook(sheets);
    const auto read = processor_now();
    const Situation situation(reading.map, today);
    const auto need_and_places = balances(situation);
    const auto findings = run_checks({reading, situation, need_and_places});
    const auto compared = processor_now();
    const EarlierFindings earlier;
    const auto report = gap_report({reading, situation, need_and_places, findings, earlier, true, sheets.front().epoch});
    const auto laid_out = processor_now();
    return {{read - start, compared - read, laid_out - compared}, static_cast<int>(findings.all.size())};
}

}  // namespace provision

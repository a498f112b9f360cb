// SPDX-License-Identifier: MPL-2.0
// reading_bench: the cost of the pure reader, without an office: milliseconds for 10,000 cells of maps that grow, and how many
// texts a second its readers of cells take.
#include "bench/figures.hpp"
#include "bench/reading_sheets.hpp"
#include "support/grids.hpp"
#include "table/read.hpp"
#include "text/ratio.hpp"
#include "text/schedule.hpp"
#include "text/staff.hpp"
#include "text/years.hpp"

#include <ctime>
#include <iomanip>
#include <iostream>
#include <stdexcept>

namespace provision {
namespace {

constexpr int kRounds = 7;

// The processor's time, not the clock's: what else the machine does is not in it.
template <class Work>
Times timed(Work work, int rounds = kRounds)
{
    Times times;
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::clock();
        work();
        times.push_back(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return times;
}

void print_growth()
{
    std::cout << "The pure reader\n";
    for (const int rows : {100, 1'000, 10'000}) {
        const std::vector<Grid> sheets{sheet("Map", map_rows(rows))};
        const double cells = static_cast<double>(sheets.front().cells.size());
        std::size_t read = 0;
        read_workbook(sheets);  // tables that are made once
        const auto times = timed([&] { read += read_workbook(sheets).map.provisions.size(); }, rows > 1'000 ? 3 : kRounds);
        if (read != times.size() * static_cast<std::size_t>(rows)) throw std::logic_error("not every row was read");
        std::cout << line(std::to_string(rows) + " rows, " + std::to_string(sheets.front().cells.size()) + " cells", times)
                  << "    10,000 cells: " << in_ms(median(times) * 10'000 / cells) << "\n";
    }
}

template <class Read>
void print_texts(std::string_view what, const std::vector<std::string>& texts, Read read)
{
    constexpr std::size_t kTexts = 20'000;
    const auto times = timed([&] {
        for (std::size_t i = 0; i < kTexts; ++i) read(texts[i % texts.size()]);
    });
    std::cout << "  " << std::left << std::setw(44) << what << std::right << std::setw(12)
              << static_cast<long>(kTexts / median(times)) << " texts a second\n";
}

void print_texts()
{
    const std::vector<std::string> staff{"LSA", "Teacher & LSA", "TA/ CT", "LSA 30 mins; Teacher 30 mins", "Mrs Hale (HLTA)"};
    const std::vector<std::string> ratios{"1:6", "6 to 1", "group of 4", "Maximum 6", "whole class", "8"};
    const std::vector<std::string> years{"3", "Y3", "Years 1-2", "Reception", "Key Stage One", "Pine"};
    std::cout << "The readers of cells\n";
    print_texts("schedules (read_schedule)", typed_schedules(), [](const auto& text) { read_schedule(text); });
    print_texts("names with schedules (split_name)", typed_schedules(), [](const auto& text) { split_name("Maths " + text); });
    print_texts("staff (read_staff)", staff, [](const auto& text) { read_staff(text); });
    print_texts("ratios (read_ratio)", ratios, [](const auto& text) { read_ratio(text); });
    print_texts("years (read_years)", years, [](const auto& text) { read_years(text); });
}

}  // namespace
}  // namespace provision

int main()
{
    provision::print_growth();
    provision::print_texts();
}

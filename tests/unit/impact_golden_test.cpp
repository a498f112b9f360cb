// SPDX-License-Identifier: MPL-2.0
// The worked sums of tests/golden/impact.tsv, as the command Impact shows them.
#include "commands/impact.hpp"
#include "impact_school.hpp"
#include "support/golden.hpp"
#include "text/words.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

// The first row with the text in the column, or -1.
int row_of(const Grid& grid, int column, std::string_view text)
{
    for (int row = 0; row < grid.rows(); ++row)
        if (grid.at(row, column).text.starts_with(text)) return row;
    return -1;
}

// What the sheet shows where the command wrote it.
Grid written(const std::vector<Grid>& sheets)
{
    MemoryOffice office(sheets);
    const auto outcome = office.run(&impact, {.today = kImpactDay, .silent = true, .sheets = {}});
    EXPECT_TRUE(outcome.success) << outcome.sentence;
    return office.workbook.read(std::string(kImpactSheet));
}

// The two ages of `6y3m -> 6y11m, 10 Jan 2025 to 10 Apr 2025 (90 days)`; every line has the same two dates.
std::pair<std::string, std::string> ages_of(const std::string& line)
{
    const auto arrow = line.find(" -> ");
    return {line.substr(0, arrow), line.substr(arrow + 4, line.find(',') - arrow - 4)};
}

GoldenRows lines_of(std::string_view what)
{
    auto rows = golden("impact.tsv");
    std::erase_if(rows, [&](const auto& row) { return row.front() != what; });
    return rows;
}

// Results by pupil have the ratio gain in the tenth column; what is shown has two places.
TEST(ImpactGolden, ShowsEveryRatioGain)
{
    constexpr int kRatio = 9;
    const auto lines = lines_of("ratio gain");
    ASSERT_EQ(lines.size(), 3u);
    SheetRows groups;
    for (const auto& line : lines) {
        const auto [entry, exit] = ages_of(line[1]);
        groups.push_back({pupil_named(groups.size()), "Lexia", "@date 2025-01-10", "@date 2025-04-10", entry, "@date 2025-01-10",
                          exit, "@date 2025-04-10", ""});
    }
    const auto grid = written({impact_map({{"Lexia", "Reading age"}}), impact_groups(groups)});
    double sum = 0;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const auto pupil = pupil_named(at);
        const int row = row_of(grid, 0, pupil.substr(0, pupil.find(' ')));
        ASSERT_GT(row, 0) << pupil;
        EXPECT_NEAR(grid.at(row, kRatio).number, std::stod(lines[at][2]), 0.005) << lines[at][1];
        sum += std::stod(lines[at][2]);
    }
    EXPECT_NEAR(grid.at(row_of(grid, 0, "Lexia (Year 3)"), kRatio).number, sum / 3, 0.005) << "the mean of the provision";
}

// `463.48 for 6.10`: pounds of the year for one pupil, and what the pupil gained.
TEST(ImpactGolden, ShowsEveryCostPerUnit)
{
    constexpr int kPounds = 13;
    const std::vector<std::string> kNames{"Lexia", "Wordshark"};
    const auto lines = lines_of("cost per unit");
    ASSERT_EQ(lines.size(), 2u);
    SheetRows rows{{"Year", "Provision", "Ratio", "Staff", "Wave", "Start", "End", "Cost", "Cost for"}};
    SheetRows groups;
    for (const auto& line : lines) {
        const auto name = kNames.at(groups.size());
        const auto between = line[1].find(" for ");
        rows.push_back(
            {"3", name, "1:1", "Mrs Hill", "2", "@date 2026-01-05", "@date 2026-04-03", line[1].substr(0, between), "year"});
        const double gain = std::stod(line[1].substr(between + 5));
        groups.push_back(spring(pupil_named(0), name, "10", plain_number(10 + gain)));
    }
    const auto grid = written({sheet("Map", rows), impact_groups(groups)});
    const int ranking = row_of(grid, 2, "For what, and of how many");
    const int results = row_of(grid, 0, "Results by provision");
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const auto& told = lines[at][2];
        const auto name = kNames.at(at) + " (Year 3)";
        int row = results + 2;
        while (!grid.at(row, 0).blank() && grid.at(row, 0).text != name) ++row;
        for (const auto& cell : {grid.at(row, kPounds), grid.at(ranking + 1 + static_cast<int>(at), 1)}) {
            if (told == "no progress")
                EXPECT_EQ(cell.text, told);
            else
                EXPECT_NEAR(cell.number, std::stod(told), 0.005) << lines[at][1];
        }
    }
}

}  // namespace
}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
// What is written reads back equal: tables under any headings of the schema, in any order of columns, with titles, blank columns
// and columns of no meaning around them.
#include "support/thrown_tables.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

// The sheet as a case file would hold it, for a failure to be looked into.
std::string as_case(const std::vector<std::vector<std::string>>& rows)
{
    std::string all;
    for (const auto& row : rows) {
        for (const auto& cell : row) all += (&cell == &row.front() ? "" : " | ") + cell;
        all += "\n";
    }
    return all;
}

class ReadsBack : public ::testing::TestWithParam<std::size_t> {};

TEST_P(ReadsBack, WhatWasWrittenUnderAnyHeadingsInAnyOrder)
{
    constexpr unsigned kTables = 250;
    const auto& recipe = recipes()[GetParam()];
    for (unsigned seed = 1; seed <= kTables && !HasFailure(); ++seed) {
        Dice dice(seed);
        const auto table = thrown_table(dice, recipe);
        const auto rows = laid_out(dice, table);
        const auto grid = sheet("Sheet1", rows);
        const auto reading = read_workbook({&grid, 1});
        const auto fields = fields_told(table);
        EXPECT_EQ(reading_text(reading, table.list, fields), told(table, fields)) << "seed " << seed << "\n"
                                                                                  << as_case(rows) << notes_text(reading);
    }
}

INSTANTIATE_TEST_SUITE_P(Tables, ReadsBack, ::testing::Range<std::size_t>(0, 5),
                         [](const auto& given) { return std::string(recipes()[given.param].list); });

}  // namespace
}  // namespace provision

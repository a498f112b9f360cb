// SPDX-License-Identifier: MPL-2.0
// The corpus of layouts: each file of tests/cases/read holds sheets as people type them and what a person reads in them.
#include "support/reading_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

class ReadCase : public ::testing::TestWithParam<std::filesystem::path> {};

// A list that the case leaves out must be empty: nothing is invented. Of each row only the columns that the case names are told.
TEST_P(ReadCase, GivesWhatAPersonReadsAndNothingElse)
{
    const auto example = read_reading_case(GetParam());
    const auto reading = read_workbook(example.sheets, example.today);
    const auto expect_told = [&](std::string_view list) {
        const auto told = example.told(list);
        EXPECT_EQ(reading_text(reading, list, told.front()), told) << list;
    };
    for (const auto list : kReadingLists) expect_told(list);
    for (const auto list : kToldLists)
        if (example.tells(list)) expect_told(list);
}

// A note is told by its cell and words of it: `Map!B7 how many minutes`.
TEST_P(ReadCase, SaysWhatItCouldNotRead)
{
    const auto example = read_reading_case(GetParam());
    const auto reading = read_workbook(example.sheets, example.today);
    for (const auto& note : example.notes) EXPECT_TRUE(has_note(reading, note)) << note << "\n" << notes_text(reading);
}

INSTANTIATE_TEST_SUITE_P(Cases, ReadCase, ::testing::ValuesIn(test_files("cases/read", ".case")),
                         [](const auto& given) { return read_case(given.param).name; });

}  // namespace
}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "text/years.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace provision {
namespace {

using Table = std::vector<std::pair<std::string, Years>>;

TEST(Years, ReadsWhatACellNames)
{
    const Table table{
        {"3", {3, 3}},
        {"Y3", {3, 3}},
        {"Year 3", {3, 3}},
        {"Yr. 3", {3, 3}},
        {"YR", {0, 0}},
        {"R", {0, 0}},
        {"Year R", {0, 0}},
        {"Reception", {0, 0}},
        {"F2", {0, 0}},
        {"F1", {-1, -1}},
        {"Nursery", {-1, -1}},
        {"Years 1-2", {1, 2}},
        {"Years 1 - 2", {1, 2}},
        {"Year 1 & 2", {1, 2}},
        {"Year 2/3", {2, 3}},
        {"Y3/Y4", {3, 4}},
        {"Years 1, 2 and 3", {1, 3}},
        {"FOUNDATION STAGE", {-1, 0}},
        {"EYFS", {-1, 0}},
        {"Key Stage One", {1, 2}},
        {"KEY STAGE 1", {1, 2}},
        {"KS2", {3, 6}},
        {"LKS2", {3, 4}},
        {"Upper KS2", {5, 6}},
        {"Lower Key Stage 2", {3, 4}},
        {"LKS2/UKS2", {3, 6}},
        {"KS1 & LKS2", {1, 4}},
        {"KS3", {7, 9}},
        {"Year Group 5", {5, 5}},
        {"Yr Gp. 4", {4, 4}},
        {"Year\n3", {3, 3}},
        {"R-2", {0, 2}},
        {"FS/KS1", {-1, 2}},
        {"Year 13", {13, 13}},
    };
    for (const auto& [text, years] : table) EXPECT_EQ(read_years(text), years) << text;
}

TEST(Years, ReadsTheWholeTextOrNothing)
{
    for (const std::string text : {"", "Year", "Year Group", "14", "00", "Year 3 map", "Pine", "3B", "Year 3 & 5", "Years 5-3",
                                   "2025", "Year 2005 - 2006"})
        EXPECT_FALSE(read_years(text)) << text;
}

TEST(Years, FindsTheYearOfATitle)
{
    const Table table{
        {"School Provision Map - Year 2", {2, 2}}, {"Year 3 2025-26", {3, 3}},     {"KS1 map", {1, 2}},
        {"Map of Reception and Year 1", {0, 1}},   {"Y5 interventions", {5, 5}},   {"Reception 2024", {0, 0}},
        {"Provision Map, Years 1-2", {1, 2}},      {"Year 5 - 12 pupils", {5, 5}}, {"Year 3", {3, 3}},
    };
    for (const auto& [title, years] : table) EXPECT_EQ(years_in(title), years) << title;
    for (const std::string title :
         {"3", "Sheet3", "School Provision Map", "School Year 2005 - 2006", "Map 2", "Academic year 2023-2024"})
        EXPECT_FALSE(years_in(title)) << title;
}

TEST(Years, ReadsTheYearOfAClass)
{
    EXPECT_EQ(year_of_class("3B"), (Years{3, 3}));
    EXPECT_EQ(year_of_class("Y4 Pine"), (Years{4, 4}));
    EXPECT_EQ(year_of_class("Year 4 Pine"), (Years{4, 4}));
    EXPECT_EQ(year_of_class("1/2 Elm"), (Years{1, 2}));
    EXPECT_EQ(year_of_class("Reception Oak"), (Years{0, 0}));
    for (const std::string name : {"Pine", "", "1st Class", "R. Smith", "20 Acre"}) EXPECT_FALSE(year_of_class(name)) << name;
}

}  // namespace
}  // namespace provision

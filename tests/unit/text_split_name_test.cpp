// SPDX-License-Identifier: MPL-2.0
#include "text/schedule.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace provision {
namespace {

struct Split {
    std::string text;
    std::string name;
    std::string schedule;
};

void expect_splits(const std::vector<Split>& table)
{
    for (const auto& [text, name, schedule] : table) {
        const auto split = split_name(text);
        EXPECT_EQ(split.name, name) << text;
        EXPECT_EQ(split.schedule, schedule) << text;
    }
}

TEST(SplitName, LiftsTheScheduleOutOfItsBracket)
{
    expect_splits({
        {"Literacy - Toe by Toe (3 x 15 mins)", "Literacy - Toe by Toe", "3 x 15 mins"},
        {"In class small group support for literacy\n(5 x 1 hour)", "In class small group support for literacy", "5 x 1 hour"},
        {"Literacy \xE2\x80\x93 Wordshark  (4 x 15 mins)", "Literacy \xE2\x80\x93 Wordshark", "4 x 15 mins"},
        {"In class small group support for phonics / sight vocabulary ( 5 x 15 mins)",
         "In class small group support for phonics / sight vocabulary", "5 x 15 mins"},
        {"Literacy \xE2\x80\x93 Toe by Toe\n(3 x 15 minutes x 2 pupils)", "Literacy \xE2\x80\x93 Toe by Toe",
         "3 x 15 minutes x 2 pupils"},
        {"Maths (Power of 2) (3 x 15 mins)", "Maths (Power of 2)", "3 x 15 mins"},
        {"Catch Up (2) (3 x 15 mins)", "Catch Up (2)", "3 x 15 mins"},
        {"Reading (3 x 20 mins) with TA", "Reading with TA", "3 x 20 mins"},
        {"Reading (5 x 20 mins with TA)", "Reading", "5 x 20 mins with TA"},
        {"Reading (3 x 20 mins", "Reading", "3 x 20 mins"},
        {"Management / supervision of LSAs (1 Hour per week)", "Management / supervision of LSAs", "1 Hour per week"},
        {"IEP Preparation and review (12 Hours per term)", "IEP Preparation and review", "12 Hours per term"},
    });
}

TEST(SplitName, LiftsAScheduleThatLacksItsMinutes)
{
    expect_splits({
        {"Literacy \xE2\x80\x93 Toe by Toe (3 x mins)", "Literacy \xE2\x80\x93 Toe by Toe", "3 x mins"},
        {"Circle Time (2 x weekly)", "Circle Time", "2 x weekly"},
        {"Breakfast club (daily)", "Breakfast club", "daily"},
        {"Breakfast club daily", "Breakfast club", "daily"},
        {"Counselling 2 x weekly", "Counselling", "2 x weekly"},
    });
}

TEST(SplitName, LiftsATrailingSchedule)
{
    expect_splits({
        {"Spelling group 3 x 15 mins", "Spelling group", "3 x 15 mins"},
        {"Spelling group - 3 x 15 mins", "Spelling group", "3 x 15 mins"},
        {"Spelling group\n3 x 15 mins", "Spelling group", "3 x 15 mins"},
        {"Spelling\ngroup\n3 x 15\nmins", "Spelling group", "3 x 15\nmins"},
        {"Spelling group\n3 x 15 mins\nwith TA", "Spelling group with TA", "3 x 15 mins"},
        {"Reading: 5 x 20 mins with TA", "Reading", "5 x 20 mins with TA"},
        {"Reading, 20 mins daily", "Reading", "20 mins daily"},
        {"English catch up 1 hour a week for 1 term.", "English catch up", "1 hour a week for 1 term."},
        {"Statemented pupils 10 hrs", "Statemented pupils", "10 hrs"},
        {"Power of 2 3 x 15 mins", "Power of 2", "3 x 15 mins"},
        {"Springboard 4 3 x 20 mins", "Springboard 4", "3 x 20 mins"},
        {"Springboard 4 - 20 mins daily", "Springboard 4", "20 mins daily"},
        {"Phase 3 \xE2\x80\x93 20 mins", "Phase 3", "20 mins"},
        {"Maths (Power of 2) 3 x 15 mins", "Maths (Power of 2)", "3 x 15 mins"},
        {"15 mins daily phonics", "phonics", "15 mins daily"},
        {"3 x 20 mins", "", "3 x 20 mins"},
        {"Additional teaching hours 3.5 hours a week", "Additional teaching hours", "3.5 hours a week"},
        {"1 x 30mins every two weeks\n+ Phonics group 1 x 30min weekly", "",
         "1 x 30mins every two weeks\n+ Phonics group 1 x 30min weekly"},
    });
}

TEST(SplitName, LeavesNamesWhole)
{
    for (const std::string name : {"Maths (Power of 2)",
                                   "Power of 2",
                                   "Talking Partners",
                                   "Phase 3",
                                   "1st Class @ Number",
                                   "Springboard 4",
                                   "Catch Up (2)",
                                   "Time to Talk",
                                   "Hour of literacy",
                                   "Literacy Hour",
                                   "Toe by Toe",
                                   "Five Minute Box",
                                   "5 Minute Literacy Box",
                                   "Daily Mile",
                                   "Phonics Group x 2",
                                   "Science Week",
                                   "Sports Day",
                                   "Reading 1:1",
                                   "Booster (Year 6)",
                                   "ELS - Aut term",
                                   "20:20 reading programme",
                                   "Group (12 weeks)",
                                   "Learning support 1:3",
                                   "Success@Arithmetic",
                                   "Music tuition 1:1",
                                   "Springboard 6 (Booster)",
                                   "Reading Recovery",
                                   "Wave 3",
                                   "Xtra maths"}) {
        const auto split = split_name(name);
        EXPECT_EQ(split.name, name);
        EXPECT_EQ(split.schedule, "") << name;
    }
}

TEST(SplitName, TidiesTheName)
{
    EXPECT_EQ(split_name("Social Skills\nlunch club:").name, "Social Skills lunch club");
    EXPECT_EQ(split_name(" Reading - ").name, "Reading");
    EXPECT_EQ(split_name("").name, "");
}

}  // namespace
}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
// What one pupil attends now, and for how long a week.
#include "analysis/pupil_load.hpp"
#include "support/grids.hpp"
#include "table/read.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::ElementsAre;

struct Loads {
    explicit Loads(const std::vector<Grid>& sheets)
        : reading(read_workbook(sheets)), situation(reading.map, *iso_date("2026-11-21")), all(pupil_loads(situation))
    {
    }
    WorkbookReading reading;
    Situation situation;
    std::vector<PupilLoad> all;
};

std::vector<std::string> names(const PupilLoad& load)
{
    std::vector<std::string> all;
    for (const auto& attended : load.provisions) all.push_back(attended.name);
    return all;
}

// 3 x 20 minutes of one of two groups, and 1 hour for the week: 120 minutes; the club has no time, phonics is for all.
TEST(PupilLoads, AddUpOneGroupsTimeOfWhatIsTaughtAboveWave1)
{
    const Loads loads({sheet("Register", {{"Pupil", "Year", "Status"}, {"Ann Lee", "3", "K"}}),
                       sheet("Year 3", {{"Provision", "Ratio", "Staff", "Wave", "Given as", "Schedule", "Weekly time", "Pupils"},
                                        {"Spelling group", "3:1", "LSA", "2", "", "3 x 20 mins x 2 groups", "", "Ann Lee"},
                                        {"Talking partners", "3:1", "LSA", "2", "", "", "1 hour", "Ann Lee"},
                                        {"Nurture club", "8:1", "LSA", "2", "", "", "", "Ann Lee"},
                                        {"Phonics", "30:1", "CT", "1", "", "5 x 20 mins", "", "Ann Lee"},
                                        {"Writing slope", "", "", "2", "Equipment", "", "", "Ann Lee"}})});
    ASSERT_EQ(loads.all.size(), 1u);
    const auto& ann = loads.all.front();
    EXPECT_EQ(ann.pupil, &loads.reading.map.pupils.front());
    EXPECT_EQ(ann.provisions.size(), 5u);
    EXPECT_EQ(ann.extra_teaching().size(), 3u);
    EXPECT_DOUBLE_EQ(ann.minutes, 120);
    EXPECT_EQ(ann.unknown_times, 1);
}

TEST(PupilLoads, NameAProvisionOnceThatTheMapAndGroupsNameThePupilFor)
{
    const Loads loads({sheet("Groups", {{"Pupil", "Year", "Provision"}, {"Ann Lee", "3", "Spelling group"}}),
                       sheet("Year 3", {{"Provision", "Ratio", "Staff", "Pupils"},
                                        {"Spelling group", "3:1", "LSA", ""},
                                        {"Spelling group", "3:1", "TA", "Ann Lee"}})});
    ASSERT_EQ(loads.all.size(), 1u);
    EXPECT_THAT(names(loads.all.front()), ElementsAre("Spelling group"));
    EXPECT_EQ(loads.all.front().provisions.front().provision, &loads.reading.map.provisions[1]);
    EXPECT_FALSE(loads.all.front().provisions.front().listed_twice);
}

TEST(PupilLoads, KeepPupilsApartWhomNoRegisterKnows)
{
    const Loads loads({sheet("Groups", {{"Pupil", "Year", "Provision"},
                                        {"Ann Lee", "3", "Spelling group"},
                                        {"Ann Lee", "5", "Maths group"},
                                        {"Ben Ray", "3", "Spelling group"},
                                        {"Ben Ray", "", "Lego club"}}),
                       sheet("Map", {{"Year", "Provision", "Ratio", "Staff"},
                                     {"3", "Spelling group", "3:1", "LSA"},
                                     {"5", "Maths group", "3:1", "TA"},
                                     {"3", "Lego club", "3:1", "TA"}})});
    ASSERT_EQ(loads.all.size(), 3u);
    EXPECT_THAT(names(loads.all[0]), ElementsAre("Spelling group"));
    EXPECT_THAT(names(loads.all[1]), ElementsAre("Maths group"));
    EXPECT_THAT(names(loads.all[2]), ElementsAre("Spelling group", "Lego club"));
}

TEST(PupilLoads, TakeNoOtherWordsOfAPupilsColumnForAPupil)
{
    const auto map = sheet("Year 3", {{"Provision", "Ratio", "Staff", "Pupils"},
                                      {"Spelling group", "3:1", "LSA", "See class list"},
                                      {"Maths group", "3:1", "LSA", "Ann Lee"}});
    const Loads alone({map});
    ASSERT_EQ(alone.all.size(), 1u);
    EXPECT_EQ(alone.all.front().named.name, "Ann Lee");
    const Loads beside_a_register({map, sheet("Register", {{"Pupil", "Year", "Status"}, {"Ben Ray", "3", "K"}})});
    EXPECT_TRUE(beside_a_register.all.empty());
}

// One to one for an hour a week, and two pupils share the hour: nobody can tell how.
TEST(TheTimeOfOnePupil, IsNotKnownWhereAStatedTimeIsForSeveralGroups)
{
    const Loads loads({sheet("Year 3", {{"Provision", "Ratio", "Staff", "Weekly time", "Pupils"},
                                        {"Toe by Toe", "1:1", "LSA", "1 hour", "Ann Lee, Ben Ray"},
                                        {"Spelling group", "2:1", "LSA", "1 hour", "Ann Lee, Ben Ray"}})});
    const auto& provisions = loads.reading.map.provisions;
    EXPECT_FALSE(minutes_of_one_pupil(loads.situation, provisions[0]));
    EXPECT_EQ(minutes_of_one_pupil(loads.situation, provisions[1]), 60);
}

TEST(APupilNamedInTheMapAndInGroups, TakesOnePlace)
{
    const Loads loads(
        {sheet("Groups", {{"Pupil", "Year", "Provision"}, {"Ann Lee", "3", "Spelling group"}}),
         sheet("Year 3", {{"Provision", "Ratio", "Staff", "Pupils"}, {"Spelling group", "3:1", "LSA", "Ann Lee"}})});
    EXPECT_EQ(loads.situation.attending(loads.reading.map.provisions.front()), 1);
}

}  // namespace
}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "text/staff.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace provision {
namespace {

using Adults = std::vector<StaffTime>;

TEST(Staff, ReadsOneAdultAsTyped)
{
    for (const std::string name :
         {"LSA", "TA", "HLTA", "NNEB", "CT", "Teacher", "SENCO", "INCO", "MTA", "CLO", "ELSA", "SALT", "OT", "EP", "Counsellor",
          "Learning mentor", "Teacher (DH)", "Mrs. K. Brand", "Speech and Language Therapist"})
        EXPECT_EQ(read_staff(name), (StaffList{{{name, {}}}, false})) << name;
}

TEST(Staff, ReadsSeveralAdults)
{
    const StaffList both{{{"Teacher", {}}, {"LSA", {}}}, false};
    for (const std::string text : {"Teacher & LSA", "Teacher and LSA", "Teacher\nLSA", "Teacher, LSA", "Teacher; LSA",
                                   "Teacher + LSA", " Teacher \n\n LSA "})
        EXPECT_EQ(read_staff(text), both) << text;
    EXPECT_EQ(read_staff("Teacher (DH & SK)\nLSA").adults, (Adults{{"Teacher (DH & SK)", {}}, {"LSA", {}}}));
}

TEST(Staff, JoinsARoleThatWraps)
{
    EXPECT_EQ(read_staff("Learning\nmentor").adults, (Adults{{"Learning mentor", {}}}));
    EXPECT_EQ(read_staff("Class\nTeacher & LSA").adults, (Adults{{"Class Teacher", {}}, {"LSA", {}}}));
}

TEST(Staff, MarksEither)
{
    EXPECT_EQ(read_staff("TA/ CT"), (StaffList{{{"TA", {}}, {"CT", {}}}, true}));
    EXPECT_EQ(read_staff("TA or Class Teacher"), (StaffList{{{"TA", {}}, {"Class Teacher", {}}}, true}));
}

TEST(Staff, CountsAdultsOfOneRole)
{
    for (const std::string text : {"LSA x 2", "LSA x2", "2 x LSA", "2 LSAs", "Two LSAs", "2xLSA", "LSA (x2)", "LSA \xC3\x97 2"})
        EXPECT_EQ(read_staff(text).adults, (Adults{{"LSA", {}}, {"LSA", {}}})) << text;
    EXPECT_EQ(read_staff("1 TA").adults, (Adults{{"TA", {}}}));
}

TEST(Staff, GivesAdultsTheTimesBesideThem)
{
    EXPECT_EQ(read_staff("3 x 20 mins LSA").adults, (Adults{{"LSA", 60}}));
    EXPECT_EQ(read_staff("LSA 30 mins; Teacher 30 mins").adults, (Adults{{"LSA", 30}, {"Teacher", 30}}));
    EXPECT_EQ(read_staff("LSA 1 hour").adults, (Adults{{"LSA", 60}}));
    EXPECT_EQ(read_staff("LSA (2 x 30 mins)\nSENCO").adults, (Adults{{"LSA", 60}, {"SENCO", {}}}));
    EXPECT_EQ(read_staff("LSA\n30 mins\nTeacher\n15 mins").adults, (Adults{{"LSA", 30}, {"Teacher", 15}}));
}

TEST(Staff, TakesNoTimeForAnAdult)
{
    EXPECT_EQ(read_staff("LSA\nSENCO\n30 mins").adults, (Adults{{"LSA", {}}, {"SENCO", {}}}));
    EXPECT_TRUE(read_staff("3 x 20 mins").adults.empty());
    EXPECT_TRUE(read_staff("").adults.empty());
    EXPECT_TRUE(read_staff("N/A").adults.empty());
}

StaffList staff(std::string_view text)
{
    return read_staff(text);
}

TEST(PairTimes, PairsLineByLine)
{
    const auto two = pair_times(staff("LSA\nSENCO"), "20 Minutes\n30 Minutes");
    ASSERT_TRUE(understood(two));
    EXPECT_EQ(understood(two)->staff.adults, (Adults{{"LSA", 20}, {"SENCO", 30}}));
    EXPECT_FALSE(understood(two)->shared);

    const auto signs = pair_times(staff("Teacher & LSA"), "5 Hours\n4 Hours");
    ASSERT_TRUE(understood(signs));
    EXPECT_EQ(understood(signs)->staff.adults, (Adults{{"Teacher", 300}, {"LSA", 240}}));

    const auto wrapped = pair_times(staff("LSA\nTeacher"), "1 Hour 30\nMinutes\n45\nMinutes");
    ASSERT_TRUE(understood(wrapped));
    EXPECT_EQ(understood(wrapped)->staff.adults, (Adults{{"LSA", 90}, {"Teacher", 45}}));
}

TEST(PairTimes, GivesOneAdultTheWholeTime)
{
    const std::vector<std::pair<std::string, double>> table{
        {"1 Hour 30\nMinutes", 90}, {"3 Hours", 180}, {"3 x 1 hour", 180}, {"45 mins", 45}, {"1 Hour per week", 60}};
    for (const auto& [text, minutes] : table) {
        const auto read = pair_times(staff("LSA"), text);
        ASSERT_TRUE(understood(read)) << text;
        EXPECT_EQ(understood(read)->staff.adults, (Adults{{"LSA", minutes}})) << text;
        EXPECT_FALSE(understood(read)->shared) << text;
    }
}

TEST(PairTimes, KeepsASharedTimeApart)
{
    const auto read = pair_times(staff("Teacher & LSA"), "1 Hour 30\nMinutes");
    ASSERT_TRUE(understood(read));
    EXPECT_EQ(understood(read)->staff.adults, (Adults{{"Teacher", {}}, {"LSA", {}}}));
    EXPECT_EQ(understood(read)->shared, 90);

    const auto nobody = pair_times({}, "45 mins");
    ASSERT_TRUE(understood(nobody));
    EXPECT_EQ(understood(nobody)->shared, 45);
}

TEST(PairTimes, ReadsTimesThatNameTheirAdults)
{
    const auto read = pair_times(staff("LSA\nTeacher"), "Teacher 15 mins; LSA 30 mins");
    ASSERT_TRUE(understood(read));
    EXPECT_EQ(understood(read)->staff.adults, (Adults{{"Teacher", 15}, {"LSA", 30}}));
}

TEST(PairTimes, AsksWhoseTheTimesAre)
{
    EXPECT_TRUE(std::holds_alternative<Incomplete>(pair_times(staff("LSA\nTeacher"), "10 mins\n20 mins\n30 mins")));
    EXPECT_TRUE(std::holds_alternative<Incomplete>(pair_times(staff("LSA"), "10 mins\n20 mins")));
    EXPECT_TRUE(std::holds_alternative<Incomplete>(pair_times(staff("LSA"), "20 to 30 minutes")));
    EXPECT_TRUE(std::holds_alternative<NotUnderstood>(pair_times(staff("LSA"), "as required")));
}

TEST(PairTimes, LeavesAdultsAloneWithoutTimes)
{
    const auto read = pair_times(staff("LSA 30 mins"), " ");
    ASSERT_TRUE(understood(read));
    EXPECT_EQ(understood(read)->staff.adults, (Adults{{"LSA", 30}}));
}

TEST(Staff, TakesTheTimeBeforeAnAdultAsThatAdultsOwn)
{
    const std::pair<const char*, StaffTime> kTable[]{
        {"1 hour CT", {"CT", 60}},         {"1 hr 40 mins - TA", {"TA", 100}},
        {"3 x 30mins/LSA", {"LSA", 90}},   {"2.5 hours teacher", {"teacher", 150}},
        {"20 mins daily CT", {"CT", 100}}, {"3 x 15 mins x 2 pupils\nTA", {"TA", 90}},
    };
    for (const auto& [text, adult] : kTable) EXPECT_EQ(read_staff(text).adults, std::vector{adult}) << text;
    EXPECT_EQ(read_staff("1 hour TA\n1 hour MTA").adults, (std::vector<StaffTime>{{"TA", 60}, {"MTA", 60}}));
}

}  // namespace
}  // namespace provision

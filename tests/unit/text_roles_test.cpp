// SPDX-License-Identifier: MPL-2.0
#include "text/leads.hpp"
#include "text/roles.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

std::string told(const StaffList& staff)
{
    std::string all;
    for (const auto& adult : staff.adults) all += (all.empty() ? "" : staff.either ? " or " : "; ") + adult.staff;
    return all;
}

TEST(Roles, AreFoundInWhatARowSays)
{
    EXPECT_EQ(told(roles_in("10 mins guided activities TA or Class Teacher")), "TA or Class Teacher");
    EXPECT_EQ(told(roles_in("LSA in every class, every morning")), "LSA");
    EXPECT_EQ(told(roles_in("3 teaching assistants once a week")), "teaching assistant; teaching assistant; teaching assistant");
    EXPECT_EQ(told(roles_in("2x L3 TA\xE2\x80\x99s")), "L3 TA; L3 TA");
    EXPECT_EQ(told(roles_in("Worries shared with TA-explain as required")), "TA");
    EXPECT_EQ(told(roles_in("Class Teacher 1 x\nCT 1 x additional")), "Class Teacher");
}

TEST(Roles, OfThoseWhoOnlyAdviseOrAreServedGiveNoSupport)
{
    for (const auto* text :
         {"a programme written by the SENCO", "Training for TAs", "TA training", "advice for the class teacher",
          "Liaise with class teacher", "weekly - see attached timetable", "Continuous", "Start date of the tax year"})
        EXPECT_EQ(told(roles_in(text)), "") << text;
}

TEST(Roles, AndTitlesAndInitialsNameAdults)
{
    for (const auto* name : {"TA", "TAs", "L3 TA", "Specialist transition teacher", "Mrs Pell", "RD"})
        EXPECT_TRUE(names_adult(name)) << name;
    for (const auto* name : {"Phonics group", "PP", "term", "guided activities TA", "every two weeks"})
        EXPECT_FALSE(names_adult(name)) << name;
    EXPECT_TRUE(names_no_adult("weekly- see attached timetable"));
    EXPECT_FALSE(names_no_adult("TA as required"));
    EXPECT_FALSE(names_no_adult("School nurse"));
}

TEST(Leads, OfSessionsAreCountedAndNamed)
{
    const auto leads = read_leads("1 x CT\n3 x TA\n1 x Ind");
    ASSERT_TRUE(leads);
    EXPECT_EQ(leads->sessions, 5);
    EXPECT_EQ(told(leads->staff), "CT; TA");
    EXPECT_EQ(read_leads("1 x CT\n1 x TA\nif possible")->sessions, 2);
}

TEST(Leads, AreNoOtherCount)
{
    for (const auto* text : {"3 x weekly", "2 x 30 mins", "CT", "", "Coaching by a consultant\nCT 1 x additional", "3"})
        EXPECT_FALSE(read_leads(text)) << text;
}

}  // namespace
}  // namespace provision

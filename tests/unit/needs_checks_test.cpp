// SPDX-License-Identifier: MPL-2.0
// What the checks of needs share beyond their cases: keys, names as the school wants them, and need by the register.
#include "analysis/checks/check.hpp"
#include "commands/analyse_gaps.hpp"
#include "report/gap_report.hpp"
#include "support/grids.hpp"
#include "support/memory_workbook.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace provision {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

const Date kToday = *iso_date("2026-11-21");

struct Checked {
    explicit Checked(const std::vector<Grid>& sheets, const Date& today = kToday)
        : reading(read_workbook(sheets)), situation(reading.map, today), balance(balances(situation)),
          findings(run_checks({reading, situation, balance}))
    {
    }
    std::vector<std::string> texts(const std::string& check) const
    {
        std::vector<std::string> all;
        for (const auto& finding : findings.all)
            if (finding.check == check) all.push_back(finding.who + ": " + finding.text);
        return all;
    }
    std::multiset<std::string> keys() const
    {
        std::multiset<std::string> all;
        for (const auto& finding : findings.all) all.insert(key_of(finding));
        return all;
    }
    WorkbookReading reading;
    Situation situation;
    std::vector<Balance> balance;
    Findings findings;
};

class KeysOfACase : public ::testing::TestWithParam<std::filesystem::path> {};

TEST_P(KeysOfACase, AreDifferentForDifferentFindings)
{
    const auto example = read_case(GetParam());
    const auto keys = Checked(example.sheets, example.today).keys();
    EXPECT_EQ(std::set<std::string>(keys.begin(), keys.end()).size(), keys.size());
}

INSTANTIATE_TEST_SUITE_P(Cases, KeysOfACase, ::testing::ValuesIn(test_files("cases/checks", ".case")),
                         [](const auto& given) { return read_case(given.param).name; });

// The rows of every table the other way round, on sheets of other names.
Grid turned_over(const std::string& name, std::vector<std::vector<std::string>> rows)
{
    std::reverse(rows.begin() + 1, rows.end());
    return sheet(name, rows);
}

TEST(KeysOfNeeds, SurviveSortedRowsAndRenamedSheets)
{
    const std::vector<std::vector<std::string>> list{{"Pupil", "Year", "Status", "Plan hours", "Primary need"},
                                                     {"Ann Lee", "3", "E", "9", "SPLD"},
                                                     {"Ben Ray", "3", "N", "", ""},
                                                     {"Cara Dunn", "4", "K", "", "SLCN"},
                                                     {"Dan Ely", "4", "N", "", ""},
                                                     {"Eve Fox", "4", "N", "", ""}};
    const std::vector<std::vector<std::string>> map{{"Year", "Provision", "Ratio", "Staff", "Wave", "Schedule", "Pupils"},
                                                    {"3", "Spelling group", "1:1", "LSA", "2", "3 x 20 mins", "Ann Lee, Ben Ray"},
                                                    {"3", "Toe by Toe", "2:1", "LSA", "3", "3 x 20 mins", "Ann Lee, Ben Ray"},
                                                    {"3", "Springboard maths", "8:1", "LSA", "2", "3 x 20 mins", "Ann Lee"},
                                                    {"3", "Talking partners", "4:1", "LSA", "2", "3 x 20 mins", "Ann Lee"}};
    const Checked first({sheet("Register", list), sheet("Map", map)});
    const Checked sorted({turned_over("Our pupils", list), turned_over("Autumn", map)});
    std::set<std::string> spoken;
    for (const auto& finding : first.findings.all) spoken.insert(finding.check);
    EXPECT_THAT(spoken, ::testing::IsSupersetOf({"provision-without-register", "register-without-provision", "too-many-at-once",
                                                 "duplicate-provision", "plan-hours-short", "group-too-big", "four-in-five",
                                                 "under-provision"}));
    EXPECT_EQ(first.keys(), sorted.keys());
}

Grid settings(const std::string& setting, const std::string& value)
{
    return sheet("Settings", {{"Setting", "Value"}, {setting, value}});
}

TEST(NamesInFindings, AreThoseThatTheSchoolWants)
{
    const auto list =
        sheet("Register",
              {{"Pupil", "Admission number", "Year", "Status"}, {"Ann Lee", "4711", "3", "K"}, {"Ben Ray", "4712", "3", "K"}});
    const auto audit = sheet("Needs", {{"Pupil", "Year", "Literacy"}, {"Ann Lee", "3", "M"}, {"Ben Ray", "3", "C"}});
    const auto map = sheet("Year 3", {{"Provision", "Ratio", "Staff", "Pupils"}, {"Spelling group", "1:1", "LSA", "Ben Ray"}});
    const Checked coded({settings("Names as", "codes"), list, audit, map});
    EXPECT_THAT(coded.texts("must-before-could"),
                ElementsAre("4711 (Y3): 4711 must have structured literacy and waits, while 4712 "
                            "(Y3), who could have it, has a place in Spelling group."));
    EXPECT_THAT(coded.texts("under-provision"), ElementsAre(HasSubstr("Left over: 4711 (Y3).")));
}

Grid register_with_needs()
{
    return sheet("Register", {{"Pupil", "Year", "Status", "Primary need", "Secondary need"},
                              {"Ann Lee", "1", "K", "SEMH", "SPLD"},
                              {"Ben Ray", "2", "K", "SPLD", ""},
                              {"Cara Dunn", "2", "N", "SPLD", ""}});
}

// Years 1 and 2 are taught together: Ben should and Ann could have one of 3 places; of two for behaviour Ann has one.
TEST(NeedByTheRegister, IsCountedByAreaForTheYearsTaughtTogether)
{
    const Checked school({register_with_needs(), sheet("Map", {{"Year", "Provision", "Ratio", "Staff", "Pupils"},
                                                               {"1-2", "Phonics group", "3:1", "LSA", ""},
                                                               {"1", "Nurture group", "2:1", "LSA", "Ann Lee"}})});
    ASSERT_EQ(school.balance.size(), 2u);
    const auto& behaviour = school.balance[0];
    const auto& learning = school.balance[1];
    EXPECT_EQ(behaviour.kind, "Social, emotional and mental health");
    EXPECT_EQ(behaviour.balance(), 1);
    EXPECT_EQ(behaviour.free, 1);
    EXPECT_EQ(learning.kind, "Cognition and learning");
    EXPECT_EQ(to_text(learning.years), "Years 1-2");
    EXPECT_EQ(learning.should, 1);
    EXPECT_EQ(learning.could, 1);
    EXPECT_EQ(learning.places, 3);
    EXPECT_TRUE(learning.from_register);
}

TEST(NeedByTheRegister, IsToldAsSuchOnTheGapSheet)
{
    MemoryOffice office(
        {settings("Nation", "Wales"), register_with_needs(),
         sheet("Map", {{"Year", "Provision", "Ratio", "Staff", "Pupils"}, {"1", "Nurture group", "2:1", "LSA", "Ann Lee"}})});
    ASSERT_TRUE(office.run(&analyse_gaps, {.today = kToday, .silent = true, .sheets = {}}).success);
    std::vector<std::string> cells;
    for (const auto& cell : office.workbook.read(std::string(kGapSheet)).cells) cells.push_back(cell.text);
    EXPECT_THAT(cells, Contains("Behaviour, emotional and social development"));
    EXPECT_THAT(cells, Contains(HasSubstr("There is no needs audit, so the register was asked, by area of need")));
}

TEST(LeftOver, AreTheMostUrgentFirstAndNobodyWhoMayBeInAGroupWithoutNames)
{
    const auto audit = sheet("Needs", {{"Pupil", "Year", "Literacy"},
                                       {"Ann Lee", "3", "C"},
                                       {"Ben Ray", "3", "M"},
                                       {"Cara Dunn", "4", "M"},
                                       {"Dan Ely", "3", "S"}});
    const Checked school({audit, sheet("Map", {{"Year", "Provision", "Ratio", "Staff", "Pupils"},
                                               {"3", "Spelling group", "1:1", "LSA", "Dan Ely"},
                                               {"4", "Spelling group", "", "LSA", ""}})});
    ASSERT_EQ(school.balance.size(), 2u);
    std::vector<std::string> names;
    for (const auto& demand : left_over(school.situation, school.balance[0])) names.push_back(demand.need.pupil);
    EXPECT_THAT(names, ElementsAre("Ben Ray", "Ann Lee"));
    EXPECT_TRUE(left_over(school.situation, school.balance[1]).empty());
}

}  // namespace
}  // namespace provision

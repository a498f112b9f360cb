// SPDX-License-Identifier: MPL-2.0
// How urgent the findings about the data are, which no case tells.
#include "analysis/checks/check.hpp"
#include "support/grids.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

std::vector<std::string> who_and_priority(const std::vector<Grid>& sheets, std::string_view check)
{
    const auto reading = read_workbook(sheets);
    const Situation situation(reading.map, Date{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{21}});
    const auto need_and_places = balances(situation);
    std::vector<std::string> told;
    for (const auto& finding : run_checks({reading, situation, need_and_places}).all)
        if (finding.check == check) told.push_back(finding.who + " " + std::string(to_text(finding.priority)));
    return told;
}

// Ben's need and Cara's place count for nobody in the register; the others miss nothing that is counted.
TEST(PupilUnknown, IsMoreUrgentWhereANeedOrAPlaceIsNotCounted)
{
    const std::vector<Grid> sheets{
        sheet("Register", {{"Pupil", "Year"}, {"Asha Patel", "3"}}),
        sheet("Needs", {{"Pupil", "Year", "Structured literacy programme"}, {"Ben Cole", "3", "M"}, {"Dan Ely", "3", ""}}),
        sheet("Groups", {{"Pupil", "Provision"}, {"Cara Dunn", "Spelling group"}}),
        sheet("Reviews", {{"Pupil", "Provision", "Date", "Target", "Comment", "Review date"},
                          {"Eve Fox", "Spelling group", "@date 2026-11-16", "20 words", "18 words", "@date 2026-12-11"}}),
        sheet("Sessions", {{"Date", "Pupil", "Provision", "Attended", "Note"},
                           {"@date 2026-11-16", "Finn Gray", "Spelling group", "yes", ""}}),
        sheet("Map", {{"Year", "Provision", "Ratio", "Staff"}, {"3", "Spelling group", "6:1", "TA"}})};
    EXPECT_THAT(who_and_priority(sheets, "pupil-unknown"),
                ::testing::UnorderedElementsAre("Ben C. (Y3) Should", "Dan E. (Y3) Could", "Cara D. Should", "Eve F. Could",
                                                "Finn G. Could"));
}

}  // namespace
}  // namespace provision

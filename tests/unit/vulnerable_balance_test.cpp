// SPDX-License-Identifier: MPL-2.0
// Need and provision by vulnerable group.
#include "analysis/vulnerable_balance.hpp"
#include "support/grids.hpp"
#include "table/read.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> lines(const std::vector<Grid>& sheets)
{
    const auto reading = read_workbook(sheets);
    const Situation situation(reading.map, *iso_date("2026-11-21"));
    std::vector<std::string> all;
    for (const auto& row : vulnerable_balances(situation))
        all.push_back(row.group + ": " + std::to_string(row.pupils) + " pupils, " + std::to_string(row.with_need) +
                      " with need, " + std::to_string(row.in_place) + " in place, " + std::to_string(row.without) + " without, " +
                      std::to_string(row.unknown) + " unknown");
    return all;
}

Grid a_register()
{
    return sheet("Register", {{"Pupil", "Year", "Status", "Primary need", "Secondary need", "Pupil premium", "EAL"},
                              {"Ann Lee", "3", "K", "SPLD", "SLCN", "Yes", "Yes"},
                              {"Ben Ray", "3", "K", "MLD", "", "Yes", ""},
                              {"Cara Dunn", "3", "N", "", "", "Yes", ""},
                              {"Dan Ely", "5", "K", "MLD", "", "", ""}});
}

Grid a_map()
{
    return sheet("Map", {{"Year", "Provision", "Ratio", "Staff", "Pupils"},
                         {"3", "Spelling group", "3:1", "LSA", "Ann Lee, Ben Ray"},
                         {"5", "Spelling group", "3:1", "LSA", ""}});
}

// Ann has literacy in place and nothing for language; Ben has all; of Year 5 nobody is named.
TEST(VulnerableGroups, AreSetBesideAllPupilsByTheRegister)
{
    EXPECT_THAT(lines({a_register(), a_map()}),
                ElementsAre("All pupils: 4 pupils, 3 with need, 1 in place, 1 without, 1 unknown",
                            "EAL: 1 pupils, 1 with need, 0 in place, 1 without, 0 unknown",
                            "Pupil premium: 3 pupils, 2 with need, 1 in place, 1 without, 0 unknown"));
}

// Cara, not on the register, must have numeracy by the audit; Ann has the literacy that she needs.
TEST(VulnerableGroups, GoByTheAuditWhereThereIsOne)
{
    const auto audit = sheet("Needs", {{"Pupil", "Year", "Structured literacy programme", "Structured numeracy programme"},
                                       {"Ann Lee", "3", "M", ""},
                                       {"Cara Dunn", "3", "", "M"}});
    EXPECT_THAT(lines({a_register(), audit, a_map()}),
                ElementsAre("All pupils: 4 pupils, 2 with need, 1 in place, 1 without, 0 unknown",
                            "EAL: 1 pupils, 1 with need, 1 in place, 0 without, 0 unknown",
                            "Pupil premium: 3 pupils, 2 with need, 1 in place, 1 without, 0 unknown"));
}

TEST(VulnerableGroups, NeedARegister)
{
    EXPECT_THAT(lines({a_map()}), ElementsAre());
}

}  // namespace
}  // namespace provision

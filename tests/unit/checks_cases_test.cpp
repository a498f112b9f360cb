// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/check.hpp"
#include "support/grids.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace provision {
namespace {

Findings findings_of(const Case& example)
{
    const auto reading = read_workbook(example.sheets);
    const Situation situation(reading.map, example.today);
    const auto need_and_places = balances(situation);
    return run_checks({reading, situation, need_and_places});
}

std::string line_of(const Finding& finding)
{
    return finding.where.sheet + "!" + cell_name(finding.where) + " " + finding.check + " " + finding.text + " " + finding.remedy;
}

class CheckCase : public ::testing::TestWithParam<std::filesystem::path> {};

// An expected line is told as far as it is written: the rest of a long sentence may be left out.
TEST_P(CheckCase, GivesTheToldFindingsAndNoOthers)
{
    const auto example = read_case(GetParam());
    const auto findings = findings_of(example);
    auto left = example.expect;
    for (const auto& finding : findings.all) {
        const auto line = line_of(finding);
        const auto told = std::ranges::find_if(left, [&](const std::string& expected) { return line.starts_with(expected); });
        if (told == left.end())
            ADD_FAILURE() << "not told: " << line;
        else
            left.erase(told);
    }
    for (const auto& line : left) ADD_FAILURE() << "not found: " << line;
}

// Of other checks a case says only what it is about.
TEST_P(CheckCase, SaysWhetherItsCheckWasNotRunAndWhy)
{
    const auto example = read_case(GetParam());
    const auto* own = find_check(GetParam().parent_path().filename().string());
    ASSERT_TRUE(own) << "the folder has the name of no check";
    std::vector<std::string> not_run;
    for (const auto& check : findings_of(example).not_run) not_run.push_back(std::string(check.words) + ": " + check.because);
    for (const auto& told : example.not_run) EXPECT_THAT(not_run, ::testing::Contains(told));
    for (const auto& line : not_run)
        if (line.starts_with(std::string(own->words) + ":")) {
            EXPECT_THAT(example.not_run, ::testing::Contains(line));
        }
}

INSTANTIATE_TEST_SUITE_P(Cases, CheckCase, ::testing::ValuesIn(test_files("cases/checks", ".case")),
                         [](const auto& given) { return read_case(given.param).name; });

TEST(CheckRegistry, HasACaseWhereEachCheckSpeaksAndOneWhereItIsSilent)
{
    for (const auto& check : checks()) {
        std::set<bool> speaks;
        for (const auto& file : test_files("cases/checks/" + std::string(check.id), ".case"))
            speaks.insert(std::ranges::any_of(read_case(file).expect, [&](const std::string& line) {
                return line.find(" " + std::string(check.id) + " ") != std::string::npos;
            }));
        EXPECT_EQ(speaks.size(), 2u) << check.id;
    }
}

}  // namespace
}  // namespace provision

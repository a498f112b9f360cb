// SPDX-License-Identifier: MPL-2.0
// The functions of tables on the shipped example: what Analyse gaps says there, and what was worked out by hand.
#include "analysis/coverage.hpp"
#include "generate/workbook_json.hpp"
#include "table/read.hpp"
#include "unit/functions_ask.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace provision {
namespace {

Given day(int year, unsigned month, unsigned day)
{
    return serial(Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}}, kDayZero);
}

// A sheet of the example school.
Grid sheet(const std::string& name)
{
    std::ifstream in(PROVISION_SOURCE_DIR "/templates/example-primary-school.json");
    const std::string json{std::istreambuf_iterator<char>(in), {}};
    for (auto& printed : read_workbook_json(json, "example").sheets)
        if (printed.grid.sheet == name) return std::move(printed.grid);
    ADD_FAILURE() << "no sheet " << name;
    return {};
}

TEST(ExampleSchool, AnswerAsAnalyseGapsDoesOnTheExampleSchool)
{
    const auto audit = sheet("Needs");
    int compared = 0;
    for (const auto* name : {"Key stages", "Year 3", "Year 5", "Year 6"}) {
        const std::vector<Grid> workbook{audit, sheet(name)};
        const auto reading = read_workbook(workbook);
        const Situation situation(reading.map, Date{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{23}});
        for (const auto& row : balances(situation)) {
            const auto years = to_text(row.years);
            const Given kind(row.kind.c_str());
            const Given year(years.c_str());
            const auto told = std::string(name) + ": " + years + " " + row.kind;
            EXPECT_EQ(ask("demand", {kind, year, audit}), std::to_string(row.demand())) << told;
            EXPECT_EQ(ask("demand", {kind, year, audit, "M"}), std::to_string(row.must)) << told;
            EXPECT_EQ(ask("places", {kind, year, workbook[1]}), std::to_string(row.places)) << told;
            EXPECT_EQ(ask("balance", {kind, year, audit, workbook[1]}), std::to_string(row.balance())) << told;
            ++compared;
        }
    }
    EXPECT_GT(compared, 60);
}

// Lines of example-primary-school.findings.tsv, worked out by hand there.
TEST(ExampleSchool, GiveTheBalancesToldBesideTheExampleSchool)
{
    const auto audit = sheet("Needs");
    const auto stages = sheet("Key stages");
    EXPECT_EQ(ask("places", {"Structured language programme", "R", stages}), "13");
    EXPECT_EQ(ask("balance", {"Structured language programme", "R", audit, stages}), "1");
    EXPECT_EQ(ask("balance", {"Structured numeracy programme", "1-2", audit, stages}), "-2");
    EXPECT_EQ(ask("balance", {"Structured numeracy programme", 1, audit, stages}), "#N/A");
    EXPECT_EQ(ask("balance", {"Structured language programme", 1, audit, stages}), "-1");
    EXPECT_EQ(ask("balance", {"Structured literacy programme", 5, audit, sheet("Year 5")}), "9");
    EXPECT_EQ(ask("places", {"1-1 counselling", 6, sheet("Year 6")}), "1") << "a second pupil stands in Groups only";
}

// Year 3 of the example school, whose Groups name everybody who attends.
TEST(ExampleSchool, FindThePupilsOfTheExampleSchool)
{
    EXPECT_EQ(ask("provisionsFor", {"Henry Cottingley", sheet("Groups")}), "");
    EXPECT_EQ(ask("provisionsFor", {"Bethany Ormondroyd", sheet("Groups")}), "Target spelling");
    EXPECT_EQ(ask("provisionsFor", {"Bethany Ormondroyd", sheet("Groups"), day(2026, 11, 23)}), "") << "it ended on 23 October";
}

TEST(ExampleSchool, CostAPupilOfTheExampleSchool)
{
    // Wordshark: LSA and Teacher 30 minutes each are 21.80 a week, seven pupils: 3.114286. Maths Skills: LSA 5 hours are 71.00,
    // six pupils: 11.833333. Together 14.947619 x 38 weeks.
    const auto rates = range(2, {"LSA", 14.2, "Teacher", 29.4});
    const auto table = sheet("Groups");
    const auto year_3 = sheet("Year 3");
    EXPECT_NEAR(number("pupilCost", {"Max Tattersfield", table, year_3, rates, 38, day(2026, 11, 23)}), 568.01, 0.005);
    EXPECT_EQ(ask("pupilCost", {"Layla Benhaddou", table, year_3, rates, 38}), "#N/A")
        << "twelve pupils stand in a group of six: Year 5 has one of the same name";
}

}  // namespace
}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
// The worked numbers of tests/golden inside Calc: each line that a function answers.
#include "support/fixture.hxx"
#include "support/golden.hpp"

#include <gtest/gtest.h>

#include <map>
#include <sstream>

namespace provision {
namespace {

constexpr double kPenny = 0.005;
constexpr int kNotAvailable = 32767;

class GoldenInCalc : public testing::Test {
protected:
    static GoldenRows rows(const char* file) { return golden_rows(trial_file(std::string("golden/") + file)); }
    CellState of(const std::string& formula)
    {
        set_cell(document, "Z1", formula);
        return cell(document, "Z1");
    }
    double number(const std::string& formula)
    {
        const auto state = of(formula);
        EXPECT_EQ(state.error, 0) << formula;
        return state.value;
    }
    // As a person types it; a formula holds no line break.
    void type(const char* place, std::string text)
    {
        const std::string mark = "<line break>";
        if (const auto at = text.find(mark); at != text.npos) text.replace(at, mark.size(), "\n");
        set_cell(document, place, text);
    }
    Opened document{office().make("scalc")};
};

TEST_F(GoldenInCalc, WeeklyHoursOfEverySchedule)
{
    const auto all = rows("schedules.tsv");
    ASSERT_EQ(all.size(), 12u);
    for (const auto& row : all) {
        type("A1", row[0]);
        const bool in_terms = row[0].find("per term") != std::string::npos;
        const std::string formula = in_terms ? "=PM.WEEKLYHOURS(A1;;38/3)" : "=PM.WEEKLYHOURS(A1)";
        if (row[1].empty())
            EXPECT_EQ(of(formula).error, kNotAvailable) << row[0];
        else
            EXPECT_NEAR(number(formula) * 60, std::stod(row[1]), 1e-6) << row[0];
    }
}

TEST_F(GoldenInCalc, WeeklyHoursOfEveryDuration)
{
    const auto all = rows("durations.tsv");
    ASSERT_EQ(all.size(), 6u);
    for (const auto& row : all) {
        type("A1", row[0]);
        EXPECT_NEAR(number("=PM.WEEKLYHOURS(A1)") * 60, std::stod(row[1]), 1e-6) << row[0];
    }
}

const std::string kSencoWeek = "PM.ANNUALCOST(PM.WEEKLYCOST(\"1 hour\";\"SENCO\";33.53);38)";
const std::string kSencoTerm = "PM.ANNUALCOST(PM.WEEKLYCOST(PM.WEEKLYHOURS(\"12 hours per term\";;38/3);\"SENCO\";33.53);38)";
const std::string kRelease = "PM.ANNUALCOST(0;38;6*175)";
const std::string kTaHour = "PM.ANNUALCOST(PM.WEEKLYCOST(\"1 hour\";\"TA\";17.2);38)";
const std::string kOneToOne = "PM.ANNUALCOST(PM.WEEKLYCOST(\"daily 5 hours\";\"TA\";17.2);38)";
const std::string kMapWeek = "PM.WEEKLYCOST(PM.STAFFHOURS(1175/60;\"LSA\");\"LSA\";17.2)";

TEST_F(GoldenInCalc, EverySumOfMoney)
{
    const std::map<std::string, std::string> formulas{
        {"SENCO 1 hour a week", kSencoWeek},
        {"SENCO 12 hours a term, 3 terms", kSencoTerm},
        {"teacher release 2 days a term", kRelease},
        {"resources sheet, total", "500+500+" + kSencoWeek + "+" + kSencoTerm + "+" + kRelease},
        {"one TA hour a week for a year at 17.20", kTaHour},
        {"the same shared by 4 pupils", "PM.COSTPERPUPIL(" + kTaHour + ";4)"},
        {"5 x 20 minutes, group of 4, 17.20 an hour, 38 weeks, per pupil",
         "PM.COSTPERPUPIL(PM.ANNUALCOST(PM.WEEKLYCOST(\"5 x 20 minutes\";\"TA\";17.2);38);PM.GROUPSIZE(\"group of 4\"))"},
        {"1:1 for 5 hours a day at 17.20", kOneToOne},
        {"the same above 6000", kOneToOne + "-6000"},
        {"year-3 map, LSA time at 17.20, a week", kMapWeek},
        {"year-3 map, LSA time at 17.20, a year", "PM.ANNUALCOST(" + kMapWeek + ";38)"},
        {"delivered rate", "PM.DELIVEREDRATE(13.26;44.2;38;30%)"}};
    const auto all = rows("money.tsv");
    ASSERT_EQ(all.size(), formulas.size());
    for (const auto& row : all) {
        ASSERT_TRUE(formulas.contains(row[0])) << row[0];
        EXPECT_NEAR(number("=" + formulas.at(row[0])), std::stod(row[2]), kPenny) << row[0];
    }
}

// `6y3m -> 6y11m, ...`: every line has the same two dates.
TEST_F(GoldenInCalc, EveryRatioGain)
{
    int lines = 0;
    for (const auto& row : rows("impact.tsv")) {
        if (row[0] != "ratio gain") continue;
        const auto arrow = row[1].find(" -> ");
        type("A1", row[1].substr(0, arrow));
        type("B1", row[1].substr(arrow + 4, row[1].find(',') - arrow - 4));
        EXPECT_NEAR(number("=PM.RATIOGAIN(A1;B1;DATE(2025;1;10);DATE(2025;4;10))"), std::stod(row[2]), kPenny) << row[1];
        ++lines;
    }
    EXPECT_EQ(lines, 3);
}

TEST_F(GoldenInCalc, EveryGoalAttainment)
{
    int lines = 0;
    for (const auto& row : rows("impact.tsv")) {
        if (!row[0].starts_with("goal attainment")) continue;
        std::stringstream scores(row[1]);
        int last = 0;
        for (std::string score; std::getline(scores, score, ',');) type(("A" + std::to_string(++last)).c_str(), score);
        const auto range = "A1:A" + std::to_string(last);
        const std::string weights = row[0].ends_with("weights 3,2,1") ? ";{3|2|1}" : "";
        EXPECT_NEAR(number("=PM.GOALATTAINMENT(" + range + weights + ")"), std::stod(row[2]), kPenny) << row[1];
        ++lines;
    }
    EXPECT_EQ(lines, 4);
}

// `463.48 for 6.10`: the cost in A1, the progress as the only pupil's.
TEST_F(GoldenInCalc, EveryCostOfProgress)
{
    int lines = 0;
    for (const auto& row : rows("impact.tsv")) {
        if (row[0] != "cost per unit") continue;
        type("A1", row[1].substr(0, row[1].find(' ')));
        type("B1", "80");
        set_cell(document, "C1", "=80+" + row[1].substr(row[1].rfind(' ') + 1));
        const auto state = of("=PM.COSTPERPROGRESS(A1;B1;C1)");
        if (row[2] == "no progress")
            EXPECT_EQ(state.text, row[2]);
        else
            EXPECT_NEAR(state.value, std::stod(row[2]), kPenny) << row[1];
        ++lines;
    }
    EXPECT_EQ(lines, 2);
}

}  // namespace
}  // namespace provision

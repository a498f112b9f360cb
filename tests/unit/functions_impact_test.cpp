// SPDX-License-Identifier: MPL-2.0
#include "unit/functions_ask.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace provision {
namespace {

// What a column of Calc is when a formula names A:A: the cells in use, and a million rows.
Argument whole_column(std::initializer_list<Given> cells)
{
    return CellRange{range(1, cells), 1'048'576};
}

Grid with_error(Grid grid, std::size_t at)
{
    grid.cells[at] = Cell::error();
    return grid;
}

const Grid kEntry = range(1, {80, 80, 90, 100, 100});
const Grid kExit = range(1, {95, 95, 105, 115, 115});

TEST(Gain, IsTheMeanOverThoseWithBothScores)
{
    EXPECT_EQ(ask("gain", {range(1, {85, 92, 88, 100}), range(1, {90, {}, 95, 100})}), "4") << "(5 + 7 + 0) / 3";
    EXPECT_EQ(ask("gain", {range(1, {85}), range(1, {80})}), "-5");
    EXPECT_EQ(ask("gain", {range(1, {0, 10}), range(1, {10, 10})}), "5") << "0 in a cell is a score";
    EXPECT_EQ(ask("gain", {kEntry, kExit}), "15");
    EXPECT_EQ(ask("gain", {7, 9}), "2") << "one cell each";
}

TEST(Gain, TurnsRoundWhereLowerIsBetter)
{
    EXPECT_EQ(ask("gain", {range(1, {12, 8}), range(1, {7, 5}), "lower"}), "4") << "5 and 3 errors fewer";
    EXPECT_EQ(ask("gain", {range(1, {12, 8}), range(1, {7, 5}), " Higher "}), "-4");
    EXPECT_EQ(ask("gain", {range(1, {12}), range(1, {7}), "less"}), "#VALUE!");
    EXPECT_EQ(ask("gain", {range(1, {12}), range(1, {7}), 1}), "#VALUE!");
}

TEST(Gain, LeavesPupilsOutWhoseScoreIsBlankTextOrAnError)
{
    EXPECT_EQ(ask("gain", {range(1, {"Entry", 10, "absent", 20}), range(1, {"Exit", 12, 15, 26})}), "4") << "(2 + 6) / 2";
    EXPECT_EQ(ask("gain", {with_error(range(1, {1, 10}), 0), range(1, {9, 13})}), "3");
    EXPECT_EQ(ask("gain", {range(1, {"10"}), range(1, {" 12 "})}), "2") << "columns formatted as text hold numbers as text";
    EXPECT_EQ(ask("gain", {range(1, {"6:03", "7:01"}), range(1, {"6:09", "7:05"})}), "#N/A") << "ages go through ageMonths";
}

TEST(Gain, HasNoAnswerWithoutAPair)
{
    EXPECT_EQ(ask("gain", {range(1, {10, {}}), range(1, {{}, 12})}), "#N/A");
    EXPECT_EQ(ask("gain", {range(1, {{}, {}}), range(1, {12, 12})}), "") << "nothing filled in yet";
    EXPECT_EQ(ask("gain", {{}, {}}), "");
    EXPECT_EQ(ask("gain", {"text", "text"}), "#VALUE!");
}

TEST(Gain, WantsColumnsOfOneLength)
{
    EXPECT_EQ(ask("gain", {range(1, {10, 11}), range(1, {12, 13, 14})}), "#VALUE!");
    EXPECT_EQ(ask("gain", {range(2, {10, 11}), range(1, {12, 13})}), "#VALUE!") << "a row against a column";
    EXPECT_EQ(ask("gain", {range(2, {10, 11}), range(2, {12, 13})}), "2") << "two rows";
    EXPECT_EQ(ask("gain", {range(2, {10, 11, 12, 13}), range(2, {10, 11, 12, 13})}), "#VALUE!");
}

TEST(Gain, TakesWholeColumns)
{
    const auto& function = function_named("gain");
    const Argument entry = whole_column({"Entry", 10, 20, 30});
    EXPECT_EQ(shown(call(function, std::vector<Argument>{entry, whole_column({"Exit", 14, {}, 40})})), "7") << "(4 + 10) / 2";
    EXPECT_EQ(shown(call(function, std::vector<Argument>{entry, whole_column({"Exit", 14})})), "4") << "the rest is blank";
    EXPECT_EQ(shown(call(function, std::vector<Argument>{entry, range(1, {"Exit", 14, 15, 16})})), "#VALUE!");
}

TEST(Gain, OfHugeNumbersIsNoNumber)
{
    EXPECT_EQ(ask("gain", {range(1, {-1e308}), range(1, {1e308})}), "#VALUE!");
}

TEST(GainSize, DividesByTheSpreadOfTheScores)
{
    EXPECT_EQ(ask("gainSize", {kEntry, kExit}), "1.2") << "15 / 10, times 1 - 3/15";
    EXPECT_EQ(ask("gainSize", {kExit, kEntry, "lower"}), "1.2");
    EXPECT_EQ(ask("gainSize", {kExit, kEntry}), "-1.2");
    // SD 2 before and 4 after: the root of (4 + 16) / 2 is 3.16228; mean gain 6; n = 3, factor 4/7: 1.08421.
    EXPECT_NEAR(number("gainSize", {range(1, {8, 10, 12}), range(1, {12, 16, 20})}), 1.08421, 0.00001);
}

TEST(GainSize, WantsThreePupilsAndASpread)
{
    EXPECT_EQ(ask("gainSize", {range(1, {8, 10}), range(1, {12, 16})}), "#N/A");
    EXPECT_EQ(ask("gainSize", {range(1, {8, 10, {}, 12}), range(1, {12, 16, 20, {}})}), "#N/A") << "two have both";
    EXPECT_EQ(ask("gainSize", {range(1, {9, 9, 9}), range(1, {12, 12, 12})}), "#N/A");
    EXPECT_EQ(ask("gainSize", {range(1, {0.1, 0.1, 0.1}), range(1, {0.3, 0.3, 0.3})}), "#N/A");
    EXPECT_EQ(ask("gainSize", {range(1, {9, 9, 9}), range(1, {9, 12, 15})}).substr(0, 1), "0") << "a spread after is enough";
    EXPECT_EQ(ask("gainSize", {kEntry, range(1, {1, 2, 3})}), "#VALUE!");
    EXPECT_EQ(ask("gainSize", {kEntry, kExit, "up"}), "#VALUE!");
    EXPECT_EQ(ask("gainSize", {kEntry, {}}), "");
}

TEST(OutcomeMean, LeavesOutWhatIsNotReviewed)
{
    EXPECT_EQ(ask("outcomeMean", {range(1, {1, 2, 0, -1})}), "0.5");
    EXPECT_EQ(ask("outcomeMean", {range(1, {"Outcome score", 2, {}, "left", 1})}), "1.5");
    EXPECT_EQ(ask("outcomeMean", {with_error(range(1, {2, -2, -2}), 0)}), "-2");
    EXPECT_EQ(ask("outcomeMean", {0}), "0");
    EXPECT_EQ(ask("outcomeMean", {range(1, {"Outcome score", {}, {}})}), "#N/A");
    EXPECT_EQ(ask("outcomeMean", {range(1, {{}, {}})}), "");
}

TEST(OutcomeMean, RefusesScoresBeyondTheScale)
{
    EXPECT_EQ(ask("outcomeMean", {range(1, {1, 3})}), "#VALUE!");
    EXPECT_EQ(ask("outcomeMean", {-2.1}), "#VALUE!");
    EXPECT_EQ(ask("outcomeMean", {1e300}), "#VALUE!");
    EXPECT_EQ(ask("outcomeMean", {"good"}), "#VALUE!");
    EXPECT_EQ(ask("outcomeMean", {range(2, {1, 1, 1, 1})}), "#VALUE!") << "one column";
}

TEST(GoalAttainment, IsFiftyAsExpected)
{
    EXPECT_EQ(ask("goalAttainment", {range(1, {0, 0, 0})}), "50");
    EXPECT_EQ(ask("goalAttainment", {1}), "60");
    EXPECT_EQ(ask("goalAttainment", {range(1, {{}, 1, "not yet"})}), "60") << "one goal is reviewed";
    EXPECT_EQ(ask("goalAttainment", {range(1, {"Outcome score", {}})}), "#N/A");
    EXPECT_EQ(ask("goalAttainment", {range(1, {0, 4})}), "#VALUE!");
}

TEST(GoalAttainment, WeighsTheGoals)
{
    const auto scores = range(1, {"Score", 1, 0, -2});
    EXPECT_NEAR(number("goalAttainment", {scores, range(1, {"Weight", 3, 2, 1})}), 52.20, 0.005);
    EXPECT_EQ(ask("goalAttainment", {scores, range(1, {{}, 3, 2, {}})}), "#N/A") << "how much does the last one count?";
    EXPECT_EQ(ask("goalAttainment", {range(1, {2, {}}), range(1, {1, {}})}), "70") << "not reviewed, so no weight is asked for";
    EXPECT_EQ(ask("goalAttainment", {scores, range(1, {3, 2, 1})}), "#VALUE!") << "columns of different length";
    EXPECT_EQ(ask("goalAttainment", {range(1, {1, 1}), range(1, {1, -1})}), "#VALUE!");
    EXPECT_EQ(ask("goalAttainment", {range(1, {1, 1}), range(1, {1, "much"})}), "#VALUE!");
    EXPECT_EQ(ask("goalAttainment", {range(1, {1, 1}), range(1, {0, 0})}), "#N/A") << "nothing counts";
}

TEST(CostPerProgress, DividesTotalByTotal)
{
    const auto entry = range(1, {80, 90, 95});
    const auto exit = range(1, {84, 89, 96});
    EXPECT_EQ(ask("costPerProgress", {100, entry, exit}), "25") << "100 / (4 - 1 + 1)";
    EXPECT_EQ(ask("costPerProgress", {range(1, {10, 20, 30}), entry, exit}), "15") << "60 / 4, not a mean of ratios";
    EXPECT_EQ(ask("costPerProgress", {range(1, {10, {}, 30}), entry, exit}), "8") << "40 / (4 + 1)";
    EXPECT_EQ(ask("costPerProgress", {range(1, {10, 20, 30}), entry, range(1, {84, {}, 96})}), "8");
    EXPECT_EQ(ask("costPerProgress", {0, entry, exit}), "0") << "volunteers cost nothing";
    EXPECT_EQ(ask("costPerProgress", {100, exit, entry, "lower"}), "25");
}

TEST(CostPerProgress, HasNoPriceWithoutProgress)
{
    EXPECT_EQ(ask("costPerProgress", {128.4, range(1, {10, 12}), range(1, {12, 10})}), "no progress");
    EXPECT_EQ(ask("costPerProgress", {128.4, range(1, {10}), range(1, {9})}), "no progress");
    EXPECT_EQ(ask("costPerProgress", {100, range(1, {0.1, 0.3, 0.2}), range(1, {0.3, 0.1, 0.2})}), "no progress")
        << "the last digit of 0.3 - 0.1 is no progress";
    EXPECT_EQ(ask("costPerProgress", {128.4, range(1, {10, {}}), range(1, {{}, 12})}), "#N/A");
}

TEST(CostPerProgress, WantsACostForItsPupils)
{
    const auto entry = range(1, {80, 90, 95});
    EXPECT_EQ(ask("costPerProgress", {range(1, {10, 20}), entry, entry}), "#VALUE!");
    EXPECT_EQ(ask("costPerProgress", {range(1, {10, -20, 30}), entry, range(1, {81, 91, 96})}), "#VALUE!");
    EXPECT_EQ(ask("costPerProgress", {range(1, {"Cost", "?", "?"}), entry, range(1, {81, 91, 96})}), "#N/A");
    EXPECT_EQ(ask("costPerProgress", {"dear", entry, entry}), "#VALUE!");
    EXPECT_EQ(ask("costPerProgress", {{}, entry, entry}), "");
}

// What each golden line asks of the functions of this file; ratio gain is asked elsewhere.
double golden(const std::string& what, const std::string& in)
{
    if (what == "cost per unit") return number("costPerProgress", {std::stod(in), range(1, {3, 4}), range(1, {5.1, 8})});
    Grid scores{.sheet = {}, .columns = 1, .cells = {}};
    std::stringstream list(in);
    for (std::string one; std::getline(list, one, ',');) scores.cells.push_back(Cell::of(std::stod(one)));
    if (what == "goal attainment") return number("goalAttainment", {scores});
    return number("goalAttainment", {scores, range(1, {3, 2, 1})});
}

TEST(GoldenImpact, AnswersEachLine)
{
    std::ifstream in(PROVISION_SOURCE_DIR "/tests/golden/impact.tsv");
    int answered = 0;
    for (std::string line; std::getline(in, line);) {
        std::stringstream fields(line);
        std::string what, given, told;
        std::getline(std::getline(std::getline(fields, what, '\t'), given, '\t'), told, '\t');
        if (what == "what" || what == "ratio gain" || told == "no progress") continue;
        EXPECT_NEAR(golden(what, given), std::stod(told), 0.005) << line;
        ++answered;
    }
    EXPECT_EQ(answered, 5);
    EXPECT_EQ(ask("costPerProgress", {128.4, range(1, {3, 4}), range(1, {4, 3})}), "no progress");
}

}  // namespace
}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
// Which cells formulas look at, as Calc writes formulas; and what tidying leaves alone for their sake.
#include "support/grids.hpp"
#include "support/tidy_text.hpp"
#include "table/looked_at.hpp"
#include "table/tidy.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

std::string told(const Look& look)
{
    const auto corner = [](int row, int column) { return cell_name({{}, row, column}); };
    const bool all_rows = look.area.rows >= 1 << 20;
    const bool all_columns = look.area.columns >= 1 << 14;
    auto text =
        corner(look.area.row, look.area.column) + ":" +
        corner(all_rows ? 8 : look.area.row + look.area.rows - 1, all_columns ? 25 : look.area.column + look.area.columns - 1);
    if (look.what == LooksFor::figures) text += " figures";
    if (look.what == LooksFor::filled) text += " filled";
    return text;
}

std::vector<std::string> seen(const std::string& formula, std::vector<CellName> names = {}, const std::string& from = "Summary")
{
    std::vector<std::string> all;
    for (const auto& look : looks_at({{{{from, 0, 0}, formula}}, std::move(names)}, "Map")) all.push_back(told(look));
    return all;
}

TEST(LooksAt, FindsCellsOfTheSheetAndNoOthers)
{
    EXPECT_THAT(seen("=$Map.B2*Map.C2/60"), ElementsAre("B2:B2", "C2:C2"));
    EXPECT_THAT(seen("=B2*C2", {}, "Map"), ElementsAre("B2:B2", "C2:C2"));
    EXPECT_THAT(seen("=B2*C2"), IsEmpty());
    EXPECT_THAT(seen("=$'Map'.$A$3+$Other.B2"), ElementsAre("A3:A3"));
    EXPECT_THAT(seen("='file:///home/school/map.ods'#$Map.A1"), IsEmpty());
    EXPECT_THAT(seen("=\"$Map.A1\"&PM.ABOUT()&LOG10(2)&1.5"), IsEmpty());
    EXPECT_THAT(seen("=\"say \"\"$Map.A1\"\"\"&$Map.A2"), ElementsAre("A2:A2"));
}

TEST(LooksAt, TellsWhatAFormulaTakesNoteOf)
{
    EXPECT_THAT(seen("=SUM($Map.E4:E6)"), ElementsAre("E4:E6 figures"));
    EXPECT_THAT(seen("=SUM($Map.E4:$Map.E6;$Map.F4)"), ElementsAre("E4:E6 figures", "F4:F4 figures"));
    EXPECT_THAT(seen("=SUM($Map.E4:E6*2)"), ElementsAre("E4:E6"));
    EXPECT_THAT(seen("=COUNTA($Map.A2:A9)"), ElementsAre("A2:A9 filled"));
    EXPECT_THAT(seen("=VLOOKUP(\"Lego\";$Map.A2:E8;4;0)"), ElementsAre("A2:E8"));
    EXPECT_THAT(seen("=SUMIF($Map.A2:A4;3;$Map.E2:E4)"), ElementsAre("A2:A4", "E2:E4"));
    EXPECT_THAT(seen("=IF(SUM($Map.B:B)>1;MAX($Map.2:3);$Map.C1)"), ElementsAre("B1:B9 figures", "A2:Z3 figures", "C1:C1"));
}

TEST(LooksAt, FollowsNames)
{
    const std::vector<CellName> names{{"Costs", "", "$Map.$E$4:$E$7"},
                                      {"All", "", "Costs"},
                                      {"Mine", "Map", "$Map.$A$1"},
                                      {"One", "", "Other"},
                                      {"Other", "", "One"}};
    EXPECT_THAT(seen("=SUM(Costs)", names), ElementsAre("E4:E7 figures"));
    EXPECT_THAT(seen("=MAX(all)+1", names), ElementsAre("E4:E7 figures"));
    EXPECT_THAT(seen("=Costs*2", names), ElementsAre("E4:E7"));
    EXPECT_THAT(seen("=Mine", names), IsEmpty());
    EXPECT_THAT(seen("=Mine", names, "Map"), ElementsAre("A1:A1"));
    EXPECT_THAT(seen("=One", names), IsEmpty());
}

TEST(LooksAt, KnowsSheetsWithApostrophes)
{
    const auto looks = looks_at({{{{"Summary", 0, 0}, "=$'Ann''s map'.B2"}}, {}}, "Ann's map");
    ASSERT_EQ(looks.size(), 1U);
    EXPECT_EQ(told(looks.front()), "B2:B2");
}

Grid sessions_and_minutes()
{
    auto grid = sheet("Map", {{"Provision", "Sessions per week", "Mins", "Cost in time (Weekly)", "Staff"},
                              {"Phonics", "3", "20", "1", "TA"},
                              {"Maths", "2", "30", "1", "TA"},
                              {"Total", "", "", "2", ""}});
    grid.formulas = {{1, 3, 3, 1}};
    return grid;
}

std::vector<std::string> doubts_of(const TidyPlan& plan)
{
    std::vector<std::string> all;
    for (const auto& doubt : plan.doubts) all.push_back(cell_name(doubt.where) + " " + doubt.what);
    return all;
}

TEST(TidyLookedAt, DoesNotJoinColumnsThatAFormulaMultiplies)
{
    const auto grid = sessions_and_minutes();
    const WorkbookFormulas formulas{{{{"Map", 1, 3}, "=B2*C2/60"}, {{"Map", 2, 3}, "=B3*C3/60"}, {{"Map", 3, 3}, "=SUM(D2:D3)"}},
                                    {}};
    const auto looks = looks_at(formulas, "Map");
    const auto plan = tidy(grid, TidyFamilies{}.set(), {}, looks);
    ASSERT_TRUE(plan);
    const auto rows = rows_text(tidied_grid(*plan, grid));
    EXPECT_THAT(rows.at(0), HasSubstr("Sessions per week"));
    EXPECT_THAT(rows.at(0), HasSubstr("Mins"));
    EXPECT_THAT(rows.at(0), Not(HasSubstr("Schedule")));
    EXPECT_THAT(doubts_of(*plan), ::testing::Contains(HasSubstr("B1 The formula in Map.D2 looks at this column")));
}

TEST(TidyLookedAt, LeavesTheYearBlankThatASumifLooksThrough)
{
    auto grid = sheet("Map", {{"Year Group", "Provision", "Staff", "Cost"},
                              {"3", "Phonics (3 x 20 mins)", "TA", "50"},
                              {"", "Maths (2 x 20 mins)", "TA", "50"}});
    const WorkbookFormulas formulas{{{{"Summary", 0, 0}, "=SUMIF($Map.A2:A3;3;$Map.D2:D3)"}}, {}};
    const auto plan = tidy(grid, TidyFamilies{}.set(), {}, looks_at(formulas, "Map"));
    ASSERT_TRUE(plan);
    const auto rows = rows_text(tidied_grid(*plan, grid));
    EXPECT_THAT(rows.at(2), ::testing::StartsWith(" |")) << "the year stays blank";
    EXPECT_THAT(rows.at(1), HasSubstr("3 x 20 mins |")) << "the schedule is lifted all the same: " << rows.at(1);
    EXPECT_THAT(doubts_of(*plan), ElementsAre(HasSubstr("A1 The formula in Summary.A1 looks at this column")));
}

TEST(TidyLookedAt, LeavesColumnsInOrderThatAFormulaCounts)
{
    auto grid = sheet("Map", {{"Provision", "Cost", "Staff", "Ratio"},
                              {"Phonics (3 x 20 mins)", "50", "TA", "6:1"},
                              {"Maths (2 x 20 mins)", "60", "TA", "4:1"}});
    const WorkbookFormulas formulas{{{{"Summary", 0, 0}, "=VLOOKUP(\"Maths (2 x 20 mins)\";$Map.A2:B3;2;0)"}}, {}};
    const auto plan = tidy(grid, TidyFamilies{}.set(), {}, looks_at(formulas, "Map"));
    ASSERT_TRUE(plan);
    const auto rows = rows_text(tidied_grid(*plan, grid));
    EXPECT_EQ(rows_text(grid), rows);
    EXPECT_THAT(doubts_of(*plan), ::testing::Contains(HasSubstr("several columns as one")));
}

TEST(TidyLookedAt, KeepsTheSectionRowThatAFormulaQuotes)
{
    auto grid = sheet("Map", {{"Provision", "Staff", "Ratio"},
                              {"WAVE ONE", "", ""},
                              {"Phonics", "TA", "6:1"},
                              {"WAVE TWO", "", ""},
                              {"Maths", "TA", "4:1"}});
    const WorkbookFormulas formulas{{{{"Summary", 0, 0}, "=$Map.A2"}}, {}};
    const auto plan = tidy(grid, TidyFamilies{}.set(), {}, looks_at(formulas, "Map"));
    ASSERT_TRUE(plan);
    const auto rows = rows_text(tidied_grid(*plan, grid));
    EXPECT_THAT(rows, ::testing::Contains(HasSubstr("WAVE ONE")));
}

}  // namespace
}  // namespace provision

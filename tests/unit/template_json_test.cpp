// SPDX-License-Identifier: MPL-2.0
// What a template's file lays out, and what is said of a file that breaks the format: where, what, and what to write instead.
#include "templates/sheet_maker.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using testing::HasSubstr;

Report sheet_of(const std::string& text, const std::string& name = "Map")
{
    const auto json = parsed_json(text, "county.json");
    return make_sheet({Place{json, "county.json", "/sheets/0"}, {}, name});
}

std::string complaint(const std::string& text, const std::string& name = "Map")
{
    try {
        sheet_of(text, name);
    } catch (const TemplateError& error) {
        return error.what();
    }
    return "no complaint";
}

std::string with_part(const std::string& part)
{
    return R"({"sheet": "Map", "widths": [20, 30], "parts": [)" + part + "]}";
}

TEST(TemplateJson, SaysWhereAColumnIsUnknown)
{
    EXPECT_EQ(complaint(with_part(R"({"table": "Register", "columns": ["Pupil", "Shoe size"]})")),
              "county.json: /sheets/0/parts/0/columns/1: the table Register has no column \"Shoe size\". "
              "Add it to columns.json, or take it out.");
}

TEST(TemplateJson, SaysWhereARowHasTooManyCells)
{
    EXPECT_EQ(complaint(with_part(R"({"table": "Register", "columns": ["Pupil"], "rows": [["Asha"], ["Leo", 3]]})")),
              "county.json: /sheets/0/parts/0/rows/1: the row has more cells than there are columns. Take cells out.");
}

TEST(TemplateJson, SaysWhereACellHoldsWhatNoCellCan)
{
    EXPECT_THAT(complaint(with_part(R"({"table": "Register", "columns": ["Pupil"], "rows": [[true]]})")),
                HasSubstr("/sheets/0/parts/0/rows/0/0: a cell cannot hold this. Write text, a number, null"));
    EXPECT_THAT(complaint(with_part(R"({"table": "Groups", "columns": ["Start"], "rows": [[{"date": "7/9/2026"}]]})")),
                HasSubstr("/rows/0/0/date: this is not a date. Write it as \"2026-09-07\""));
}

TEST(TemplateJson, SaysWhichWordsAreKnown)
{
    EXPECT_THAT(complaint(R"({"sheet": "Map", "partz": []})"),
                HasSubstr("/sheets/0: \"partz\" is not known here. Known are: sheet,"));
    EXPECT_THAT(complaint(with_part(R"({"picture": "x"})")), HasSubstr("this is no part of a sheet. Known are: title,"));
    EXPECT_THAT(
        complaint(with_part(R"({"table": "Settings", "columns": ["Setting"], "lists": [{"list": "x", "from": "colours"}]})")),
        HasSubstr("there are no words of this name. Known are: tiers, statuses, needs, areas, kinds, nations, tier sets"));
}

TEST(TemplateJson, RefusesANameThatCalcRefuses)
{
    EXPECT_THAT(complaint(with_part(R"({"title": "x"})"), "Targets: monitoring"),
                HasSubstr("a sheet cannot be called \"Targets: monitoring\". Give it a name without [ ] * ? : / \\"));
}

TEST(TemplateJson, WantsToKnowHowWideColumnsAre)
{
    EXPECT_THAT(complaint(R"({"sheet": "Map", "parts": [{"title": "x"}]})"),
                HasSubstr("the sheet has no table and no widths. Give \"widths\" in millimetres"));
}

TEST(TemplateJson, WrapsAFormulaThatNeedsTheExtensionSoThatErrorsAreNotHidden)
{
    const auto report = sheet_of(with_part(
        R"({"table": "Provision map", "prepared": 3, "columns": ["Provision", "Schedule", "Given as", "Weekly minutes"]})"));
    ASSERT_EQ(report.formulas.size(), 1U);
    EXPECT_EQ(report.formulas.front().first, "=IF(ISERROR(PM.VERSION());\"\";IF(B2=\"\";\"\";60*PM.WEEKLYHOURS(B2)))");
    EXPECT_EQ(report.formulas.front().area, (Area{1, 3, 3, 1}));
}

TEST(TemplateJson, PutsHeadingsBelowTheTotalsAndNamesTheTable)
{
    const auto report = sheet_of(with_part(
        R"({"table": "Resources", "prepared": 4, "totals": true, "columns": ["Resource", "Cost"], "names": {"All": "all", "List_things": "Resource"}})"));
    ASSERT_EQ(report.names.size(), 2U);
    EXPECT_EQ(report.names[0].formula, "$'Map'.$A$3:$B$7");
    EXPECT_EQ(report.names[1].formula, "$'Map'.$A$4:INDEX($'Map'.$A$4:$A$7;MAX(1;COUNTA($'Map'.$A$4:$A$7)))");
    EXPECT_EQ(report.formulas.front().first, "=AGGREGATE(9;6;B4:B7)");
    EXPECT_EQ(report.formulas.front().area, (Area{0, 1, 1, 1}));
}

TEST(TemplateJson, PreparesRowsToSpareBelowWhatIsFilledIn)
{
    const auto report = sheet_of(with_part(
        R"({"table": "Resources", "prepared": 2, "columns": ["Resource"], "rows": [["a"], ["b"], ["c"]], "names": {"All": "all"}})"));
    EXPECT_EQ(report.names.front().formula, "$'Map'.$A$1:$A$14");
}

}  // namespace
}  // namespace provision

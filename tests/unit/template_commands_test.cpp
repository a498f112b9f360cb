// SPDX-License-Identifier: MPL-2.0
// New map and Insert sheet: what they ask, what they open and add, and what they say.
#include "commands/insert_sheet.hpp"
#include "commands/new_map.hpp"
#include "support/grids.hpp"
#include "support/memory_workbook.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Arguments naming(const std::string& id)
{
    return {.today = {}, .silent = true, .template_name = id};
}

std::vector<std::string> names_of(const std::vector<Report>& reports)
{
    std::vector<std::string> names;
    for (const auto& report : reports) names.push_back(report.sheet);
    return names;
}

TEST(NewMap, OpensTheWorkbookThatAScriptNames)
{
    MemoryOffice office;
    const auto outcome = office.run(&new_map, naming("small-school"));
    EXPECT_TRUE(outcome.success);
    EXPECT_EQ(office.host.new_title, "Small school");
    EXPECT_EQ(office.host.new_sheets.front().sheet, "Read me");
    EXPECT_EQ(office.workbook.writes, 0);
}

TEST(NewMap, ShowsEightWorkbooksByPictureToAPerson)
{
    MemoryOffice office;
    office.prompt.pick = [](const Selection&) { return std::optional<std::size_t>(1); };
    const auto outcome = office.run(&new_map, {.today = {}});
    EXPECT_TRUE(outcome.success);
    ASSERT_EQ(office.prompt.offered.size(), 1U);
    const auto& items = office.prompt.offered.front().items;
    ASSERT_EQ(items.size(), 8U);
    for (const auto& item : items) EXPECT_THAT(item.picture, HasSubstr(".png")) << item.label;
    EXPECT_EQ(office.host.new_title, items[1].label);
}

TEST(NewMap, OpensNothingWhenThePersonCancels)
{
    MemoryOffice office;
    const auto outcome = office.run(&new_map, {.today = {}});
    EXPECT_TRUE(outcome.success);
    EXPECT_THAT(outcome.sentence, HasSubstr("Nothing was opened"));
    EXPECT_THAT(office.host.new_sheets, IsEmpty());
}

TEST(InsertSheet, BringsSettingsAndStaffOnlyWhereTheyAreMissing)
{
    MemoryOffice bare;
    EXPECT_TRUE(bare.run(&insert_sheet, naming("provision-map")).success);
    EXPECT_THAT(names_of(bare.workbook.written), ElementsAre("Provision map", "Settings", "Staff and rates"));

    MemoryOffice form;
    EXPECT_TRUE(form.run(&insert_sheet, naming("progress-reviews")).success);
    EXPECT_THAT(names_of(form.workbook.written), ElementsAre("Progress reviews")) << "it asks for none of them";

    MemoryOffice settled({sheet("settings", {{"Setting", "Value"}}), sheet("Staff and Rates", {{"Staff", "Hourly rate"}})});
    EXPECT_TRUE(settled.run(&insert_sheet, naming("provision-map")).success);
    EXPECT_THAT(names_of(settled.workbook.written), ElementsAre("Provision map"));
}

TEST(InsertSheet, FollowsTheTiersAndYearsThatSettingsTell)
{
    MemoryOffice office({sheet(
        "Settings",
        {{"Setting", "Value"}, {"Tiers", "Universal, Targeted, Targeted Plus, Specialist"}, {"Last year of school", "11"}})});
    EXPECT_TRUE(office.run(&insert_sheet, naming("whole-school-matrix")).success);
    std::vector<std::string> words;
    for (const auto& block : office.workbook.written.front().blocks)
        for (const auto& cell : block.cells) words.emplace_back(trimmed(cell.text));
    EXPECT_THAT(words, testing::IsSupersetOf({"Universal", "Targeted", "Targeted Plus", "Specialist", "Year 7", "Year 11"}));
    EXPECT_THAT(words, testing::Not(testing::Contains("Year 6")));
}

TEST(InsertSheet, AddsNothingToAWorkbookThatIsClosedToIt)
{
    MemoryOffice office;
    office.workbook.closed = "This workbook is open as read-only.";
    const auto outcome = office.run(&insert_sheet, naming("groups"));
    EXPECT_FALSE(outcome.success);
    EXPECT_EQ(outcome.sentence, "This workbook is open as read-only.");
    EXPECT_EQ(office.workbook.writes, 0);
}

TEST(InsertSheet, KnowsNoWorkbookAsASheet)
{
    MemoryOffice office;
    const auto outcome = office.run(&insert_sheet, naming("primary"));
    EXPECT_FALSE(outcome.success);
    EXPECT_THAT(outcome.sentence, HasSubstr("There is no template called \"primary\". Give one of these as Template: register,"));
}

}  // namespace
}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
// Entries of the school's own library made of rows of its map, each outcome worked out by hand.
#include "library_session.hpp"
#include "table/read.hpp"
#include "text/library.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

using Session = LibrarySession;

TEST(AddToLibrary, MakesTheSheetWithWhatTheRowSays)
{
    Session run({{"Year", "Provision", "Kind", "Area", "Wave", "Staff", "Ratio", "Schedule", "Weeks", "Measure"},
                 {"3", "Pond watch", "SEBD groupwork", "SEMH", "2", "TA", "@time 06:01", "1 x 40 mins", "10", "Own rating"},
                 {"4", "Phonics", "", "", "", "", "", "3 x 20 mins", "", ""}});
    run.put_cursor("Map", 1, 6);
    const auto outcome = run.add();
    EXPECT_TRUE(outcome.success);
    EXPECT_EQ(run.row(0, "Library"),
              "Provision|Kind|Area|Wave|Age range|Group size|Weeks|Measure|Evidence|Given as|Schedule|Description");
    EXPECT_EQ(run.row(1, "Library"),
              "Pond watch|SEBD groupwork|Social, emotional and mental health|#2|Year 3|6:1|#10|Own rating|||"
              "1 x 40 mins|");
    EXPECT_EQ(outcome.sentence, "Pond watch stands in row 2 of the sheet Library now. Left empty, for you to fill in: Evidence.");
    EXPECT_EQ(run.workbook.writes, 1);
    run.put_cursor("Map", 2, 1);
    EXPECT_THAT(run.add().sentence,
                HasSubstr("Left empty, for you to fill in: Kind, Area, Group size, Weeks, Measure and Evidence."));
    EXPECT_EQ(run.row(2, "Library"), "Phonics|||#2|Year 4||||||3 x 20 mins|");
}

TEST(AddToLibrary, KnowsAnEntryOfThatName)
{
    Session run(kMap);
    run.put_cursor("Map", 1, 1);
    ASSERT_TRUE(run.add().success);
    const auto again = run.add();
    EXPECT_TRUE(again.success);
    EXPECT_EQ(again.sentence, "Phonics is in your library already (Library.A2); nothing was changed.");
    EXPECT_EQ(run.workbook.writes, 1);
}

TEST(AddToLibrary, KeepsToTheColumnsOfALibraryThatIsThere)
{
    Session run(
        std::vector<Grid>{sheet("Map", kMap), sheet("What works", {{"Intervention", "Group size", "Age range", "Evidence"},
                                                                   {"Pond watch", "6:1", "All", "Ours"},
                                                                   {"", "", "", ""},
                                                                   {"", "", "", ""}})});
    run.put_cursor("Map", 1, 1);
    ASSERT_TRUE(run.add().success);
    EXPECT_EQ(run.row(2, "What works"), "Phonics|6:1|Year 3|");
    const auto& added = run.workbook.edited.at(0).added.at(0);
    EXPECT_FALSE(added.insert);
    EXPECT_THAT(added.text_columns, ElementsAre(0, 1, 2));
}

TEST(AddToLibrary, LeavesASheetOfAnotherKindAlone)
{
    Session run(std::vector<Grid>{sheet("Map", kMap), sheet("Library", {{"Book", "Shelf"}, {"The pond", "4"}})});
    run.put_cursor("Map", 1, 1);
    const auto outcome = run.add();
    EXPECT_FALSE(outcome.success);
    EXPECT_THAT(outcome.sentence, StartsWith("The sheet Library holds something else than a library, so it was left alone."));
    EXPECT_EQ(run.workbook.writes, 0);
}

TEST(AddToLibrary, AsksForARowOfTheMap)
{
    Session run(kMap);
    EXPECT_THAT(run.add().sentence, StartsWith("Nothing was added: no cell is chosen."));
    run.put_cursor("Map", 0);
    const auto outcome = run.add();
    EXPECT_FALSE(outcome.success);
    EXPECT_EQ(outcome.sentence,
              "Nothing was added: Map.A1 is in no row of a map that names a provision. Put the cursor into such a row "
              "and run Add to my library again.");
}

// What was added is offered, and tells the kind of the next map's rows.
TEST(AddToLibrary, MakesAnEntryThatInsertFromLibraryTakes)
{
    Session run(kMap);
    run.put_cursor("Map", 1, 1);
    ASSERT_TRUE(run.add().success);
    run.put_cursor("Map", 0);
    ASSERT_TRUE(run.insert("Phonics").success);
    EXPECT_EQ(run.row(3), "|Phonics||#2||6:1|3 x 20 mins||");
}

}  // namespace
}  // namespace provision

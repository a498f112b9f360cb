// SPDX-License-Identifier: MPL-2.0
// Every row of the library that comes with the extension is fit to be put into a map.
#include "text/kinds.hpp"
#include "text/library.hpp"
#include "text/ratio.hpp"
#include "text/schedule.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace provision {
namespace {

using ::testing::AnyOf;
using ::testing::Contains;
using ::testing::EndsWith;
using ::testing::IsEmpty;
using ::testing::Key;
using ::testing::Not;
using ::testing::StartsWith;

const std::set<std::string> kAreas{"Communication and interaction", "Cognition and learning",
                                   "Social, emotional and mental health", "Sensory and/or physical"};

TEST(Library, HasAKindAndItsAreaForEachEntry)
{
    for (const auto& entry : library()) {
        SCOPED_TRACE(entry.name);
        const auto* kind = find_kind(entry.kind);
        ASSERT_NE(kind, nullptr);
        EXPECT_THAT(kAreas, Contains(entry.area));
        EXPECT_EQ(kind->area.empty() ? entry.area : kind->area, entry.area);
    }
}

TEST(Library, NamesEachEntryOnce)
{
    std::set<std::string> names;
    for (const auto& entry : library()) EXPECT_TRUE(names.insert(folded(entry.name)).second) << entry.name;
    EXPECT_GE(names.size(), 75u);
}

TEST(Library, HasSomethingOfEachWaveForEachArea)
{
    std::set<std::pair<std::string, int>> has;
    for (const auto& entry : library()) has.insert({entry.area, entry.wave.value_or(0)});
    EXPECT_EQ(has.size(), 4u * 3) << "a wave that is not 1, 2 or 3, or an area without one of them";
    for (const auto& [area, wave] : has) EXPECT_THAT(wave, AnyOf(1, 2, 3)) << area;
}

TEST(Library, HasSizesSchedulesAndWeeksThatAreRead)
{
    for (const auto& entry : library()) {
        SCOPED_TRACE(entry.name);
        const auto ratio = read_ratio(entry.group, RatioOrder::pupils_first, 30);
        EXPECT_TRUE(entry.group.empty() || understood(ratio)) << entry.group;
        EXPECT_TRUE(entry.schedule.empty() || understood(read_schedule(entry.schedule))) << entry.schedule;
        EXPECT_EQ(entry.weeks.find_first_not_of("0123456789"), std::string::npos) << entry.weeks;
        EXPECT_TRUE(entry.age_range == "All" || read_years(entry.age_range)) << entry.age_range;
    }
}

TEST(Library, SaysOfWhatIsTaughtToHowManyAndWhen)
{
    for (const auto& entry : library()) {
        SCOPED_TRACE(entry.name);
        const bool taught = entry.given_as == GivenAs::taught;
        EXPECT_EQ(entry.schedule.empty(), !taught);
        EXPECT_TRUE(!entry.group.empty() || !taught);
        EXPECT_TRUE(entry.group.empty() || entry.given_as != GivenAs::equipment);
        EXPECT_TRUE(entry.weeks.empty() || taught);
    }
}

TEST(Library, TellsForEachHowItIsMeasuredWhatIsKnownAndWhatHappens)
{
    for (const auto& entry : library()) {
        SCOPED_TRACE(entry.name);
        EXPECT_THAT(entry.measure, Not(IsEmpty()));
        EXPECT_THAT(entry.evidence, AnyOf(StartsWith("Strong: "), StartsWith("Promising: "), StartsWith("Mixed: "),
                                          StartsWith("Little published: ")));
        EXPECT_THAT(entry.evidence, EndsWith("."));
        EXPECT_THAT(entry.description, EndsWith("."));
    }
}

// A month of progress or an effect size would be a claim that the library cannot answer for.
TEST(Library, ClaimsNoNumberForWhatIsKnown)
{
    for (const auto& entry : library()) EXPECT_EQ(entry.evidence.find_first_of("0123456789"), std::string::npos) << entry.name;
}

TEST(Library, WinsOverTheGeneralWordsOfAName)
{
    for (const auto& entry : library()) EXPECT_EQ(kind_of_name(entry.name, {}), entry.kind) << entry.name;
    EXPECT_EQ(kind_of_name("social  STORIES", {}), "Modification of curriculum presentation");
    EXPECT_EQ(kind_of_name("Social stories about lunch", {}), "SEBD groupwork");
}

TEST(Library, OfTheSchoolWinsOverTheShippedOne)
{
    const std::vector<LibraryEntry> own{{.name = "Social stories", .kind = "Structured language programme"}, {.name = "Signing"}};
    EXPECT_EQ(kind_of_name("Social Stories", own), "Structured language programme");
    EXPECT_EQ(kind_of_name("Signing", own), "Structured language programme");
    EXPECT_EQ(kind_of_name("Tuesday at two", own), std::nullopt);
}

TEST(Kinds, ANameMayJoinTwo)
{
    const auto further = [](std::string_view name) { return kinds_joined_to(*kind_of_name(name), name); };
    EXPECT_THAT(further("Target literacy and numeracy group"), testing::ElementsAre("Structured numeracy programme"));
    EXPECT_THAT(further("Maths/Reading booster"), testing::SizeIs(1));
    EXPECT_THAT(further("Speech and language group"), testing::IsEmpty());
    EXPECT_THAT(further("Reading and spelling"), testing::IsEmpty());
}

}  // namespace
}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
// What one pupil misses because two things run at once.
#include "analysis/clashes.hpp"
#include "report/pupil_card.hpp"
#include "support/grids.hpp"
#include "table/read.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using Rows = std::vector<std::vector<std::string>>;

struct Book {
    explicit Book(const Rows& map)
        : reading(read_workbook(std::vector<Grid>{
              sheet("Register", {{"Pupil", "Year", "Class", "Status"}, {"Ann Lee", "3", "3A", "K"}, {"Ben Cox", "3", "3B", "K"}}),
              sheet("Map", with_headings(map))})),
          situation(reading.map, *iso_date("2026-11-21"))
    {
    }

    static Rows with_headings(const Rows& map)
    {
        Rows rows{{"Year", "Class", "Provision", "Ratio", "Staff", "Wave", "Schedule", "Start", "End", "Pupils"}};
        rows.insert(rows.end(), map.begin(), map.end());
        return rows;
    }

    std::vector<std::string> of(int pupil) const
    {
        std::vector<std::string> all;
        const auto& who = reading.map.pupils.at(static_cast<std::size_t>(pupil));
        for (const auto& clash : Clashes(situation).of(load_of(situation, who)))
            all.push_back(spoken(clash) + ": " + to_text(clash.when) + ", " + std::to_string(minutes_of(clash.when)));
        return all;
    }

    WorkbookReading reading;
    Situation situation;
};

// Monday 9:15-9:45 and Monday 9:30-10:00 have 9:30-9:45 in common; Wednesday only one of them has.
TEST(Clashes, AreWhatTwoProvisionsOfAPupilHaveInCommon)
{
    const Book book({{"3", "", "Spelling group", "3:1", "TA", "2", "Mon, Wed 9:15-9:45", "", "", "Ann Lee, Ben Cox"},
                     {"3", "", "Circle time", "6:1", "TA", "2", "Mon, Fri 9:30-10:00", "", "", "Ann Lee"}});
    EXPECT_THAT(book.of(0), ElementsAre("Spelling group and Circle time: Mon 9:30-9:45, 15"));
    EXPECT_THAT(book.of(1), IsEmpty());
}

TEST(Clashes, OneEndsWhereTheOtherBegins)
{
    const Book book({{"3", "", "Spelling group", "3:1", "TA", "2", "Mon 9:00-9:30", "", "", "Ann Lee"},
                     {"3", "", "Circle time", "6:1", "TA", "2", "Mon 9:30-10:00", "", "", "Ann Lee"}});
    EXPECT_THAT(book.of(0), IsEmpty());
}

TEST(Clashes, AreOfWhatRunsToday)
{
    const Book book(
        {{"3", "", "Spelling group", "3:1", "TA", "2", "Mon 9:00-9:30", "", "", "Ann Lee"},
         {"3", "", "Circle time", "6:1", "TA", "2", "Mon 9:00-9:30", "@date 2026-01-05", "@date 2026-03-27", "Ann Lee"}});
    EXPECT_THAT(book.of(0), IsEmpty());
}

// What the whole class has is missed by who is taken out of it; a row of the other class is not Ann's.
TEST(Clashes, ArePartsOfTheClassLessonToo)
{
    const Book book({{"3", "", "Spelling group", "3:1", "TA", "2", "Mon, Tue, Wed 9:00-9:20", "", "", "Ann Lee, Ben Cox"},
                     {"3", "3B", "Guided reading", "30:1", "CT", "1", "Mon, Wed 9:00-9:30", "", "", ""}});
    EXPECT_THAT(book.of(0), IsEmpty());
    EXPECT_THAT(book.of(1), ElementsAre("Spelling group, while the class has Guided reading: Mon, Wed 9:00-9:20, 40"));
}

TEST(Clashes, StandOnThePupilsCard)
{
    const Book book({{"3", "", "Spelling group", "3:1", "TA", "2", "Mon, Wed 9:15-9:45", "", "", "Ann Lee"},
                     {"3", "", "Circle time", "6:1", "TA", "2", "Mon, Wed 9:30-10:00", "", "", "Ann Lee"}});
    EXPECT_THAT(to_text(pupil_card(book.reading, book.situation, {"Ann Lee", 3, "3A"})),
                HasSubstr("At the same time: Spelling group and Circle time (Mon, Wed 9:30-9:45)."));
}

}  // namespace
}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
// Cells at the edges: as long as Calc allows, and short names that are years only by themselves.
#include "text/dates.hpp"
#include "text/foot_lines.hpp"
#include "text/kinds.hpp"
#include "text/money.hpp"
#include "text/names.hpp"
#include "text/ratio.hpp"
#include "text/schedule.hpp"
#include "text/staff.hpp"
#include "text/staff_parts.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <gtest/gtest.h>

#include <functional>

namespace provision {
namespace {

using Adults = std::vector<StaffTime>;

std::string repeated(std::string_view piece, std::size_t size)
{
    std::string text;
    while (text.size() < size) text += piece;
    text.resize(size);
    return text;
}

using Reader = std::function<void(std::string_view)>;

const std::vector<Reader>& readers()
{
    static const std::vector<Reader> kReaders{
        [](std::string_view text) { read_schedule(text); }, [](std::string_view text) { total_minutes(text); },
        [](std::string_view text) { split_name(text); },    [](std::string_view text) { read_staff(text); },
        [](std::string_view text) { staff_parts(text); },   [](std::string_view text) { either_of(text); },
        [](std::string_view text) { several_of(text); },    [](std::string_view text) { pair_times(read_staff("TA\nCT"), text); },
        [](std::string_view text) { read_years(text); },    [](std::string_view text) { years_in(text); },
        [](std::string_view text) { year_of_class(text); }, [](std::string_view text) { read_ratio(text); },
        [](std::string_view text) { read_pounds(text); },   [](std::string_view text) { read_date(text); },
        [](std::string_view text) { read_wave(text); },     [](std::string_view text) { pupils_by_status(text); },
        [](std::string_view text) { kind_of_name(text); },  [](std::string_view text) { kind_of_heading(text); },
        [](std::string_view text) { name_key(text); },      [](std::string_view text) { split_names(text); },
        [](std::string_view text) { provision_key(text); }, [](std::string_view text) { folded_heading(text); },
        [](std::string_view text) { lines(text); },
    };
    return kReaders;
}

class LongestCell : public testing::TestWithParam<const char*> {};

// A reader that recursed would crash here; one that grew with the square of the cell would meet the time limit of the whole run.
TEST_P(LongestCell, IsReadByEveryReaderToItsEnd)
{
    int read = 0;
    for (const std::size_t size : {499u, 2000u, 32'000u})
        for (const auto& reader : readers()) {
            reader(repeated(GetParam(), size));
            ++read;
        }
    EXPECT_EQ(read, 3 * static_cast<int>(readers().size()));
}

INSTANTIATE_TEST_SUITE_P(OfOnePieceRepeated, LongestCell,
                         testing::Values("x", "a", "a ", "1 ", "3", "3 x ", "(", "(3 x ", "a/", "a or ", "- ", "\n", "1-", "1/2 ",
                                         "TA\n", "TA, ", "mon, ", "3x", "xmon", "20 mins ", "3 x 20 mins TA ", "speech and ",
                                         "\xC2\xA0", "\xE2\x80\x93", "&", "\xC2\xA3", "year "));

TEST(TooLong, IsNoScheduleAndStaysTheName)
{
    const auto text = "Reading " + repeated("and talking ", 600) + "(3 x 15 mins)";
    const auto read = read_schedule(text);
    ASSERT_TRUE(std::holds_alternative<NotUnderstood>(read));
    EXPECT_EQ(std::get<NotUnderstood>(read).reason, "too long for a schedule");
    const auto split = split_name(text);
    EXPECT_EQ(split.name, text);
    EXPECT_EQ(split.schedule, "");
}

TEST(TooLong, IsStillAScheduleJustBelow)
{
    EXPECT_EQ(split_name(repeated("Reading ", 480) + "(3 x 15 mins)").schedule, "3 x 15 mins");
}

TEST(TooLong, KeepsEveryAdultOfACellAsTyped)
{
    const auto staff = read_staff(repeated("TA 20 mins\n", 550));
    ASSERT_EQ(staff.adults.size(), 50u);
    EXPECT_EQ(staff.adults.front(), (StaffTime{"TA 20 mins", {}}));
    EXPECT_TRUE(std::holds_alternative<NotUnderstood>(pair_times(read_staff("TA"), repeated("20 mins ", 800))));
}

TEST(Schedule, TakesAnXForASignOnlyBeforeAMeaning)
{
    const auto times = read_schedule("3xweekly x 20 mins");
    ASSERT_TRUE(understood(times));
    EXPECT_EQ(*understood(times), (Schedule{60, 60}));
    for (const std::string text : {"xx", "xxx", "3 xx 20 mins", "xylophone"})
        EXPECT_FALSE(understood(read_schedule(text))) << text;
}

TEST(Years, ReadsTheShortNamesOfExports)
{
    const std::vector<std::pair<std::string, Years>> table{
        {"Rec", {0, 0}},   {"REC.", {0, 0}},    {"0", {0, 0}},       {" 0 ", {0, 0}},    {"N", {-1, -1}},    {"N1", {-1, -1}},
        {"N2", {-1, -1}},  {"n2", {-1, -1}},    {"N1/N2", {-1, -1}}, {"N & R", {-1, 0}}, {"Rec/Y1", {0, 1}}, {"R-6", {0, 6}},
        {"YR-Y6", {0, 6}}, {"Rec - 2", {0, 2}}, {"5/6", {5, 6}},     {"2/3", {2, 3}},
    };
    for (const auto& [text, years] : table) EXPECT_EQ(read_years(text), years) << text;
    for (const std::string text : {"3 & 5", "5/4", "N3", "N 3", "NA", "0 0", "-0", "Recs", "10/12"})
        EXPECT_FALSE(read_years(text)) << text;
}

TEST(Years, KnowsTheWholeSchool)
{
    for (const std::string text : {"all", "All years", "ALL YEAR GROUPS", "Whole school", "whole-school", "Whole\nSchool"})
        EXPECT_EQ(read_years(text), kAllYears) << text;
    EXPECT_EQ(to_text(kAllYears), "all years");
    EXPECT_FALSE(read_years("All Saints"));
    EXPECT_FALSE(year_of_class("All Saints"));
    for (const std::string title : {"Whole school", "Whole School Provision Map", "All"}) EXPECT_FALSE(years_in(title)) << title;
}

TEST(Years, CountsStagesBehindAStage)
{
    EXPECT_EQ(read_years("KS1/2"), (Years{1, 6}));
    EXPECT_EQ(read_years("KS1 & 2"), (Years{1, 6}));
    EXPECT_EQ(read_years("KS1-2"), (Years{1, 6}));
    EXPECT_EQ(read_years("Key Stages 1 and 2"), (Years{1, 6}));
    EXPECT_EQ(read_years("KS1/KS2"), (Years{1, 6}));
    EXPECT_EQ(read_years("KS1/Y3"), (Years{1, 3}));
    EXPECT_EQ(years_in("KS1/2 provision map"), (Years{1, 6}));
    EXPECT_EQ(years_in("KS1 - 2 groups"), (Years{1, 2})) << "two groups, not stage 2";
    EXPECT_FALSE(read_years("KS1 & 3")) << "stage 3 does not follow stage 1";
}

TEST(Years, TakesNoInitialOrWordOfATitleForAnEarlyYear)
{
    EXPECT_FALSE(year_of_class("N. Smith"));
    EXPECT_EQ(year_of_class("N1 Acorns"), (Years{-1, -1}));
    EXPECT_EQ(year_of_class("Rec Oak"), (Years{0, 0}));
    for (const std::string title : {"N", "Plan N", "Rec centre bookings", "0"}) EXPECT_FALSE(years_in(title)) << title;
}

TEST(Staff, CountsSessionsBeforeAnAdultInACellOfTimes)
{
    EXPECT_EQ(read_staff("3 x TA").adults, (Adults{{"TA", {}}, {"TA", {}}, {"TA", {}}}));
    EXPECT_EQ(read_staff("3 x TA", StaffCell::time_and_staff).adults, (Adults{{"TA", {}}}));
    EXPECT_EQ(read_staff("3xTA", StaffCell::time_and_staff).adults, (Adults{{"TA", {}}}));
    EXPECT_EQ(read_staff("2 x TAs", StaffCell::time_and_staff).adults, (Adults{{"TA", {}}, {"TA", {}}}));
    EXPECT_EQ(read_staff("TA x 2", StaffCell::time_and_staff).adults, (Adults{{"TA", {}}, {"TA", {}}}));
    EXPECT_EQ(read_staff("2 TAs", StaffCell::time_and_staff).adults, (Adults{{"TA", {}}, {"TA", {}}}));
    EXPECT_EQ(read_staff("3 x 20 mins TA", StaffCell::time_and_staff).adults, (Adults{{"TA", 60}}));
}

TEST(Staff, TakesTheTimeBeforeEachAdultOfALine)
{
    for (const std::string text :
         {"1 hour - TA, 30 mins - CT", "1 hour TA, 30 mins CT", "1 hour \xE2\x80\x93 TA; 30 mins \xE2\x80\x93 CT",
          "1 hour: TA, 30 mins: CT", "TA 1 hour, CT 30 mins"})
        EXPECT_EQ(read_staff(text).adults, (Adults{{"TA", 60}, {"CT", 30}})) << text;
}

}  // namespace
}  // namespace provision

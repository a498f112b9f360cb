// SPDX-License-Identifier: MPL-2.0
// Lists of pupils as schools lay them out: status columns, section rows, remarks, several names or needs in one cell.
#include "support/grids.hpp"
#include "table/read.hpp"
#include "text/dates.hpp"
#include "text/names.hpp"
#include "text/need_codes.hpp"
#include "text/status.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

using Rows = std::vector<std::vector<std::string>>;

WorkbookReading read(const Rows& rows)
{
    const Grid grid = sheet("List", rows);
    return read_workbook({&grid, 1});
}

// `Asha Patel, 3, 3A`: name, year and class as read, `-` for none.
std::vector<std::string> pupils(const WorkbookReading& reading)
{
    std::vector<std::string> told;
    for (const auto& pupil : reading.map.pupils)
        told.push_back(pupil.name + ", " + (pupil.year ? std::to_string(*pupil.year) : "-") + ", " +
                       (pupil.class_name.empty() ? "-" : pupil.class_name));
    return told;
}

std::vector<Status> statuses(const WorkbookReading& reading)
{
    std::vector<Status> told;
    for (const auto& pupil : reading.map.pupils) told.push_back(pupil.status);
    return told;
}

// `A5 "Class list" was taken for a remark, not for a pupil.`
std::vector<std::string> issues(const WorkbookReading& reading)
{
    std::vector<std::string> told;
    for (const auto& issue : reading.issues) told.push_back(cell_name(issue.where) + " " + issue.what);
    return told;
}

TEST(StatusColumns, YesUnderAPlanHeadingIsAPlan)
{
    const auto reading = read({{"Pupil", "Year", "EHCP"},
                               {"A Patel", "3", "Yes"},
                               {"B Cole", "3", "No"},
                               {"C Dunn", "3", "✓"},
                               {"D Eves", "3", "y"},
                               {"E Ford", "3", "1"},
                               {"F Gale", "3", ""},
                               {"G Hill", "3", "K"}});
    EXPECT_THAT(statuses(reading),
                ElementsAre(Status::plan, Status::none, Status::plan, Status::plan, Status::plan, Status::none, Status::support));
    EXPECT_THAT(reading.issues, IsEmpty());
}

TEST(StatusColumns, YesUnderASenHeadingIsSupport)
{
    const auto reading = read({{"Pupil", "Year", "SEN"}, {"A Patel", "3", "Yes"}, {"B Cole", "3", "Y"}, {"C Dunn", "3", "No"}});
    EXPECT_THAT(statuses(reading), ElementsAre(Status::support, Status::support, Status::none));
}

TEST(StatusColumns, TheHighestOfSeveralCounts)
{
    const auto reading = read({{"Pupil", "Year", "SEN Status", "EHCP"},
                               {"A Patel", "3", "", "Yes"},
                               {"B Cole", "3", "K", "No"},
                               {"C Dunn", "3", "E", ""},
                               {"D Eves", "3", "M", ""},
                               {"E Ford", "3", "K", "applied for"}});
    EXPECT_THAT(statuses(reading), ElementsAre(Status::plan, Status::support, Status::plan, Status::monitored, Status::support));
    EXPECT_THAT(issues(reading), ElementsAre(HasSubstr("D6 The status \"applied for\" is not known")));
}

TEST(StatusWords, ALeadingNoOrNotSaysNone)
{
    for (const auto* text : {"No SEN support", "Not on register", "Not on the SEN register", "Non-SEN", "N - no SEN support"})
        EXPECT_EQ(read_status(text), Status::none) << text;
    EXPECT_EQ(read_status("K - SEN Support"), Status::support);
    EXPECT_EQ(read_status("E (EHC plan)"), Status::plan);
    EXPECT_EQ(read_status("SA+"), Status::support);
    EXPECT_EQ(read_status("Noted"), std::nullopt);
    EXPECT_EQ(read_status("Yes", "Statement"), Status::plan);
    EXPECT_EQ(read_status("Yes", "SEN Support / EHCP"), Status::support);
}

TEST(Sections, AClassGivesYearAndClassToTheRowsBelow)
{
    const auto reading = read({{"Pupil", "Class", "Status"},
                               {"Class 3A", "", ""},
                               {"Asha Patel", "", "K"},
                               {"4P", "", ""},
                               {"Ben Cole", "", "N"},
                               {"Class: Oak - Mrs Hill", "", ""},
                               {"Cara Dunn", "", "N"},
                               {"Year 5", "", ""},
                               {"Dan Eves", "", "N"},
                               {"Emma Ford", "6B", "N"}});
    EXPECT_THAT(pupils(reading),
                ElementsAre("Asha Patel, 3, 3A", "Ben Cole, 4, 4P", "Cara Dunn, -, Oak", "Dan Eves, 5, -", "Emma Ford, 6, 6B"));
    EXPECT_THAT(reading.issues, IsEmpty());
}

TEST(Remarks, AreReportedAndNotReadAsPupils)
{
    const auto reading = read({{"Pupil", "Year", "Status"},
                               {"SEN SUPPORT", "", ""},
                               {"Asha Patel", "3", "K"},
                               {"EHC Plans", "", ""},
                               {"Ben Cole", "3", "E"},
                               {"Updated September 2026 by JB", "", ""},
                               {"", "", ""},
                               {"See the office for leavers", "", ""}});
    EXPECT_THAT(pupils(reading), ElementsAre("Asha Patel, 3, -", "Ben Cole, 3, -"));
    EXPECT_THAT(issues(reading), ElementsAre("A2 \"SEN SUPPORT\" was taken for a remark, not for a pupil.",
                                             "A4 \"EHC Plans\" was taken for a remark, not for a pupil.",
                                             "A6 \"Updated September 2026 by JB\" was taken for a remark, not for a pupil.",
                                             "A8 \"See the office for leavers\" was taken for a remark, not for a pupil."));
}

TEST(Remarks, TheLegendOfAnAuditIsNoPupil)
{
    const auto reading = read({{"Name of Student", "Structured literacy programme", "In-class support"},
                               {"Patel, Asha", "M", ""},
                               {"Ben Cole", "", ""},
                               {"", "", ""},
                               {"M = must, S = should, C = could", "", ""},
                               {"Total", "1", "0"}});
    ASSERT_EQ(reading.map.audited.size(), 2u);
    EXPECT_EQ(reading.map.audited[1].pupil, "Ben Cole");
    EXPECT_THAT(issues(reading), Contains("A5 \"M = must, S = should, C = could\" was taken for a remark, not for a pupil."));
}

TEST(Remarks, ADigitTellsNothingWherePupilsHaveCodes)
{
    const auto reading = read({{"Year 3", ""}, {"Pupil", "Structured literacy programme"}, {"Pupil 1", "M"}, {"Pupil 2", ""}});
    ASSERT_EQ(reading.map.audited.size(), 2u);
    EXPECT_EQ(reading.map.audited[1].pupil, "Pupil 2");
    EXPECT_EQ(reading.map.audited[1].year, 3);
}

TEST(RegisterYears, APupilWithoutOneYearIsReported)
{
    const auto reading = read({{"Pupil", "Year", "Status"},
                               {"Asha Patel", "", "K"},
                               {"Ben Cole", "KS2", "N"},
                               {"Cara Dunn", "blue", "N"},
                               {"Dan Eves", "3", "N"}});
    EXPECT_THAT(issues(reading), ElementsAre("B2 Asha Patel has no year in the register.",
                                             "B3 Ben Cole stands in more than one year.", "B4 \"blue\" is not a year group."));
}

TEST(RegisterNames, PreferForenameAndSurnameToAPreferredName)
{
    const auto reading =
        read({{"Preferred name", "Surname", "Forename", "Year"}, {"Ash", "Patel", "Asha", "3"}, {"Ben", "Cole", "", "3"}});
    EXPECT_THAT(pupils(reading), ElementsAre("Asha Patel, 3, -", "Ben Cole, 3, -"));
}

TEST(SplitNames, KeepsSurnameAndForenameTogetherBetweenSemicolonsOrLines)
{
    EXPECT_THAT(split_names("Lee, Ben; Smith-Jones, Cara"), ElementsAre("Lee, Ben", "Smith-Jones, Cara"));
    EXPECT_THAT(split_names("Lee, Ben\nPatel, Asha\nTom O'Brien"), ElementsAre("Lee, Ben", "Patel, Asha", "Tom O'Brien"));
    EXPECT_THAT(split_names("Tom O'Brien, Asha Patel\nBen Lee"), ElementsAre("Tom O'Brien", "Asha Patel", "Ben Lee"));
    EXPECT_THAT(split_names("Ann, Bob and Cat; Dee & Eve"), ElementsAre("Ann", "Bob", "Cat", "Dee", "Eve"));
    EXPECT_THAT(split_names(" ; "), IsEmpty());
}

TEST(SplitNames, ASingleCommaIsTwoNamesUnlessTheRegisterKnowsOne)
{
    const KnownName known = [](std::string_view name) { return name == "Patel, Asha" || name == "Ann" || name == "Bob"; };
    EXPECT_THAT(split_names("Patel, Asha"), ElementsAre("Patel", "Asha"));
    EXPECT_THAT(split_names("Patel, Asha", known), ElementsAre("Patel, Asha"));
    EXPECT_THAT(split_names("Patel, Asha, Ann", known), ElementsAre("Patel, Asha", "Ann"));
    EXPECT_THAT(split_names("Ann, Bob; Lee, Ben", known), ElementsAre("Ann", "Bob", "Lee, Ben"));
}

TEST(Groups, OneCellMayNameSeveralPupils)
{
    const auto reading = read({{"Intervention", "Pupil", "Year"},
                               {"Rapid Reading", "Tom O'Brien, Asha Patel", "4"},
                               {"Numicon", "Ann Ash\\nBob Bay", "4"},
                               {"Phonics", "Patel, Asha", "4"}});
    std::vector<std::string> told;
    for (const auto& row : reading.map.attendance) told.push_back(cell_name(row.where) + " " + row.pupil + ": " + row.provision);
    EXPECT_THAT(told, ElementsAre("B2 Tom O'Brien: Rapid Reading", "B2 Asha Patel: Rapid Reading", "B3 Ann Ash: Numicon",
                                  "B3 Bob Bay: Numicon", "B4 Patel, Asha: Phonics"));
}

TEST(SplitNeeds, PartsSeveralCodesOfOneCell)
{
    EXPECT_THAT(split_needs("SLCN, ASD"), ElementsAre("SLCN", "ASD"));
    EXPECT_THAT(split_needs("SpLD - Dyslexia"), ElementsAre("SpLD", "Dyslexia"));
    EXPECT_THAT(split_needs("SpLD – Dyslexia"), ElementsAre("SpLD", "Dyslexia"));
    EXPECT_THAT(split_needs("MLD/SEMH & HI"), ElementsAre("MLD", "SEMH", "HI"));
    EXPECT_THAT(split_needs("SLCN, XYZ"), ElementsAre("SLCN", "XYZ"));
    EXPECT_THAT(split_needs("C&I, SEMH"), ElementsAre("C&I", "SEMH"));
    EXPECT_THAT(split_needs("Speech, language and communication needs"), ElementsAre("Speech, language and communication needs"));
    EXPECT_THAT(split_needs("Speech & Lang"), ElementsAre("Speech & Lang"));
    EXPECT_THAT(split_needs("Speech & language, ASD"), ElementsAre("Speech & language", "ASD"));
    EXPECT_THAT(split_needs("Sensory and/or physical"), ElementsAre("Sensory and/or physical"));
    EXPECT_THAT(split_needs(""), IsEmpty());
}

TEST(Register, TakesTheNeedsOfBothColumnsInOrder)
{
    const auto reading = read({{"Pupil", "Year", "Primary need", "Secondary need"}, {"Asha Patel", "3", "SLCN, ASD", "HI"}});
    ASSERT_EQ(reading.map.pupils.size(), 1u);
    EXPECT_THAT(reading.map.pupils[0].needs, ElementsAre("SLCN", "ASD", "HI"));
}

TEST(Dates, AreReadAsUkSchoolsTypeThem)
{
    const Date first{std::chrono::year{2026}, std::chrono::September, std::chrono::day{1}};
    for (const auto* text : {"1/9/2026", "01.09.26", "1-9-26", "1 Sep 2026", "1st Sept 2026", "1st September, 2026", "2026-09-01",
                             "Tue 1 Sep 2026", "Tuesday 1st September 2026", "w/c 1/9/26", "week commencing 1 Sept 2026"})
        EXPECT_EQ(read_date(text), first) << text;
}

TEST(Dates, AreNotReadWithoutADayOrInAmericanOrder)
{
    for (const auto* text : {"Sept 2026", "September", "9/13/2026", "Sept 7 2026", "September 7, 2026", "31/2/2026", "7/9/202",
                             "257/9/2026", "7 Sepia 2026", "7/9", "Mon 1 Sep 2026", "w/c 7/9"})
        EXPECT_EQ(read_date(text), std::nullopt) << text;
}

TEST(Dates, OfAMonthAreItsFirstOrLastDay)
{
    const auto reading = read({{"Provision", "Staff", "Start", "End"}, {"ELS", "TA", "Sept 2026", "12/2026"}});
    ASSERT_EQ(reading.map.provisions.size(), 1u);
    EXPECT_EQ(iso_text(*reading.map.provisions[0].start), "2026-09-01");
    EXPECT_EQ(iso_text(*reading.map.provisions[0].end), "2026-12-31");
    EXPECT_EQ(reading.issues.size(), 2u) << "the days are told, for nobody typed them";
    EXPECT_EQ(read_month("Sep 26"), std::nullopt) << "a day of September, or a month of 2026";
}

}  // namespace
}  // namespace provision

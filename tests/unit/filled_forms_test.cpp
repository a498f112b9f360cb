// SPDX-License-Identifier: MPL-2.0
// The printed forms, filled as a school fills them, are read for what they say.
#include "support/grids.hpp"
#include "support/memory_workbook.hpp"
#include "table/read.hpp"
#include "templates/template.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

using Rows = std::vector<std::vector<std::string>>;

// A form that is filled in on the screen.
class Form {
public:
    explicit Form(std::string_view id)
    {
        MemoryWorkbook workbook({});
        workbook.add(make_template(id).sheets, "");
        grid_ = workbook.read(workbook.sheets().front().name);
    }

    /// Writes beside a label of the form's head, the first, second ... one of that name.
    Form& beside(const std::string& label, const std::string& words, int nth = 1)
    {
        set(row_of(label + ":", nth), 1, words);
        return *this;
    }

    /// Writes rows below the heading row that begins with the label, so many rows further down.
    Form& below(const std::string& label, const Rows& rows, int further = 0, int nth = 1)
    {
        const int first = row_of(label, nth) + 1 + further;
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (std::size_t column = 0; column < rows[row].size(); ++column)
                set(first + static_cast<int>(row), static_cast<int>(column), rows[row][column]);
        return *this;
    }

    const Grid& grid() const { return grid_; }

    WorkbookReading read() const
    {
        const std::vector<Grid> sheets{grid_};
        return read_workbook(sheets, iso_date("2026-11-23"));
    }

private:
    int row_of(const std::string& label, int nth) const
    {
        for (int row = 0; row < grid_.rows(); ++row)
            if (trimmed(grid_.at(row, 0).text) == label && --nth == 0) return row;
        throw std::out_of_range("the form has no " + label);
    }
    void set(int row, int column, const std::string& words)
    {
        const auto place = static_cast<std::size_t>(row) * grid_.columns + column;
        if (place >= grid_.cells.size()) grid_.cells.resize(static_cast<std::size_t>(row + 1) * grid_.columns);
        if (!words.empty()) grid_.cells[place] = Cell::of(words);
    }

    Grid grid_;
};

std::vector<std::string> doubts(const WorkbookReading& reading)
{
    std::vector<std::string> words;
    for (const auto& issue : reading.issues) words.push_back(to_text(issue.where) + " " + issue.what);
    return words;
}

std::vector<std::string> names(const WorkbookReading& reading)
{
    std::vector<std::string> all;
    for (const auto& provision : reading.map.provisions) all.push_back(provision.name);
    return all;
}

TEST(FilledForms, SchoolProvisionMap)
{
    const auto reading =
        Form("school-provision-map")
            .beside("School", "Larkfield")
            .beside("Term", "Autumn 2026")
            .below("Year Group", {{"3", "Wordshark (4 x 15 mins)", "6:1", "TA", "1 hour", "Reading age", "Reads 100 words"},
                                  {"4", "Talking Partners", "3:1", "TA", "1.5 hours", "", ""}})
            .read();
    EXPECT_THAT(names(reading), ElementsAre("Wordshark", "Talking Partners"));
    EXPECT_EQ(stated_staff_minutes(reading.map.provisions.at(0)), 60);
    EXPECT_EQ(reading.map.provisions.at(0).years, (Years{3, 3}));
    EXPECT_THAT(doubts(reading), IsEmpty());
}

TEST(FilledForms, ClassMapGivesEachRowTheWaveOfItsBand)
{
    const auto reading = Form("class-map")
                             .beside("Class", "4 Pine")
                             .beside("Term", "Autumn 2026")
                             .below("Wave 1", {{"Visual timetable", "whole class"}})
                             .below("Wave 2", {{"Spelling group", "6:1", "3 x 20 mins TA", "Catch up", "Spelling age"}})
                             .below("Wave 3", {{"Speech programme", "1:1", "2 x 15 mins TA", "", "Targets"}})
                             .read();
    EXPECT_THAT(names(reading), ElementsAre("Visual timetable", "Spelling group", "Speech programme"));
    for (std::size_t row = 0; row < 3; ++row) EXPECT_EQ(reading.map.provisions.at(row).wave, static_cast<int>(row) + 1);
    EXPECT_THAT(doubts(reading), ElementsAre("Class map by waves.A6 The rows under \"Class: 4 Pine\" were read as Year 4."));
}

TEST(FilledForms, KeyStageMapGivesEachTableItsYears)
{
    const auto reading = Form("key-stage-map")
                             .below("Provision/Resource", {{"Talk Boost", "6:1", "TA", "90 mins", "Checklist"}})
                             .below("Provision/Resource", {{"Phonics group", "4:1", "TA", "1 hour", "Phonics check"}}, 0, 2)
                             .below("Provision/Resource", {{"Precision teaching", "1:1", "TA", "50 mins", "Probe"}}, 0, 3)
                             .read();
    EXPECT_THAT(names(reading), ElementsAre("Talk Boost", "Phonics group", "Precision teaching"));
    EXPECT_EQ(reading.map.provisions.at(1).years, (Years{1, 2}));
    EXPECT_EQ(reading.map.provisions.at(2).years, (Years{3, 6}));
    EXPECT_THAT(doubts(reading), IsEmpty());
}

TEST(FilledForms, MatricesGiveALineEach)
{
    const auto whole =
        Form("whole-school-matrix")
            .below("Wave", {{"", "Circle time", "Circle time\nGuided reading"}, {"", "", "Phonics group (3 x 20 mins)"}})
            .read();
    EXPECT_THAT(names(whole), SizeIs(4)) << testing::PrintToString(names(whole));
    const auto areas = Form("area-and-wave")
                           .below("Area of Need", {{"", "Visual timetable", "Talk Boost\nLanguage group", "Speech programme"}})
                           .read();
    EXPECT_THAT(names(areas), SizeIs(4)) << testing::PrintToString(names(areas));
}

TEST(FilledForms, PlanningProvisionIsTheNeedsAudit)
{
    const auto reading = Form("planning-provision")
                             .below("Name of Student", {{"Asha Patel", "3", "M", "", "S", "", "", "", "", "", "A quiet place"},
                                                        {"Leo Grant", "3", "", "C"}})
                             .read();
    EXPECT_THAT(reading.map.needs, SizeIs(3));
    EXPECT_THAT(doubts(reading), IsEmpty());
}

TEST(FilledForms, ProgressReviewsAreThreePupils)
{
    Form form("progress-reviews");
    int nth = 0;
    for (const auto* pupil : {"Asha Patel", "Leo Grant", "Ruby Marsh"}) {
        ++nth;
        form.beside("Name of child", pupil, nth)
            .beside("Year", "4", nth)
            .below("Date", {{"4 November 2026", "Reads 50 words", "Reads 43", "Go on"}}, 0, nth);
    }
    const auto reading = form.read();
    ASSERT_THAT(reading.map.reviews, SizeIs(3));
    EXPECT_EQ(reading.map.reviews.at(2).pupil, "Ruby Marsh");
    EXPECT_EQ(reading.map.reviews.at(2).comment, "Reads 43");
    EXPECT_THAT(doubts(reading), IsEmpty());
}

TEST(FilledForms, ProgressReviewsMayStandBlankBelowAFilledOne)
{
    const auto reading = Form("progress-reviews")
                             .beside("Name of child", "Ann Lee")
                             .beside("Year", "2")
                             .below("Date", {{"4 November 2026", "Reads 50 words", "Reads 43", "Go on"}})
                             .read();
    EXPECT_THAT(reading.map.reviews, SizeIs(1));
    EXPECT_THAT(doubts(reading), IsEmpty());
}

TEST(FilledForms, TargetsNeedNoStartDate)
{
    const auto reading = Form("targets-monitoring")
                             .beside("Pupil names", "Asha Patel")
                             .below("Date", {{"4 November 2026", "Reads 50 words", "43 today"}})
                             .read();
    EXPECT_THAT(reading.map.reviews, SizeIs(1));
}

TEST(FilledForms, AllocationOfResources)
{
    const auto reading = Form("allocation-of-resources")
                             .below("Resource", {{"Preparation", "TA", "1 hour", "654"}, {"Licences", "", "", "120"}})
                             .read();
    ASSERT_THAT(reading.map.resources, SizeIs(2));
    EXPECT_EQ(reading.map.resources.at(0).cost, 654);
    EXPECT_THAT(names(reading), IsEmpty());
    EXPECT_THAT(doubts(reading), IsEmpty());
}

TEST(FilledForms, AdditionalProvisionIsAGroupWithItsPupils)
{
    const auto reading =
        Form("additional-provision")
            .beside("Name of provision", "Sounds-Write")
            .beside("Lead person", "Mrs Okafor")
            .beside("Frequency", "3 x 20 mins")
            .below("Named pupils", {{"Asha Patel", "12", "7 September 2026"}, {"Leo Grant", "9", "7 September 2026"}})
            .read();
    EXPECT_THAT(names(reading), ElementsAre("Sounds-Write"));
    ASSERT_THAT(reading.map.attendance, SizeIs(2));
    EXPECT_EQ(reading.map.attendance.at(0).entry, "12");
    EXPECT_THAT(doubts(reading), IsEmpty());
}

TEST(FilledForms, RecordOfProgrammeIsARegisterOfSessions)
{
    const auto reading = Form("record-of-programme")
                             .beside("Name of member of staff", "Mrs Okafor")
                             .beside("Name of intervention", "Sounds-Write")
                             .below("Name", {{"Asha Patel", "x", "x", "", "x"}, {"Leo Grant", "x"}})
                             .read();
    EXPECT_EQ(std::ranges::count_if(reading.map.sessions, &Session::attended), 4);
    EXPECT_THAT(doubts(reading), IsEmpty());
}

TEST(FilledForms, TargetsBelongToThePupilsOfTheHead)
{
    const auto targets =
        Form("intervention-targets")
            .beside("Pupil names", "Asha Patel, Leo Grant")
            .below("Targets to be achieved", {{"Reads 50 words", "45 of 50 twice", "Daily practice", "Sounds-Write"}})
            .read();
    EXPECT_THAT(targets.map.reviews, SizeIs(2));
    EXPECT_THAT(doubts(targets), IsEmpty());
    const auto monitoring = Form("targets-monitoring")
                                .beside("Pupil names", "Asha Patel")
                                .below("Date", {{"4 November 2026", "Reads 50 words", "43 today"},
                                                {"18 November 2026", "Reads 50 words", "47 today"}})
                                .read();
    EXPECT_THAT(monitoring.map.reviews, SizeIs(2));
    EXPECT_THAT(doubts(monitoring), IsEmpty());
}

TEST(FilledForms, IndividualMapIsOnePupilsProvision)
{
    const auto reading = Form("individual-map")
                             .beside("Pupil", "Asha Patel")
                             .beside("Year", "3")
                             .below("Provision", {{"Toe by Toe", "TA", "1:1", "5 x 15 mins", "Reads 100 words"},
                                                  {"Lunch club", "TA", "6:1", "3 x 30 mins"}})
                             .read();
    EXPECT_THAT(names(reading), ElementsAre("Toe by Toe", "Lunch club"));
    EXPECT_EQ(reading.map.attendance.size(), 2U);
    EXPECT_THAT(doubts(reading), IsEmpty());
}

TEST(FilledForms, WhatAPupilsMapRepeatsOfTheSchoolsMapIsCountedOnce)
{
    auto pupil = Form("individual-map")
                     .beside("Pupil", "Asha Patel")
                     .below("Provision", {{"Toe by Toe", "TA", "1:1", "5 x 15 mins"}, {"Radio aid"}})
                     .grid();
    const std::vector<Grid> sheets{
        sheet("Map", {{"Year", "Provision", "Ratio", "Staff", "Schedule"}, {"3", "Toe by Toe", "1:1", "TA", "5 x 15 mins"}}),
        pupil};
    const auto reading = read_workbook(sheets, iso_date("2026-11-23"));
    EXPECT_THAT(names(reading), ElementsAre("Toe by Toe", "Radio aid"));
    EXPECT_THAT(reading.map.attendance, SizeIs(2)) << "she attends both";
    EXPECT_THAT(doubts(reading), testing::Contains(testing::HasSubstr("Toe by Toe stands in the map as well (Map.B2)")));
}

}  // namespace
}  // namespace provision

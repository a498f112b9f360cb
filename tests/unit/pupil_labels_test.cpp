// SPDX-License-Identifier: MPL-2.0
#include "analysis/pupil_labels.hpp"
#include "commands/analyse_gaps.hpp"
#include "report/decisions.hpp"
#include "support/grids.hpp"
#include "support/memory_workbook.hpp"
#include "table/read.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const Date kToday{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{21}};

Grid names_as(const std::string& value)
{
    return sheet("Settings", {{"Setting", "Value"}, {"Names as", value}});
}

Grid pupils_with_numbers()
{
    return sheet("Register", {{"Pupil", "Admission number", "UPN", "Year", "Status"},
                              {"Patel, Asha", "@text 4711", "H801200001234", "3", "K"},
                              {"Ben Cole", "", "H801200005678", "3", "K"},
                              {"Cara Dunn", "", "H801200009999", "3", "K"},
                              {"Dan Ely", "", "H801200019999", "3", "K"},
                              {"Eva Fox", "@text 5678", "", "3", "K"},
                              {"Finn Gale", "", "", "3", "K"}});
}

// How each pupil of the register is called, alone and in a sentence.
std::vector<std::string> labels_of(const std::string& as)
{
    const std::vector<Grid> sheets{names_as(as), pupils_with_numbers()};
    const auto reading = read_workbook(sheets);
    const Situation situation(reading.map, kToday);
    const PupilLabels labels(situation);
    std::vector<std::string> all;
    for (const auto& pupil : reading.map.pupils) all.push_back(labels.of(pupil).who + " | " + labels.of(pupil).spoken);
    return all;
}

TEST(PupilLabels, AreForenameAndInitialUnlessTheSettingsSayOtherwise)
{
    EXPECT_EQ(labels_of("").front(), "Asha P. (Y3) | Asha");
    EXPECT_EQ(labels_of("full").front(), "Asha Patel (Y3) | Asha Patel");
    EXPECT_EQ(labels_of("initials").front(), "A. P. (Y3) | A. P.");
}

TEST(PupilLabels, KeepWholeNamesWhereShortOnesWouldBeAlike)
{
    const std::vector<Grid> sheets{
        sheet("Register", {{"Pupil", "Year"}, {"Tom Reeve", "4"}, {"Tom Reeves", "4"}, {"Tom Rook", "5"}})};
    const auto reading = read_workbook(sheets);
    const Situation situation(reading.map, kToday);
    const PupilLabels labels(situation);
    EXPECT_EQ(labels.of(reading.map.pupils[0]).who, "Tom Reeve (Y4)");
    EXPECT_EQ(labels.of(reading.map.pupils[1]).spoken, "Tom Reeves");
    EXPECT_EQ(labels.of(reading.map.pupils[2]).who, "Tom R. (Y5)");
}

TEST(PupilLabels, TakeTheNamesOutThatOnlyAnotherTableKnows)
{
    const std::vector<Grid> sheets{names_as("initials"), pupils_with_numbers(),
                                   sheet("Groups", {{"Pupil", "Provision"}, {"Tom Fielding", "Third Space"}})};
    const auto reading = read_workbook(sheets);
    const Situation situation(reading.map, kToday);
    EXPECT_EQ(PupilLabels(situation).without_names("Tom Fielding attends Third Space."), "T. F. attends Third Space.");
}

// 5678 is Ben's UPN and Eva's admission number, 9999 ends two UPNs, and Finn has neither.
TEST(PupilLabels, AreNeverTheSameCodeForTwoPupils)
{
    EXPECT_THAT(labels_of("codes"),
                ::testing::ElementsAre("4711 (Y3) | 4711", "Pupil 2 (Y3) | Pupil 2", "Pupil 3 (Y3) | Pupil 3",
                                       "Pupil 4 (Y3) | Pupil 4", "Pupil 5 (Y3) | Pupil 5", "Pupil 6 (Y3) | Pupil 6"));
}

TEST(PupilLabels, NumberThoseWhomTheRegisterDoesNotKnowBehindIt)
{
    const std::vector<Grid> sheets{
        names_as("codes"), pupils_with_numbers(),
        sheet("Needs", {{"Pupil", "Year", "Structured literacy programme"}, {"Gus Hill", "4", "M"}, {"Asha Patel", "3", "M"}})};
    const auto reading = read_workbook(sheets);
    const Situation situation(reading.map, kToday);
    const PupilLabels labels(situation);
    EXPECT_EQ(labels.of(NamedPupil{"Gus Hill", 4, {}}).who, "Pupil 7 (Y4)");
    EXPECT_EQ(labels.of(NamedPupil{"Asha Patel", 3, {}}).who, "4711 (Y3)");
}

TEST(PupilLabels, TakeWholeNamesOutOfSentences)
{
    const std::vector<Grid> sheets{names_as("initials"), pupils_with_numbers()};
    const auto reading = read_workbook(sheets);
    const Situation situation(reading.map, kToday);
    const PupilLabels labels(situation);
    EXPECT_EQ(labels.without_names("Asha Patel and \"Patel, Asha\", not Ben Coleman, but Ben Cole."),
              "A. P. and \"A. P.\", not Ben Coleman, but B. C..");
}

std::string written_text(const std::string& as)
{
    auto named = pupils_with_numbers();
    named.cells[static_cast<std::size_t>(named.columns) * 2 + 3] = {};  // Ben has no year: the reader says so by name
    MemoryOffice run(
        {names_as(as), named,
         sheet("Year 3", {{"Provision", "Ratio", "Staff", "Pupils"}, {"Spelling group", "3:1", "LSA", "Cara Dunn"}})});
    EXPECT_TRUE(run.run(&analyse_gaps, {.today = kToday, .silent = true, .sheets = {}}).success);
    std::string all;
    for (const auto& cell : run.workbook.read("Gap analysis").cells) all += cell.text + "\n";
    return all;
}

TEST(PupilLabels, LeaveNoNameOnTheGapSheetWhereCodesAreAskedFor)
{
    EXPECT_THAT(written_text(""), HasSubstr("Asha"));
    EXPECT_THAT(written_text(""), HasSubstr("Ben Cole has no year"));
    const auto codes = written_text("codes");
    EXPECT_THAT(codes, HasSubstr("4711 has SEN support and no provision above wave 1."));
    EXPECT_THAT(codes, HasSubstr("Pupil 2 has no year"));
    for (const auto* name : {"Asha", "Patel", "Ben", "Cole", "Finn", "Gale"}) EXPECT_THAT(codes, Not(HasSubstr(name)));
}

// All but the links, which lead to the school's own tabs.
std::string all_text(const Grid& sheet)
{
    std::string all;
    for (int row = 0; row < sheet.rows(); ++row)
        for (int column = 0; column < sheet.columns; ++column)
            if (column != kWhereColumn) all += sheet.at(row, column).text + "\n";
    return all;
}

void type(Grid& sheet, int row, int column, const std::string& text)
{
    sheet.cells[static_cast<std::size_t>(row * sheet.columns + column)] = Cell::of(text);
}

// Asha's name stands in provisions, a tab and the words for an adult.
std::vector<Grid> named_everywhere(const std::string& as)
{
    return {names_as(as), pupils_with_numbers(),
            sheet("Asha Patel", {{"Year", "Provision", "Ratio", "Staff", "Schedule", "Wave", "Pupils", "Start", "End"},
                                 {"3", "Asha Patel 1:1 support", "", "Aunt of Asha Patel", "often", "3", "Asha Patel", "", ""},
                                 {"3", "1:1 for Asha Patel", "", "TA", "", "3", "Asha Patel", "", "@date 2026-01-05"},
                                 {"3", "Reading (Patel, Asha)", "2:1", "TA/ CT", "now and then", "2", "Asha Patel", "", ""}}),
            sheet("Groups", {{"Pupil", "Provision", "Entry"}, {"Asha Patel", "Asha Patel 1:1 support", ""}}),
            sheet("Staff and rates", {{"Staff", "Hourly rate", "Hours a week"}, {"Aunt of Asha Patel", "", "1"}})};
}

TEST(PupilLabels, StandInEveryCellOfTheGapSheetWhateverIsCalledByAName)
{
    for (const auto* as : {"initials", "codes"}) {
        MemoryOffice run(named_everywhere(""));
        run.run(&analyse_gaps, {.today = kToday, .silent = true});
        auto full = run.workbook.read("Gap analysis");
        ASSERT_THAT(all_text(full), HasSubstr("Asha Patel 1:1 support (Year 3)"));
        const auto findings = *written_findings(full);
        for (const auto& finding : findings) type(full, finding.row, 7, "Planned");
        run.workbook.put(full);
        for (auto& sheet : named_everywhere(as)) run.workbook.put(sheet);
        run.workbook.put(sheet("Groups", {{"Pupil", "Provision", "Entry"}, {"Asha Patel", "Asha Patel 1:1 support", "84"}}));
        run.run(&analyse_gaps, {.today = kToday, .silent = true});
        const auto shared = all_text(run.workbook.read("Gap analysis"));
        EXPECT_THAT(shared, HasSubstr("No longer found"));
        EXPECT_THAT(shared, HasSubstr(as == std::string("codes") ? "4711 1:1 support (Year 3)" : "A. P. 1:1 support (Year 3)"));
        EXPECT_THAT(shared, Not(HasSubstr("Asha Patel"))) << as;
        EXPECT_THAT(shared, Not(HasSubstr("Patel, Asha"))) << as;
    }
}

TEST(PupilLabels, LeaveADecisionAndItsReasonAsTheSchoolTypedThem)
{
    MemoryOffice run(named_everywhere("codes"));
    run.run(&analyse_gaps, {.today = kToday, .silent = true});
    auto gaps = run.workbook.read("Gap analysis");
    const auto row = written_findings(gaps)->front().row;
    type(gaps, row, 7, "Accepted");
    type(gaps, row, 8, "Agreed with Asha Patel's mother");
    run.workbook.put(gaps);
    run.run(&analyse_gaps, {.today = kToday, .silent = true});
    EXPECT_THAT(all_text(run.workbook.read("Gap analysis")), HasSubstr("Agreed with Asha Patel's mother"));
}

TEST(Keys, StayTheSameHoweverPupilsAreCalled)
{
    const auto key_of_first = [](const std::string& text) {
        const auto at = text.find("register-without-provision:");
        return text.substr(at, text.find('\n', at) - at);
    };
    EXPECT_EQ(key_of_first(written_text("")), key_of_first(written_text("codes")));
}

}  // namespace
}  // namespace provision

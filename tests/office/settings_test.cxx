// SPDX-License-Identifier: MPL-2.0
// A Settings sheet in Calc: what it says changes the gap sheet, and the lists beside it are no tables.
#include "support/fixture.hxx"
#include "support/gap_sheet.hxx"

#include <gmock/gmock.h>

namespace provision {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using Rows = std::vector<std::vector<std::string>>;

void add(const Component& document, std::string_view name, const Rows& rows)
{
    const auto filled = add_sheet(document, name);
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            set_cell(filled, std::string(1, static_cast<char>('A' + column)) + std::to_string(row + 1), rows[row][column]);
}

// Year 3 has a class of its own size in phonics; Jin is on the register and in nothing.
Component school()
{
    auto document = office().make("scalc");
    add(document, "Register",
        {{"Pupil", "Year", "Status", "Primary need"}, {"Jin Ho", "3", "ALN", "BESD"}, {"Dan Ely", "3", "None"}});
    add(document, "Needs", {{"Pupil", "Year", "Structured literacy programme"}, {"Dan Ely", "3", "M"}});
    add(document, "Year 3",
        {{"Provision", "Kind", "Ratio", "Staff", "Pupils"},
         {"Phonics again", "Structured literacy programme", "whole class", "LSA", "Dan Ely"}});
    return document;
}

void add_settings(const Component& document)
{
    add(document, "Settings",
        {{"Settings"},
         {"Type your own values under Value."},
         {"Setting", "Value", "What it means", "", "List of years", "List of statuses (Wales)", "List of kinds"},
         {"Class size", "24", "Pupils in a whole class", "", "Year 1", "ALN", "Structured literacy programme"},
         {"Names as", "initials", "", "", "Year 2", "IDP", "Coordination programme"},
         {"Nation", "Wales", "", "", "Year 3", "None", "Other"},
         {"Share above wave 1", "20%", "", "", "Year 4"}});
}

std::string gap_text(const Component& document, const Properties& arguments = kQuietly)
{
    const auto reply = office().dispatch(document, kAnalyse, arguments);
    EXPECT_TRUE(reply.success) << reply.sentence;
    std::string all;
    for (const auto& row : texts(sheet(document, kGapSheet)))
        for (const auto& text : row) all += text + "\n";
    return all;
}

// One must, so many places, and the balance.
std::string balance_of(int places)
{
    return "Structured literacy programme\n1\n0\n0\n" + std::to_string(places) + "\n" + std::to_string(places - 1) + "\n";
}

TEST(SettingsSheet, ChangesWhatTheGapSheetCountsAndHowItSpeaks)
{
    const Opened document(school());
    const auto usual = gap_text(document);
    EXPECT_THAT(usual, HasSubstr("Jin has SEN support and no provision above wave 1."));
    EXPECT_THAT(usual, HasSubstr("Jin H. (Y3)"));
    EXPECT_THAT(usual, HasSubstr(balance_of(30)));

    add_settings(document);
    const auto set = gap_text(document);
    EXPECT_THAT(set, HasSubstr("J. H. has ALN and no provision above wave 1."));
    EXPECT_THAT(set, HasSubstr("J. H. (Y3)"));
    EXPECT_THAT(set, HasSubstr(balance_of(24)));
    EXPECT_THAT(set, Not(HasSubstr("Jin")));
    EXPECT_THAT(set, HasSubstr("settings Settings.A3:B7 (4 rows)"));
    EXPECT_THAT(set, Not(HasSubstr("List of")));
    EXPECT_THAT(set, Not(HasSubstr("SEN support")));
}

TEST(SettingsSheet, HoldsForACommandThatIsAskedForOneSheet)
{
    const Opened document(school());
    add_settings(document);
    auto arguments = kQuietly;
    const rtl::OUString sheets[] = {rtl::OUString("Year 3"), rtl::OUString("Needs")};
    arguments.push_back(property("Sheets", css::uno::Sequence<rtl::OUString>(sheets, 2)));
    EXPECT_THAT(gap_text(document, arguments), HasSubstr(balance_of(24)));
}

}  // namespace
}  // namespace provision

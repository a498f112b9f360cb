// SPDX-License-Identifier: MPL-2.0
#include "bench/county_book.hpp"

#include "support/dice.hpp"
#include "support/grids.hpp"
#include "text/kinds.hpp"

#include <array>

namespace provision {
namespace {

using Row = std::vector<std::string>;
using Rows = std::vector<Row>;

constexpr int kYears = 7;
constexpr std::array kForenames{"Asha",  "Leon",  "Imaan", "Jasper", "Nikhil", "Callum", "Kitty",   "Felix", "Layla", "Blake",
                                "Ella",  "Nadia", "Tomos", "Rhys",   "Priya",  "Owen",   "Yusuf",   "Grace", "Hamza", "Isla",
                                "Jakub", "Keira", "Liam",  "Maya",   "Noah",   "Olive",  "Poppy",   "Quinn", "Rosa",  "Samir",
                                "Tilly", "Umar",  "Vera",  "Will",   "Xanthe", "Yara",   "Zachary", "Amber", "Bilal", "Cerys"};
constexpr std::array kSurnames{"Patel",   "Hale",    "Penrice",    "Varsani", "Tickell",
                               "Holroyd", "Ramdeen", "Colebourne", "Fernsby", "Osei"};
constexpr std::array kEndings{"", "-Ash", "-Beck", "-Croft", "-Dale", "-Elm", "-Field", "-Gate", "-Holt", "-Ings"};
constexpr std::array kAids{
    "Literacy – Wordshark", "Springboard maths", "Language Group",     "Circle Time",         "Precision teaching",
    "Spelling Group",       "Power of 2",        "Motor skills group", "Social skills group", "Anger management",
    "Reading for meaning",  "Listening Group",   "Numbershark",        "Speech therapy",      "Handwriting programme",
    "Nurture group"};
constexpr std::array kBirds{"Robin", "Wren",  "Heron", "Swift", "Finch", "Jay",  "Owl",  "Kite", "Rook",
                            "Teal",  "Crane", "Dove",  "Egret", "Gull",  "Hawk", "Ibis", "Knot", "Lark"};
constexpr std::array kStaff{"Carol Stainforth", "Ruth Penrice", "LSA", "Joanne Tickell", "Teacher & LSA", "TA"};

std::string year_of(int index)
{
    return index % kYears == 0 ? "R" : std::to_string(index % kYears);
}

std::string pupil(int index)
{
    const auto at = static_cast<std::size_t>(index);
    const auto rest = at / kForenames.size();
    return std::string(kForenames[at % kForenames.size()]) + " " + kSurnames[rest % kSurnames.size()] +
           kEndings[rest / kSurnames.size() % kEndings.size()];
}

std::string class_of(int index)
{
    constexpr int kPupilsOfClass = 30;
    return year_of(index) + static_cast<char>('A' + index / kYears / kPupilsOfClass);
}

// The name of the row of a year's map.
std::string provision(int row)
{
    const auto at = static_cast<std::size_t>(row);
    return std::string(kAids[at % kAids.size()]) + " " + kBirds[at / kAids.size() % kBirds.size()];
}

Rows register_rows(CountySize size, Dice& dice)
{
    constexpr std::array kNeeds{"SEMH", "MLD", "SLCN", "SPLD", "ASD", "PD"};
    Rows rows{{"Pupil", "UPN", "Year", "Class", "Status", "Primary need", "Pupil premium", "EAL"}};
    for (int i = 0; i < size.pupils; ++i) {
        const int roll = dice.below(100);
        const std::string status = roll < 80 ? "N" : roll < 95 ? "K" : "E";
        rows.push_back({pupil(i), "H9992417" + std::to_string(26000 + i), year_of(i), class_of(i), status,
                        status == "N" ? "" : kNeeds[static_cast<std::size_t>(dice.below(6))], dice.below(4) ? "" : "Yes",
                        dice.below(5) ? "" : "Yes"});
    }
    return rows;
}

Rows needs_rows(CountySize size, Dice& dice)
{
    Rows rows{{"Pupil", "Year", "Class"}};
    for (const auto& kind : kinds()) rows.front().push_back(kind.name);
    for (int i = 0; i < size.pupils; ++i) {
        auto& row = rows.emplace_back(Row{pupil(i), year_of(i), class_of(i)});
        for (std::size_t kind = 0; kind < kinds().size(); ++kind) {
            const int roll = dice.below(40);
            row.emplace_back(roll == 0 ? "M" : roll < 3 ? "S" : roll < 5 ? "C" : "");
        }
    }
    return rows;
}

Row membership(CountySize size, Dice& dice)
{
    int who = dice.below(size.pupils);
    while (who % 10 == 9) who = dice.below(size.pupils);
    const auto what = provision(dice.below(size.provisions / kYears));
    if (dice.below(10) < 4) return {pupil(who), year_of(who), what, "@date 2026-09-07", "", "", "", "", ""};
    const auto entry = 80 + dice.below(30);
    return {pupil(who),
            year_of(who),
            what,
            "@date 2026-01-12",
            "@date 2026-07-10",
            std::to_string(entry),
            "@date 2026-01-12",
            std::to_string(entry + dice.below(12)),
            "@date 2026-07-08"};
}

Rows groups_rows(CountySize size, Dice& dice)
{
    Rows rows{{"Pupil", "Year", "Provision", "Start", "End", "Entry", "Entry date", "Exit", "Exit date"}};
    for (int i = 0; i < size.memberships; ++i) rows.push_back(membership(size, dice));
    return rows;
}

Rows map_rows_of(int year, CountySize size, Dice& dice)
{
    Rows rows{{"Year " + year_of(year) + " interventions, autumn term 2026"},
              {},
              {"Intervention", "Group Size", "Delivered by", "Frequency", "Session length", "Hours per week", "Wave", "Yr"}};
    for (int i = 0; i < size.provisions / kYears; ++i) {
        const int times = 1 + dice.below(5);
        rows.push_back({provision(i), std::to_string(1 + dice.below(8)) + " to 1",
                        kStaff[static_cast<std::size_t>(dice.below(static_cast<int>(kStaff.size())))],
                        std::to_string(times) + " x weekly", "30 mins", std::to_string(times * 30) + " mins",
                        "Wave " + std::to_string(1 + dice.below(3)), year_of(year)});
    }
    return rows;
}

Rows staff_rows()
{
    return {{"Staff", "Role", "Hourly rate", "Hours a week"},
            {"Carol Stainforth", "LSA", "17.2", "30"},
            {"Ruth Penrice", "Teacher", "33.5", "32"},
            {"Joanne Tickell", "TA", "16.1", "25"}};
}

}  // namespace

std::vector<Grid> county_sheets(CountySize size, const char* names_as)
{
    Dice dice(2026);
    std::vector<Grid> sheets{sheet("Register", register_rows(size, dice)), sheet("Needs", needs_rows(size, dice)),
                             sheet("Groups", groups_rows(size, dice))};
    for (int year = 0; year < kYears; ++year) sheets.push_back(sheet("Map " + year_of(year), map_rows_of(year, size, dice)));
    sheets.push_back(sheet("Staff and rates", staff_rows()));
    sheets.push_back(sheet("Settings", {{"Setting", "Value"}, {"Teaching weeks", "38"}, {"Names as", names_as}}));
    return sheets;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
// What must hold of the costs of any map.
#include "commands/annual_cost.hpp"
#include "support/costed_book.hpp"
#include "support/dice.hpp"
#include "support/memory_workbook.hpp"

#include <gtest/gtest.h>

#include <array>
#include <map>

namespace provision {
namespace {

constexpr int kThrows = 200;
constexpr double kNear = 1e-6;

const std::vector<std::string> kPupils{"Asha Patel", "Ben Cole", "Cara Dunn", "Dan Ely", "Eve Fox", "Gil Hay", "Ida Jones"};
const std::vector<std::string> kNames{"Reading", "Spelling", "Maths", "Talk", "Nurture", "Radio aid"};

std::string some_day(Dice& dice)
{
    const Date day = std::chrono::sys_days{Date{std::chrono::year{2026}, std::chrono::month{5}, std::chrono::day{1}}} +
                     std::chrono::days{dice.between(0, 480)};
    return "@date " + iso_text(day);
}

std::string some_pupils(Dice& dice)
{
    std::string names;
    for (const auto& pupil : kPupils)
        if (dice.chance(25)) names += (names.empty() ? "" : ", ") + pupil;
    return names;
}

std::string maybe(Dice& dice, int percent, std::string text)
{
    return dice.chance(percent) ? std::move(text) : std::string{};
}

std::vector<std::string> some_row(Dice& dice, int number)
{
    static const std::vector<std::string> kStaff{"TA", "Teacher & TA", "TA/ CT", "Mrs Hill", "LSA", ""};
    static const std::vector<std::string> kSchedules{"1 x 60 mins", "5 x 20 mins",   "3 x 15 mins x 2 groups",
                                                     "often",       "2-3 x 30 mins", ""};
    static const std::vector<std::string> kPeriods{"week", "term", "year", "pupil", ""};
    static const std::vector<std::string> kGiven{"", "", "", "Equipment", "Adjustment"};
    static const std::vector<std::string> kWeeks{"12", "1 term", "38", "8-10", "ongoing", "20 lessons"};
    // A name of its own for most, so that rows can be told apart in any order.
    const auto name = dice.one_of(kNames) + (dice.chance(70) ? " " + std::to_string(number) + "x" : "");
    return {std::to_string(dice.between(1, 6)),
            name,
            std::to_string(dice.between(1, 3)),
            dice.one_of(kGiven),
            dice.one_of(kStaff),
            maybe(dice, 60, dice.chance(50) ? "team" : "split"),
            maybe(dice, 60, "4:1"),
            dice.one_of(kSchedules),
            maybe(dice, 40, dice.one_of(kWeeks)),
            some_pupils(dice),
            maybe(dice, 50, some_day(dice)),
            maybe(dice, 40, some_day(dice)),
            maybe(dice, 40, "Pupil premium"),
            maybe(dice, 20, dice.chance(80) ? "full" : "perhaps"),
            maybe(dice, 40, std::to_string(dice.between(1, 900))),
            dice.one_of(kPeriods)};
}

const std::vector<std::string> kHeadings{"Year",  "Provision", "Wave",  "Given as", "Staff",   "Staffing", "Ratio", "Schedule",
                                         "Weeks", "Pupils",    "Start", "End",      "Funding", "Charge",   "Cost",  "Cost for"};

SheetRows some_map(Dice& dice)
{
    SheetRows rows{kHeadings};
    for (int row = dice.between(1, 20); row > 0; --row) rows.push_back(some_row(dice, row));
    return rows;
}

std::vector<Grid> book_with(const SheetRows& map, Dice& dice)
{
    SheetRows groups{{"Pupil", "Provision", "Start", "End"}};
    for (int row = dice.between(0, 12); row > 0; --row)
        groups.push_back({dice.one_of(kPupils), map[1 + dice.below(map.size() - 1)][1], maybe(dice, 40, some_day(dice)),
                          maybe(dice, 40, some_day(dice))});
    std::vector<Grid> book{sheet("Provision map", map), hourly_rates(), sheet("Groups", groups),
                           sheet("Resources", {{"Resource", "Staff", "Cost"}, {"Reading", "", "40"}, {"Radio aid", "", "300"}})};
    if (dice.chance(60)) book.push_back(school_calendar());
    return book;
}

TEST(AnnualCostProperties, PupilsAndWhatNobodyBearsAddUpToTheRows)
{
    Dice dice(21);
    int named = 0;
    for (int thrown = 0; thrown < kThrows; ++thrown) {
        const auto map = some_map(dice);
        const CostedBook book(book_with(map, dice));
        double borne = book.cost.unassigned();
        for (std::size_t at = 0; at < book.cost.pupils.size(); ++at) borne += book.cost.of_pupil(at);
        EXPECT_NEAR(borne, book.cost.provision(), kNear) << thrown;
        named += static_cast<int>(book.cost.pupils.size());
    }
    EXPECT_GT(named, kThrows);
}

TEST(AnnualCostProperties, NothingIsBelowNoughtAndNothingToDateAboveTheYear)
{
    Dice dice(22);
    for (int thrown = 0; thrown < kThrows; ++thrown) {
        const auto map = some_map(dice);
        const CostedBook book(book_with(map, dice));
        for (const auto& row : book.cost.rows) {
            EXPECT_EQ(row.pounds.has_value(), row.open.empty()) << thrown << " " << row.provision->name << ": " << row.open;
            EXPECT_GE(row.pounds.value_or(0), 0);
            EXPECT_LE(row.weeks.all, book.cost.year.has_calendar() ? 38.8 : 38.0 + kNear) << thrown;
            EXPECT_LE(row.to_date.value_or(0), row.pounds.value_or(0) + kNear) << thrown << " " << row.provision->name;
            EXPECT_GE(row.to_date.value_or(0), 0);
        }
    }
}

// A row's figures by its name, added up, and each pupil's.
std::map<std::string, double> figures_of(const CostedBook& book)
{
    std::map<std::string, double> figures;
    for (const auto& row : book.cost.rows)
        figures[row.provision->name] += row.pounds.value_or(0) + 0.001 * row.to_date.value_or(0);
    // Without a register one name in two years is two pupils.
    for (std::size_t at = 0; at < book.cost.pupils.size(); ++at) {
        const auto& named = book.cost.pupils[at].named;
        figures["pupil " + named.name + " " + std::to_string(named.year.value_or(-9))] += book.cost.of_pupil(at);
    }
    figures["without"] = book.cost.without_figure();
    return figures;
}

// Of rows with one name it is not the same who stands first, as Groups fills them in their order; so each has a name of its own.
void name_apart(SheetRows& rows)
{
    for (std::size_t row = 1; row < rows.size(); ++row)
        rows[row][1] = kNames[row % kNames.size()] + " " + std::to_string(row) + "y";
}

void shuffle_columns(SheetRows& rows, Dice& dice)
{
    std::vector<std::size_t> order;
    for (std::size_t column = 0; column < rows[0].size(); ++column) order.push_back(column);
    dice.shuffle(order);
    for (auto& row : rows) {
        auto moved = row;
        for (std::size_t column = 0; column < order.size(); ++column) moved[column] = row[order[column]];
        row = std::move(moved);
    }
}

TEST(AnnualCostProperties, TheOrderOfRowsAndColumnsChangesNoFigure)
{
    Dice dice(23);
    for (int thrown = 0; thrown < kThrows; ++thrown) {
        auto map = some_map(dice);
        name_apart(map);
        auto book = book_with(map, dice);
        const CostedBook before(book);
        SheetRows rows(map.begin() + 1, map.end());
        dice.shuffle(rows);
        rows.insert(rows.begin(), map[0]);
        shuffle_columns(rows, dice);
        book[0] = sheet("Provision map", rows);
        const CostedBook after(book);
        const auto figures = figures_of(after);
        ASSERT_EQ(figures.size(), figures_of(before).size()) << thrown;
        for (const auto& [name, figure] : figures_of(before))
            EXPECT_NEAR(figures.at(name), figure, kNear) << thrown << " " << name;
    }
}

TEST(AnnualCostProperties, TheSecondRunWritesTheSameCells)
{
    Dice dice(24);
    for (int thrown = 0; thrown < 50; ++thrown) {
        const auto map = some_map(dice);
        MemoryOffice office(book_with(map, dice));
        const auto run = [&] {
            EXPECT_TRUE(office.run(&annual_cost, {.today = kCostDay, .silent = true, .sheets = {}}).success) << thrown;
            return office.workbook.read("Annual cost");
        };
        const auto first = run();
        EXPECT_EQ(first, run()) << thrown;
    }
}

}  // namespace
}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
// Every file of tests/cases/tidy holds a map as people type it and as a person would tidy it. Whatever else is in the corpus is
// tidied as well, and must say the same before and after.
#include "support/tidy_text.hpp"
#include "table/forms/matrix_shape.hpp"
#include "table/forms/region.hpp"
#include "table/read.hpp"
#include "table/said_words.hpp"
#include "table/schema.hpp"
#include "table/tidy_check.hpp"
#include "text/marks.hpp"
#include "text/words.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace provision {
namespace {

class TidyCases : public ::testing::TestWithParam<std::filesystem::path> {};

TEST_P(TidyCases, LaysTheMapOutAsAPersonWould)
{
    const auto example = read_tidy_case(GetParam());
    const auto plan = tidy(example.sheet, example.families);
    ASSERT_TRUE(plan);
    EXPECT_EQ(rows_text(tidied_grid(*plan, example.sheet)), example.tidy);
    if (!example.changes.empty()) {
        EXPECT_EQ(changes_text(*plan), example.changes);
    }
    std::vector<std::string> doubts;
    for (const auto& doubt : plan->doubts) doubts.push_back(cell_name(doubt.where) + " " + doubt.what);
    EXPECT_EQ(doubts.size(), example.doubts.size()) << ::testing::PrintToString(doubts);
    for (const auto& doubt : example.doubts) EXPECT_THAT(doubts, ::testing::Contains(::testing::HasSubstr(doubt)));
}

INSTANTIATE_TEST_SUITE_P(Cases, TidyCases, ::testing::ValuesIn(test_files("cases/tidy", ".case")),
                         [](const auto& given) { return read_case(given.param).name; });

struct Sample {
    std::string name;
    Grid grid;
};

// Every sheet of the corpus on which a map is found.
std::vector<Sample> samples()
{
    std::vector<Sample> all;
    for (const auto* folder : {"cases/read", "cases/tidy", "cases/checks"})
        for (const auto& file : test_files(folder, ".case")) {
            auto example = read_case(file);
            for (std::size_t i = 0; i < example.sheets.size(); ++i)
                all.push_back(
                    {std::string(folder).substr(6) + "_" + example.name + "_" + std::to_string(i), std::move(example.sheets[i])});
        }
    for (const auto& file : test_files("maps", ".csv")) {
        auto name = file.stem().string();
        std::ranges::replace_if(
            name, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
        all.push_back({name + "_text", csv_grid(file, Guessing::off)});
        all.push_back({name + "_guessed", csv_grid(file, Guessing::on)});
    }
    std::erase_if(all, [](const Sample& sample) { return !tidy(sample.grid, {}); });
    return all;
}

class AnyMapTidied : public ::testing::TestWithParam<Sample> {};

WorkbookReading read_one(const Grid& grid)
{
    return read_workbook(std::span(&grid, 1));
}

TEST_P(AnyMapTidied, SaysWhatItSaidBefore)
{
    const auto& grid = GetParam().grid;
    const auto plan = tidy(grid);
    ASSERT_TRUE(plan);
    const auto lost = difference(read_one(grid), read_one(tidied_grid(*plan, grid)));
    EXPECT_TRUE(lost.none());
}

TEST_P(AnyMapTidied, IsTidy)
{
    const auto& grid = GetParam().grid;
    const auto plan = tidy(grid);
    ASSERT_TRUE(plan);
    const auto once = tidied_grid(*plan, grid);
    const auto again = tidy(once);
    ASSERT_TRUE(again);
    EXPECT_THAT(changes_text(*again), ::testing::IsEmpty());
    EXPECT_EQ(rows_text(tidied_grid(*again, once)), rows_text(once));
}

TEST_P(AnyMapTidied, HasEveryCellMovedOrListed)
{
    const auto& grid = GetParam().grid;
    const auto plan = tidy(grid);
    ASSERT_TRUE(plan);
    std::set<Where> known;
    for (const auto& change : plan->changes) known.insert(change.where);
    std::set<Where> moved;
    for (const auto& row : plan->rows)
        for (const auto& cell : row) {
            if (!cell.from) continue;
            moved.insert(*cell.from);
            EXPECT_TRUE(!cell.value || known.contains(*cell.from)) << to_text(*cell.from) << " is changed and not listed";
        }
    known.merge(moved);
    for (int row = 0; row < grid.rows(); ++row)
        for (int column = 0; column < grid.columns; ++column)
            EXPECT_TRUE(grid.at(row, column).blank() || known.contains(grid.where(row, column)))
                << to_text(grid.where(row, column));
}

// Headings and labels that became columns, days, ticks: said otherwise in the tidied map.
bool said_otherwise(const std::string& line)
{
    const auto key = heading_key(line);
    return held_by_columns(line) || numbered_provision(line) || column_of(TableKind::provision_map, key) ||
           column_of(TableKind::register_, key) || weekday_heading(line) || says_yes(line) || says_no(line);
}

// `1:6` may stand as `6:1` or as a size; a year in any of its spellings; a bullet is no word.
bool may_change(const std::string& word)
{
    const bool ratio = word.find(':') != std::string::npos;
    const bool year = word.starts_with("y") || word == "early";
    return ratio || year || static_cast<unsigned char>(word.front()) >= 0x80;
}

TEST_P(AnyMapTidied, LosesNoWordOfAFreeForm)
{
    const auto& grid = GetParam().grid;
    const auto tables = find_tables(grid);
    const bool headed = std::ranges::find(tables, TableKind::provision_map, &FoundTable::kind) != tables.end();
    const auto plan = tidy(grid);
    ASSERT_TRUE(plan);
    if (headed) return;
    std::set<std::string> words;
    for (const auto& cell : tidied_grid(*plan, grid).cells) {
        for (const auto& word : telling_words(shown(cell))) {
            words.insert(word);
            words.insert(word.substr(0, word.find(':')));  // a group of 4 stands as 4:1
        }
    }
    for (const auto& cell : grid.cells)
        for (const auto& line : lines(cell.text))
            for (const auto& word : said_otherwise(line) ? std::vector<std::string>{} : telling_words(line))
                EXPECT_TRUE(words.contains(word) || may_change(word)) << word << " of: " << line;
}

TEST_P(AnyMapTidied, KeepsToTheFamiliesThatAreTicked)
{
    const auto& grid = GetParam().grid;
    for (std::size_t family = 0; family < kTidyFamilies; ++family) {
        const auto plan = tidy(grid, TidyFamilies{}.set().reset(family));
        ASSERT_TRUE(plan);
        for (const auto& change : plan->changes)
            EXPECT_NE(static_cast<std::size_t>(change.family), family) << to_text(change.where);
        EXPECT_TRUE(difference(read_one(grid), read_one(tidied_grid(*plan, grid))).none())
            << to_text(static_cast<TidyFamily>(family));
    }
    const auto none = tidy(grid, {});
    ASSERT_TRUE(none);
    EXPECT_EQ(rows_text(tidied_grid(*none, grid)), rows_text(grid));
}

INSTANTIATE_TEST_SUITE_P(Maps, AnyMapTidied, ::testing::ValuesIn(samples()), [](const auto& given) { return given.param.name; });

}  // namespace
}  // namespace provision

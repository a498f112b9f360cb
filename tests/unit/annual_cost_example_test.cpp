// SPDX-License-Identifier: MPL-2.0
// A whole example school: tests/golden/annual-cost-primary.tsv was worked out from the figures of its template, apart from this
// program, by these rules: weekly = minutes / 60 x rate, of a team both rates; weeks = those told, of them no more than 38 nor
// than the school days left from the start; of a run that began before September its part (weeks before September at 38 of 52.2);
// to date = the school days from the start to Monday 23 November / 5; equipment at its price in Resources; adjustments free.
#include "commands/annual_cost.hpp"
#include "support/costed_book.hpp"
#include "support/golden.hpp"
#include "support/memory_workbook.hpp"
#include "templates/template.hpp"
#include "text/years.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

namespace provision {
namespace {

constexpr double kPenny = 0.0051;

// The figures of a line by heading; text that is no number is none.
struct Line {
    std::vector<std::string> cells;

    std::optional<double> figure(std::size_t column) const
    {
        char* end = nullptr;
        const double value = std::strtod(cells[column].c_str(), &end);
        return cells[column].empty() || *end != '\0' ? std::nullopt : std::optional(value);
    }
};

std::vector<Line> golden_lines()
{
    std::vector<Line> lines;
    for (auto& cells : golden("annual-cost-primary.tsv")) lines.push_back({std::move(cells)});
    return lines;
}

std::vector<Grid> example()
{
    MemoryWorkbook workbook({});
    workbook.add(make_template("primary-example").sheets, "");
    std::vector<Grid> grids;
    for (const auto& one : workbook.sheets()) grids.push_back(workbook.read(one.name));
    return grids;
}

const CostedRow* row_of(const CostedBook& book, const Line& line)
{
    for (const auto& row : book.cost.rows) {
        if (row.provision->name == line.cells[0] && row.provision->years == read_years(line.cells[1])) return &row;
    }
    return nullptr;
}

void expect_figure(const std::optional<double>& known, const std::optional<double>& told, const std::string& what)
{
    ASSERT_EQ(known.has_value(), told.has_value()) << what;
    EXPECT_NEAR(known.value_or(0), told.value_or(0), kPenny) << what;
}

TEST(CostExample, CostsEveryRowOfTheShippedSchoolToThePenny)
{
    const CostedBook book(example());
    const auto lines = golden_lines();
    ASSERT_EQ(book.cost.rows.size(), lines.size() - 1);
    for (const auto& line : lines) {
        if (line.cells[0] == "all") continue;
        const auto what = line.cells[0] + " " + line.cells[1];
        const auto* row = row_of(book, line);
        ASSERT_TRUE(row) << what;
        expect_figure(row->pounds, line.figure(4), what + ": this year");
        expect_figure(row->to_date, line.figure(5), what + ": to date");
        if (line.figure(2)) expect_figure(row->weekly, line.figure(2), what + ": weekly");
        if (line.figure(3)) expect_figure(row->weeks.all, line.figure(3), what + ": weeks");
    }
    EXPECT_NEAR(book.cost.provision(), *lines.back().figure(4), kPenny);
    EXPECT_NEAR(book.cost.to_date(), *lines.back().figure(5), kPenny);
    EXPECT_EQ(book.cost.without_figure(), 3) << "two times a week, TA/ Teacher, 45 minutes or 60";
    EXPECT_EQ(book.cost.outside.size(), 2u) << "two groups ended in July";
}

// 3192 + 653.60 + 380 + 1440 + 210 + 150 + 265 + 0; laptop and slopes belong to rows of the map.
TEST(CostExample, KeepsTheResourcesOfTheSchoolApart)
{
    const CostedBook book(example());
    EXPECT_NEAR(book.cost.resources(), 6290.60, kPenny);
    EXPECT_EQ(book.cost.general.size(), 8U);
}

TEST(CostExample, SharesOutEveryPound)
{
    const CostedBook book(example());
    double borne = book.cost.unassigned();
    for (std::size_t at = 0; at < book.cost.pupils.size(); ++at) borne += book.cost.of_pupil(at);
    EXPECT_NEAR(borne, book.cost.provision(), 1e-9);
    EXPECT_LT(book.cost.unassigned(), book.cost.provision() / 10) << "Groups names who is where";
}

}  // namespace
}  // namespace provision

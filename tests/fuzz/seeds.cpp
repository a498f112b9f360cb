// SPDX-License-Identifier: MPL-2.0
#include "fuzz/seeds.hpp"

#include "fuzz/sheet_bytes.hpp"
#include "support/grids.hpp"
#include "table/schema.hpp"
#include "text/words.hpp"

#include <fstream>
#include <iterator>
#include <set>

namespace provision {
namespace {

constexpr int kKinds = static_cast<int>(kTableKinds);
constexpr int kColumns = static_cast<int>(Column::known) + 1;

std::string whole_file(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// A cell as a case file writes it.
std::string typed(const Cell& cell)
{
    if (cell.type == Cell::Type::number) return plain_number(cell.number);
    std::string text;
    for (const char c : cell.text) text += c == '\n' ? std::string("\\n") : std::string(1, c == '|' ? '/' : c);
    return text;
}

std::string as_case(const Grid& grid)
{
    std::string all = "[" + grid.sheet + "]\n";
    for (int row = 0; row < grid.rows(); ++row) {
        for (int column = 0; column < grid.columns; ++column) all += (column == 0 ? "" : " | ") + typed(grid.at(row, column));
        all += "\n";
    }
    return all;
}

}  // namespace

std::vector<std::string> seed_workbooks()
{
    std::vector<std::string> seeds;
    for (const auto& file : test_files("cases", ".case")) seeds.push_back(whole_file(file));
    for (const auto& file : test_files("maps", ".csv")) seeds.push_back(as_case(csv_grid(file, Guessing::off)));
    return seeds;
}

std::vector<std::string> seed_texts()
{
    std::set<std::string> texts;
    for (const auto& workbook : seed_workbooks())
        for (const auto& grid : sheets_of_bytes(workbook))
            for (const auto& cell : grid.cells)
                if (cell.is_text()) texts.insert(cell.text);
    for (const auto& file : test_files("golden", ".tsv")) {
        std::ifstream in(file);
        for (std::string line; std::getline(in, line);) texts.insert(line.substr(0, line.find('\t')));
    }
    return {texts.begin(), texts.end()};
}

std::vector<std::string> words_of_schools()
{
    std::set<std::string> words{"x",
                                "×",
                                "½",
                                "3 x ",
                                "20 mins",
                                "1 hour",
                                "1h15",
                                "daily",
                                "weekly",
                                " per week",
                                "twice",
                                "each",
                                "groups",
                                "pupils",
                                "Mon, Wed",
                                "2-3",
                                "6:1",
                                "1:1",
                                "TA",
                                "LSA",
                                "Teacher",
                                "SENCO",
                                "TA/ CT",
                                "Year 3",
                                "KS1",
                                "R",
                                "WAVE ONE",
                                "Wave 2",
                                "Autumn",
                                "Spring 26",
                                "£1,250.50",
                                "K",
                                "EHCP",
                                "SLCN",
                                "Maximum 6",
                                "whole class",
                                "12 weeks",
                                "per term",
                                "Total",
                                "✓",
                                "†",
                                "\xC2\xA0",
                                "(",
                                ")",
                                " & ",
                                " and ",
                                "; ",
                                " | ",
                                "|",
                                "\n",
                                "\\n",
                                "<",
                                "^",
                                "~",
                                "@error",
                                "@time 06:01",
                                "@date 2026-09-07",
                                "@text 3",
                                "@date 1e300",
                                "@time 1e300",
                                "[Sheet2]",
                                "999999999999",
                                "-1",
                                "0",
                                "1e308"};
    for (int kind = 0; kind < kKinds; ++kind)
        for (int column = 0; column < kColumns; ++column)
            for (const auto heading : headings_of(static_cast<TableKind>(kind), static_cast<Column>(column)))
                words.emplace(heading);
    return {words.begin(), words.end()};
}

}  // namespace provision

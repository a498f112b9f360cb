// SPDX-License-Identifier: MPL-2.0
#include "support/tidy_text.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <regex>
#include <sstream>
#include <stdexcept>

namespace provision {
namespace {

constexpr std::array<std::string_view, kTidyFamilies> kWords = {"headings",    "schedule", "lines",       "sections",
                                                                "filled down", "damage",   "staff times", "spelling"};

std::string in_one_line(const std::string& text)
{
    return std::regex_replace(text, std::regex("\n"), "\\n");
}

std::string cell_text(const Cell& cell)
{
    switch (cell.type) {
    case Cell::Type::blank: return {};
    case Cell::Type::error: return "@error";
    case Cell::Type::number: return plain_number(cell.number);
    case Cell::Type::date: return "@date " + plain_number(cell.number);
    case Cell::Type::time: return "@time " + plain_number(cell.number * 24 * 60) + " minutes";
    case Cell::Type::text: break;
    }
    const bool number = std::regex_match(cell.text, std::regex(R"(-?\d+(\.\d+)?)"));
    return (number ? "@text " : "") + in_one_line(cell.text);
}

// Cells parted by `|` without the blanks around them, and no blank cells at the end.
std::string row_of(const std::vector<std::string>& cells)
{
    std::string row;
    for (std::size_t i = 0; i < cells.size(); ++i) row += (i == 0 ? "" : " | ") + cells[i];
    while (row.ends_with(' ') || row.ends_with('|')) row.pop_back();
    return row;
}

std::string spaced(const std::string& line)
{
    std::vector<std::string> cells;
    std::stringstream in(line);
    for (std::string text; std::getline(in, text, '|');) cells.emplace_back(trimmed(text));
    return row_of(cells);
}

}  // namespace

TidyCase read_tidy_case(const std::filesystem::path& file)
{
    TidyCase read{.sheet = read_case(file).sheets.at(0), .tidy = {}, .changes = {}, .doubts = {}};
    std::ifstream in(file, std::ios::binary);
    std::string section;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("#")) continue;
        if (line.starts_with("[")) {
            section = line;
        } else if (section == "[= tidy]") {
            read.tidy.push_back(spaced(line));
        } else if (trimmed(line).empty()) {
            continue;
        } else if (section == "[= changes]") {
            read.changes.push_back(spaced(line));
        } else if (section == "[= doubts]") {
            read.doubts.push_back(line);
        } else if (section == "[= unticked]") {
            const auto found = std::ranges::find(kWords, trimmed(line));
            if (found == kWords.end()) throw std::runtime_error("no family of changes: " + line);
            read.families.reset(static_cast<std::size_t>(found - kWords.begin()));
        }
    }
    while (!read.tidy.empty() && read.tidy.back().empty()) read.tidy.pop_back();
    return read;
}

std::vector<std::string> rows_text(const Grid& grid)
{
    std::vector<std::string> rows;
    for (int row = 0; row < grid.rows(); ++row) {
        std::vector<std::string> cells;
        for (int column = 0; column < grid.columns; ++column) cells.push_back(cell_text(grid.at(row, column)));
        rows.push_back(row_of(cells));
    }
    while (!rows.empty() && rows.back().empty()) rows.pop_back();
    return rows;
}

std::vector<std::string> changes_text(const TidyPlan& plan)
{
    std::vector<std::string> all;
    for (const auto& change : plan.changes)
        all.push_back(row_of({cell_name(change.where), std::string(kWords.at(static_cast<std::size_t>(change.family))),
                              in_one_line(change.before), in_one_line(change.after)}));
    return all;
}

}  // namespace provision

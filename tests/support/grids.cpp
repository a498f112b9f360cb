// SPDX-License-Identifier: MPL-2.0
#include "support/grids.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>
#include <stdexcept>

namespace provision {
namespace {

const Date kEpoch{std::chrono::year{1899}, std::chrono::month{12}, std::chrono::day{30}};

std::string whole_file(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in) throw std::runtime_error("cannot open " + file.string());
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::vector<std::string>> csv_records(const std::string& text)
{
    std::vector<std::vector<std::string>> records(1, {""});
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"')
            records.back().back() += text[i++];
        else if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            records.back().emplace_back();
        else if (c == '\n' && !quoted)
            records.push_back({""});
        else if (c != '\r')
            records.back().back() += c;
    }
    if (records.back() == std::vector<std::string>{""}) records.pop_back();
    return records;
}

// What Calc makes of typed text (measured in 7.4, English (UK)): h:mm is a time, d-m a date of that year, digits a number.
Cell guessed(const std::string& text)
{
    int a = 0;
    int b = 0;
    char rest = 0;
    if (std::sscanf(text.c_str(), "%d:%d%c", &a, &b, &rest) == 2 && b < 60) return Cell::time((a * 60 + b) / 1440.0);
    if (std::sscanf(text.c_str(), "%d-%d%c", &a, &b, &rest) == 2 && a >= 1 && a <= 28 && b >= 1 && b <= 12)
        return Cell::date(serial(Date{std::chrono::year{2026}, std::chrono::month(static_cast<unsigned>(b)),
                                      std::chrono::day(static_cast<unsigned>(a))},
                                 kEpoch));
    if (std::regex_match(text, std::regex(R"(-?\d+(\.\d+)?)"))) return Cell::of(std::stod(text));
    return Cell::of(text);
}

Grid grid_of(std::string sheet, const std::vector<std::vector<Cell>>& rows)
{
    Grid grid{std::move(sheet), 0, {}};
    for (const auto& row : rows) grid.columns = std::max(grid.columns, static_cast<int>(row.size()));
    for (auto row : rows) {
        row.resize(static_cast<std::size_t>(grid.columns));
        grid.cells.insert(grid.cells.end(), row.begin(), row.end());
    }
    return grid;
}

// `<` and `^` mark cells merged with the one to the left or above; `~` before the first cell, a hidden row.
void take_marks(Grid& grid)
{
    const auto marked = [&](int row, int column, std::string_view mark) {
        return row < grid.rows() && column < grid.columns && grid.at(row, column) == Cell::of(std::string(mark));
    };
    for (int row = 0; row < grid.rows(); ++row) {
        auto& first = grid.cells[static_cast<std::size_t>(row) * grid.columns];
        if (first.text.starts_with('~')) {
            grid.hidden_rows.push_back(row);
            first = case_cell(trimmed(std::string_view(first.text).substr(1)));
        }
        for (int column = 0; column < grid.columns; ++column) {
            if (marked(row, column, "<") || marked(row, column, "^")) continue;
            Area area{row, column, 1, 1};
            while (marked(row, column + area.columns, "<")) ++area.columns;
            while (marked(row + area.rows, column, "^")) ++area.rows;
            if (area.rows > 1 || area.columns > 1) grid.merged.push_back(area);
        }
    }
    for (auto& cell : grid.cells)
        if (cell.text == "<" || cell.text == "^") cell = {};
    constexpr std::string_view kFormula = "@formula";
    for (int row = 0; row < grid.rows(); ++row)
        for (int column = 0; column < grid.columns; ++column) {
            auto& cell = grid.cells[static_cast<std::size_t>(row) * grid.columns + column];
            if (!cell.text.starts_with(kFormula)) continue;
            cell = case_cell(trimmed(std::string_view(cell.text).substr(kFormula.size())));
            grid.formulas.push_back({row, column});
        }
}

std::vector<Cell> case_row(const std::string& line)
{
    std::vector<Cell> cells;
    std::stringstream in(line);
    for (std::string text; std::getline(in, text, '|');) cells.push_back(case_cell(trimmed(text)));
    return cells;
}

}  // namespace

Grid csv_grid(const std::filesystem::path& file, Guessing guessing)
{
    std::vector<std::vector<Cell>> rows;
    for (const auto& record : csv_records(whole_file(file))) {
        auto& row = rows.emplace_back();
        for (const auto& text : record) row.push_back(guessing == Guessing::on ? guessed(text) : Cell::of(text));
    }
    return grid_of(file.stem().string(), rows);
}

Cell case_cell(std::string_view text)
{
    const std::string typed(text);
    if (typed == "@error") return Cell::error();
    if (typed.starts_with("@text ")) return Cell::of(typed.substr(6));
    if (typed.starts_with("@date ")) return Cell::date(serial(iso_date(typed.substr(6)).value(), kEpoch));
    int hours = 0;
    int minutes = 0;
    if (std::sscanf(typed.c_str(), "@time %d:%d", &hours, &minutes) == 2) return Cell::time((hours * 60 + minutes) / 1440.0);
    static const std::regex kNumber(R"(-?\d+(\.\d+)?)");
    static const std::regex kLineBreak(R"(\\n)");
    if (std::regex_match(typed, kNumber)) return Cell::of(std::stod(typed));
    return Cell::of(std::regex_replace(typed, kLineBreak, "\n"));
}

Grid sheet(const std::string& name, const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::vector<Cell>> cells;
    for (const auto& row : rows) {
        auto& read = cells.emplace_back();
        for (const auto& text : row) read.push_back(case_cell(text));
    }
    return grid_of(name, cells);
}

Case read_case(const std::filesystem::path& file)
{
    Case read;
    read.name = file.parent_path().filename().string() + "_" + file.stem().string();
    std::ranges::replace_if(
        read.name, [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    std::stringstream in(whole_file(file));
    std::string section;
    std::vector<std::vector<Cell>> rows;
    const auto close = [&] {
        if (!rows.empty()) read.sheets.push_back(grid_of(section, rows));
        if (!rows.empty()) take_marks(read.sheets.back());
        rows.clear();
    };
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("#")) continue;
        if (line.starts_with("[") && line.ends_with("]")) {
            close();
            section = line.substr(1, line.size() - 2);
        } else if (section == "expect" || section == "not run") {
            if (!trimmed(line).empty()) (section == "expect" ? read.expect : read.not_run).push_back(line);
        } else if (section.starts_with("= ")) {
            continue;  // what a reading case tells: reading_text.cpp
        } else if (section == "today") {
            if (!trimmed(line).empty()) read.today = iso_date(trimmed(line)).value();
        } else if (!section.empty()) {
            rows.push_back(case_row(line));
        }
    }
    close();
    return read;
}

std::vector<std::filesystem::path> test_files(std::string_view folder, std::string_view ending)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(std::filesystem::path(PROVISION_SOURCE_DIR) / "tests" / folder))
        if (entry.path().string().ends_with(ending)) files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

}  // namespace provision

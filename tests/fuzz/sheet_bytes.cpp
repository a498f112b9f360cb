// SPDX-License-Identifier: MPL-2.0
#include "fuzz/sheet_bytes.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace provision {
namespace {

constexpr std::size_t kMostRows = 400;
constexpr std::size_t kMostColumns = 60;
constexpr std::size_t kMostSheets = 6;

// Calc holds every number but inf and nan.
std::optional<double> number_in(std::string_view text)
{
    double number = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || end.ec != std::errc{} || end.ptr != text.data() + text.size() || !std::isfinite(number)) return {};
    return number;
}

Cell time_cell(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == text.npos) return Cell::time(number_in(text).value_or(0.25));
    const auto hours = number_in(text.substr(0, colon));
    const auto minutes = number_in(text.substr(colon + 1));
    return Cell::time((hours.value_or(6) * 60 + minutes.value_or(1)) / 1440);
}

Cell date_cell(std::string_view text, const Date& epoch)
{
    if (const auto date = iso_date(text)) return Cell::date(serial(*date, epoch));
    return Cell::date(number_in(text).value_or(46'000));
}

std::string with_line_breaks(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool line_break = text.substr(i, 2) == "\\n";
        out += line_break ? '\n' : text[i];
        i += line_break ? 1 : 0;
    }
    return out;
}

Cell cell_of(std::string_view text, const Date& epoch)
{
    if (text == "@error") return Cell::error();
    if (text.starts_with("@text ")) return Cell::of(std::string(text.substr(6)));
    if (text.starts_with("@time ")) return time_cell(text.substr(6));
    if (text.starts_with("@date ")) return date_cell(text.substr(6), epoch);
    if (const auto number = number_in(text)) return Cell::of(*number);
    return Cell::of(with_line_breaks(text));
}

std::vector<std::string_view> split(std::string_view text, char sign, std::size_t most)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= text.size() && parts.size() < most;) {
        const auto end = std::min(text.find(sign, begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

bool marked(const Grid& grid, int row, int column, std::string_view mark)
{
    return row < grid.rows() && column < grid.columns && grid.at(row, column).text == mark;
}

void take_merged(Grid& grid)
{
    for (int row = 0; row < grid.rows(); ++row)
        for (int column = 0; column < grid.columns; ++column) {
            if (marked(grid, row, column, "<") || marked(grid, row, column, "^")) continue;
            Area area{row, column, 1, 1};
            while (marked(grid, row, column + area.columns, "<")) ++area.columns;
            while (marked(grid, row + area.rows, column, "^")) ++area.rows;
            if (area.rows > 1 || area.columns > 1) grid.merged.push_back(area);
        }
    for (auto& cell : grid.cells)
        if (cell.text == "<" || cell.text == "^") cell = {};
}

Grid grid_of(std::string_view name, const std::vector<std::string_view>& lines)
{
    Grid grid{std::string(name), 0, {}};
    std::vector<std::vector<std::string_view>> rows;
    for (auto line : lines) {
        if (line.starts_with('~')) grid.hidden_rows.push_back(static_cast<int>(rows.size()));
        rows.push_back(split(line.substr(line.starts_with('~') ? 1 : 0), '|', kMostColumns));
        grid.columns = std::max(grid.columns, static_cast<int>(rows.back().size()));
    }
    for (auto& row : rows) {
        row.resize(static_cast<std::size_t>(grid.columns));
        for (const auto text : row) grid.cells.push_back(cell_of(trimmed(text), grid.epoch));
    }
    take_merged(grid);
    return grid;
}

}  // namespace

std::vector<Grid> sheets_of_bytes(std::string_view bytes)
{
    std::vector<Grid> sheets;
    std::vector<std::string_view> rows;
    std::string_view name = "Sheet1";
    const auto close = [&] {
        if (!rows.empty() && !name.starts_with("= ") && sheets.size() < kMostSheets) sheets.push_back(grid_of(name, rows));
        rows.clear();
    };
    for (const auto line : split(bytes, '\n', kMostRows)) {
        if (line.starts_with('[') && line.ends_with(']') && line.size() > 2) {
            close();
            name = line.substr(1, line.size() - 2);
        } else if (!line.starts_with('#'))
            rows.push_back(line);
    }
    close();
    return sheets;
}

}  // namespace provision

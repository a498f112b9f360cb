// SPDX-License-Identifier: MPL-2.0
#include "generate/workbook_json.hpp"

#include "templates/json_place.hpp"

#include <algorithm>
#include <utility>

namespace provision {
namespace {

using nlohmann::json;

/// Rows and columns are numbered from 1 in the file, as Calc shows rows.
std::vector<int> numbers_within(const Place& sheet, const char* key, int last)
{
    std::vector<int> found;
    if (!sheet.value.contains(key)) return found;
    const Place list = sheet.at(key);
    for (std::size_t i = 0; i < array_size(list); ++i) {
        const json& number = list.at(i).value;
        if (!number.is_number_integer() || number < 1 || number > last)
            complain(list.at(i), "there is no such row or column", "Write a whole number from 1 to " + std::to_string(last));
        found.push_back(number.get<int>() - 1);
    }
    return found;
}

std::vector<double> widths(const Place& list)
{
    std::vector<double> found;
    for (std::size_t i = 0; i < array_size(list); ++i) {
        const json& width = list.at(i).value;
        if (!width.is_number() || width <= 0) complain(list.at(i), "this is not a width", "Write millimetres, such as 45");
        found.push_back(width.get<double>());
    }
    if (found.empty()) complain(list, "there is no column", "Give the width of every column in millimetres");
    return found;
}

Grid grid_of(const Place& rows, std::string name, int columns)
{
    Grid grid{.sheet = std::move(name), .columns = columns, .cells = {}};
    for (std::size_t row = 0; row < array_size(rows); ++row) {
        const Place cells = rows.at(row);
        if (array_size(cells) > static_cast<std::size_t>(columns))
            complain(cells, "the row has more cells than there are widths", "Add a width, or take the cell out");
        for (std::size_t column = 0; column < static_cast<std::size_t>(columns); ++column)
            grid.cells.push_back(column < cells.value.size() ? cell_at(cells.at(column), grid.epoch) : Cell{});
    }
    return grid;
}

PrintedSheet sheet_of(const Place& place)
{
    expect_object(place, {"name", "widths", "title", "heading", "section", "note", "centre", "text", "rows"});
    for (const char* key : {"name", "widths", "rows"}) expect_key(place, key);
    PrintedSheet sheet;
    sheet.widths_mm = widths(place.at("widths"));
    const int columns = static_cast<int>(sheet.widths_mm.size());
    sheet.grid = grid_of(place.at("rows"), text_of(place.at("name")), columns);
    sheet.title_rows = numbers_within(place, "title", sheet.grid.rows());
    sheet.heading_rows = numbers_within(place, "heading", sheet.grid.rows());
    sheet.section_rows = numbers_within(place, "section", sheet.grid.rows());
    sheet.note_rows = numbers_within(place, "note", sheet.grid.rows());
    sheet.centre_columns = numbers_within(place, "centre", columns);
    sheet.text_columns = numbers_within(place, "text", columns);
    return sheet;
}

void expect_new_name(const PrintedWorkbook& book, const Place& name)
{
    const std::string text = text_of(name);
    if (text.empty() || text.find_first_of("[]*?:/\\") != std::string::npos)
        complain(name, "a sheet cannot be called this", "Give a name without [ ] * ? : / \\");
    if (std::ranges::any_of(book.sheets, [&](const PrintedSheet& sheet) { return sheet.grid.sheet == text; }))
        complain(name, "two sheets have this name", "Rename one of them");
}

PrintedWorkbook workbook_of(const Place& place)
{
    expect_object(place, {"title", "sheets"});
    expect_key(place, "title");
    expect_key(place, "sheets");
    PrintedWorkbook book{.title = text_of(place.at("title")), .sheets = {}};
    const Place sheets = place.at("sheets");
    for (std::size_t i = 0; i < array_size(sheets); ++i) {
        PrintedSheet sheet = sheet_of(sheets.at(i));
        expect_new_name(book, sheets.at(i).at("name"));
        book.sheets.push_back(std::move(sheet));
    }
    if (book.sheets.empty()) complain(sheets, "there is no sheet", "Add one");
    return book;
}

}  // namespace

PrintedWorkbook read_workbook_json(std::string_view text, const std::string& file)
{
    const json root = parsed_json(text, file);
    return workbook_of({root, file, ""});
}

}  // namespace provision

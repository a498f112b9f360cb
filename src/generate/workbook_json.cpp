// SPDX-License-Identifier: MPL-2.0
#include "generate/workbook_json.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <initializer_list>
#include <regex>
#include <utility>

namespace provision {
namespace {

using nlohmann::json;

/// A value together with its place, so that every complaint can say where it stands.
struct Place {
    const json& value;
    std::string file;
    std::string path;

    Place at(const char* key) const { return {value.at(key), file, path + "/" + key}; }
    Place at(std::size_t index) const { return {value.at(index), file, path + "/" + std::to_string(index)}; }
};

[[noreturn]] void complain(const Place& place, const std::string& what, const std::string& remedy)
{
    throw WorkbookJsonError(place.file + ": " + (place.path.empty() ? "/" : place.path) + ": " + what + ". " + remedy + ".");
}

void expect_object(const Place& place, std::initializer_list<std::string_view> keys)
{
    if (!place.value.is_object()) complain(place, "this is not an object", "Write { ... } here");
    for (const auto& [key, value] : place.value.items()) {
        if (std::ranges::find(keys, key) != keys.end()) continue;
        std::string known;
        for (std::string_view name : keys) known.append(known.empty() ? "" : ", ").append(name);
        complain(place, "\"" + key + "\" is not known here", "Known are: " + known);
    }
}

void expect_key(const Place& place, const std::string& key)
{
    if (!place.value.contains(key)) complain(place, "\"" + key + "\" is missing", "Add it");
}

std::size_t array_size(const Place& place)
{
    if (!place.value.is_array()) complain(place, "this is not a list", "Write [ ... ] here");
    return place.value.size();
}

std::string text_of(const Place& place)
{
    if (!place.value.is_string()) complain(place, "this is not text", "Put it in quotation marks");
    return place.value.get<std::string>();
}

Cell date_cell(const Place& place, const Date& epoch)
{
    const auto date = iso_date(text_of(place));
    if (!date) complain(place, "this is not a date", "Write it as \"2026-09-07\"");
    return Cell::date(serial(*date, epoch));
}

Cell time_cell(const Place& place)
{
    const std::string text = text_of(place);
    std::smatch part;
    if (!std::regex_match(text, part, std::regex("(\\d+):([0-5]\\d)")))
        complain(place, "this is not a time", "Write it as \"06:01\"");
    return Cell::time((60 * std::stod(part[1]) + std::stod(part[2])) / (24 * 60));
}

Cell cell_of(const Place& place, const Date& epoch)
{
    if (place.value.is_null()) return {};
    if (place.value.is_string()) return Cell::of(place.value.get<std::string>());
    if (place.value.is_number()) return Cell::of(place.value.get<double>());
    if (!place.value.is_object())
        complain(place, "a cell cannot hold this", "Write text, a number, null, {\"date\": ...} or {\"time\": ...}");
    expect_object(place, {"date", "time"});
    if (place.value.size() != 1) complain(place, "a cell holds one value", "Write either \"date\" or \"time\"");
    return place.value.contains("date") ? date_cell(place.at("date"), epoch) : time_cell(place.at("time"));
}

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
            grid.cells.push_back(column < cells.value.size() ? cell_of(cells.at(column), grid.epoch) : Cell{});
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

json parsed(std::string_view text, const std::string& file)
{
    try {
        return json::parse(text);
    } catch (const json::parse_error& error) {
        throw WorkbookJsonError(file + ": this is not JSON (" + error.what() + "). Look for a comma or a bracket near there.");
    }
}

}  // namespace

PrintedWorkbook read_workbook_json(std::string_view text, const std::string& file)
{
    const json root = parsed(text, file);
    return workbook_of({root, file, ""});
}

}  // namespace provision

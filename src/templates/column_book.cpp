// SPDX-License-Identifier: MPL-2.0
#include "templates/column_book.hpp"

#include "model/data.hpp"
#include "templates/json_place.hpp"

#include <map>
#include <utility>

namespace provision {
namespace {

using Columns = std::map<std::pair<std::string, std::string>, ColumnLook, std::less<>>;

std::vector<ColumnHighlight> highlights_of(const Place& place)
{
    std::vector<ColumnHighlight> all;
    // Something belongs in the cell once the row has what is told here.
    if (place.has("missing_when")) all.push_back({"AND(ISBLANK([]);" + text_at(place, "missing_when") + ")", "missing"});
    if (place.has("overdue_when")) all.push_back({"AND(ISNUMBER([]);[]<AsOf;" + text_at(place, "overdue_when") + ")", "overdue"});
    return all;
}

ColumnLook look_of(const Place& place)
{
    expect_object(place, {"width", "look", "list", "note", "formula", "total", "without", "missing_when", "overdue_when"});
    return {.width_mm = number_at(place, "width", 30),
            .look = text_at(place, "look", "words"),
            .list = text_at(place, "list"),
            .note = text_at(place, "note"),
            .formula = text_at(place, "formula"),
            .total = text_at(place, "total"),
            .without = text_at(place, "without"),
            .highlights = highlights_of(place)};
}

Columns read_columns()
{
    const std::string file = "templates/columns.json";
    const auto json = parsed_json(embedded_data(file), file);
    const Place root{json, file, ""};
    Columns columns;
    for (const auto& [table, headings] : json.items())
        for (const auto& [heading, look] : headings.items())
            columns.try_emplace({table, heading}, look_of(root.at(table).at(heading)));
    return columns;
}

const Columns& all_columns()
{
    static const Columns kColumns = read_columns();
    return kColumns;
}

}  // namespace

const ColumnLook& column_look(std::string_view table, std::string_view heading)
{
    return all_columns().at({std::string(table), std::string(heading)});
}

bool has_column_look(std::string_view table, std::string_view heading)
{
    return all_columns().contains({std::string(table), std::string(heading)});
}

}  // namespace provision

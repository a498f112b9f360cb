// SPDX-License-Identifier: MPL-2.0
#include "templates/table_columns.hpp"

#include "text/nations.hpp"

#include <algorithm>

namespace provision {
namespace {

TableColumn column_at(const Place& place, const Place& part)
{
    TableColumn column;
    if (place.value.is_string()) {
        column.heading = column.label = text_of(place);
    } else {
        expect_object(place, {"column", "label", "width", "look", "plain"});
        expect_key(place, "column");
        column.heading = text_at(place, "column");
        column.label = text_at(place, "label", column.heading);
    }
    const auto table = text_at(part, "table");
    if (!has_column_look(table, column.heading))
        complain(place, "the table " + table + " has no column \"" + column.heading + "\"",
                 "Add it to columns.json, or take it out");
    column.look = column_look(table, column.heading);
    if (!place.value.is_object()) return column;
    column.look.width_mm = number_at(place, "width", column.look.width_mm);
    column.look.look = text_at(place, "look", column.look.look);
    if (flag_at(place, "plain")) column.look = {.width_mm = column.look.width_mm, .look = column.look.look};
    return column;
}

}  // namespace

std::vector<std::string> words_at(const Place& place, const char* key, const FormWords& words)
{
    if (!place.has(key) || !place.at(key).value.is_string()) return texts_at(place, key);
    const auto named = text_at(place, key);
    if (named == "tiers") return words.tiers.empty() ? tier_sets().front().tiers : words.tiers;
    if (named != "years") complain(place.at(key), "there are no words of this name", "Write a list, or tiers, or years");
    if (!words.years.empty()) return words.years;
    return {"Reception", "Year 1", "Year 2", "Year 3", "Year 4", "Year 5", "Year 6"};
}

std::vector<TableColumn> table_columns(const Place& part)
{
    expect_key(part, "columns");
    std::vector<TableColumn> columns;
    const Place list = part.at("columns");
    for (std::size_t i = 0; i < array_size(list); ++i) {
        const Place item = list.at(i);
        if (!item.value.is_object() || !item.has("fold")) {
            columns.push_back(column_at(item, part));
            continue;
        }
        const Place folded = item.at("fold");
        for (std::size_t k = 0; k < array_size(folded); ++k) {
            columns.push_back(column_at(folded.at(k), part));
            columns.back().folded = true;
        }
    }
    return columns;
}

int column_of(std::span<const TableColumn> columns, std::string_view heading, const Place& place)
{
    const auto found = std::ranges::find(columns, heading, &TableColumn::heading);
    if (found == columns.end())
        complain(place, "this table has no column \"" + std::string(heading) + "\"", "Name one of its columns");
    return static_cast<int>(found - columns.begin());
}

}  // namespace provision

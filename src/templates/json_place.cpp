// SPDX-License-Identifier: MPL-2.0
#include "templates/json_place.hpp"

#include <algorithm>
#include <regex>

namespace provision {
namespace {

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

}  // namespace

nlohmann::json parsed_json(std::string_view text, const std::string& file)
{
    try {
        return nlohmann::json::parse(text);
    } catch (const nlohmann::json::parse_error& error) {
        throw TemplateError(file + ": this is not JSON (" + error.what() + "). Look for a comma or a bracket near there.");
    }
}

void complain(const Place& place, const std::string& what, const std::string& remedy)
{
    throw TemplateError(place.file + ": " + (place.path.empty() ? "/" : place.path) + ": " + what + ". " + remedy + ".");
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

std::vector<std::string> texts_at(const Place& place, const char* key)
{
    std::vector<std::string> texts;
    if (!place.has(key)) return texts;
    const Place list = place.at(key);
    for (std::size_t i = 0; i < array_size(list); ++i) texts.push_back(text_of(list.at(i)));
    return texts;
}

std::string text_at(const Place& place, const char* key, const std::string& otherwise)
{
    return place.has(key) ? text_of(place.at(key)) : otherwise;
}

double number_at(const Place& place, const char* key, double otherwise)
{
    if (!place.has(key)) return otherwise;
    const Place number = place.at(key);
    if (!number.value.is_number()) complain(number, "this is not a number", "Write it without quotation marks");
    return number.value.get<double>();
}

bool flag_at(const Place& place, const char* key, bool otherwise)
{
    if (!place.has(key)) return otherwise;
    const Place flag = place.at(key);
    if (!flag.value.is_boolean()) complain(flag, "this is neither true nor false", "Write one of the two");
    return flag.value.get<bool>();
}

Cell cell_at(const Place& place, const Date& epoch)
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

}  // namespace provision

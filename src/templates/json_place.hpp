// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/grid.hpp"

#include <initializer_list>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// A template breaks the format; the message names the file, the place in it (a JSON pointer) and the remedy.
class TemplateError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A value of a JSON file together with its place, so that every complaint can say where it stands.
struct Place {
    const nlohmann::json& value;
    std::string file;
    std::string path;

    Place at(const std::string& key) const { return {value.at(key), file, path + "/" + key}; }
    Place at(std::size_t index) const { return {value.at(index), file, path + "/" + std::to_string(index)}; }
    bool has(const char* key) const { return value.contains(key); }
};

/// What workbooks and examples say differently of a sheet that they take over, the one that wins first.
using SheetChanges = std::vector<Place>;

/// The first of the changes that has the key, else the sheet's own part.
inline const Place& from_first(const SheetChanges& changes, const char* key, const Place& own)
{
    for (const Place& change : changes)
        if (change.has(key)) return change;
    return own;
}

/// The JSON of a file; throws TemplateError when it is none.
nlohmann::json parsed_json(std::string_view text, const std::string& file);

[[noreturn]] void complain(const Place& place, const std::string& what, const std::string& remedy);

/// Complains of a value that is no object, and of keys that are not among these.
void expect_object(const Place& place, std::initializer_list<std::string_view> keys);
void expect_key(const Place& place, const std::string& key);

/// The number of items of a list; complains of anything else.
std::size_t array_size(const Place& place);
std::string text_of(const Place& place);
/// The texts of a list; empty where the key is left out.
std::vector<std::string> texts_at(const Place& place, const char* key);
/// The text or number of a key, or what is told where it is left out.
std::string text_at(const Place& place, const char* key, const std::string& otherwise = {});
double number_at(const Place& place, const char* key, double otherwise);
bool flag_at(const Place& place, const char* key, bool otherwise = false);

/// A cell: text, a number, null for a blank one, {"date": "2026-09-07"} or {"time": "06:01"}.
Cell cell_at(const Place& place, const Date& epoch);

}  // namespace provision

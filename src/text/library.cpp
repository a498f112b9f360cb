// SPDX-License-Identifier: MPL-2.0
#include "text/library.hpp"

#include "model/data.hpp"
#include "text/kinds.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <unordered_map>
#include <vector>

namespace provision {
namespace {

using nlohmann::json;

GivenAs given_as_of(const std::string& word)
{
    for (const auto given_as : {GivenAs::taught, GivenAs::equipment, GivenAs::adjustment})
        if (to_text(given_as) == word) return given_as;
    throw std::logic_error("library.json: " + word + " is no way to give a provision");
}

std::vector<LibraryEntry> read_library()
{
    std::vector<LibraryEntry> all;
    for (const auto& row : json::parse(embedded_data("library.json")))
        all.push_back({.name = row.at("name"),
                       .kind = row.at("kind"),
                       .area = row.at("area"),
                       .wave = row.at("wave").get<int>(),
                       .given_as = given_as_of(row.at("given")),
                       .age_range = row.at("ages"),
                       .group = row.at("group"),
                       .schedule = row.at("schedule"),
                       .weeks = row.at("weeks"),
                       .measure = row.at("measure"),
                       .evidence = row.at("evidence"),
                       .description = row.at("description")});
    return all;
}

// Asked for every row of a map.
const LibraryEntry* find_shipped(std::string_view name)
{
    static const auto kByName = [] {
        std::unordered_map<std::string, const LibraryEntry*> entries;
        for (const auto& entry : library()) entries.emplace(folded(entry.name), &entry);
        return entries;
    }();
    const auto found = kByName.find(folded(name));
    return found == kByName.end() ? nullptr : found->second;
}

}  // namespace

std::span<const LibraryEntry> library()
{
    static const auto all = read_library();
    return all;
}

const LibraryEntry* find_entry(std::span<const LibraryEntry> entries, std::string_view name)
{
    const auto key = folded(name);
    const auto found = std::ranges::find_if(entries, [&](const LibraryEntry& entry) { return folded(entry.name) == key; });
    return found == entries.end() ? nullptr : &*found;
}

std::optional<std::string> kind_in_library(std::string_view provision_name)
{
    const auto* entry = find_shipped(provision_name);
    return entry ? std::optional(entry->kind) : std::nullopt;
}

std::optional<std::string> kind_of_name(std::string_view provision_name, std::span<const LibraryEntry> own)
{
    if (const auto* entry = find_entry(own, provision_name); entry && !entry->kind.empty()) return entry->kind;
    const auto shipped = kind_in_library(provision_name);
    return shipped ? shipped : kind_of_name(provision_name);
}

std::string_view to_text(GivenAs given_as)
{
    switch (given_as) {
    case GivenAs::taught: return "Taught";
    case GivenAs::equipment: return "Equipment";
    case GivenAs::adjustment: return "Adjustment";
    }
    return {};
}

}  // namespace provision

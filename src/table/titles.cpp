// SPDX-License-Identifier: MPL-2.0
#include "table/titles.hpp"

#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

std::optional<Years> years_named(std::string_view title)
{
    if (const auto years = read_years(title)) return years;
    return years_in(title);
}

// True when the text joins its year to another one or to more years: `3 & 5`, `5/4`, `3+`, `Year 3 and above`.
bool joins_years(std::string_view key)
{
    if (key.find_first_of("&/+") != std::string_view::npos) return true;
    constexpr std::string_view kDigits = "0123456789";
    const auto number_end = key.find_first_not_of(kDigits, std::min(key.find_first_of(kDigits), key.size()));
    if (number_end != std::string_view::npos && key.find_first_of(kDigits, number_end) != std::string_view::npos) return true;
    constexpr std::array<std::string_view, 10> kJoints{"and", "or",      "to",      "above", "below",
                                                       "up",  "upwards", "onwards", "over",  "under"};
    return std::ranges::any_of(kJoints, [&](std::string_view word) { return has_phrase(key, word); });
}

}  // namespace

std::optional<Years> years_of_class(std::string_view name)
{
    if (const auto years = read_years(name)) return years;
    return joins_years(folded(name)) ? std::nullopt : year_of_class(name);
}

std::optional<Years> years_of_class_line(std::string_view line)
{
    constexpr std::string_view kClass = "class ";
    const auto key = folded_heading(line);  // `Class: 4M` is labelled as on a form
    if (!key.starts_with(kClass)) return {};
    return years_of_class(std::string_view(key).substr(kClass.size()));
}

std::optional<Years> years_of_titles(const Grid& grid, const FoundTable& table)
{
    for (const auto& title : table.titles) {
        if (const auto years = years_named(title)) return years;
        if (const auto years = years_of_class_line(title)) return years;
    }
    return years_in(grid.sheet);
}

std::string class_title(const FoundTable& table)
{
    for (const auto& title : table.titles) {
        if (years_named(title)) return {};
        if (years_of_class_line(title)) return title;
    }
    return {};
}

}  // namespace provision

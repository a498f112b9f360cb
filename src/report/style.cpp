// SPDX-License-Identifier: MPL-2.0
#include "report/style.hpp"

#include "model/data.hpp"

#include <map>
#include <nlohmann/json.hpp>
#include <vector>

namespace provision {
namespace {

using nlohmann::json;
using Colours = std::map<std::string, std::uint32_t>;

Colours colours_of(const json& file)
{
    Colours colours;
    for (const auto& [name, value] : file.at("colours").items())
        colours[name] = static_cast<std::uint32_t>(std::stoul(value.get<std::string>().substr(1), nullptr, 16));
    return colours;
}

Style::Align align_of(const std::string& word)
{
    if (word == "centre") return Style::Align::centre;
    return word == "right" ? Style::Align::right : Style::Align::left;
}

std::optional<std::uint32_t> colour_of(const json& row, const char* key, const Colours& colours, const char* usual)
{
    if (!row.contains(key) && row.value("overlay", false)) return {};
    return colours.at(row.value(key, usual));
}

Style style_of(const json& row, const Colours& colours)
{
    return {.name = row.at("name"),
            .points = row.value("points", 10.0),
            .bold = row.value("bold", false),
            .italic = row.value("italic", false),
            .ink = colour_of(row, "ink", colours, "ink"),
            .back = colour_of(row, "back", colours, "white"),
            .format = row.value("format", ""),
            .align = align_of(row.value("align", "left")),
            .wrap = row.value("wrap", true),
            .rule_below = row.value("rule_below", false),
            .dashed = row.value("dashed", false),
            .boxed = row.value("boxed", false),
            .underline = row.value("underline", false),
            .gutter = row.value("gutter", false),
            .overlay = row.value("overlay", false)};
}

std::vector<Style> read_styles()
{
    const auto file = json::parse(embedded_data("templates/style.json"));
    const auto colours = colours_of(file);
    std::vector<Style> all;
    for (const auto& row : file.at("styles")) all.push_back(style_of(row, colours));
    return all;
}

}  // namespace

std::span<const Style> styles()
{
    static const auto kStyles = read_styles();
    return kStyles;
}

}  // namespace provision

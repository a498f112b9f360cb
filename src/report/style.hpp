// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace provision {

/// A cell style of the house; the office makes it under the name `Provision map <name>`.
struct Style {
    enum class Align { left, centre, right };

    std::string name;
    double points = 10;
    bool bold = false;
    bool italic = false;
    std::optional<std::uint32_t> ink{};   ///< 0xRRGGBB
    std::optional<std::uint32_t> back{};  ///< the same
    std::string format{};                 ///< Calc's English number format; signs and words beside a plain value
    Align align = Align::left;
    bool wrap = true;
    bool rule_below = false;  ///< a hairline between rows
    bool dashed = false;      ///< a dashed frame, so that a blank cell says without colour that something belongs there
    bool boxed = false;       ///< a hairline all round
    bool underline = false;
    bool gutter = false;   ///< keeps its words apart from those of the next column
    bool overlay = false;  ///< lies over another look, of which it changes only what it tells
};

/// Every style that a report or template can name, as templates/style.json tells them.
std::span<const Style> styles();

}  // namespace provision

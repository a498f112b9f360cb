// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <cstdint>
#include <span>
#include <string_view>

namespace provision {

/// A cell style of the house; the office makes it under the name `Provision map <name>`.
struct Style {
    enum class Align { left, centre, right };

    std::string_view name;
    double points = 10;
    bool bold = false;
    std::uint32_t ink = 0x1F2933;
    std::uint32_t back = 0xFFFFFF;
    std::string_view number_format{};  ///< Calc's English format code; signs and words beside a plain value
    Align align = Align::left;
    bool wrap = true;
    bool rule_below = false;  ///< a hairline between rows
    bool underline = false;
};

/// Every style that a report can name.
std::span<const Style> styles();

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "table/forms/labels.hpp"

#include "table/titles.hpp"
#include "text/kinds.hpp"
#include "text/tiers.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>

namespace provision {
namespace {

bool any_letter(const std::string& text)
{
    return std::ranges::any_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

std::string area_named(const std::string& text)
{
    const auto area = area_of_need(text);
    return area.empty() ? area_of_need(folded_heading(text)) : area;
}

}  // namespace

Label read_label(const std::string& text, int tiers)
{
    const auto all = lines(text);
    Label label;
    if (all.empty()) return label;
    label.text = all.front();
    if (any_letter(text)) label.years = read_years(folded_heading(text));
    if (!label.years) label.years = years_of_class_line(text);
    if (label.years) return label;
    if (const auto tier = read_tier(text, tiers)) {
        label.tiered = true;
        label.wave = tier->wave;
        label.entitlement = tier->entitlement;
        label.by_level = tier->by_level;
        if (const auto colon = label.text.find_first_of(":-"); colon != std::string::npos)
            label.area = area_named(label.text.substr(colon + 1));
        return label;
    }
    label.area = area_named(text);
    if (label.area.empty()) label.area = area_named(label.text);
    return label;
}

Label joined(const Label& one, const Label& other)
{
    Label both = one;
    if (other.years) both.years = other.years;
    if (other.tiered) {
        both.tiered = true;
        both.wave = other.wave;
        both.entitlement = other.entitlement;
        both.by_level = other.by_level;
    }
    if (!other.area.empty()) both.area = other.area;
    if (!other.text.empty() && !other.known()) both.text = other.text;
    return both;
}

}  // namespace provision

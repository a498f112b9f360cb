// SPDX-License-Identifier: MPL-2.0
#include "model/years.hpp"

namespace provision {
namespace {

std::string named_year(int year)
{
    if (year < 0) return "Nursery";
    return year == 0 ? "Reception" : "Year " + std::to_string(year);
}

}  // namespace

std::string to_text(const Years& years)
{
    if (years.single()) return named_year(years.first);
    // Without a nursery, all years begin at Reception.
    if (years.first <= 0 && years.last == kAllYears.last) return "all years";
    if (years.first > 0) return "Years " + std::to_string(years.first) + '-' + std::to_string(years.last);
    const bool neighbours = years.last == years.first + 1;
    return named_year(years.first) + (neighbours ? " and " : " to ") + named_year(years.last);
}

std::string short_year(int year)
{
    if (year < 0) return "Nursery";
    return year == 0 ? "YR" : 'Y' + std::to_string(year);
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "text/weekdays.hpp"

#include <array>

namespace provision {
namespace {

constexpr std::array<std::string_view, 7> kDays{"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};

}  // namespace

std::optional<unsigned> weekday_of(std::string_view word, std::size_t least)
{
    constexpr std::string_view kWeds = "weds";  // the one short form that no name begins with
    if (word == kWeds) word.remove_suffix(1);
    for (unsigned day = 0; day < kDays.size(); ++day) {
        const auto& name = kDays[day];
        const bool several = word.size() == name.size() + 1 && word.ends_with('s') && word.starts_with(name);
        if (several || (word.size() >= least && name.starts_with(word))) return day;
    }
    return {};
}

std::string_view short_name_of(unsigned weekday)
{
    return kDays.at(weekday).substr(0, 3);
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "text/staff.hpp"

#include "text/schedule.hpp"
#include "text/staff_parts.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace provision {
namespace {

/// The minutes of a time that says one number, all its groups together.
std::optional<double> minutes_of(std::string_view schedule)
{
    const auto read = read_schedule(schedule);
    const auto* week = understood(read);
    if (!week || !week->single()) return {};
    return week->low * week->groups * week->pupils;
}

bool nobody(std::string_view name)
{
    constexpr std::array<std::string_view, 6> kNobody{"", "-", "n/a", "na", "none", "tbc"};
    return std::ranges::find(kNobody, folded(name)) != kNobody.end();
}

/// A time that stands alone belongs to the adult before it, when every earlier adult has one already. A second time for one
/// adult leaves that adult without: it could be the rest of the first, or more of it.
void give_to_last(StaffList& staff, std::optional<double> minutes)
{
    if (staff.adults.empty() || !minutes) return;
    const auto earlier = std::span(staff.adults).first(staff.adults.size() - 1);
    const bool in_turn = std::ranges::all_of(earlier, [](const StaffTime& adult) { return adult.minutes.has_value(); });
    if (in_turn) staff.adults.back().minutes = staff.adults.back().minutes ? std::nullopt : minutes;
}

void add_adults(StaffList& staff, std::string_view name, std::optional<double> minutes)
{
    const auto alternatives = either_of(name);
    if (alternatives.size() > 1) staff.either = true;
    for (const auto& alternative : alternatives) {
        const auto several = several_of(alternative);
        for (int count = 0; count < several.count; ++count) staff.adults.push_back({several.name, minutes});
    }
}

} // namespace

StaffList read_staff(std::string_view text)
{
    StaffList staff;
    for (const auto& part : staff_parts(text)) {
        if (nobody(part)) continue;
        const auto split = split_name(part);
        const auto minutes = minutes_of(split.schedule);
        if (nobody(split.name))
            give_to_last(staff, minutes);
        else
            add_adults(staff, split.name, minutes);
    }
    return staff;
}

} // namespace provision

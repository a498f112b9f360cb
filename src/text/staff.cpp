// SPDX-License-Identifier: MPL-2.0
#include "text/staff.hpp"

#include "text/schedule.hpp"
#include "text/schedule_factors.hpp"
#include "text/staff_parts.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace provision {
namespace {

/// The minutes of a time that says one number.
std::optional<double> minutes_of(std::string_view schedule)
{
    const auto read = total_minutes(schedule);
    const auto* minutes = understood(read);
    return minutes ? std::optional(*minutes) : std::nullopt;
}

/// True for a word that belongs to a time: it holds a digit, or is a unit or what stands between units.
bool of_a_time(std::string_view word)
{
    constexpr std::array<std::string_view, 30> kWords{
        "h",  "hr", "hrs",    "hour",  "hours", "m",      "min",    "mins",  "minute",   "minutes",
        "x",  "a",  "per",    "each",  "week",  "weekly", "day",    "daily", "half",     "an",
        "pw", "-",  "groups", "group", "times", "twice",  "pupils", "pupil", "children", "child"};
    while (word.ends_with('.') || word.ends_with(',') || word.ends_with(':')) word.remove_suffix(1);
    return word.find_first_of("0123456789") != std::string_view::npos || std::ranges::find(kWords, folded(word)) != kWords.end();
}

/// An adult behind a time: `1 hour CT`, `1 hr 40 mins - TA`, `3 x 30mins/LSA`.
struct TimeAndAdult {
    std::string_view time;
    std::string_view adult;
};
std::optional<TimeAndAdult> time_in_front(std::string_view part)
{
    if (part.empty() || part.front() < '0' || part.front() > '9') return {};
    auto end = part.size();
    for (auto begin = end; begin > 0;) {
        const auto blank = part.find_last_of(" /", begin - 1);
        if (blank == std::string_view::npos || blank == 0) return {};
        if (of_a_time(part.substr(blank + 1, begin - blank - 1))) break;
        end = begin = blank;
    }
    if (end == part.size() || !minutes_of(part.substr(0, end))) return {};
    const auto adult = trimmed(part.substr(end + 1));
    if (adult.empty()) return {};
    return TimeAndAdult{part.substr(0, end), adult};
}

bool nobody(std::string_view name)
{
    constexpr std::array<std::string_view, 7> kNobody{"", "-", "/", "n/a", "na", "none", "tbc"};
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

/// An adult as a part of a cell names it.
struct NamedAdult {
    std::string_view name;
    std::optional<double> minutes;
};

/// `1:1 TA`, `TA (1:1)`: the ratio beside an adult is no part of the name.
std::string_view without_ratio(std::string_view name)
{
    constexpr std::string_view kRatio = "0123456789:- ";
    const auto ratio = [](std::string_view text) {
        const auto sign = text.find_first_of(":-");
        return sign != 0 && sign != std::string_view::npos && sign + 1 < text.size() && text[sign + 1] >= '0' &&
               text[sign + 1] <= '9';
    };
    const auto begin = name.find_first_not_of(kRatio);
    if (begin != std::string_view::npos && ratio(name.substr(0, begin))) name.remove_prefix(begin);
    const auto end = name.find_last_not_of("0123456789:-() ");
    if (end != std::string_view::npos && ratio(trimmed(name.substr(end + 1, name.find(')', end + 1) - end - 1))))
        name = name.substr(0, end + 1);
    return trimmed(name);
}

void add_adults(StaffList& staff, const NamedAdult& named, StaffCell cell)
{
    const auto alternatives = either_of(without_ratio(named.name));
    if (alternatives.size() > 1) staff.either = true;
    for (const auto& alternative : alternatives) {
        const auto several = several_of(alternative);
        if (several.name.empty()) continue;  // `28:1( x 20` names nobody
        const bool sessions = several.may_be_sessions && cell == StaffCell::time_and_staff;
        for (int count = sessions ? 1 : several.count; count > 0; --count) staff.adults.push_back({several.name, named.minutes});
    }
}

StaffList as_typed(const std::vector<std::string>& parts)
{
    StaffList staff;
    for (const auto& part : parts)
        if (!nobody(part)) staff.adults.push_back({part, {}});
    return staff;
}

}  // namespace

StaffList read_staff(std::string_view text, StaffCell cell)
{
    if (text.size() > kLongestSchedule) return as_typed(staff_parts(text));
    StaffList staff;
    std::optional<double> before;  // a time on a line of its own above the first adult
    for (const auto& part : staff_parts(text)) {
        if (nobody(part)) continue;
        if (const auto front = time_in_front(part)) {
            add_adults(staff, {front->adult, minutes_of(front->time)}, cell);
            continue;
        }
        const auto split = split_name(part);
        const auto minutes = minutes_of(split.schedule);
        if (!nobody(split.name))
            add_adults(staff, {split.name, minutes ? minutes : std::exchange(before, std::nullopt)}, cell);
        else if (staff.adults.empty())
            before = minutes;
        else
            give_to_last(staff, minutes);
    }
    return staff;
}

}  // namespace provision

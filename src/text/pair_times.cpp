// SPDX-License-Identifier: MPL-2.0
#include "text/schedule.hpp"
#include "text/schedule_factors.hpp"
#include "text/staff.hpp"
#include "text/typed_text.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

/// A line such as `Minutes` or `Minutes a week`: the end of a time that wrapped.
bool continues_time(std::string_view line)
{
    const auto factors = read_factors(typed_text(line).plain);
    return !factors.empty() && factors.front().begin == 0 && factors.front().kind == FactorKind::no_length;
}

std::vector<std::string> unwrapped(std::vector<std::string> parts)
{
    std::vector<std::string> whole;
    for (auto& part : parts)
        if (!whole.empty() && continues_time(part))
            whole.back() += ' ' + part;
        else
            whole.push_back(std::move(part));
    return whole;
}

std::vector<std::string> split_at(std::string_view text, std::string_view separator)
{
    std::vector<std::string> parts;
    for (bool more = true; more;) {
        const auto at = text.find(separator);
        more = at != std::string_view::npos;
        if (const auto part = trimmed(text.substr(0, at)); !part.empty()) parts.emplace_back(part);
        if (more) text.remove_prefix(at + separator.size());
    }
    return parts;
}

/// The times of a cell: one a line, else divided by the signs that divide adults.
std::vector<std::string> times_of(std::string_view text)
{
    auto parts = unwrapped(lines(text));
    for (const std::string_view separator : {";", ",", "&", "+", " and "})
        if (parts.size() == 1) parts = unwrapped(split_at(text, separator));
    return parts;
}

/// What a reading lacks, as an answer of another kind.
Reading<StaffTimes> without_value(const Reading<double>& reading)
{
    if (const auto* incomplete = std::get_if<Incomplete>(&reading)) return *incomplete;
    return std::get<NotUnderstood>(reading);
}

Reading<StaffTimes> one_time(StaffList staff, const Reading<double>& minutes)
{
    if (!understood(minutes)) return without_value(minutes);
    if (staff.adults.size() != 1) return StaffTimes{std::move(staff), *understood(minutes)};
    staff.adults.front().minutes = *understood(minutes);
    return StaffTimes{std::move(staff), {}};
}

Reading<StaffTimes> a_time_each(StaffList staff, const std::vector<std::string>& times, const ScheduleUnits& units)
{
    for (std::size_t at = 0; at < times.size(); ++at) {
        const auto minutes = total_minutes(times[at], units);
        if (!understood(minutes)) return without_value(minutes);
        staff.adults[at].minutes = *understood(minutes);
    }
    return StaffTimes{std::move(staff), {}};
}

/// A cell of times that names its adults: `LSA 30 mins; Teacher 15 mins`. Nothing when one of them has no time or is not of the
/// row.
std::optional<StaffList> named_times(const StaffList& staff, std::string_view times)
{
    auto named = read_staff(times);
    const bool all_timed = std::ranges::all_of(named.adults, [](const StaffTime& adult) { return adult.minutes.has_value(); });
    if (named.adults.empty() || !all_timed) return {};
    const auto names = [](const StaffList& list) {
        std::vector<std::string> result;
        for (const auto& adult : list.adults) result.push_back(folded(adult.staff));
        std::ranges::sort(result);
        return result;
    };
    return staff.adults.empty() || names(staff) == names(named) ? std::optional(std::move(named)) : std::nullopt;
}

}  // namespace

Reading<StaffTimes> pair_times(StaffList staff, std::string_view times, const ScheduleUnits& units)
{
    if (trimmed(times).empty()) return StaffTimes{std::move(staff), {}};
    if (times.size() > kLongestSchedule) return NotUnderstood{0, "too long for the times of a week"};
    const auto each = times_of(times);
    const auto adults = staff.adults.size();
    if (adults > 1 && each.size() == adults) {
        if (auto paired = a_time_each(staff, each, units); understood(paired)) return paired;
    }
    if (auto named = named_times(staff, times)) return StaffTimes{std::move(*named), {}};
    const auto whole = total_minutes(times, units);
    if (!understood(whole) && each.size() > 1 &&
        std::ranges::all_of(each, [](const auto& time) { return understood(total_minutes(time)); }))
        return Incomplete{0, counted(static_cast<int>(adults), "adult") + " and " +
                                 counted(static_cast<int>(each.size()), "time") + ": whose is which?"};
    return one_time(std::move(staff), whole);
}

}  // namespace provision

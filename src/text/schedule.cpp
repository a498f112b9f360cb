// SPDX-License-Identifier: MPL-2.0
#include "text/schedule.hpp"

#include "text/clock.hpp"
#include "text/schedule_behind.hpp"
#include "text/schedule_factors.hpp"
#include "text/schedule_rest.hpp"
#include "text/schedule_value.hpp"
#include "text/typed_text.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>

namespace provision {
namespace {

constexpr const char* kNoTime = "no time is read here";
constexpr const char* kTooLong = "too long for a schedule";

/// Sessions, a number with a sign, or a time: less than that is a word or a year group.
bool meant_as_schedule(const std::vector<Factor>& factors, bool words_behind)
{
    const bool counted = has(factors, FactorKind::number) && (has(factors, FactorKind::times) || !words_behind);
    return tells_time(factors) || has(factors, FactorKind::sessions) || counted;
}

/// `1 x 30 mins fortnightly + phonics group 1 x 30 mins weekly`: behind a plus, words may name what the next time is for.
std::size_t append_next_piece(std::vector<Factor>& factors, std::string_view plain, std::size_t from)
{
    const auto next = first_factors(plain, from, [](const auto& found) { return has(found, FactorKind::length); });
    factors.insert(factors.end(), next.begin(), next.end());
    return next.empty() ? plain.size() : factors.back().end;
}

/// `20 mins x 2 TAs`: the adults are no sessions.
std::optional<Incomplete> counted_adults(std::string_view plain, const std::vector<Factor>& factors)
{
    constexpr std::array<std::string_view, 12> kAdults{"ta",     "tas",   "lsa",      "lsas",    "hlta",  "hltas",
                                                       "adults", "adult", "teachers", "teacher", "staff", "ct"};
    if (factors.empty() || factors.back().kind != FactorKind::number) return {};
    const auto rest = trimmed(plain.substr(std::min(factors.back().end, plain.size())));
    const auto word = rest.substr(0, rest.find_first_of(" ,;.()/&+-"));
    if (std::ranges::find(kAdults, word) == kAdults.end()) return {};
    return Incomplete{factors.back().begin, "so many adults, or so many sessions?"};
}

Reading<Schedule> read_plain(const PlainLines& lines, const ScheduleUnits& units)
{
    const std::string_view plain = lines.plain;
    if (plain.size() > kLongestSchedule) return NotUnderstood{0, kTooLong};
    auto factors = read_factors(plain);
    std::size_t end = end_of(plain, factors);
    if (!meant_as_schedule(factors, end < plain.size()))
        return NotUnderstood{factors.empty() ? 0 : std::min(end, plain.size()), kNoTime};
    while (end < plain.size() && factors.back().kind == FactorKind::plus)
        end = end_of(plain, append_next_piece(factors, plain, end));
    const auto at_once = schedule_of(factors, units);
    if (!understood(at_once)) return at_once;
    if (const auto doubt = counted_adults(plain, factors)) return *doubt;
    const auto before = factors.size();
    if (const auto doubt = add_how_often_behind(factors, lines)) return *doubt;
    const auto schedule = factors.size() > before ? schedule_of(factors, units) : at_once;
    if (!understood(schedule)) return schedule;
    if (const auto at = unclear_words(plain, factors, before)) return Incomplete{*at, "how often a week is that?"};
    return schedule;
}

/// Plain text with its slot by the clock told as so many minutes, or left out where it tells the same length besides.
std::optional<std::string> clock_as_length(std::string_view plain)
{
    const auto ranges = plain.size() > kLongestSchedule ? std::vector<ClockRange>{} : clock_ranges(plain);
    if (ranges.size() != 1) return {};
    const int minutes = ranges.front().minutes();
    std::size_t begin = 0;
    while (begin < plain.size() && !(starts_word(plain, begin) && end_of_clock_range(plain, begin) > begin)) ++begin;
    const auto before = std::string(plain.substr(0, begin));
    const auto behind = std::string(plain.substr(std::min(end_of_clock_range(plain, begin), plain.size())));
    const auto said_again = first_factors(before + behind, 0, [&](const auto& factors) {
        return std::ranges::any_of(factors, [&](const Factor& factor) {
            return factor.kind == FactorKind::length && factor.low == minutes && factor.high == minutes;
        });
    });
    return said_again.empty() ? before + std::to_string(minutes) + " mins" + behind : before + behind;
}

/// `9:00-9:20 daily`, `Tues 10.30-11.00`: a slot by the clock is the length where nothing else tells another and words tell how
/// often.
std::optional<Schedule> slots_of_week(std::string_view plain, const ScheduleUnits& units)
{
    const auto spoken = clock_as_length(plain);
    if (!spoken) return {};
    const auto read = read_plain({*spoken, *spoken}, units);
    const auto* week = understood(read);
    if (!week) return {};
    const auto factors = read_factors(*spoken);
    const auto length = std::ranges::find(factors, FactorKind::length, &Factor::kind);
    const bool joined = length != factors.end() && week->low != length->low;
    const bool told = counts_sessions(*spoken) || has(factors, FactorKind::per_week) || joined;
    return told ? std::optional(*week) : std::nullopt;
}

/// Places in plain text become places in the cell.
Reading<Schedule> as_typed(Reading<Schedule> reading, const TypedText& typed)
{
    if (auto* incomplete = std::get_if<Incomplete>(&reading)) incomplete->position = typed.typed_at(incomplete->position);
    if (auto* not_understood = std::get_if<NotUnderstood>(&reading))
        not_understood->position = typed.typed_at(not_understood->position);
    return reading;
}

}  // namespace

Reading<Schedule> read_schedule(std::string_view text, const ScheduleUnits& units)
{
    const auto typed = typed_text(text);
    auto read = read_plain({typed.plain, with_line_breaks(text, typed)}, units);
    if (understood(read)) return read;
    if (const auto week = slots_of_week(typed.plain, units)) return *week;
    return as_typed(std::move(read), typed);
}

int count_lengths(std::string_view text)
{
    return static_cast<int>(std::ranges::count(read_factors(typed_text(text).plain), FactorKind::length, &Factor::kind));
}

bool counts_sessions(std::string_view text)
{
    using enum FactorKind;
    const auto factors = read_factors(typed_text(text).plain);
    constexpr std::array kCounts{number, FactorKind::sessions, daily, days, weekdays, periods};
    return has(factors, length) && std::ranges::any_of(kCounts, [&](FactorKind kind) { return has(factors, kind); });
}

std::string sessions_in(std::string_view when)
{
    using enum FactorKind;
    if (leaves_open_how_often(when)) return {};
    auto rest = without_time_of_day(when);
    if (rest.size() > kLongestSchedule) return {};
    const auto typed = typed_text(rest);
    const auto factors = read_factors(typed.plain);
    constexpr std::array kTold{FactorKind::sessions, per_week, daily, weekdays, days};
    const bool told = std::ranges::any_of(kTold, [&](FactorKind kind) { return has(factors, kind); });
    const bool more = has(factors, length) || has(factors, no_length) || has(factors, per_term) || has(factors, per_long);
    return told && !more && end_of(typed.plain, factors) >= typed.plain.size() ? rest : std::string{};
}

bool leaves_open_how_often(std::string_view when)
{
    using enum FactorKind;
    if (when.size() > kLongestSchedule) return false;
    const auto typed = typed_text(when);
    constexpr std::array kCounts{number, FactorKind::sessions, per_week, daily, weekdays, days};
    const auto counts = [&](const std::vector<Factor>& factors) {
        return std::ranges::any_of(kCounts, [&](FactorKind kind) { return has(factors, kind); });
    };
    return unclear_words(typed.plain, 0, !first_factors(typed.plain, 0, counts).empty()).has_value();
}

Reading<double> total_minutes(std::string_view text, const ScheduleUnits& units)
{
    const auto read = read_schedule(text, units);
    if (const auto* incomplete = std::get_if<Incomplete>(&read)) return *incomplete;
    if (const auto* not_understood = std::get_if<NotUnderstood>(&read)) return *not_understood;
    const auto& week = *understood(read);
    if (!week.single()) return Incomplete{0, "which of the two times?"};
    const double minutes = week.low * week.groups * week.pupils;
    // Hours a term come out uneven: a hundredth of a minute is what a cell shows of them.
    return units.weeks_per_term ? std::round(minutes * 100) / 100 : minutes;
}

}  // namespace provision

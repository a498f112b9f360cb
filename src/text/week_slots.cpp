// SPDX-License-Identifier: MPL-2.0
#include "text/week_slots.hpp"

#include "text/clock.hpp"
#include "text/line_text.hpp"
#include "text/schedule_factors.hpp"
#include "text/schedule_rest.hpp"
#include "text/weekdays.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <string>
#include <utility>

namespace provision {
namespace {

constexpr unsigned kSchoolWeek = 0b111110;  // Monday to Friday
constexpr double kLongestSession = 240;

// The days of words without a time, a bit each; nothing where they leave open which days.
std::optional<unsigned> days_in(std::string_view words)
{
    if (unclear_words(words, 0, true) || unclear_ending(words)) return {};
    unsigned days = 0;
    for (std::size_t at = 0; at < words.size();) {
        if (!starts_word(words, at)) {
            ++at;
            continue;
        }
        const auto factors = read_factors(words, at);
        for (const auto& factor : factors) days |= factor.kind == FactorKind::daily ? kSchoolWeek : factor.days;
        at = std::max(factors.empty() ? end_of_word(words, at) : factors.back().end, at + 1);
    }
    return days;
}

// A time and the days on which it is.
struct Session {
    ClockSpan clock;
    unsigned days = 0;
};

// The words between the times: before the first, behind it, and so on.
std::optional<std::vector<unsigned>> days_between(std::string_view plain, const std::vector<ClockSpan>& clocks)
{
    std::vector<unsigned> days;
    std::size_t from = 0;
    for (std::size_t i = 0; i <= clocks.size(); ++i) {
        const auto to = i < clocks.size() ? clocks[i].at : plain.size();
        const auto named = days_in(plain.substr(from, to - from));
        if (!named) return {};
        days.push_back(*named);
        if (i < clocks.size()) from = clocks[i].past;
    }
    return days;
}

// A time without days of its own is on the days of the one before it: `Mon 9:15-9:30 and 1:15-1:30`.
std::vector<Session> sessions_in_text(std::string_view plain)
{
    const auto clocks = clock_spans(plain);
    if (clocks.empty()) return {};
    const auto days = days_between(plain, clocks);
    if (!days) return {};
    const std::size_t behind = days->front() == 0 ? 1 : 0;
    std::vector<Session> sessions;
    unsigned known = 0;
    for (std::size_t i = 0; i < clocks.size(); ++i) {
        if (const auto own = (*days)[i + behind]; own != 0) known = own;
        sessions.push_back({clocks[i], known});
    }
    return sessions;
}

int count(unsigned days)
{
    return std::popcount(days);
}

// How long a time without an end takes.
std::optional<int> length_of_each(const std::vector<Session>& sessions, std::optional<double> minutes_a_week)
{
    double left = minutes_a_week.value_or(0);
    int open = 0;
    for (const auto& session : sessions) {
        if (session.clock.end)
            left -= count(session.days) * (*session.clock.end - session.clock.begin);
        else
            open += count(session.days);
    }
    if (open == 0 || left <= 0 || left / open > kLongestSession) return {};
    return static_cast<int>(std::lround(left / open));
}

}  // namespace

std::vector<WeekSlot> week_slots(std::string_view text, std::optional<double> minutes_a_week)
{
    const LineText line(text);
    const auto sessions = sessions_in_text(line.plain());
    const auto length = length_of_each(sessions, minutes_a_week);
    std::vector<WeekSlot> slots;
    for (const auto& [clock, days] : sessions) {
        const auto end = clock.end ? clock.end : length ? std::optional(clock.begin + *length) : std::nullopt;
        if (!end) continue;
        for (unsigned day = 1; day <= 5; ++day)
            if (days >> day & 1U) slots.push_back({day, clock.begin, *end});
    }
    std::ranges::sort(slots);
    return slots;
}

std::string to_text(const std::vector<WeekSlot>& slots)
{
    std::map<std::pair<int, int>, std::string> days_by_time;
    for (const auto& slot : slots) {
        auto& days = days_by_time[{slot.begin, slot.end}];
        auto day = std::string(short_name_of(slot.weekday));
        day.front() = static_cast<char>(day.front() - 'a' + 'A');
        days += (days.empty() ? "" : ", ") + day;
    }
    std::string all;
    for (const auto& [time, days] : days_by_time)
        all += (all.empty() ? "" : "; ") + days + " " + clock_text(time.first) + "-" + clock_text(time.second);
    return all;
}

bool names_weekdays(std::string_view text)
{
    const LineText line(text);
    std::string words(line.plain());
    for (const auto& clock : clock_spans(line.plain()))
        words.replace(clock.at, clock.past - clock.at, clock.past - clock.at, ' ');
    return days_in(words).value_or(0) != 0;
}

bool names_clock(std::string_view text)
{
    return !clock_spans(LineText(text).plain()).empty();
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "text/clock.hpp"

#include "text/line_text.hpp"
#include "text/schedule_rest.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace provision {
namespace {

constexpr int kLongestRange = 10 * 60;

/// A time of day as typed; `exact` when minutes, am or pm say that it is one.
struct Clock {
    int minutes = 0;
    bool exact = false;
    std::size_t end = 0;
};

int value_of(std::string_view digits)
{
    int value = 0;
    for (const char digit : digits) value = value * 10 + (digit - '0');
    return value;
}

std::size_t past_half(std::string_view plain, std::size_t at, std::string_view half)
{
    const auto next = past_blanks(plain, at);
    for (const auto& spelled : {std::string(half) + "m", std::string(half) + ".m.", std::string(half) + ".m"})
        if (plain.substr(next).starts_with(spelled) && end_of_word(plain, next) <= next + spelled.size())
            return next + spelled.size();
    return at;
}

std::optional<Clock> clock_at(std::string_view plain, std::size_t at)
{
    const auto hours_end = end_of_digits(plain, at);
    if (hours_end == at || hours_end > at + 2) return {};
    int hour = value_of(plain.substr(at, hours_end - at));
    Clock clock{0, false, hours_end};
    int minute = 0;
    const bool sign = hours_end + 2 < plain.size() && (plain[hours_end] == '.' || plain[hours_end] == ':');
    if (sign && end_of_digits(plain, hours_end + 1) == hours_end + 3) {
        minute = value_of(plain.substr(hours_end + 1, 2));
        clock.end = hours_end + 3;
        clock.exact = true;
    }
    const auto morning = past_half(plain, clock.end, "a");
    const auto afternoon = past_half(plain, clock.end, "p");
    if (hour > 23 || minute > 59) return {};
    if (afternoon > clock.end ? hour < 12 : morning == clock.end && hour < 7) hour += 12;
    if (morning > clock.end && hour == 12) hour = 0;
    clock.exact = clock.exact || morning > clock.end || afternoon > clock.end;
    clock.end = std::max({clock.end, morning, afternoon});
    clock.minutes = hour * 60 + minute;
    return clock;
}

struct FoundRange {
    ClockRange range;
    std::size_t end;
};

std::optional<FoundRange> range_at(std::string_view plain, std::size_t at)
{
    const auto begin = clock_at(plain, at);
    if (!begin) return {};
    auto next = past_blanks(plain, begin->end);
    const auto sign = next;
    for (const std::string_view to : {"-", "to", "until", "till"})
        if (plain.substr(next).starts_with(to)) next = past_blanks(plain, next + to.size());
    if (next == sign) return {};
    const auto end = clock_at(plain, next);
    if (!end || !(begin->exact || end->exact) || end_of_word(plain, end->end) > end->end) return {};
    const ClockRange range{begin->minutes, end->minutes};
    if (range.minutes() <= 0 || range.minutes() > kLongestRange) return {};
    return FoundRange{range, end->end};
}

// `1.30 hours`, `1.30-2 hours`: what seems to be a time by the clock is how long.
bool is_length(std::string_view plain, std::size_t end)
{
    constexpr std::array<std::string_view, 9> kUnits{"h", "hr", "hrs", "hour", "hours", "min", "mins", "minute", "minutes"};
    const auto word = plain.find_first_of("abcdefghijklmnopqrstuvwxyz", end);
    if (word == std::string_view::npos || plain.substr(end, word - end).find_first_of(",;)") != std::string_view::npos)
        return false;
    return std::ranges::find(kUnits, plain.substr(word, end_of_word(plain, word) - word)) != kUnits.end();
}

}  // namespace

std::vector<ClockSpan> clock_spans(std::string_view plain)
{
    std::vector<ClockSpan> spans;
    for (std::size_t at = 0; at < plain.size(); ++at) {
        if (!starts_word(plain, at)) continue;
        if (const auto range = range_at(plain, at))
            spans.push_back({range->range.begin, range->range.end, at, range->end});
        else if (const auto single = clock_at(plain, at); single && single->exact && !is_length(plain, single->end))
            spans.push_back({single->minutes, {}, at, single->end});
        else
            continue;
        at = spans.back().past - 1;
    }
    return spans;
}

std::vector<ClockRange> clock_ranges(std::string_view text)
{
    const LineText line(text);
    std::vector<ClockRange> ranges;
    for (const auto& span : clock_spans(line.plain()))
        if (span.end) ranges.push_back({span.begin, *span.end});
    return ranges;
}

std::size_t end_of_clock_range(std::string_view plain, std::size_t at)
{
    const auto found = range_at(plain, at);
    return found ? found->end : at;
}

std::string clock_text(int minutes)
{
    const auto rest = minutes % 60;
    return std::to_string(minutes / 60) + (rest < 10 ? ":0" : ":") + std::to_string(rest);
}

std::optional<ClockRange> read_clock_range(std::string_view text)
{
    const LineText line(text);
    const auto found = line.size() > 0 ? range_at(line.plain(), 0) : std::nullopt;
    if (!found || end_of(line.plain(), found->end) < line.size()) return {};
    return found->range;
}

}  // namespace provision

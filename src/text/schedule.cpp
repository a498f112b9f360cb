// SPDX-License-Identifier: MPL-2.0
#include "text/schedule.hpp"

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

/// The words behind the time say nothing of it, or the question they raise.
std::optional<Incomplete> question_of_rest(std::string_view plain, std::size_t from)
{
    const auto telling = first_factors(plain, from, changes_time);
    if (telling.empty()) return {};
    return Incomplete{telling.front().begin, "do these words change the time?"};
}

Reading<Schedule> read_plain(std::string_view plain, const ScheduleUnits& units)
{
    if (plain.size() > kLongestSchedule) return NotUnderstood{0, kTooLong};
    auto factors = read_factors(plain);
    std::size_t end = end_of(plain, factors);
    if (!meant_as_schedule(factors, end < plain.size()))
        return NotUnderstood{factors.empty() ? 0 : std::min(end, plain.size()), kNoTime};
    while (end < plain.size() && factors.back().kind == FactorKind::plus)
        end = end_of(plain, append_next_piece(factors, plain, end));
    const auto schedule = schedule_of(factors, units);
    const auto question = question_of_rest(plain, end);
    if (question && understood(schedule)) return *question;
    return schedule;
}

/// Places in plain text become places in the cell.
Reading<Schedule> as_typed(Reading<Schedule> reading, const TypedText& typed)
{
    if (auto* incomplete = std::get_if<Incomplete>(&reading)) incomplete->position = typed.typed_at(incomplete->position);
    if (auto* not_understood = std::get_if<NotUnderstood>(&reading))
        not_understood->position = typed.typed_at(not_understood->position);
    return reading;
}

/// `9:15`, `9.30am`, `2pm`, `mornings`: when in the day, which is no matter of how often.
bool says_time_of_day(std::string_view word)
{
    constexpr std::array<std::string_view, 22> kWords{"am",     "pm",        "a.m.",   "p.m.",    "morning",      "mornings",
                                                      "at",     "afternoon", "during", "lunch",   "afternoons",   "lunchtime",
                                                      "before", "after",     "school", "period",  "registration", "lunchtimes",
                                                      "in",     "the",       "break",  "assembly"};
    if (std::ranges::find(kWords, word) != kWords.end()) return true;
    const auto behind = word.find_first_not_of("0123456789.:-");
    const bool clock = word.find_first_of(".:") != std::string_view::npos && behind == std::string_view::npos && word.size() > 3;
    const auto half = behind == std::string_view::npos ? std::string_view{} : word.substr(behind);
    return clock || (behind > 0 && (half == "am" || half == "pm"));
}

std::string without_time_of_day(std::string_view when)
{
    std::istringstream in{folded(when)};
    std::string rest;
    for (std::string word; in >> word;) {
        const auto end = word.find_last_not_of(",;");
        const auto bare = std::string_view(word).substr(0, end == std::string::npos ? 0 : end + 1);
        if (!says_time_of_day(bare))
            rest += (rest.empty() ? "" : " ") + word;
        else
            rest += word.substr(bare.size());
    }
    while (!rest.empty() && std::string_view(" ,;-").find(rest.back()) != std::string_view::npos) rest.pop_back();
    return rest;
}

}  // namespace

Reading<Schedule> read_schedule(std::string_view text, const ScheduleUnits& units)
{
    const auto typed = typed_text(text);
    return as_typed(read_plain(typed.plain, units), typed);
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
    auto rest = without_time_of_day(when);
    if (rest.size() > kLongestSchedule) return {};
    const auto typed = typed_text(rest);
    const auto factors = read_factors(typed.plain);
    constexpr std::array kTold{FactorKind::sessions, per_week, daily, weekdays, days};
    const bool told = std::ranges::any_of(kTold, [&](FactorKind kind) { return has(factors, kind); });
    const bool more = has(factors, length) || has(factors, no_length) || has(factors, per_term) || has(factors, per_long);
    return told && !more && end_of(typed.plain, factors) >= typed.plain.size() ? rest : std::string{};
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

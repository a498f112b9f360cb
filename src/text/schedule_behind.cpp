// SPDX-License-Identifier: MPL-2.0
// How often a week, told behind other words: of the time before them, or of something else.
#include "text/schedule_behind.hpp"

#include "text/schedule_rest.hpp"
#include "text/schedule_value.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

constexpr const char* kAnotherTime = "do these words change the time?";

using enum FactorKind;

bool names_several_days(const std::vector<Factor>& factors)
{
    return std::ranges::any_of(factors, [](const Factor& factor) { return factor.kind == weekdays && factor.low > 1; });
}

bool tells_more(const std::vector<Factor>& factors)
{
    return changes_time(factors) || names_several_days(factors);
}

/// Days of the week, daily or so often a week, and nothing of how long, how many or in which group.
bool only_how_often(const std::vector<Factor>& factors)
{
    constexpr std::array kOften{weekdays, daily, per_week, sessions, days, tie, joint, aside};
    const bool only = std::ranges::all_of(
        factors, [&](const Factor& factor) { return std::ranges::find(kOften, factor.kind) != kOften.end(); });
    return only && (has(factors, weekdays) || has(factors, daily) || has(factors, per_week));
}

/// A time that already tells how often takes days only, which must be as many: `3 x 20 mins with TA (Mon, Wed, Fri)`.
bool may_take(const std::vector<Factor>& time, const std::vector<Factor>& behind)
{
    constexpr std::array kCounts{number, sessions, daily, days, weekdays, per_week, per_term, per_long, periods};
    const bool counted = std::ranges::any_of(kCounts, [&](FactorKind kind) { return has(time, kind); });
    if (has(time, plus) || !only_how_often(behind)) return false;
    const bool days_alone = has(behind, weekdays) && !has(behind, sessions) && !has(behind, days);
    return !counted || (days_alone && !has(time, weekdays));
}

/// Words between a time and days by which it is not the time of each: `2 hours split over Mon and Tues`.
bool shares_out(std::string_view between)
{
    constexpr std::array<std::string_view, 14> kShared{"total",  "totals",  "altogether", "in all", "split",  "spread", "across",
                                                       "shared", "divided", "between",    "either", "except", "until",  "or"};
    const auto last = trimmed(between);
    return has_phrase(between, "not") || last == "over" || last.ends_with(" over") ||
           std::ranges::any_of(kShared, [&](std::string_view word) { return has_phrase(between, word); });
}

/// The words from the last sign on that begins something new.
std::string_view last_clause(std::string_view between)
{
    const auto sign = between.find_last_of(",;+\n");
    if (sign != std::string_view::npos) between.remove_prefix(sign + 1);
    const auto dash = between.rfind(" - ");
    return trimmed(dash == std::string_view::npos ? between : between.substr(dash + 3));
}

/// `with TA`, `registration`, `with Mr Hill, before school,`: words that stay with the time before them.
bool stays_with_time(std::string_view between)
{
    while (between.ends_with(' ') || between.ends_with('(') || between.ends_with('[')) between.remove_suffix(1);
    if (shares_out(between)) return false;
    const auto clause = last_clause(between);
    const bool whole = clause.size() == trimmed(between).size();
    return whole || without_time_of_day(clause).empty();
}

/// What stands behind the days begins with a mark or with a word of when, where or with whom; `daily check-in` is another thing.
bool ends_clause(std::string_view behind)
{
    constexpr std::array<std::string_view, 22> kSaysMore{
        "with", "by",  "in", "at",  "during", "before", "after", "for", "from", "until",    "using",
        "to",   "led", "as", "see", "on",     "when",   "over",  "and", "then", "starting", "throughout"};
    const auto mark = behind.find_first_not_of(' ');
    if (mark == std::string_view::npos || std::string_view("()[],;.-\n*").find(behind[mark]) != std::string_view::npos)
        return true;
    const auto rest = trimmed(behind);
    const auto word = rest.substr(0, rest.find_first_of(" ,;\n"));
    return std::ranges::find(kSaysMore, word) != kSaysMore.end() || without_time_of_day(word).empty();
}

/// `starts Mon`, `Mon 7th Sept`: a day of a date.
bool day_of_date(std::string_view plain, const Factor& day)
{
    constexpr std::array<std::string_view, 11> kDated{"start", "starts", "starting", "from",   "until", "till",
                                                      "since", "review", "reviewed", "begins", "ends"};
    const auto next = plain.find_first_not_of(' ', day.end);
    if (next < plain.size() && plain[next] >= '0' && plain[next] <= '9') return true;
    const auto before = trimmed(plain.substr(0, day.begin));
    return std::ranges::any_of(
        kDated, [&](std::string_view word) { return before.ends_with(word) || before.ends_with(std::string(word) + " on"); });
}

/// `1 hour with TA Mon, with CT Tues`: how many runs of days stand there, and where the last begins.
std::optional<Incomplete> days_apart(std::string_view plain, const std::vector<Factor>& time, std::size_t from)
{
    bool named = has(time, weekdays);
    for (auto at = from; at < plain.size();) {
        const auto found = first_factors(plain, at, [](const auto& factors) { return has(factors, weekdays); });
        if (found.empty()) return {};
        const auto day = *std::ranges::find(found, weekdays, &Factor::kind);
        at = std::max(found.back().end, at + 1);
        if (day_of_date(plain, day)) continue;
        if (named) return Incomplete{day.begin, "which days have which time?"};
        named = true;
    }
    return {};
}

}  // namespace

std::string with_line_breaks(std::string_view text, const TypedText& typed)
{
    auto broken = typed.plain;
    for (std::size_t at = 0; at < broken.size(); ++at) {
        const auto from = typed.typed_at(at);
        const auto here = text.substr(from, typed.typed_at(at + 1) - from);
        if (broken[at] == ' ' && here.find_first_of("\n\r") != std::string_view::npos) broken[at] = '\n';
    }
    return broken;
}

std::optional<Incomplete> add_how_often_behind(std::vector<Factor>& factors, const PlainLines& lines)
{
    const std::string_view plain = lines.plain;
    const std::string_view broken = lines.broken;
    const auto from = std::min(end_of(plain, factors), plain.size());
    const auto behind = first_factors(plain, from, tells_more);
    if (behind.empty()) return days_apart(plain, factors, from);
    const auto begin = behind.front().begin;
    const auto end = behind.back().end;
    const Incomplete doubt{begin, kAnotherTime};
    const bool same_time = may_take(factors, behind) && stays_with_time(broken.substr(from, begin - from)) &&
                           ends_clause(broken.substr(std::min(end, broken.size())));
    if (!same_time || !first_factors(plain, end, tells_more).empty()) return doubt;
    factors.insert(factors.end(), behind.begin(), behind.end());
    return days_apart(plain, factors, end);
}

}  // namespace provision

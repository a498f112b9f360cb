// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

namespace provision {

/// What a piece of a schedule is; a week's minutes are the product of sessions and length.
enum class FactorKind {
    number,      ///< `3`, `2-3`: a count that its neighbours must explain
    sessions,    ///< `3 times`, `twice`
    length,      ///< minutes
    no_length,   ///< `mins` without a number
    per_week,    ///< sessions a week: weekly 1, fortnightly 0.5
    daily,       ///< as often as the week has days
    per_term,    ///< the share of a term: 1, or 0.5 for a half term
    per_long,    ///< a month or a year
    weekdays,    ///< how many days are named: `Mon, Wed, Fri`
    days,        ///< `2 days`, `5 mornings`
    periods,     ///< `2 periods`
    groups,      ///< `2 groups`
    pupils,      ///< `2 pupils`
    each_group,  ///< `per group`
    each_pupil,  ///< `per child`
    aside,       ///< says nothing of the week's time: `sessions` behind a length, `1:1`, `for 12 weeks`
    times,       ///< x * @
    plus,        ///< + plus and
    joint,       ///< a comma, dash or colon
    tie,         ///< of, for, at: ties a number to what follows
};

/// One piece of a schedule; the two ends differ where a range was typed.
struct Factor {
    FactorKind kind = FactorKind::joint;
    double low = 1;
    double high = 1;
    bool unclear = false;   ///< `1.30 hours`: a decimal, or 1 hour 30
    unsigned days = 0;      ///< of weekdays, which: Monday is bit 1, Friday bit 5
    std::size_t begin = 0;  ///< place in the plain text
    std::size_t end = 0;
};

/// The characters of plain text that may be a schedule: a longer cell is prose, and every word of it would be tried.
constexpr std::size_t kLongestSchedule = 500;

/// Reads as many factors as stand at `from` in plain text (see TypedText), without a gap; none when a word stands there.
std::vector<Factor> read_factors(std::string_view plain, std::size_t from = 0);

}  // namespace provision

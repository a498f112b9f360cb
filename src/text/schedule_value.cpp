// SPDX-License-Identifier: MPL-2.0
// Factors become the minutes of one week, or the question that has to be asked.
#include "text/schedule_value.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace provision {
namespace {

constexpr double kMinutesOfWeek = 7 * 24 * 60;
constexpr std::array kTimeKinds{FactorKind::length,   FactorKind::no_length, FactorKind::per_week,
                                FactorKind::daily,    FactorKind::per_term,  FactorKind::per_long,
                                FactorKind::weekdays, FactorKind::days,      FactorKind::periods};

/// The product so far; a question met on the way is kept, the first one wins.
struct Product {
    const ScheduleUnits& units;
    double low = 1;
    double high = 1;
    double groups = 1;
    double pupils = 1;
    std::optional<Incomplete> question{};

    void ask(const Factor& factor, const char* reason)
    {
        if (!question) question = Incomplete{factor.begin, reason};
    }
    void times(double from, double to)
    {
        low *= from;
        high *= to;
    }
};

const Factor* find(std::span<const Factor> factors, FactorKind kind)
{
    const auto found = std::ranges::find(factors, kind, &Factor::kind);
    return found == factors.end() ? nullptr : &*found;
}

bool is(const Factor* factor, std::initializer_list<FactorKind> kinds)
{
    return factor && std::ranges::find(kinds, factor->kind) != kinds.end();
}

const Factor* before(std::span<const Factor> factors, std::size_t at)
{
    return at > 0 ? &factors[at - 1] : nullptr;
}
const Factor* after(std::span<const Factor> factors, std::size_t at)
{
    return at + 1 < factors.size() ? &factors[at + 1] : nullptr;
}

/// A number counts sessions when something says so: a sign beside it, or what it counts right behind it.
bool counts_sessions(std::span<const Factor> factors, std::size_t at)
{
    using enum FactorKind;
    return is(before(factors, at), {times}) || is(after(factors, at), {times, tie, length, no_length, per_week, daily, per_term});
}

/// `4 x 25 100 mins`, `3 x 30/fortnight, 20 mins`: the second number of a product is another length without its unit, where a
/// length stands behind it that no sign ties to it.
bool length_without_unit(std::span<const Factor> factors, std::size_t at)
{
    using enum FactorKind;
    const bool product = at >= 2 && is(before(factors, at), {times}) && is(&factors[at - 2], {number});
    return product && !is(after(factors, at), {times, tie}) && find(factors.subspan(at), length);
}

void multiply_number(Product& product, std::span<const Factor> factors, std::size_t at)
{
    const Factor& factor = factors[at];
    if (!counts_sessions(factors, at) || length_without_unit(factors, at)) product.ask(factor, "what does this number count?");
    if (factor.low != std::floor(factor.low)) product.ask(factor, "how many sessions a week?");
    const bool of_a_day = find(factors, FactorKind::daily) != nullptr;
    if (of_a_day && factor.low == product.units.days_per_week) product.ask(factor, "so many times a week, or a day?");
    product.times(factor.low, factor.high);
}

void multiply_people(Product& product, std::span<const Factor> factors, std::size_t at)
{
    const Factor& factor = factors[at];
    const bool of_groups = factor.kind == FactorKind::groups;
    if (factor.low != factor.high) product.ask(factor, of_groups ? "how many groups?" : "how many pupils?");
    const bool multiplied = is(before(factors, at), {FactorKind::times}) || is(after(factors, at), {FactorKind::times});
    if (!of_groups && factor.low != 1 && !multiplied) product.ask(factor, "are these pupils taught together, or one by one?");
    (of_groups ? product.groups : product.pupils) *= factor.low;
}

void multiply_term(Product& product, const Factor& factor)
{
    const auto weeks = product.units.weeks_per_term;
    if (!weeks) return product.ask(factor, "how many weeks has a term?");
    product.times(1 / (*weeks * factor.low), 1 / (*weeks * factor.low));
}

/// What tells how many times a week; beside daily, `twice daily`, a count is of each day.
bool counts_week(const Factor& factor, bool of_a_day)
{
    using enum FactorKind;
    if (of_a_day) return factor.kind == FactorKind::days;
    return is(&factor, {number, sessions, FactorKind::days, periods});
}

/// `1 hour a week (Mon, Wed)`, `12 hours a term Mon-Fri`: the time of all the days, or of each.
bool time_of_all_days(std::span<const Factor> factors)
{
    using enum FactorKind;
    if (find(factors, per_term)) return true;
    for (std::size_t at = 0; at + 1 < factors.size(); ++at)
        if (factors[at].kind == length && factors[at + 1].kind == per_week && factors[at + 1].low == 1) return true;
    return false;
}

/// Named days multiply a length alone. Beside as many sessions they say the same again, `3 x 20 mins (Mon, Wed, Fri)`; beside
/// another number nobody can tell. Sessions of a day, `twice daily Mon-Thu`, run on each of them.
void multiply_weekdays(Product& product, std::span<const Factor> factors, const Factor& named)
{
    using enum FactorKind;
    if (std::ranges::count(factors, weekdays, &Factor::kind) > 1) product.ask(named, "which days have which time?");
    if (named.low == 1) return;
    const bool of_a_day = find(factors, daily) != nullptr;
    const auto as_many = [&](const Factor& factor) { return factor.low == named.low && factor.high == named.low; };
    const auto counted = [&](const Factor& factor) { return counts_week(factor, of_a_day); };
    const auto said_again = [&](const Factor& factor) { return counted(factor) && as_many(factor); };
    const auto of_day_or_week = [&](const Factor& factor) { return factor.kind == number && as_many(factor); };
    if (of_a_day && std::ranges::any_of(factors, of_day_or_week)) product.ask(named, "so many times a week, or a day?");
    if (std::ranges::any_of(factors, said_again)) return;
    if (std::ranges::any_of(factors, counted)) product.ask(named, "so many times a week, or on each of the days?");
    if (!of_a_day && time_of_all_days(factors)) product.ask(named, "so long in all, or on each of the days?");
    product.times(named.low, named.high);
}

/// A period and a day are lengths only where no length is given: `3 lessons x 20 mins` and `2 days a week, 20 mins` are sessions.
void multiply_period(Product& product, std::span<const Factor> factors, const Factor& factor)
{
    product.times(factor.low, factor.high);
    if (find(factors, FactorKind::length)) return;
    const double minutes = product.units.minutes_per_period.value_or(1);
    if (!product.units.minutes_per_period) product.ask(factor, "how many minutes is a period?");
    product.times(minutes, minutes);
}

/// `daily, 3 days a week` is three times a week.
double sessions_of_daily(const Product& product, std::span<const Factor> factors)
{
    return find(factors, FactorKind::days) || find(factors, FactorKind::weekdays) ? 1 : product.units.days_per_week;
}

void multiply(Product& product, std::span<const Factor> factors, std::size_t at)
{
    const Factor& factor = factors[at];
    if (factor.unclear) product.ask(factor, "is this a decimal, or hours and minutes, or a range?");
    switch (factor.kind) {
    case FactorKind::number: return multiply_number(product, factors, at);
    case FactorKind::groups:
    case FactorKind::pupils: return multiply_people(product, factors, at);
    case FactorKind::length:
    case FactorKind::sessions:
    case FactorKind::days:
    case FactorKind::per_week: return product.times(factor.low, factor.high);
    case FactorKind::weekdays: return multiply_weekdays(product, factors, factor);
    case FactorKind::daily: return product.times(sessions_of_daily(product, factors), sessions_of_daily(product, factors));
    case FactorKind::periods: return multiply_period(product, factors, factor);
    case FactorKind::per_term: return multiply_term(product, factor);
    case FactorKind::per_long: return product.ask(factor, "how much of it falls in one week?");
    case FactorKind::no_length: return product.ask(factor, "how many minutes?");
    case FactorKind::each_group:
        if (!find(factors, FactorKind::groups)) product.ask(factor, "how many groups?");
        return;
    case FactorKind::each_pupil:
        if (!find(factors, FactorKind::pupils)) product.ask(factor, "how many pupils?");
        return;
    case FactorKind::aside:
    case FactorKind::times:
    case FactorKind::plus:
    case FactorKind::joint:
    case FactorKind::tie: return;
    }
}

/// `25 hours in class Mon-Fri`: no day has so many.
void check_days(Product& product, std::span<const Factor> factors)
{
    constexpr double kLongestDay = 8 * 60;
    const Factor* length = find(factors, FactorKind::length);
    const bool of_days = find(factors, FactorKind::weekdays) || find(factors, FactorKind::daily);
    if (of_days && length && length->high > kLongestDay) product.ask(*length, "so long in all, or on each of the days?");
}

/// There is exactly one length, else what has to be asked: two would be multiplied into nonsense.
void check_lengths(Product& product, std::span<const Factor> factors)
{
    const auto lengths = std::ranges::count(factors, FactorKind::length, &Factor::kind);
    const bool in_periods = product.units.minutes_per_period && find(factors, FactorKind::periods);
    if (lengths > 1) product.ask(*find(factors, FactorKind::length), "two lengths of time: which one, or both together?");
    if (lengths > 0 || in_periods) return;
    if (const Factor* forgotten = find(factors, FactorKind::no_length)) return product.ask(*forgotten, "how many minutes?");
    if (const Factor* days = find(factors, FactorKind::days); days && !find(factors, FactorKind::daily))
        return product.ask(*days, "how many hours is a day?");
    if (!find(factors, FactorKind::periods) && !product.question)
        product.question = Incomplete{factors.back().end, "how many minutes?"};
}

/// `once a week/fortnight`: it cannot be both.
void check_weeks(Product& product, std::span<const Factor> factors)
{
    const auto* first = find(factors, FactorKind::per_week);
    for (const auto& factor : factors)
        if (factor.kind == FactorKind::per_week && factor.low != first->low)
            product.ask(factor, "every week, or not every week?");
}

Reading<Schedule> piece_of(std::span<const Factor> factors, const ScheduleUnits& units)
{
    Product product{.units = units};
    if (!find(factors, FactorKind::length)) check_lengths(product, factors);
    for (std::size_t at = 0; at < factors.size(); ++at) multiply(product, factors, at);
    check_lengths(product, factors);
    check_days(product, factors);
    check_weeks(product, factors);
    if (product.question) return *product.question;
    const auto in_week = [](double minutes) { return minutes > 0 && minutes <= kMinutesOfWeek; };
    if (!(product.low > 0 && product.groups > 0 && product.pupils > 0))
        return Incomplete{factors.front().begin, "how many minutes?"};
    if (!in_week(product.low) || !in_week(product.high)) return NotUnderstood{factors.front().begin, "more than a week has"};
    if (product.groups > kMinutesOfWeek || product.pupils > kMinutesOfWeek)
        return NotUnderstood{factors.front().begin, "too many"};
    return Schedule{product.low, product.high, product.groups, product.pupils};
}

Reading<Schedule> sum_of(const Schedule& left, const Schedule& right, std::size_t at)
{
    if (left.groups != right.groups || left.pupils != right.pupils) return Incomplete{at, "do both run for each group?"};
    return Schedule{left.low + right.low, left.high + right.high, left.groups, left.pupils};
}

}  // namespace

bool has(std::span<const Factor> factors, FactorKind kind)
{
    return find(factors, kind) != nullptr;
}

bool tells_time(std::span<const Factor> factors)
{
    return std::ranges::any_of(kTimeKinds, [&](FactorKind kind) { return has(factors, kind); });
}

Reading<Schedule> schedule_of(std::span<const Factor> factors, const ScheduleUnits& units)
{
    std::optional<Schedule> total;
    while (!factors.empty()) {
        const auto plus = std::ranges::find(factors, FactorKind::plus, &Factor::kind);
        const auto length = static_cast<std::size_t>(plus - factors.begin());
        const auto piece = factors.first(length);
        factors = factors.subspan(std::min(length + 1, factors.size()));
        if (piece.empty()) continue;
        const auto read = piece_of(piece, units);
        const auto* schedule = understood(read);
        if (!schedule) return read;
        const auto sum = total ? sum_of(*total, *schedule, piece.front().begin) : read;
        if (!understood(sum)) return sum;
        total = *understood(sum);
    }
    if (!total) return NotUnderstood{0, "no time in it"};
    return *total;
}

}  // namespace provision

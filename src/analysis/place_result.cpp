// SPDX-License-Identifier: MPL-2.0
#include "analysis/place_result.hpp"

#include "analysis/ratio_gain.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <tuple>

namespace provision {
namespace {

using Rows = std::vector<const Attendance*>;

std::optional<Date> first_known(const std::optional<Date>& one, const std::optional<Date>& other)
{
    return one ? one : other;
}

bool one_measure(const std::string& one, const std::string& other)
{
    return one.empty() || other.empty() || folded(one) == folded(other);
}

std::optional<Date> begins(const Situation& situation, const Attendance& row)
{
    const auto* provision = situation.provision_behind(row);
    return first_known(row.start, provision ? provision->start : std::nullopt);
}

// The days of the two tests, or of the run where the tests have none.
using Days = std::pair<std::optional<Date>, std::optional<Date>>;

Days days_of(const Situation& situation, const Attendance& row)
{
    return {first_known(row.entry_date, begins(situation, row)), first_known(row.exit_date, row.end)};
}

// By day, and where days do not tell by what stands there: rows may be sorted in any way.
void put_in_order(const Situation& situation, Rows& rows)
{
    std::ranges::stable_sort(rows, {}, [&](const Attendance* row) {
        return std::tuple(days_of(situation, *row), row->entry, row->exit, row->outcome_score);
    });
}

// True where the days tell which of two rows came first; a day that nobody typed tells nothing.
bool told_apart(const Days& one, const Days& other)
{
    const auto differ = [](const std::optional<Date>& day, const std::optional<Date>& than) {
        return day && than && *day != *than;
    };
    return differ(one.first, other.first) || (one.first == other.first && differ(one.second, other.second));
}

// Whether days tell which of the rows is `chosen`, the first or the last in their order, or it does not matter as they agree.
template <class Alike>
bool decided(const Situation& situation, const Rows& rows, const Attendance& chosen, Alike alike)
{
    return std::ranges::all_of(rows, [&](const Attendance* row) {
        return row == &chosen || alike(*row, chosen) || told_apart(days_of(situation, *row), days_of(situation, chosen));
    });
}

bool same_tests(const Attendance& one, const Attendance& other)
{
    return folded(one.entry) == folded(other.entry) && folded(one.exit) == folded(other.exit);
}

// Who goes on begins where the last phase ended. A second phase that begins where the first one did has a new test, as where each
// has its own words to learn: its gain is its own.
bool goes_on_from(const ProvisionMeasures& measures, const Attendance& before, const Attendance& after)
{
    const auto first = compared_scores(before, measures.of(before));
    const auto second = compared_scores(after, measures.of(after));
    if (!first || !second || first->ages != second->ages || first->out_of != second->out_of) return false;
    return std::abs(second->pair.entry - first->pair.exit) <= std::abs(second->pair.entry - first->pair.entry);
}

bool follow_each_other(const Situation& situation, const ProvisionMeasures& measures, const Rows& rows)
{
    for (std::size_t at = 1; at < rows.size(); ++at) {
        const auto& before = *rows[at - 1];
        const auto& after = *rows[at];
        const auto over = first_known(before.exit_date, before.end);
        const auto anew = first_known(after.entry_date, after.start);
        if (!over || !anew || *anew < *over) return false;
        if (!told_apart(days_of(situation, before), days_of(situation, after))) return false;
        if (!one_measure(measures.of(before), measures.of(after))) return false;
        if (!goes_on_from(measures, before, after)) return false;
    }
    return true;
}

Attendance joined(const Attendance& entry, const Attendance& exit)
{
    auto tests = entry;
    tests.exit = exit.exit;
    tests.exit_date = exit.exit_date;
    return tests;
}

void take_tests(PlaceResult& result, const ProvisionMeasures& measures, const Attendance& entry, const Attendance& exit)
{
    result.tests = joined(entry, exit);
    result.measure = measures.of(entry);
    if (result.measure.empty()) result.measure = measures.of(exit);
}

// `15 or 9`: what rows say between which nobody can decide.
std::string either(const Rows& rows, std::string Attendance::*data)
{
    std::vector<std::string> said;
    for (const auto* row : rows)
        if (const auto line = one_line(row->*data); !line.empty() && std::ranges::find(said, line) == said.end())
            said.push_back(line);
    std::string all;
    for (const auto& one : said) all += (all.empty() ? "" : " or ") + one;
    return all;
}

void leave_undecided(PlaceResult& result, const ProvisionMeasures& measures, const Rows& rows)
{
    take_tests(result, measures, *rows.back(), *rows.back());
    result.tests.entry = either(rows, &Attendance::entry);
    result.tests.exit = either(rows, &Attendance::exit);
    result.tests.entry_date.reset();
    result.tests.exit_date.reset();
    result.not_compared = NotCompared::days_undecided;
}

// Rows with entry and exit: one is taken as it is, phases are joined, of rows side by side the latest is taken.
void settle_complete(PlaceResult& result, const Situation& situation, const ProvisionMeasures& measures, const Rows& complete)
{
    result.tested_anew = complete.size() > 1;
    if (result.tested_anew && follow_each_other(situation, measures, complete)) {
        take_tests(result, measures, *complete.front(), *complete.back());
        result.paid = complete;
        return;
    }
    if (!decided(situation, complete, *complete.back(), &same_tests)) return leave_undecided(result, measures, complete);
    take_tests(result, measures, *complete.back(), *complete.back());
    result.paid = {complete.back()};
}

// No row has both: the entry may stand in one and the exit in another.
void settle_parts(PlaceResult& result, const Situation& situation, const ProvisionMeasures& measures)
{
    Rows entries;
    Rows exits;
    for (const auto* row : result.rows) {
        if (has_entry(*row)) entries.push_back(row);
        if (has_exit(*row)) exits.push_back(row);
    }
    const auto& first = entries.empty() ? *result.rows.front() : *entries.front();
    const auto& last = exits.empty() ? first : *exits.back();
    const bool together = entries.empty() || one_measure(measures.of(first), measures.of(last));
    const auto same = [](std::string Attendance::*data) {
        return [data](const Attendance& one, const Attendance& other) { return folded(one.*data) == folded(other.*data); };
    };
    const bool clear =
        decided(situation, entries, first, same(&Attendance::entry)) && decided(situation, exits, last, same(&Attendance::exit));
    if (!entries.empty() && !exits.empty() && together && !clear) return leave_undecided(result, measures, result.rows);
    take_tests(result, measures, first, together ? last : first);
    result.paid = {&first};
}

// The latest of the outcome scores; of several that days do not put in order none, unless they agree.
void settle_outcome(PlaceResult& result, const Situation& situation)
{
    Rows reviewed;
    for (const auto* row : result.rows)
        if (row->outcome_score) reviewed.push_back(row);
    if (reviewed.empty()) return;
    const auto alike = [](const Attendance& one, const Attendance& other) { return one.outcome_score == other.outcome_score; };
    if (decided(situation, reviewed, *reviewed.back(), alike))
        result.outcome = reviewed.back()->outcome_score;
    else
        result.outcome_undecided = true;
}

// A test that is still to come has no score yet: one of its days is a slip.
TestsApart tests_apart(const Attendance& tests, const Situation& situation)
{
    const auto& today = situation.today();
    if (tests.entry_date.value_or(today) > today || tests.exit_date.value_or(today) > today) return TestsApart::ahead;
    if (!tests.entry_date || !tests.exit_date) return TestsApart::not_known;
    const auto days = (std::chrono::sys_days{*tests.exit_date} - std::chrono::sys_days{*tests.entry_date}).count();
    if (days < 0) return TestsApart::turned_round;
    const double least = situation.map().settings.weeks_between_tests * 7;
    return static_cast<double>(days) < least ? TestsApart::too_close : TestsApart::far_enough;
}

std::optional<double> ratio_of(const PlaceResult& result)
{
    const auto& tests = result.tests;
    if (!result.scores || !result.scores->ages || !tests.entry_date || !tests.exit_date) return {};
    const auto ratio = ratio_gain({result.scores->pair.entry, *tests.entry_date}, {result.scores->pair.exit, *tests.exit_date});
    return understood(ratio) ? std::optional(*understood(ratio)) : std::nullopt;
}

// When the pupil was in it: from the first day of any row to the last one; a row that does not end runs on. A name on the map
// says nothing where a row of Groups gives the pupil's own days.
void settle_time(PlaceResult& result, const Situation& situation)
{
    const auto dated = [](const Attendance* row) { return row->start || row->end; };
    const bool own_days = std::ranges::any_of(result.rows, dated);
    bool open = false;
    for (const auto* row : result.rows) {
        if (own_days && !dated(row)) continue;
        const auto* provision = situation.provision_behind(*row);
        const auto first = begins(situation, *row);
        const auto last = first_known(row->end, provision ? provision->end : std::nullopt);
        if (first && (!result.start || *first < *result.start)) result.start = first;
        if (last && (!result.end || *last > *result.end)) result.end = last;
        open = open || !last;
    }
    if (open) result.end.reset();
}

// Rows that end before they start, and scores of what has yet to start: one of the days is a slip.
bool days_in_doubt(const PlaceResult& result, const Date& today)
{
    const auto turned = [](const Attendance* row) { return row->start && row->end && *row->end < *row->start; };
    const bool backwards = result.start && result.end && *result.end < *result.start;
    return backwards || std::ranges::any_of(result.rows, turned) || (result.both() && result.start && *result.start > today);
}

void settle_scores(PlaceResult& result, const Situation& situation)
{
    if (!result.not_compared) result.scores = compared_scores(result.tests, result.measure);
    if (!result.not_compared && !result.scores && result.both())
        result.not_compared = why_not_compared(result.tests, result.measure);
    result.apart = tests_apart(result.tests, situation);
    if (result.apart != TestsApart::ahead) result.ratio_gain = ratio_of(result);
}

}  // namespace

PlaceResult place_result(const Situation& situation, const ProvisionMeasures& measures, Rows rows, const PoundsOfPlace& pounds)
{
    PlaceResult result;
    put_in_order(situation, rows);
    result.rows = std::move(rows);
    result.pupil = situation.find_pupil({result.rows.front()->pupil, result.rows.front()->year, result.rows.front()->class_name});
    Rows complete;
    std::ranges::copy_if(result.rows, std::back_inserter(complete),
                         [](const Attendance* row) { return has_entry_and_exit(*row); });
    if (complete.empty())
        settle_parts(result, situation, measures);
    else
        settle_complete(result, situation, measures, complete);
    settle_scores(result, situation);
    settle_outcome(result, situation);
    settle_time(result, situation);
    result.days_doubtful = days_in_doubt(result, situation.today());
    // Of a run with doubtful days nobody can say what was paid for.
    const bool priced = result.scores && !result.days_doubtful && result.apart != TestsApart::ahead;
    if (priced && pounds) result.pounds = pounds(result.paid);
    return result;
}

}  // namespace provision

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

// By day, and where days do not tell by what stands there: rows may be sorted in any way.
void put_in_order(const Situation& situation, Rows& rows)
{
    std::ranges::stable_sort(rows, {}, [&](const Attendance* row) {
        return std::tuple(first_known(row->entry_date, begins(situation, *row)), first_known(row->exit_date, row->end),
                          row->entry, row->exit, row->outcome_score);
    });
}

// Who goes on begins where the last phase ended. A second phase that begins where the first one did has a new test, as where each
// has its own words to learn: its gain is its own.
bool goes_on_from(const Attendance& before, const Attendance& after)
{
    const auto first = compared_scores(before);
    const auto second = compared_scores(after);
    if (!first || !second || first->ages != second->ages || first->out_of != second->out_of) return false;
    return std::abs(second->pair.entry - first->pair.exit) <= std::abs(second->pair.entry - first->pair.entry);
}

bool follow_each_other(const ProvisionMeasures& measures, const Rows& rows)
{
    for (std::size_t at = 1; at < rows.size(); ++at) {
        const auto over = first_known(rows[at - 1]->exit_date, rows[at - 1]->end);
        const auto anew = first_known(rows[at]->entry_date, rows[at]->start);
        if (!over || !anew || *anew < *over) return false;
        if (!one_measure(measures.of(*rows[at - 1]), measures.of(*rows[at]))) return false;
        if (!goes_on_from(*rows[at - 1], *rows[at])) return false;
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

// Rows with entry and exit: one is taken as it is, phases are joined, of rows side by side the latest is taken.
void settle_complete(PlaceResult& result, const ProvisionMeasures& measures, const Rows& complete)
{
    result.tested_anew = complete.size() > 1;
    if (result.tested_anew && follow_each_other(measures, complete)) {
        take_tests(result, measures, *complete.front(), *complete.back());
        result.paid = complete;
        return;
    }
    take_tests(result, measures, *complete.back(), *complete.back());
    result.paid = {complete.back()};
}

// No row has both: the entry may stand in one and the exit in another.
void settle_parts(PlaceResult& result, const ProvisionMeasures& measures)
{
    const auto& rows = result.rows;
    const auto entry = std::ranges::find_if(rows, [](const Attendance* row) { return !row->entry.empty(); });
    const auto exit = std::find_if(rows.rbegin(), rows.rend(), [](const Attendance* row) { return !row->exit.empty(); });
    const auto& first = entry == rows.end() ? *rows.front() : **entry;
    const auto& last = exit == rows.rend() ? first : **exit;
    const bool together = entry == rows.end() || one_measure(measures.of(first), measures.of(last));
    take_tests(result, measures, first, together ? last : first);
    result.paid = {&first};
}

TestsApart tests_apart(const Attendance& tests, double least_weeks)
{
    if (!tests.entry_date || !tests.exit_date) return TestsApart::not_known;
    const auto days = (std::chrono::sys_days{*tests.exit_date} - std::chrono::sys_days{*tests.entry_date}).count();
    if (days < 0) return TestsApart::turned_round;
    return static_cast<double>(days) < least_weeks * 7 ? TestsApart::too_close : TestsApart::far_enough;
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
        settle_parts(result, measures);
    else
        settle_complete(result, measures, complete);
    result.scores = compared_scores(result.tests);
    result.apart = tests_apart(result.tests, situation.map().settings.weeks_between_tests);
    result.ratio_gain = ratio_of(result);
    for (const auto* row : result.rows)
        if (row->outcome_score) result.outcome = row->outcome_score;
    settle_time(result, situation);
    if (result.scores && pounds) result.pounds = pounds(result.paid);
    return result;
}

}  // namespace provision

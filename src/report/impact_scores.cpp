// SPDX-License-Identifier: MPL-2.0
#include "analysis/odd_scores.hpp"
#include "report/impact_parts.hpp"

#include <algorithm>
#include <set>
#include <tuple>

// Scores that cannot be compared, and what to type so that they can.

namespace provision {
namespace {

using RowOfSheet = std::tuple<std::string, int>;

RowOfSheet row_of(const Where& where)
{
    return {where.sheet, where.row};
}

// A cell of which Calc made something else: the reader has said so.
bool damaged(const Issue& issue)
{
    return issue.check == "damaged-cell" && issue.what.starts_with("A date stands where a score should be");
}

bool damaged(const WorkbookReading& reading, const PlaceResult& place)
{
    return std::ranges::any_of(reading.issues, [&](const Issue& issue) {
        return damaged(issue) &&
               std::ranges::any_of(place.rows, [&](const Attendance* row) { return row_of(row->where) == row_of(issue.where); });
    });
}

void add_odd(const ImpactSheet& sheet, const PlaceResult& place, std::vector<Issue>& issues)
{
    const auto who = (place.pupil ? sheet.labels.of(*place.pupil) : sheet.labels.of(place.named())).who;
    const auto add = [&](std::string_view test, const std::string& typed) {
        if (const auto odd = odd_score(typed))
            issues.push_back({place.tests.where, {}, std::string(test) + " of " + who + ": " + odd->what + ".", odd->remedy});
    };
    add("Entry", place.tests.entry);
    add("Exit", place.tests.exit);
}

}  // namespace

std::string not_compared_words(const WorkbookReading& reading, const PlaceResult& place)
{
    if (damaged(reading, place)) return "a date stands where a score should be";
    for (const auto& typed : {place.tests.entry, place.tests.exit})
        if (const auto odd = odd_score(typed)) return odd->what;
    return "scores that cannot be compared";
}

std::vector<Issue> score_issues(const ImpactSheet& sheet)
{
    std::vector<Issue> issues;
    std::set<RowOfSheet> told;
    for (const auto& issue : sheet.analysis.reading.issues)
        if (damaged(issue)) {
            issues.push_back(issue);
            told.insert(row_of(issue.where));
        }
    for (const auto& results : sheet.all)
        for (const auto& place : results.places)
            if (place.both() && !place.scores && !told.contains(row_of(place.tests.where))) add_odd(sheet, place, issues);
    return issues;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/impact.hpp"
#include "analysis/coverage.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <functional>
#include <set>
#include <unordered_set>

// What is written down so that somebody can see whether a provision works.

namespace provision {
namespace {

// What a blank cell of a column is told as: of one row, and where no row of the map has anything there.
struct Missing {
    Column means;
    Priority priority;
    std::string_view one;
    std::string_view none;
    std::string_view remedy;
};

Finding missing_in(const Evidence& evidence, const Provision& provision, const Missing& missing)
{
    auto finding = about(evidence, provision, missing.priority);
    finding.where = cell_of(evidence, provision, missing.means);
    finding.text = shortened(provision.name) + std::string(missing.one);
    finding.remedy = missing.remedy;
    return finding;
}

Finding missing_in_all(const Evidence& evidence, const std::vector<const Provision*>& rows, const Missing& missing)
{
    const auto count = std::to_string(rows.size());
    return {.check = {},
            .priority = missing.priority,
            .who = count + " provisions",
            .where = cell_of(evidence, *rows.front(), missing.means),
            .text = "None of the " + count + " provisions that the map has above wave 1 " + std::string(missing.none),
            .remedy = std::string(missing.remedy),
            .subject = "all|" + std::string(canonical_heading(TableKind::provision_map, missing.means))};
}

using MissingIn = std::function<const Missing*(const Provision&)>;

// A finding a row; one for all of them where a whole column is left blank, for a list of forty says no more than that.
CheckResult where_blank(const Evidence& evidence, std::span<const Provision* const> asked, const MissingIn& missing_of)
{
    constexpr std::size_t kColumn = 3;
    std::vector<const Provision*> rows;
    std::set<const Missing*> missing;
    for (const auto* provision : asked)
        if (counts_for_places(evidence.situation, *provision)) {
            rows.push_back(provision);
            missing.insert(missing_of(*provision));
        }
    if (rows.size() >= kColumn && missing.size() == 1 && *missing.begin())
        return {{missing_in_all(evidence, rows, **missing.begin())}, {}, false};
    CheckResult result;
    for (const auto* provision : rows)
        if (const auto* what = missing_of(*provision)) result.findings.push_back(missing_in(evidence, *provision, *what));
    return result;
}

template <class Filled>
CheckResult where_blank(const Evidence& evidence, const Missing& missing, Filled filled)
{
    const auto asked = rows_asked_for(evidence, missing.means);
    if (!asked.not_run.empty()) return {{}, asked.not_run, false};
    return where_blank(evidence, asked.rows, [&](const Provision& row) { return filled(row) ? nullptr : &missing; });
}

CheckResult outcome_missing(const Evidence& evidence)
{
    const Missing missing{Column::outcome, Priority::should, " does not say what pupils should be able to do in the end.",
                          "says what pupils should be able to do in the end.",
                          "Write the outcome under its heading: it is what all review looks at."};
    return where_blank(evidence, missing, [](const Provision& row) { return !row.purpose.outcome.empty(); });
}

CheckResult measure_missing(const Evidence& evidence)
{
    const Missing missing{Column::measure, Priority::should, " does not say how progress is measured.",
                          "says how progress is measured.", "Name the test, scale or record that is used on entry and on exit."};
    return where_blank(evidence, missing, [](const Provision& row) { return !row.purpose.measure.empty(); });
}

// Reviews of single pupils plan the next look as well as the map does.
CheckResult review_date_missing(const Evidence& evidence)
{
    std::unordered_set<std::string> reviewed;
    for (const auto& review : evidence.reading.map.reviews)
        if (review.review_date) reviewed.insert(provision_key(review.provision));
    const Missing missing{Column::review_date, Priority::could, " has no review date.", "has a review date.",
                          "Type the day it is looked at next, at the latest by the end of term."};
    return where_blank(evidence, missing, [&](const Provision& row) {
        return !row.purpose.review.empty() || reviewed.contains(provision_key(row.name));
    });
}

constexpr Missing kBothCriteria{Column::entry_criteria, Priority::could,
                                " does not say when a pupil starts, nor when one is ready to stop.",
                                "says when a pupil starts, nor when one is ready to stop.",
                                "Write entry and exit criteria, such as a score, so that everybody decides alike."};
constexpr Missing kEntryCriteria{Column::entry_criteria, Priority::could, " does not say when a pupil starts.",
                                 "says when a pupil starts.",
                                 "Write entry criteria, such as a score, so that places go to those who need them."};
constexpr Missing kExitCriteria{Column::exit_criteria, Priority::could, " does not say when a pupil is ready to stop.",
                                "says when a pupil is ready to stop.",
                                "Write exit criteria, such as a score, so that places become free."};

const Missing* criteria_missing_in(const Evidence& evidence, const Provision& provision)
{
    constexpr Column kEntry[] = {Column::entry_criteria};
    constexpr Column kExit[] = {Column::exit_criteria};
    const bool entry = provision.purpose.entry_criteria.empty() && asked_in_table(evidence, provision.where, kEntry);
    const bool exit = provision.purpose.exit_criteria.empty() && asked_in_table(evidence, provision.where, kExit);
    if (entry && exit) return &kBothCriteria;
    return entry ? &kEntryCriteria : exit ? &kExitCriteria : nullptr;
}

CheckResult criteria_missing(const Evidence& evidence)
{
    constexpr Column kCriteria[] = {Column::entry_criteria, Column::exit_criteria};
    const bool asked = rows_asked_for(evidence, Column::entry_criteria).not_run.empty() ||
                       rows_asked_for(evidence, Column::exit_criteria).not_run.empty();
    if (!asked) return {{}, "no map has a column Entry criteria or Exit criteria.", false};
    std::vector<const Provision*> rows;
    for (const auto& provision : evidence.reading.map.provisions)
        if (asked_in_table(evidence, provision.where, kCriteria)) rows.push_back(&provision);
    return where_blank(evidence, rows, [&](const Provision& row) { return criteria_missing_in(evidence, row); });
}

constexpr TableKind kMapOnly[] = {TableKind::provision_map};

constexpr Check kChecks[] = {
    {"outcome-missing", "Outcome missing", kMapOnly, &outcome_missing},
    {"criteria-missing", "Criteria missing", kMapOnly, &criteria_missing},
    {"measure-missing", "Measure missing", kMapOnly, &measure_missing},
    {"entry-missing", "Entry data missing", {}, &entry_missing},
    {"exit-missing", "Exit data missing", {}, &exit_missing},
    {"review-date-missing", "Review date missing", kMapOnly, &review_date_missing},
    {"review-overdue", "Review overdue", {}, &review_overdue},
    {"tests-too-close", "Tests too close", {}, &tests_too_close},
    {"no-progress", "No progress", {}, &no_progress},
};

}  // namespace

std::span<const Check> impact_checks()
{
    return kChecks;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/impact.hpp"
#include "analysis/entry_exit.hpp"
#include "analysis/impact.hpp"
#include "analysis/measure_words.hpp"
#include "analysis/open_ended.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>

// Entry and exit data, without which nobody can tell whether it worked.

namespace provision {
namespace {

constexpr std::array kEntry{Column::entry};
constexpr std::array kExit{Column::exit};

using Rows = std::vector<const Attendance*>;

Rows without(const Rows& rows, std::string Attendance::*data)
{
    Rows missing;
    for (const auto* row : rows)
        if (trimmed(row->*data).empty()) missing.push_back(row);
    return missing;
}

std::string names_of(const Evidence& evidence, const Rows& rows)
{
    std::vector<std::string> names;
    for (const auto* row : rows) names.push_back(pupil_of(evidence, *row));
    return first_few(names);
}

std::string share(std::size_t part, std::size_t all)
{
    if (part == all && all == 2) return "Both pupils";
    if (part == all) return "All " + counted(static_cast<int>(all), "pupil");
    return std::to_string(part) + " of " + counted(static_cast<int>(all), "pupil");
}

std::string spoken_name(const GroupPlaces& group)
{
    return shortened(group.provision ? group.provision->name : group.name);
}

std::string without_entry(const GroupPlaces& group, const Rows& missing, const std::string& names)
{
    if (group.rows.size() == 1) return names + " is in " + spoken_name(group) + " and has no entry data.";
    return share(missing.size(), group.rows.size()) + " in " + spoken_name(group) + (missing.size() == 1 ? " has" : " have") +
           full_stop(" no entry data: " + names);
}

// The last day on which one of the group left.
Date last_day(const Evidence& evidence, const GroupPlaces& group)
{
    auto last = *ended_on(evidence, *group.rows.front(), group.provision);
    for (const auto* row : group.rows) last = std::max(last, *ended_on(evidence, *row, group.provision));
    return last;
}

std::string without_exit(const Evidence& evidence, const GroupPlaces& group, const Rows& missing, const std::string& names)
{
    const auto day = to_text(last_day(evidence, group));
    const bool over = group.provision && group.provision->end && *group.provision->end < evidence.situation.today();
    if (group.rows.size() == 1) return names + " left " + spoken_name(group) + " on " + day + " and has no exit data.";
    const bool all = missing.size() == group.rows.size();
    const auto who = share(missing.size(), group.rows.size());
    const auto have = std::string(missing.size() == 1 ? " has" : " have") + full_stop(" no exit data: " + names);
    if (over)
        return spoken_name(group) + " ended on " + to_text(*group.provision->end) + "; " + (all ? "all its pupils" : who) + have;
    return who + " who left " + spoken_name(group) + ", the last on " + day + "," + have;
}

std::string spoken_weeks(double days)
{
    const auto weeks = static_cast<int>(days / 7);
    return weeks > 0 ? counted(weeks, "week") : counted(static_cast<int>(days), "day");
}

double days_between(const Attendance& place)
{
    return static_cast<double>((std::chrono::sys_days{*place.exit_date} - std::chrono::sys_days{*place.entry_date}).count());
}

Finding turned_round(const Evidence& evidence, const GroupPlaces& group, const Rows& rows)
{
    auto finding = about_group(evidence, {group.provision, group.name, rows}, Priority::should);
    finding.text =
        full_stop("In " + spoken_name(group) + " the exit test stands before the entry test for " + names_of(evidence, rows));
    finding.remedy = "Correct the two dates.";
    finding.subject += "|turned round";
    return finding;
}

Finding too_close(const Evidence& evidence, const GroupPlaces& group, const Rows& rows)
{
    auto finding = about_group(evidence, {group.provision, group.name, rows}, Priority::could);
    std::vector<std::string> pupils;
    for (const auto* row : rows) pupils.push_back(pupil_of(evidence, *row) + " (" + spoken_weeks(days_between(*row)) + ")");
    finding.text = "In " + spoken_name(group) + " entry and exit test are less than " +
                   plain_number(evidence.reading.map.settings.weeks_between_tests) + " weeks apart for " + first_few(pupils) +
                   ".";
    finding.remedy = "Test again later, and do not count the gain till then.";
    return finding;
}

// `6y9m`, as schools write a reading age.
std::string spoken_age(double months)
{
    constexpr int kYear = 12;
    const auto whole = static_cast<int>(std::lround(months));
    return std::to_string(whole / kYear) + "y" + std::to_string(whole % kYear) + "m";
}

// Scores of one unit: what is counted in months and what in points cannot be added up.
struct AlikeScores {
    bool ages = false;
    double out_of = 0;
    std::vector<ScorePair> pairs;
};

std::string mean_of(const AlikeScores& scores, double ScorePair::*score)
{
    double sum = 0;
    for (const auto& pair : scores.pairs) sum += pair.*score;
    const auto mean = sum / static_cast<double>(scores.pairs.size());
    if (scores.ages) return spoken_age(mean);
    return plain_number(mean) + (scores.out_of > 0 ? "/" + plain_number(scores.out_of) : "");
}

// The scores of a group, and how many of its pupils have both, in whatever unit.
struct ScoresOfGroup {
    std::vector<AlikeScores> units;
    std::size_t pupils = 0;

    ScoresOfGroup(const Rows& rows, std::string_view measure)
    {
        for (const auto* row : rows) {
            pupils += has_entry_and_exit(*row) ? 1 : 0;
            if (const auto scores = compared_scores(*row, measure)) add(*scores);
        }
    }

    void add(const ComparedScores& scores)
    {
        const auto same = [&](const AlikeScores& one) { return one.ages == scores.ages && one.out_of == scores.out_of; };
        auto found = std::ranges::find_if(units, same);
        if (found == units.end()) found = units.insert(found, AlikeScores{scores.ages, scores.out_of, {}});
        found->pairs.push_back(scores.pair);
    }

    // A few say nothing of the provision where most were measured by something else.
    const AlikeScores* of_most() const
    {
        const auto found = std::ranges::find_if(units, [&](const auto& one) { return 2 * one.pairs.size() > pupils; });
        return found == units.end() ? nullptr : &*found;
    }
};

// tests-too-close asks not to count the gain of two tests that stand too near to each other: nor does no-progress.
Rows far_enough_apart(const Evidence& evidence, const Rows& rows)
{
    const double least = evidence.reading.map.settings.weeks_between_tests * 7;
    Rows counted;
    for (const auto* row : rows)
        if (!row->entry_date || !row->exit_date || days_between(*row) >= least) counted.push_back(row);
    return counted;
}

// The school has judged itself that pupils came as far as expected or farther, as where a standard score that holds keeps pace.
bool as_expected(const Rows& rows)
{
    std::vector<double> scores;
    for (const auto* row : rows)
        if (row->outcome_score) scores.push_back(*row->outcome_score);
    const auto mean = mean_outcome(scores);
    return understood(mean) && *understood(mean) >= 0;
}

std::string if_better(std::optional<Polarity> told, bool ages)
{
    return told || ages ? ": no progress." : ": no progress, if higher is better.";
}

// Who begins with full marks can gain nothing. Where nobody says what they are, it is the best score of all when two pupils or
// more kept it: what one pupil keeps may be any score.
std::size_t began_at_the_top(const AlikeScores& scores, Polarity polarity)
{
    const auto& pairs = scores.pairs;
    if (scores.out_of > 0 && polarity == Polarity::higher_is_better)
        return static_cast<std::size_t>(std::ranges::count(pairs, scores.out_of, &ScorePair::entry));
    const double sign = polarity == Polarity::higher_is_better ? 1 : -1;
    double best = sign * pairs.front().entry;
    for (const auto& pair : pairs) best = std::max({best, sign * pair.entry, sign * pair.exit});
    const auto kept = [&](const ScorePair& pair) { return sign * pair.entry == best && pair.exit == pair.entry; };
    const auto pupils = std::ranges::count_if(pairs, kept);
    return pupils > 1 ? static_cast<std::size_t>(pupils) : 0;
}

// `the 2 pupils with entry and exit`; where others were measured by something else, `the 3 of 5 pupils whose scores can be
// compared`.
std::string the_pupils(const AlikeScores& scores, std::size_t all)
{
    const auto count = static_cast<int>(scores.pairs.size());
    if (scores.pairs.size() == all) return "the " + counted(count, "pupil with entry and exit", "pupils with entry and exit");
    return "the " + std::to_string(count) + " of " + std::to_string(all) + " pupils whose " + (scores.ages ? "ages" : "scores") +
           " can be compared";
}

void tell_no_progress(const Evidence& evidence, const GroupPlaces& group, const ScoresOfGroup& of_group, CheckResult& result)
{
    const auto* scores = of_group.of_most();
    if (!scores) return;
    const auto told = group.provision && !scores->ages ? polarity_told(group.provision->purpose.measure) : std::nullopt;
    const auto polarity = told.value_or(Polarity::higher_is_better);
    if (total_progress(scores->pairs, polarity) > 0) return;
    if (2 * began_at_the_top(*scores, polarity) >= scores->pairs.size()) return;
    auto finding = about_group(evidence, group, Priority::should);
    finding.text = spoken_name(group) + " has ended, and the " + (scores->ages ? "ages" : "scores") + " of " +
                   the_pupils(*scores, of_group.pupils) + " went from " + mean_of(*scores, &ScorePair::entry) + " to " +
                   mean_of(*scores, &ScorePair::exit) + (scores->pairs.size() == 1 ? "" : " on average") +
                   if_better(told, scores->ages);
    finding.remedy = std::string("Change it or stop it before it runs again") +
                     (told || scores->ages ? "." : "; where lower is better, say so under Measure.");
    finding.subject += scores->ages ? "|ages" : "";
    result.findings.push_back(std::move(finding));
}

}  // namespace

CheckResult entry_missing(const Evidence& evidence)
{
    CheckResult result{{}, no_column(evidence, kEntry), false};
    const auto& today = evidence.situation.today();
    const auto begun = [&](const Attendance& place, const Provision* provision) {
        const auto start = place.start || !provision ? place.start : provision->start;
        const bool runs =
            runs_on(place.start, place.end, today) && (!provision || runs_on(provision->start, provision->end, today));
        return runs && (!start || *start < today);
    };
    for (const auto& group : places_by_group(evidence, kEntry, begun)) {
        const auto missing = without(group.rows, &Attendance::entry);
        if (missing.empty()) continue;
        auto finding = about_group(evidence, {group.provision, group.name, missing}, Priority::should);
        finding.text = without_entry(group, missing, names_of(evidence, missing));
        finding.remedy = "Test now and note the day: without it nobody can tell what was gained.";
        result.findings.push_back(std::move(finding));
    }
    return result;
}

CheckResult exit_missing(const Evidence& evidence)
{
    CheckResult result{{}, no_column(evidence, kExit), false};
    const OpenEnded open(evidence.situation);
    const auto ended = [&](const Attendance& place, const Provision* provision) {
        return ended_on(evidence, place, provision) && !(provision && open.allows(*provision));
    };
    for (const auto& group : places_by_group(evidence, kExit, ended)) {
        const auto missing = without(group.rows, &Attendance::exit);
        if (missing.empty()) continue;
        auto finding = about_group(evidence, {group.provision, group.name, missing}, Priority::should);
        finding.text = without_exit(evidence, group, missing, names_of(evidence, missing));
        finding.remedy = "Give the test of the entry again while it still tells something, and note the day.";
        result.findings.push_back(std::move(finding));
    }
    return result;
}

CheckResult tests_too_close(const Evidence& evidence)
{
    CheckResult result{{}, no_column(evidence, kExit), false};
    const double least = evidence.reading.map.settings.weeks_between_tests * 7;
    const auto dated = [](const Attendance& place, const Provision*) { return place.entry_date && place.exit_date; };
    for (const auto& group : places_by_group(evidence, kExit, dated)) {
        Rows turned;
        Rows close;
        for (const auto* row : group.rows)
            if (days_between(*row) < least) (days_between(*row) < 0 ? turned : close).push_back(row);
        if (!turned.empty()) result.findings.push_back(turned_round(evidence, group, turned));
        if (!close.empty()) result.findings.push_back(too_close(evidence, group, close));
    }
    return result;
}

CheckResult no_progress(const Evidence& evidence)
{
    CheckResult result{{}, no_column(evidence, kExit), false};
    const auto ended = [&](const Attendance& place, const Provision* provision) {
        return ended_on(evidence, place, provision).has_value();
    };
    for (const auto& group : places_by_group(evidence, kExit, ended)) {
        if (as_expected(group.rows)) continue;
        const auto measure = group.provision ? std::string_view(group.provision->purpose.measure) : std::string_view();
        tell_no_progress(evidence, group, ScoresOfGroup(far_enough_apart(evidence, group.rows), measure), result);
    }
    return result;
}

}  // namespace provision

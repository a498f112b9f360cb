// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/time.hpp"
#include "analysis/checks/wording.hpp"
#include "analysis/coverage.hpp"
#include "analysis/open_ended.hpp"
#include "analysis/run_length.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <unordered_set>
#include <utility>

// How long it runs: time-limited provision works best in 8 to 20 weeks.

namespace provision {
namespace {

constexpr double kSlack = 1e-6;
constexpr std::array kLengthColumns{Column::end, Column::weeks};

std::string spoken_weeks(double weeks)
{
    const double rounded = std::round(weeks * 10) / 10;
    return plain_number(rounded) + (rounded == 1 ? " school week" : " school weeks");
}

// ` (7 September 2026 to 16 October 2026)`, where the dates gave the length.
std::string between_dates(const Provision& provision)
{
    if (!provision.start || !provision.end) return {};
    return " (" + to_text(*provision.start) + " to " + to_text(*provision.end) + ")";
}

bool says_any_length(const Provision& provision)
{
    const auto key = folded(provision.weeks);
    return provision.end || !provision.term.empty() || (!key.empty() && key != "ongoing" && key != "continuous");
}

// Rows whose pupils all leave by a day of their own need no end on the map.
std::unordered_set<const Provision*> ended_by_groups(const Situation& situation)
{
    std::unordered_set<const Provision*> open;
    std::unordered_set<const Provision*> ended;
    for (const auto& place : situation.places())
        if (place.provision) (place.row->end ? ended : open).insert(place.provision);
    std::erase_if(ended, [&](const Provision* provision) { return open.contains(provision); });
    return ended;
}

double weeks_so_far(const Evidence& evidence, const Provision& provision, std::span<const DaySpan> closures)
{
    return provision.start ? school_weeks({*provision.start, evidence.situation.today()}, closures) : 0;
}

// The cell to fill: under End, else under what the map has in its place.
Where cell_of_length(const Evidence& evidence, const Provision& provision)
{
    for (const auto means : kLengthColumns)
        if (const auto cell = cell_of(evidence, provision, means); cell != provision.where) return cell;
    return provision.where;
}

// Weeks that were counted with their holidays are fewer than they look.
std::string holidays_counted(const std::vector<DaySpan>& closures)
{
    return closures.empty() ? " (holidays not taken out, for there is no Calendar)" : "";
}

// `has no end`, or what stands under End in place of a day.
std::string no_end(const Provision& provision)
{
    return provision.end_typed.empty() ? " has no end" : ": its end \"" + shortened(provision.end_typed) + "\" is not a date";
}

constexpr std::string_view kTypeTheDay = "Type the day under End, such as 5 October 2026.";

Finding without_end(const Evidence& evidence, const Provision& provision, const std::vector<DaySpan>& closures)
{
    const double so_far = std::floor(weeks_so_far(evidence, provision, closures) + kSlack);
    const bool long_ago = so_far > evidence.reading.map.settings.longest_weeks;
    auto finding = about(evidence, provision, long_ago ? Priority::should : Priority::could);
    finding.where = cell_of_length(evidence, provision);
    const auto so_long =
        long_ago ? " has run for " + spoken_weeks(so_far) + " since " + to_text(*provision.start) + holidays_counted(closures)
                 : std::string();
    const bool typed = !provision.end_typed.empty();
    finding.text = shortened(provision.name);
    if (!long_ago)
        finding.text += no_end(provision) + ", and nothing says for how many weeks it runs.";
    else if (typed)
        finding.text += no_end(provision) + ", and it" + so_long + ".";
    else
        finding.text += so_long + " and has no end.";
    finding.remedy =
        typed ? std::string(kTypeTheDay) : "Decide by when it should have worked, and type that day or the number of weeks.";
    return finding;
}

// The weeks that it was to run are over, and on paper it runs on.
Finding past_its_weeks(const Evidence& evidence, const Provision& provision, const Date& over_on,
                       const std::vector<DaySpan>& closures)
{
    const double weeks = run_length(provision, evidence.reading.map.settings, closures)->most;
    auto finding = about(evidence, provision, closures.empty() ? Priority::could : Priority::should);
    finding.where = cell_of_length(evidence, provision);
    finding.text =
        shortened(provision.name) + ": its " + plain_number(std::round(weeks * 10) / 10) + " weeks were over on " +
        to_text(over_on) + holidays_counted(closures) +
        (provision.end_typed.empty() ? ", and it has no End."
                                     : ", and what stands under End is not a date: \"" + shortened(provision.end_typed) + "\".");
    finding.remedy = "Type its End, or the weeks it goes on for.";
    return finding;
}

bool any_map_asks(const Evidence& evidence)
{
    return std::ranges::any_of(evidence.reading.tables, [](const TableRead& table) {
        return table.kind == TableKind::provision_map &&
               std::ranges::any_of(kLengthColumns, [&](Column means) { return table.asks_for(means); });
    });
}

Finding without_any_end(const Evidence& evidence, const std::vector<const Provision*>& rows)
{
    const auto count = std::to_string(rows.size());
    return {.check = {},
            .priority = Priority::could,
            .who = count + " provisions",
            .where = cell_of_length(evidence, *rows.front()),
            .text = "None of the " + count + " provisions that should end some day has an end or a number of weeks.",
            .remedy = "Decide for each by when it should have worked, and type that day or the number of weeks.",
            .subject = "all"};
}

// Where no row has an end nor a start, a finding for each of them would say no more than one.
CheckResult told(const Evidence& evidence, const std::vector<const Provision*>& missing, bool all)
{
    constexpr std::size_t kColumn = 3;
    const bool no_start = std::ranges::none_of(missing, [](const Provision* row) { return row->start.has_value(); });
    const bool blank = std::ranges::all_of(missing, [](const Provision* row) { return row->end_typed.empty(); });
    if (all && no_start && blank && missing.size() >= kColumn) return {{without_any_end(evidence, missing)}, {}, false};
    CheckResult result;
    const auto closures = closures_of(evidence.reading.map);
    for (const auto* provision : missing) result.findings.push_back(without_end(evidence, *provision, closures));
    return result;
}

using WithLength = std::vector<std::pair<const Provision*, WeeksTold>>;

// What is taught from now on within a time, and for how long.
WithLength with_a_length(const Evidence& evidence)
{
    WithLength timed;
    const auto closures = closures_of(evidence.reading.map);
    const OpenEnded open(evidence.situation);
    for (const auto& provision : evidence.reading.map.provisions) {
        if (!taught_from_now(evidence, provision) || open.allows(provision)) continue;
        if (const auto length = run_length(provision, evidence.reading.map.settings, closures))
            timed.emplace_back(&provision, *length);
    }
    return timed;
}

// Why nobody can tell how long things run; empty where a map does or asks for it.
std::string no_length_told(const Evidence& evidence, const WithLength& timed)
{
    return timed.empty() && !any_map_asks(evidence) ? "no map has a column End or Weeks." : "";
}

}  // namespace

CheckResult too_short(const Evidence& evidence)
{
    const auto timed = with_a_length(evidence);
    CheckResult result{.findings = {}, .not_run = no_length_told(evidence, timed)};
    const double shortest = evidence.reading.map.settings.shortest_weeks;
    for (const auto& [provision, length] : timed) {
        // A week begun counts: a group may start on a Tuesday.
        if (std::ceil(length.most - kSlack) >= shortest) continue;
        auto finding = about(evidence, *provision, Priority::could);
        finding.text = shortened(provision->name) + " runs for " + spoken_weeks(length.most) + between_dates(*provision) +
                       "; fewer than " + plain_number(shortest) + " seldom show whether it works.";
        finding.remedy = "Let it run longer, or accept it with the reason.";
        result.findings.push_back(std::move(finding));
    }
    return result;
}

CheckResult too_long(const Evidence& evidence)
{
    const auto timed = with_a_length(evidence);
    CheckResult result{.findings = {}, .not_run = no_length_told(evidence, timed)};
    const double longest = evidence.reading.map.settings.longest_weeks;
    for (const auto& [provision, length] : timed) {
        if (std::floor(length.least + kSlack) <= longest) continue;
        auto finding = about(evidence, *provision, Priority::could);
        finding.text = shortened(provision->name) + " runs for " + spoken_weeks(length.least) + between_dates(*provision) +
                       ", more than " + plain_number(longest) + ": catch-up works best while it is short.";
        finding.remedy = "End it earlier or change it on the way; where a plan asks for it, say so under Funding.";
        result.findings.push_back(std::move(finding));
    }
    return result;
}

CheckResult end_missing(const Evidence& evidence)
{
    if (!any_map_asks(evidence)) return {{}, "no map has a column End or Weeks.", false};
    const auto ended = ended_by_groups(evidence.situation);
    const OpenEnded open(evidence.situation);
    const auto closures = closures_of(evidence.reading.map);
    std::vector<const Provision*> missing;
    std::vector<Finding> past;
    std::size_t asked = 0;
    for (const auto& provision : evidence.reading.map.provisions) {
        if (!counts_for_places(evidence.situation, provision) || open.allows(provision) || provision.by_clock) continue;
        if (!asked_in_table(evidence, provision.where, kLengthColumns)) continue;
        ++asked;
        if (ended.contains(&provision)) continue;
        if (!says_any_length(provision)) missing.push_back(&provision);
        if (const auto over = weeks_over_on(provision, evidence.reading.map.settings, closures, evidence.situation.today()))
            past.push_back(past_its_weeks(evidence, provision, *over, closures));
    }
    auto result = told(evidence, missing, missing.size() == asked);
    std::ranges::move(past, std::back_inserter(result.findings));
    return result;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "analysis/finding.hpp"
#include "report/cost_parts.hpp"
#include "text/money.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>

// How rows came to their costs, in words.

namespace provision {
namespace {

std::string tenths(double weeks)
{
    return plain_number(std::round(weeks * 10) / 10);
}

// Beside money in what is shared no times stand.
std::string staff_words(const CostedRow& row, bool shared)
{
    std::vector<std::string> adults;
    for (const auto& adult : row.adults)
        adults.push_back(one_line(adult.staff) + (shared ? "" : " " + spoken_minutes(adult.minutes)));
    return shared ? "the time of " + listed(adults) : listed(adults) + " a week";
}

std::string stated_words(const CostedRow& row)
{
    const auto pounds = spoken_pounds(row.provision->cost->pounds);
    switch (row.basis) {
    case CostBasis::stated_week: return pounds + " a week, as the map states";
    case CostBasis::stated_term:
        return pounds + " a term, as the map states, for " + counted(static_cast<int>(row.times), "term");
    case CostBasis::stated_pupil: return pounds + " a pupil, as the map states";
    default:
        return pounds + " a year, as the map states" +
               (row.times < 1 ? ", of which " + tenths(row.times * 100) + " % for its term" : "");
    }
}

std::string basis_words(const CostedRow& row, bool shared)
{
    switch (row.basis) {
    case CostBasis::staff_time: return staff_words(row, shared);
    case CostBasis::resources: return "as Resources has it";
    case CostBasis::free: return "free";
    case CostBasis::not_known: return {};
    default: return stated_words(row);
    }
}

std::string weeks_words(const CostedRow& row, const CostYear& year)
{
    const auto& weeks = row.weeks;
    const auto count = tenths(weeks.all) + (tenths(weeks.all) == "1" ? " week" : " weeks");
    const auto between = weeks.days ? to_text(weeks.days->first) + " to " + to_text(weeks.days->last) : std::string{};
    switch (weeks.basis) {
    case YearWeeks::Basis::whole_year: return count + ", the teaching weeks, as nothing says when";
    case YearWeeks::Basis::weeks_told:
        return tenths(*weeks.told) == tenths(weeks.all)
                   ? count + ", as the map says"
                   : tenths(weeks.all) + " of the " + tenths(*weeks.told) + " weeks that the map says are in this year";
    case YearWeeks::Basis::dates:
        return count + ", " + between + (year.knows(*weeks.days) ? " without closures" : "; no Calendar tells the holidays");
    case YearWeeks::Basis::spread_evenly:
        return count + ", " + between + " as its part of the teaching weeks; no Calendar tells more";
    }
    return {};
}

std::string share_words(const CostSheet& sheet, const CostedRow& row)
{
    if (!row.unshared.empty()) return "For whom: " + row.unshared;
    if (!row.equal_shares()) return "shared by the weeks that each pupil is in it";
    const bool whole = row.provision->charge == Charge::full && row.basis != CostBasis::stated_pupil;
    if (whole && row.pupils() == 1) {
        const auto& pupil = sheet.analysis.cost.pupils[row.places.front().pupil];
        return "charged whole to " + (pupil.pupil ? sheet.labels.of(*pupil.pupil) : sheet.labels.of(pupil.named)).who;
    }
    if (row.places.empty() && row.room > 0) return "for one of the places it has, as it names no pupil";
    return {};
}

// Where to write the answer, by words of the question.
std::string remedy_for(std::string_view question)
{
    constexpr std::pair<std::string_view, std::string_view> kRemedies[] = {
        {"between its dates", " Correct the one that is wrong."},
        {"was not read", " Type one amount in pounds under Cost, and what it is for under Cost for."},
        {"different rates", " Give each of them a name of their own in Staff and rates."},
        {"how many pupils", " Type how many under Pupils."},
        {"rate", " Type it under Hourly rate in Staff and rates."},
        {"one of them or both", " Name who gives it; of two, write team or split under Staffing."},
        {"in shares", " Write team or split under Staffing."},
        {"how long", " Type sessions and minutes under Schedule."},
        {"range", " Write how often it is under Schedule."},
        {"differ", " Correct the one that is wrong."},
        {"do not fit", " Correct the one that is wrong."},
        {"who runs it", " Name the adult under Staff."},
        {"weeks?", " Type one number under Weeks."},
        {"how many weeks", " Type one number under Weeks."},
        {"before its start", " Correct Start or End."},
        {"the start", " Type the day under Start."},
        {"the end", " Type the day under End."},
        {"cost", " Type it under Cost, and what it is for under Cost for."}};
    for (const auto& [asked, remedy] : kRemedies)
        if (question.find(asked) != question.npos) return std::string(remedy);
    return {};
}

bool by_weeks(CostBasis basis)
{
    return basis == CostBasis::staff_time || basis == CostBasis::stated_week;
}

}  // namespace

std::string working_of(const CostSheet& sheet, const CostedRow& row)
{
    if (!row.open.empty()) return "No figure: " + row.open + (row.open.ends_with('?') ? "" : ".") + remedy_for(row.open);
    auto working = basis_words(row, sheet.shared());
    if (by_weeks(row.basis)) working += "; " + weeks_words(row, sheet.analysis.cost.year);
    if (row.other > 0 && row.basis != CostBasis::resources) working += "; other resources as Resources has them";
    if (std::ranges::any_of(row.resources, [](const ResourceShare& share) { return share.part > 0 && share.part < 1; }))
        working += "; rows of this name share a resource in equal parts";
    if (!row.to_date && row.pounds)
        working += "; nobody knows the cost to date: " + (row.open_weeks.empty() ? "nothing says when it runs" : row.open_weeks);
    if (const auto share = share_words(sheet, row); !share.empty()) working += "; " + share;
    return working;
}

std::string tier_of(const CostSheet& sheet, const Provision& provision)
{
    if (!provision.wave) return "no tier given";
    const auto at = static_cast<std::size_t>(*provision.wave) - 1;
    return at < sheet.tiers.tiers.size() ? sheet.tiers.tiers[at] : "Tier " + std::to_string(*provision.wave);
}

std::string years_of(const Provision& provision)
{
    return provision.years ? to_text(*provision.years) : "no year given";
}

std::string phased_name(const CostedRow& row)
{
    if (row.phase == 0) return {};
    const auto name = one_line(row.provision->name);
    return row.provision->years ? name + ", " + to_text(*row.provision->years) : name;
}

bool runs_today(const CostSheet& sheet, const CostedRow& row)
{
    const auto& today = sheet.analysis.cost.year.today();
    return !row.weeks.days || (row.weeks.days->first <= today && today <= row.weeks.days->last);
}

// A map of an earlier or later term is not of today's situation; its rows are known by their term besides.
std::string key_of_row(const CostSheet& sheet, const CostedRow& row)
{
    const auto& provision = *row.provision;
    Finding about;
    about.check = "annual-cost";
    const auto* known = sheet.analysis.situation.known_subject(provision);
    // The number among equals goes by the order of the map, that of a phase by its days.
    if (known && row.phase > 0)
        about.subject = known->substr(0, known->rfind('|')) + "|phase " + std::to_string(row.phase);
    else if (known)
        about.subject = *known;
    else
        about.subject = provision_key(provision.name) + "|" + years_of(provision) + "|" + folded(provision.class_name) + "|" +
                        (provision.map_from ? iso_text(*provision.map_from) : "");
    return key_of(about);
}

}  // namespace provision

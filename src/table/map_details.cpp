// SPDX-License-Identifier: MPL-2.0
#include "table/map_details.hpp"

#include "table/map_cells.hpp"
#include "text/dates.hpp"
#include "text/digits.hpp"
#include "text/group_counts.hpp"
#include "text/kinds.hpp"
#include "text/names.hpp"
#include "text/ratio.hpp"
#include "text/roles.hpp"
#include "text/schedule.hpp"
#include "text/stated_cost.hpp"
#include "text/terms.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

bool says_any(const std::string& key, std::span<const std::string_view> words)
{
    return std::ranges::any_of(words, [&](std::string_view word) { return has_phrase(key, word); });
}

bool says_weeks(const std::string& key)
{
    constexpr std::array<std::string_view, 14> kWeeks{"week",       "weeks",    "wk",      "wks",      "lessons",
                                                      "units",      "sessions", "modules", "year",     "ongoing",
                                                      "continuous", "month",    "months",  "half term"};
    return says_any(key, kWeeks);
}

bool says_term(const std::string& key)
{
    constexpr std::array<std::string_view, 17> kTerms{"autumn", "spring", "summer",   "aut",     "spr", "sum",
                                                      "term",   "terms",  "t1",       "t2",      "t3",  "t4",
                                                      "t5",     "t6",     "all year", "aut/spr", "t1/2"};
    return says_any(key, kTerms);
}

// `Termly`, `every 6 weeks`, `when ready`: how often, or on what; no day is meant.
bool says_how_often(const std::string& key)
{
    constexpr std::array<std::string_view, 25> kOften{
        "termly", "half-termly", "half termly", "weekly",    "fortnightly", "monthly", "daily", "annual", "annually",
        "yearly", "ongoing",     "on-going",    "on going",  "continuous",  "each",    "every", "when",   "weeks",
        "wks",    "per",         "regular",     "regularly", "twice",       "once",    "times"};
    return says_any(key, kOften);
}

// `Oct half term`, `end of term`, `5/10`: a day is meant. A term by its name alone tells when well enough.
bool means_a_day(const std::string& key)
{
    constexpr std::array<std::string_view, 27> kTimes{
        "january", "jan",      "february", "feb",      "march", "mar",       "april",     "apr",       "june",
        "jun",     "july",     "jul",      "august",   "aug",   "sep",       "september", "sept",      "october",
        "oct",     "november", "nov",      "december", "dec",   "half term", "term",      "christmas", "easter"};
    if (says_how_often(key) || read_term(key)) return false;
    const auto slash = key.find('/');
    const bool numbers =
        slash != std::string::npos && slash > 0 && slash + 1 < key.size() && is_digit(key[slash - 1]) && is_digit(key[slash + 1]);
    return numbers || says_any(key, kTimes) || (has_phrase(key, "may") && std::ranges::any_of(key, is_digit));
}

// Under `Total` stands money or time; only a pound sign tells.
bool may_be_time(const std::string& heading, const Cell& cell)
{
    constexpr std::string_view kPound = "\xC2\xA3";
    const auto key = heading_key(heading);
    return key == "total" && heading.find(kPound) == std::string::npos && cell.text.find(kPound) == std::string::npos;
}

CostReading cost_of(const Row& row)
{
    const auto& cell = row.cell(Column::cost);
    if (cell.type == Cell::Type::number) {
        if (cell.number < 0) return {{}, "less than nothing"};
        return {StatedCost{cell.number, CostFor::unknown}, {}};
    }
    return cell.is_text() ? read_stated_cost(cell.text) : CostReading{};
}

CostFor period_of(const Row& row)
{
    if (row.filled(Column::cost_for)) {
        const auto words = folded(row.text(Column::cost_for));
        constexpr std::array kWords{
            std::pair{std::string_view("week"), CostFor::week}, std::pair{std::string_view("term"), CostFor::term},
            std::pair{std::string_view("year"), CostFor::year}, std::pair{std::string_view("pupil"), CostFor::pupil}};
        for (const auto& [word, period] : kWords)
            if (words == word) return period;
        return cost_for(words);
    }
    return cost_for(row.heading(Column::cost));
}

}  // namespace

void read_cost(const Row& row, Provision& provision)
{
    if (!row.filled(Column::cost) || may_be_time(row.heading(Column::cost), row.cell(Column::cost))) return;
    provision.cost_typed = true;
    auto reading = cost_of(row);
    if (reading.cost && reading.cost->period == CostFor::unknown) reading.cost->period = period_of(row);
    provision.cost = reading.cost;
    // Our own formulas are an error while their row lacks something, which is asked for where it is missing.
    if (row.cell(Column::cost).type == Cell::Type::error) provision.cost_doubt = "its cost is an error, so it was not read";
    if (reading.doubt.empty()) return;
    const auto typed = " \"" + shortened(row.text(Column::cost)) + "\"";
    if (!reading.cost) provision.cost_doubt = "its cost" + typed + " was not read: " + reading.doubt;
    row.report(Column::cost,
               "The cost" + typed + " of " + shortened(provision.name) + (reading.cost ? ": " : " was not read: ") +
                   reading.doubt + (reading.doubt.ends_with('?') ? "" : "."),
               "Type one amount in pounds, and what it is for in the heading.");
}

void read_area(const Row& row, Provision& provision)
{
    if (!row.filled(Column::area)) return;
    const auto typed = row.text(Column::area);
    const auto area = area_of_need(typed);
    provision.area = area.empty() ? typed : area;
}

void read_term_and_weeks(const Row& row, Provision& provision)
{
    for (const auto means : {Column::weeks, Column::term}) {
        const auto& cell = row.cell(means);
        if (cell.blank()) continue;
        const auto typed = cell.type == Cell::Type::error ? "the error in " + cell_name(row.where(means)) : row.typed(means);
        if (means == Column::term && !sessions_in(typed).empty()) continue;  // days of the week: how often, not when in the year
        const auto& schedule = provision.schedule;
        if (schedule.read && schedule.where == row.where(means) && folded(schedule.typed) == folded(typed)) continue;
        const auto key = folded(typed);
        const bool number = bare_number(cell).has_value();
        const bool term = says_term(key) && !(says_weeks(key) && means == Column::weeks);
        auto& told = (means == Column::term && !says_weeks(key)) || (term && !number) ? provision.term : provision.weeks;
        if (told.empty()) told = typed;
    }
}

void read_purpose(const Row& row, Provision& provision)
{
    provision.purpose = {.target_group = row.text(Column::target_group),
                         .outcome = row.joined(Column::outcome),
                         .entry_criteria = row.text(Column::entry_criteria),
                         .exit_criteria = row.text(Column::exit_criteria),
                         .measure = row.joined(Column::measure),
                         .reviewer = row.text(Column::reviewer),
                         .funding = row.text(Column::funding),
                         .result = row.joined(Column::result),
                         .review = row.text(Column::review_date)};
    // `Termly` and `after 6 weeks` are fair answers; only what means a day is read as one.
    const auto& cell = row.cell(Column::review_date);
    const bool may_be_day =
        cell.numeric() || (cell.is_text() && (read_date(cell.text) || read_month(cell.text) || means_a_day(folded(cell.text))));
    if (may_be_day) provision.purpose.review_date = row.date(Column::review_date);
}

StaffList first_roles(std::initializer_list<std::string> texts)
{
    for (const auto& text : texts)
        if (auto staff = roles_in(text); !staff.adults.empty()) return staff;
    return {};
}

// `2 groups of 4` and `1:6 x 2 groups` give places for each group. Whether the row's time is that of one group or of all of them
// they do not say, so the time stays as typed and a doubt tells it.
void read_groups(const Row& row, Provision& provision, Column told_in)
{
    if (!provision.ratio || provision.capacity || row.cell(told_in).numeric()) return;
    const auto typed = row.joined(told_in);
    const double groups = groups_told(typed);
    const double scheduled = provision.schedule.read ? provision.schedule.read->groups : 1;
    if (groups == scheduled || groups == 1) return;
    if (scheduled > 1) {
        row.report(told_in,
                   "\"" + shortened(typed) + "\" and the schedule of " + shortened(provision.name) +
                       " count different numbers of groups; the schedule's was taken.",
                   "Type one number of groups.");
        return;
    }
    provision.capacity = provision.ratio->pupils * groups;
    if (provision.schedule.read)
        row.report(told_in,
                   "\"" + shortened(typed) + "\" was read as " + plain_number(*provision.capacity) +
                       " places; the time was read as that of all the groups together.",
                   "If each group has that time, type x " + plain_number(groups) + " groups behind it.");
}

void read_prose(const Row& row, Provision& provision)
{
    const auto details = row.joined(Column::details);
    if (provision.staff.adults.empty()) {
        provision.staff = first_roles({details, row.text(Column::provision)});
        if (!provision.staff.adults.empty())
            provision.staff_where = row.where(roles_in(details).adults.empty() ? Column::provision : Column::details);
    }
    auto told_in = Column::ratio;
    for (const auto means : {Column::details, Column::staff}) {
        if (provision.ratio || provision.capacity || row.filled(Column::ratio)) break;
        provision.ratio = size_in(row.joined(means));
        told_in = means;
    }
    read_groups(row, provision, told_in);
    if (!provision.years && provision.pupils.empty()) provision.years = years_in(row.text(Column::pupils));
    for (const auto means : {Column::target_group, Column::provision, Column::details})
        if (!provision.years) provision.years = years_in(row.text(means));
}

}  // namespace provision

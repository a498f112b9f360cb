// SPDX-License-Identifier: MPL-2.0
#include "analysis/pupil_load.hpp"
#include "analysis/staff_load.hpp"
#include "analysis/vulnerable_balance.hpp"
#include "report/gap_parts.hpp"
#include "text/words.hpp"

// Who carries how much: groups of pupils, adults, pupils with a plan.

namespace provision {
namespace {

void add_section(GapSheet& sheet, std::string_view title, std::span<const std::string_view> headings)
{
    sheet.layout.add({{words(title), "section"}});
    add_headings(sheet.layout, headings);
}

// A count that is small tells of one child, so what is shared leaves it out.
Styled shared_count(const GapSheet& sheet, int count, int of_pupils)
{
    const int smallest = sheet.analysis.reading.map.settings.smallest_number;
    const bool shared = sheet.analysis.reading.map.settings.names_as != NamesAs::usual &&
                        sheet.analysis.reading.map.settings.names_as != NamesAs::full;
    if (shared && of_pupils > 0 && of_pupils < smallest) return {words("fewer than " + std::to_string(smallest)), "body"};
    return {Cell::of(count), "number"};
}

void add_pupil_groups(GapSheet& sheet)
{
    constexpr std::string_view kHeadings[] = {
        "", "Pupils", "How many", "With a need", "All needs in place", "Nothing for some need", "Not known"};
    const auto groups = vulnerable_balances(sheet.analysis.situation);
    if (groups.size() < 2) return;  // all pupils alone are no comparison
    add_section(sheet, "Need and provision by group of pupils", kHeadings);
    for (const auto& group : groups)
        sheet.layout.add({{{}, "body"},
                          {words(group.group), "body"},
                          shared_count(sheet, group.pupils, group.pupils),
                          shared_count(sheet, group.with_need, group.with_need),
                          shared_count(sheet, group.in_place, group.with_need),
                          shared_count(sheet, group.without, group.with_need),
                          shared_count(sheet, group.unknown, group.with_need)});
    sheet.layout.add_blank();
}

void add_clause(std::string& said, const std::string& clause)
{
    said += (said.empty() ? "" : "; ") + clause;
}

std::string about_hours(const StaffLoad& load)
{
    std::string said;
    if (!load.contracted_hours)
        said = "no hours in Staff and rates";
    else if (const double over = load.minutes - *load.contracted_hours * 60; over > 0.5)
        said = spoken_minutes(over) + " too much";
    if (load.rows_without_time > 0) add_clause(said, counted(load.rows_without_time, "row") + " without a time that is clear");
    if (load.rows_that_differ > 0)
        add_clause(said, counted(load.rows_that_differ, "row whose stated time differs from its schedule",
                                 "rows whose stated time differs from their schedule"));
    return said;
}

Styled hours(std::optional<double> value)
{
    return {value ? Cell::of(*value) : Cell{}, "hours"};
}

void add_staff(GapSheet& sheet)
{
    constexpr std::string_view kHeadings[] = {
        "", "Staff", "Hours a week on the map", "Hours they have", "What to know", "Rows of the map"};
    const auto loads = staff_loads(sheet.analysis.situation);
    if (loads.empty()) return;
    add_section(sheet, "Time of staff", kHeadings);
    for (const auto& load : loads)
        sheet.layout.add({{{}, "body"},
                          {words(load.staff), "body"},
                          hours(load.minutes / 60),
                          hours(load.contracted_hours),
                          {words(about_hours(load)), "body"},
                          {Cell::of(load.rows), "number"}});
    sheet.layout.add_blank();
}

std::string about_times(const PupilLoad& load)
{
    return load.unknown_times > 0 ? counted(load.unknown_times, "provision") + " without a time that is known" : "";
}

// Those with hours in a plan, and those who have more at once than the setting allows.
void add_pupils(GapSheet& sheet)
{
    constexpr std::string_view kHeadings[] = {
        "", "Pupil", "Hours a week they have", "Hours of the plan", "What to know", "Taught at once"};
    const auto at_most = static_cast<std::size_t>(sheet.analysis.reading.map.settings.interventions_at_once);
    bool titled = false;
    for (const auto& pupil : sheet.analysis.reading.map.pupils) {
        const auto load = load_of(sheet.analysis.situation, pupil);
        const auto at_once = load.extra_teaching().size();
        if (!pupil.plan_hours && at_once <= at_most) continue;
        if (!titled) add_section(sheet, "Hours of plans, and many things at once", kHeadings);
        titled = true;
        sheet.layout.add({{{}, "body"},
                          {words(sheet.labels.of(pupil).who), "body"},
                          hours(load.minutes / 60),
                          hours(pupil.plan_hours),
                          {words(about_times(load)), "body"},
                          {Cell::of(static_cast<int>(at_once)), "number"}});
    }
    if (titled) sheet.layout.add_blank();
}

}  // namespace

void add_loads(GapSheet& sheet)
{
    add_pupil_groups(sheet);
    add_staff(sheet);
    add_pupils(sheet);
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "report/cost_parts.hpp"
#include "report/gap_parts.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <span>

// The rows of the map, those that cost and those that everybody gets.

namespace provision {
namespace {

std::string name_of(const CostedRow& row)
{
    auto name = one_line(row.provision->name);
    if (row.phase > 0) name += " (phase " + std::to_string(row.phase) + " of " + std::to_string(row.phases) + ")";
    return name;
}

std::vector<Styled> named_row(const CostSheet& sheet, const CostedRow& row)
{
    return {{words(tier_of(sheet, *row.provision)), "body"},
            {words(years_of(*row.provision)), "body"},
            {words(name_of(row)), "body"},
            {{}, "link"}};
}

void add_row(CostSheet& sheet, const CostedRow& costed)
{
    auto cells = named_row(sheet, costed);
    cells.resize(kCostColumns);
    auto key = key_of_row(sheet, costed);
    if (const int again = sheet.keys[key]++; again > 0) key += "#" + std::to_string(again + 1);
    sheet.keys.try_emplace(key, 0);
    const auto kept = sheet.analysis.kept.find(key);
    for (int column = kHours; column <= kPerPupil; ++column) cells[static_cast<std::size_t>(column)].style = "body";
    cells[kWorking] = {words(working_of(sheet, costed)), costed.open.empty() ? "body" : "open"};
    cells[kDecided] = {kept == sheet.analysis.kept.end() ? Cell{} : kept->second.decision, "body"};
    cells[kReasoned] = {kept == sheet.analysis.kept.end() ? Cell{} : kept->second.reason, "body"};
    cells[kKey] = {words(key), "key"};
    const auto or_none = [&](const std::string& text, std::string_view none) {
        return words(sheet.first_spelled(text.empty() ? std::string(none) : text));
    };
    const auto& provision = *costed.provision;
    cells[kArea] = {or_none(area_in(sheet.nation, provision.area), "no area given")};
    cells[kKind] = {or_none(provision.kind, "no kind known")};
    cells[kFunding] = {or_none(one_line(provision.purpose.funding), "no funding given")};
    cells[kOwnBudget] = {Cell::of(is_own_budget(provision.purpose.funding) ? 1.0 : 0.0)};
    cells[kPhased] = {words(phased_name(costed))};
    cells[kRunning] = {Cell::of(runs_today(sheet, costed) ? 1.0 : 0.0)};
    const int row = sheet.layout.add(std::move(cells));
    sheet.layout.link(row, kWhere, provision.where);
    put_figures(sheet, costed, row);
}

}  // namespace

void add_costed_rows(CostSheet& sheet)
{
    constexpr std::string_view kHeadings[] = {"Tier",
                                              "Year",
                                              "Provision",
                                              "Where",
                                              "Staff hours a week",
                                              "Weekly cost",
                                              "Weeks",
                                              "Other resources",
                                              "Cost this year",
                                              "Cost to date",
                                              "Pupils",
                                              "For one pupil",
                                              "How it was worked out",
                                              "Decision",
                                              "Reason",
                                              "Key"};
    sheet.report.new_pages.push_back(sheet.layout.next_row());
    sheet.layout.add({{words("Provision by provision"), "section"}});
    sheet.report.repeated_row = sheet.layout.next_row();
    add_cost_headings(sheet, kHeadings);
    const int first = sheet.layout.next_row();
    sheet.number_costed_rows(first);
    for (const auto& row : sheet.analysis.cost.rows) add_row(sheet, row);
    const int rows = sheet.layout.next_row() - first;
    if (rows == 0)
        sheet.layout.add({{words("No row of the map is above the first tier and runs in this year."), "context"}});
    else
        sheet.report.lists.push_back({{first, kDecided, rows, 1}, "\"Accepted\";\"Planned\""});
    sheet.layout.add_blank();
}

void add_universal(CostSheet& sheet)
{
    constexpr std::string_view kHeadings[] = {"Tier", "Year", "Provision", "Where", "Hours a week"};
    constexpr std::string_view kShared[] = {"Tier", "Year", "Provision", "Where", "", "Hours a week"};
    const auto& universal = sheet.analysis.cost.universal;
    if (universal.empty()) return;
    // Where the column of hours is hidden beside money, these still show: no rate can be worked out from them.
    const int hours = sheet.shared() ? kWeekly : kHours;
    sheet.layout.add({{words("What every pupil gets: time, and no money"), "section"}});
    add_cost_headings(sheet, sheet.shared() ? std::span<const std::string_view>(kShared) : kHeadings);
    for (const auto& costed : universal) {
        const int row = sheet.layout.add(named_row(sheet, costed));
        sheet.layout.link(row, kWhere, costed.provision->where);
        const auto minutes = weekly_minutes(*costed.provision);
        const auto known = minutes ? minutes : costed.provision->stated_minutes;
        sheet.layout.set(row, hours, {known ? Cell::of(*known / 60) : words("not told"), "hours"});
    }
    sheet.layout.add({{words("It is every pupil's entitlement, so it is never costed."), "context"}});
    sheet.layout.add_blank();
}

}  // namespace provision

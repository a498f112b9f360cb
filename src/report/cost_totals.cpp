// SPDX-License-Identifier: MPL-2.0
#include "analysis/staff_cost.hpp"
#include "report/cost_parts.hpp"
#include "report/gap_parts.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <functional>
#include <set>

// The same rows added up by what tells them apart.

namespace provision {
namespace {

using Label = std::function<std::string(const CostedRow&)>;

// Rows added up under one label.
struct Total {
    double hours = 0;
    double weekly = 0;
    double pounds = 0;
    double to_date = 0;
    int rows = 0;
    int without = 0;
};

Total total_of(const CostSheet& sheet, const Label& label, const std::string& wanted)
{
    Total total;
    for (const auto& row : sheet.analysis.cost.rows) {
        if (label(row) != wanted) continue;
        if (runs_today(sheet, row)) {
            total.hours += row.staff_minutes.value_or(0) / 60;
            total.weekly += row.weekly.value_or(0);
        }
        total.pounds += row.pounds.value_or(0);
        total.to_date += row.to_date.value_or(0);
        ++total.rows;
        if (!row.pounds) ++total.without;
    }
    return total;
}

void add_total_row(CostSheet& sheet, const std::string& label, int labels, const Total& total)
{
    std::vector<Styled> cells(kWorking);
    for (auto& cell : cells) cell.style = "body";
    cells[kName] = {words(label), "body"};
    const int row = sheet.layout.add(std::move(cells));
    const auto here = fixed_cell(row, kName);
    const auto sum = [&](int column) { return sheet.sum_where(labels, here, column); };
    const auto rows = "SUMPRODUCT(--(" + sheet.costed(labels) + "=" + here + "))";
    const auto known = "SUMPRODUCT(--(" + sheet.costed(labels) + "=" + here + ");--ISNUMBER(" + sheet.costed(kPounds) + "))";
    if (!sheet.shared()) sheet.put(row, kHours, {total.hours, sheet.sum_where_running(labels, here, kHours)}, "hours");
    sheet.put(row, kWeekly, {total.weekly, sheet.sum_where_running(labels, here, kWeekly)}, "pounds");
    sheet.put(row, kPounds, {total.pounds, sum(kPounds)}, "pounds total");
    sheet.put(row, kToDate, {total.to_date, sum(kToDate)}, "pounds");
    sheet.put(row, kPupils, {static_cast<double>(total.rows), rows}, "count");
    sheet.put(row, kPerPupil, {static_cast<double>(total.without), rows + "-" + known}, "without rows");
}

void add_total_headings(CostSheet& sheet, std::string_view by)
{
    sheet.layout.add({{words("Cost by " + std::string(by)), "section"}});
    auto first = std::string(by);
    first.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(first.front())));
    const std::string_view headings[] = {"",
                                         "",
                                         first,
                                         "",
                                         "Staff hours a week now",
                                         "Weekly cost now",
                                         "",
                                         "",
                                         "Cost this year",
                                         "Cost to date",
                                         "Rows",
                                         "Rows without a figure"};
    add_cost_headings(sheet, headings);
}

// In the order in which the rows have them, but for years, which stand in theirs.
std::vector<std::string> labels_of(const std::vector<CostedRow>& rows, const Label& label)
{
    std::vector<std::string> labels;
    std::set<std::string> seen;
    for (const auto& row : rows)
        if (auto one = label(row); !one.empty() && seen.insert(one).second) labels.push_back(std::move(one));
    return labels;
}

void add_total(CostSheet& sheet, std::string_view by, int column, const Label& label)
{
    auto rows = sheet.analysis.cost.rows;
    if (column == kYears)
        std::ranges::stable_sort(rows, {}, [](const CostedRow& row) { return row.provision->years.value_or(Years{99, 99}); });
    if (column == kTier)
        std::ranges::stable_sort(rows, {}, [](const CostedRow& row) { return row.provision->wave.value_or(99); });
    const auto labels = labels_of(rows, label);
    // What is the same for all rows the total of all says.
    if (labels.empty() || (labels.size() == 1 && column != kPhased)) return;
    add_total_headings(sheet, by);
    for (const auto& one : labels) add_total_row(sheet, one, column, total_of(sheet, label, one));
    sheet.layout.add_blank();
}

std::string or_none(const std::string& text, const std::string& none)
{
    return text.empty() ? none : text;
}

// Of one role are a person of it by name and those whom the map calls by it.
std::string role_of(const PaidAdult& adult)
{
    return one_line(adult.rate->role.empty() ? adult.staff : adult.rate->role);
}

struct RoleTotal {
    std::string called;
    double hours = 0;
    double pounds = 0;
};

// Hours and pounds of one adult of a row; in what is shared the pounds are a part of the row's, as no rate may stand there.
void put_formulas(CostSheet& sheet, std::size_t at, const PaidAdult& adult, int line)
{
    const auto& row = sheet.analysis.cost.rows[at];
    const auto weekly = sheet.costed(at, kWeekly);  // without it, as where an adult's rate is missing, the row is not in the sums
    const auto add = [&](int column, const std::string& formula) {
        sheet.report.cell_formulas.push_back({line, column, "=IFERROR(" + formula + "*ISNUMBER(" + weekly + ");0)"});
    };
    const auto weeks = "*" + sheet.costed(at, kWeeks);
    if (sheet.shared()) return add(kAdultPounds, weekly + weeks + times(*row.weekly > 0 ? adult.weekly() / *row.weekly : 0));
    const auto hours = sheet.costed(at, kHours) + times(adult.minutes / *row.staff_minutes);
    add(kAdultHours, hours + "*" + sheet.costed(at, kRunning));
    add(kAdultPounds, cost_of_hours(sheet, adult, hours) + weeks);
}

// The hidden list of adults, each with the pounds that its part of a row's time comes to.
std::vector<std::pair<std::string, RoleTotal>> list_adults(CostSheet& sheet)
{
    Block list{{0, kAdultRole, 0, 3}, {}};
    std::vector<std::pair<std::string, RoleTotal>> roles;
    const auto& rows = sheet.analysis.cost.rows;
    for (std::size_t at = 0; at < rows.size(); ++at)
        for (const auto& adult : rows[at].adults) {
            const auto role = role_of(adult);
            auto known = std::ranges::find(roles, adult_key(role), &std::pair<std::string, RoleTotal>::first);
            if (known == roles.end()) known = roles.insert(known, {adult_key(role), {role}});
            const double hours = runs_today(sheet, rows[at]) ? adult.minutes / 60 : 0;
            const double pounds = adult.weekly() * rows[at].weeks.all;
            known->second.hours += hours;
            known->second.pounds += pounds;
            put_formulas(sheet, at, adult, list.area.rows);
            for (auto cell : {words(known->second.called), sheet.shared() ? Cell{} : Cell::of(hours), Cell::of(pounds)})
                list.cells.push_back(std::move(cell));
            ++list.area.rows;
        }
    if (list.area.rows > 0) sheet.hidden.push_back(std::move(list));
    return roles;
}

void add_roles(CostSheet& sheet)
{
    const auto roles = list_adults(sheet);
    if (roles.empty()) return;
    const int rows = sheet.hidden.back().area.rows;
    const auto listed = [&](int column) { return fixed_cell(0, column) + ":" + fixed_cell(rows - 1, column); };
    sheet.layout.add({{words("Staff time by role"), "section"}});
    constexpr std::string_view kHeadings[] = {"", "", "Role", "", "Staff hours a week now", "", "", "", "Cost this year"};
    add_cost_headings(sheet, kHeadings);
    for (const auto& [key, role] : roles) {
        std::vector<Styled> cells(kPounds + 1, Styled{{}, "body"});
        cells[kName].cell = words(role.called);
        const int row = sheet.layout.add(std::move(cells));
        const auto sum = [&](int column) {
            return "SUMPRODUCT(--(" + listed(kAdultRole) + "=" + fixed_cell(row, kName) + ");" + listed(column) + ")";
        };
        if (!sheet.shared()) sheet.put(row, kHours, {role.hours, sum(kAdultHours)}, "hours");
        sheet.put(row, kPounds, {role.pounds, sum(kAdultPounds)}, "pounds total");
    }
    sheet.layout.add({{words("Of rows whose cost is worked out from staff time; stated costs and other resources are not in it."),
                       "context"}});
    sheet.layout.add_blank();
}

}  // namespace

void add_totals(CostSheet& sheet)
{
    if (sheet.analysis.cost.rows.empty()) return;
    add_total(sheet, "tier", kTier, [&](const CostedRow& row) { return tier_of(sheet, *row.provision); });
    add_total(sheet, "year group", kYears, [](const CostedRow& row) { return years_of(*row.provision); });
    add_total(sheet, "area of need", kArea, [&](const CostedRow& row) {
        return sheet.first_spelled(or_none(area_in(sheet.nation, row.provision->area), "no area given"));
    });
    add_total(sheet, "kind of provision", kKind,
              [&](const CostedRow& row) { return sheet.first_spelled(or_none(row.provision->kind, "no kind known")); });
    add_total(sheet, "funding", kFunding, [&](const CostedRow& row) {
        return sheet.first_spelled(or_none(one_line(row.provision->purpose.funding), "no funding given"));
    });
    add_total(sheet, "provision in phases", kPhased, phased_name);
    add_roles(sheet);
    sheet.layout.add({{words("What is given in a week now is of the rows that run on " +
                             to_text(sheet.analysis.cost.year.today()) + ", and of those of which nobody says when they run."),
                       "context"}});
    sheet.layout.add_blank();
}

}  // namespace provision

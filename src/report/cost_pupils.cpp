// SPDX-License-Identifier: MPL-2.0
#include "report/cost_parts.hpp"
#include "report/gap_parts.hpp"
#include "report/link_formula.hpp"
#include "text/money.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <numeric>

// Who the money is for, in neutral words: the aim is not to reach a threshold.

namespace provision {
namespace {

PupilLabel label_of(const CostSheet& sheet, const CostedPupil& pupil)
{
    return pupil.pupil ? sheet.labels.of(*pupil.pupil) : sheet.labels.of(pupil.named);
}

std::optional<int> year_of(const CostedPupil& pupil)
{
    return pupil.pupil ? pupil.pupil->year : pupil.named.year;
}

// The pupil's part of a row as a formula: its cost by its pupils where they share equally.
std::string part_formula(const CostSheet& sheet, std::size_t at, const CostedPlace& place)
{
    const auto& row = sheet.analysis.cost.rows[at];
    const auto pounds = sheet.costed(at, kPounds);
    if (place.part == 1) return pounds;
    if (std::abs(place.part * row.pupils() - 1) < 1e-12) return pounds + "/" + sheet.costed(at, kPupils);
    return pounds + "*" + literal(place.part);
}

Figure cost_of(const CostSheet& sheet, std::size_t pupil)
{
    const auto& cost = sheet.analysis.cost;
    std::string formula;
    for (const auto at : cost.pupils[pupil].rows) {
        const auto* place = cost.place(at, pupil);
        if (cost.rows[at].pounds && place->part > 0)
            formula += (formula.empty() ? "" : "+") + ("IFERROR(" + part_formula(sheet, at, *place) + ";0)");
    }
    return {cost.of_pupil(pupil), formula.empty() ? "0" : formula};
}

// Rows of the pupil without a figure, also those that lose theirs when a rate is taken out.
Figure rows_without_figure(const CostSheet& sheet, std::size_t pupil)
{
    const auto& cost = sheet.analysis.cost;
    int open = 0;
    std::string formula;
    for (const auto at : cost.pupils[pupil].rows) {
        const bool known = cost.rows[at].pounds && cost.rows[at].unshared.empty();
        if (known)
            formula += "+ISTEXT(" + sheet.costed(at, kPounds) + ")";
        else
            ++open;
    }
    return {static_cast<double>(cost.unknown_of_pupil(pupil)), std::to_string(open) + formula};
}

std::string provisions_of(const CostSheet& sheet, std::size_t pupil)
{
    const auto& cost = sheet.analysis.cost;
    std::vector<std::string> named;
    for (const auto at : cost.pupils[pupil].rows) {
        const auto& row = cost.rows[at];
        auto text = one_line(row.provision->name);
        if (row.phase > 0) text += " (phase " + std::to_string(row.phase) + ")";
        if (!row.pounds)
            text += " (no figure)";
        else if (!row.unshared.empty())
            text += " (not shared out)";
        else
            text += " " + rounded_pounds(*row.pounds * cost.place(at, pupil)->part);
        named.push_back(std::move(text));
    }
    return listed(named);
}

void add_pupil(CostSheet& sheet, std::size_t pupil)
{
    const auto& cost = sheet.analysis.cost;
    const auto& one = cost.pupils[pupil];
    const auto year = year_of(one);
    std::vector<Styled> cells(kWorking + 1, Styled{{}, "body"});
    cells[kYears].cell = words(year ? to_text(Years{*year, *year}) : "");
    cells[kName].cell = words(label_of(sheet, one).who);
    cells[kWhere].style = "link";
    cells[kWorking].cell = words(provisions_of(sheet, pupil));
    const int row = sheet.layout.add(std::move(cells));
    sheet.layout.link(row, kWhere, one.where);
    const auto pounds = cost_of(sheet, pupil);
    sheet.put(row, kPounds, pounds, "pounds total");
    const auto& threshold = sheet.facts.at("threshold");
    const auto here = column_letters(kPounds) + std::to_string(row + 1);
    sheet.put(row, kToDate,
              {std::max(0.0, pounds.value - threshold.value), "IFERROR(MAX(0;" + here + "-" + threshold.cell + ");0)"}, "above");
    sheet.put(row, kPupils, {static_cast<double>(one.rows.size())}, "count");
    sheet.put(row, kPerPupil, rows_without_figure(sheet, pupil), "without rows");
}

// By year and name, so that the list is the same whatever the order of the map.
std::vector<std::size_t> in_order(const CostSheet& sheet)
{
    const auto& pupils = sheet.analysis.cost.pupils;
    std::vector<std::size_t> order(pupils.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<std::string> names;
    for (const auto& pupil : pupils) names.push_back(folded(label_of(sheet, pupil).who));
    std::ranges::stable_sort(order, {}, [&](std::size_t at) { return std::pair(year_of(pupils[at]).value_or(99), names[at]); });
    return order;
}

// What is stated for the year, or the time by its rate and the teaching weeks.
std::string formula_of(const CostSheet& sheet, const GeneralResource& one)
{
    const auto& resource = *one.resource;
    if (one.adult && !sheet.shared())
        return cost_of_hours(sheet, *one.adult, literal(one.adult->minutes / 60)) + "*" + sheet.facts.at("teaching weeks").cell;
    if (!resource.cost || resource.cost_for != CostFor::year) return {};
    const auto cell = sheet.analysis.cells.cell(resource.where, Column::cost, *resource.cost);
    return cell ? reference(*cell) : std::string{};
}

void add_sum(CostSheet& sheet, const std::string& label, const Figure& figure)
{
    std::vector<Styled> cells(kPounds, Styled{{}, "body"});
    cells[kName].cell = words(label);
    cells.resize(kWorking + 1, Styled{{}, "body"});
    sheet.put(sheet.layout.add(std::move(cells)), kPounds, figure, "pounds total");
}

}  // namespace

void add_pupil_costs(CostSheet& sheet)
{
    constexpr std::string_view kHeadings[] = {"",
                                              "Year",
                                              "Pupil",
                                              "Where",
                                              "",
                                              "",
                                              "",
                                              "",
                                              "Cost this year",
                                              "Above the threshold",
                                              "Rows",
                                              "Rows without a figure",
                                              "What it is made of"};
    const auto& cost = sheet.analysis.cost;
    if (cost.pupils.empty()) {
        sheet.layout.add({{words("No pupil is named in the rows above, so no cost can be told pupil by pupil."), "context"}});
        sheet.layout.add_blank();
        return;
    }
    sheet.layout.add({{words("Pupil by pupil, over all provision"), "section"}});
    add_cost_headings(sheet, kHeadings);
    const int first = sheet.layout.next_row();
    for (const auto pupil : in_order(sheet)) add_pupil(sheet, pupil);
    const auto all = fixed_cell(first, kPounds) + ":" + fixed_cell(sheet.layout.next_row() - 1, kPounds);
    const double named = cost.provision() - cost.unassigned();
    add_sum(sheet, "All pupils named", {named, "AGGREGATE(9;6;" + all + ")"});
    const int named_row = sheet.layout.next_row() - 1;
    add_sum(sheet, "Borne by no pupil named",
            {cost.unassigned(), "AGGREGATE(9;6;" + sheet.costed(kPounds) + ")-" + fixed_cell(named_row, kPounds)});
    sheet.layout.add(
        {{words("A cost is shared among the pupils named for a row, by the weeks that each is in it, unless its Charge is full. "
                "Where nobody is named, or several are and one is to bear it, no pupil bears it here."),
          "context"}});
    sheet.layout.add_blank();
}

void add_general(CostSheet& sheet)
{
    constexpr std::string_view kHeadings[] = {
        "", "", "Resource", "Where", "", "", "", "", "Cost this year", "", "", "", "How it was worked out"};
    const auto& general = sheet.analysis.cost.general;
    if (general.empty()) return;
    sheet.layout.add({{words("General resources, not tied to pupils"), "section"}});
    add_cost_headings(sheet, kHeadings);
    const int first = sheet.layout.next_row();
    for (const auto& one : general) {
        std::vector<Styled> cells(kWorking + 1, Styled{{}, "body"});
        const auto& resource = *one.resource;
        cells[kName].cell = words(one_line(resource.name));
        cells[kWhere].style = "link";
        const auto schedule = sheet.shared() ? std::string{} : one_line(resource.schedule);
        const auto time = one_line(resource.staff) + (resource.staff.empty() || schedule.empty() ? "" : ", ") + schedule;
        cells[kWorking].cell = words(!one.open.empty() ? "No figure: " + one.open
                                                       : (resource.cost ? "as Resources states it" : "worked out from its time") +
                                                             (time.empty() ? "" : ": " + time));
        cells.resize(kCostColumns);
        cells[kOwnBudget].cell = Cell::of(is_own_budget(resource.funding) ? 1.0 : 0.0);
        const int row = sheet.layout.add(std::move(cells));
        sheet.layout.link(row, kWhere, resource.where);
        if (one.pounds)
            sheet.put(row, kPounds, {*one.pounds, formula_of(sheet, one)}, "pounds total");
        else
            sheet.layout.set(row, kPounds, {words("no figure"), "open"});
    }
    const int last = sheet.layout.next_row() - 1;
    sheet.facts["general"].cell = fixed_cell(first, kPounds) + ":" + fixed_cell(last, kPounds);
    sheet.facts["general own"].cell = fixed_cell(first, kOwnBudget) + ":" + fixed_cell(last, kOwnBudget);
    sheet.layout.add_blank();
}

}  // namespace provision

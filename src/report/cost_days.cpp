// SPDX-License-Identifier: MPL-2.0
#include "report/cost_parts.hpp"
#include "report/link_formula.hpp"

#include <algorithm>

// The school days of the year as a hidden list, so that weeks between dates are native formulas.

namespace provision {
namespace {

// The rows of the Calendar of one type, where they stand below each other with real dates: formulas can ask them.
struct DatedRows {
    std::string first;
    std::string last;
};

std::optional<DatedRows> rows_of(const CostSheet& sheet, bool closures)
{
    std::vector<std::pair<Where, Where>> cells;
    for (const auto& dates : sheet.analysis.reading.map.calendar) {
        if (dates.closure != closures) continue;
        if (!dates.first || !dates.last) return {};
        const auto first = sheet.analysis.cells.cell(dates.where, Column::first_day, *dates.first);
        const auto last = sheet.analysis.cells.cell(dates.where, Column::last_day, *dates.last);
        if (!first || !last) return {};
        if (!cells.empty() && (first->sheet != cells.back().first.sheet || first->row != cells.back().first.row + 1)) return {};
        cells.emplace_back(*first, *last);
    }
    if (cells.empty()) return DatedRows{};
    return DatedRows{reference(cells.front().first, cells.back().first), reference(cells.front().second, cells.back().second)};
}

std::string in_rows(const DatedRows& rows, const std::string& day)
{
    if (rows.first.empty()) return "0";
    return "COUNTIFS(" + rows.first + R"(;"<="&)" + day + ";" + rows.last + R"(;">="&)" + day + ")";
}

// A holiday that no row of the Calendar names: it is what lies between two terms.
bool holiday_between_terms(const CostYear& year, const Date& date)
{
    const auto holds = [&](const SchoolDates& dates) {
        return dates.closure && dates.first && dates.last && *dates.first <= date && date <= *dates.last;
    };
    return school_days({date, date}, {}) > 0 && school_days({date, date}, year.closed()) == 0 &&
           std::ranges::none_of(year.calendar(), holds);
}

}  // namespace

void add_days(CostSheet& sheet)
{
    const auto& year = sheet.analysis.cost.year;
    const auto closures = rows_of(sheet, true);
    const auto terms = year.has_terms() ? rows_of(sheet, false) : std::optional(DatedRows{});
    const auto first = std::chrono::sys_days{year.days().first};
    const auto last = std::chrono::sys_days{year.days().last};
    Block days{{0, kDay, static_cast<int>((last - first).count()) + 1, 2}, {}};
    for (auto day = first; day <= last; day += std::chrono::days{1}) {
        const Date date = day;
        const int row = static_cast<int>((day - first).count());
        days.cells.push_back(Cell::date(serial(date, sheet.analysis.epoch)));
        days.cells.push_back(Cell::of(school_days({date, date}, year.closed())));
        const auto cell = column_letters(kDay) + std::to_string(row + 1);
        if (!closures || !terms || (holiday_between_terms(year, date) && !year.has_terms())) continue;
        const auto taught = terms->first.empty() ? std::string{} : "*(" + in_rows(*terms, cell) + ">0)";
        sheet.report.cell_formulas.push_back(
            {row, kOpen, "=(WEEKDAY(" + cell + ";2)<6)*(" + in_rows(*closures, cell) + "=0)" + taught});
    }
    const int rows = days.area.rows;
    sheet.hidden.push_back(std::move(days));
    sheet.facts["days"] = {0, fixed_cell(0, kDay) + ":" + fixed_cell(rows - 1, kDay)};
    sheet.facts["open"] = {0, fixed_cell(0, kOpen) + ":" + fixed_cell(rows - 1, kOpen)};
    const auto& over = sheet.facts.at("part over");
    const auto counted = "SUMIFS(" + sheet.facts["open"].cell + ";" + sheet.facts["days"].cell + R"(;"<="&)" +
                         sheet.facts.at("today").cell + ")/SUM(" + sheet.facts["open"].cell + ")";
    sheet.put(over.row, kWhere, {over.value, "IFERROR(" + counted + ";0)"}, "figure share");
}

}  // namespace provision

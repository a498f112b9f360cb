// SPDX-License-Identifier: MPL-2.0
#include "report/cost_parts.hpp"
#include "report/link_formula.hpp"

#include <cmath>

// The weeks of a row as formulas. They follow its Start and End, also where these are typed or taken out later, as the next run
// would.

namespace provision {
namespace {

std::string day_literal(const Date& date)
{
    return "DATE(" + literal(static_cast<int>(date.year())) + ";" + literal(static_cast<unsigned>(date.month())) + ";" +
           literal(static_cast<unsigned>(date.day())) + ")";
}

class WeekFormulas {
public:
    WeekFormulas(const CostSheet& sheet, const CostedRow& costed)
        : sheet_(sheet), year_(sheet.analysis.cost.year), weeks_(costed.weeks), provision_(*costed.provision),
          start_(typed_cell(Column::start, provision_.start, weeks_.start_told)),
          end_(typed_cell(Column::end, provision_.end, weeks_.end_told))
    {
    }

    std::string all() const { return weeks_.basis == YearWeeks::Basis::weeks_told ? told_weeks() : by_days(); }

    std::string to_date(const std::string& weeks) const
    {
        if (weeks_.basis == YearWeeks::Basis::weeks_told) return told_to_date(weeks);
        const auto over = weeks_between(first_day(), "MIN(" + last_day() + ";" + fact("today") + ")");
        if (!follows_days()) return weeks_.days ? spread(over) : weeks + "*" + fact("part over");
        const auto by_part = "IFERROR(" + weeks + "*" + over + "/(" + weeks_between(first_day(), last_day()) + ");0)";
        const auto typed = days_typed();
        return typed.empty() ? by_part : "IF(" + typed + "=0;" + weeks + "*" + fact("part over") + ";" + by_part + ")";
    }

    /// 1 while the row runs, else 0.
    std::string running() const
    {
        return "(" + first_day() + "<=" + fact("today") + ")*(" + last_day() + ">=" + fact("today") + ")";
    }

private:
    const std::string& fact(const std::string& name) const { return sheet_.facts.at(name).cell; }

    // The cell of the row's own day, or a blank one that may be filled; nothing where the cell holds anything else.
    std::optional<Where> typed_cell(Column means, const std::optional<Date>& day, bool told) const
    {
        const auto& cells = sheet_.analysis.cells;
        if (day) return told ? cells.cell(provision_.where, means, *day) : std::nullopt;
        return follows_days() ? cells.blank(provision_.where, means) : std::nullopt;
    }

    // With a Calendar school days are counted whatever is typed; a term in words would change what days mean.
    bool follows_days() const
    {
        if (!year_.has_calendar() || provision_.map_from) return false;
        return weeks_.basis == YearWeeks::Basis::whole_year ||
               (weeks_.basis == YearWeeks::Basis::dates && (weeks_.start_told || weeks_.end_told));
    }

    // How many of the row's two days are typed; empty for a row whose days are not in cells.
    std::string days_typed() const
    {
        if (!start_ || !end_) return {};
        return "COUNT(" + reference(*start_) + ";" + reference(*end_) + ")";
    }

    // What is typed, and while the cell is blank the end of the year; words are no day.
    std::string typed_or(const Where& cell, const std::string& otherwise) const
    {
        const auto typed = reference(cell);
        return "IF(ISNUMBER(" + typed + ");" + typed + ";IF(ISBLANK(" + typed + ");" + otherwise + ";NA()))";
    }

    std::string first_day() const
    {
        if (start_) return typed_or(*start_, fact("first day"));
        if (!weeks_.days || weeks_.days->first == year_.days().first) return fact("first day");
        return day_literal(weeks_.days->first);
    }

    std::string last_day() const
    {
        if (end_) return typed_or(*end_, fact("last day"));
        if (!weeks_.days || weeks_.days->last == year_.days().last) return fact("last day");
        return day_literal(weeks_.days->last);
    }

    // School days of the year's list between two days, as weeks.
    std::string weeks_between(const std::string& first, const std::string& last) const
    {
        return "SUMIFS(" + fact("open") + ";" + fact("days") + R"(;">="&)" + first + ";" + fact("days") + R"(;"<="&)" + last +
               ")/5";
    }

    std::string spread(const std::string& formula) const
    {
        if (weeks_.basis == YearWeeks::Basis::spread_evenly)
            return formula + "*" + fact("teaching weeks") + "/(SUM(" + fact("open") + ")/5)";
        return !weeks_.days || year_.knows(*weeks_.days) ? formula : "MIN(" + formula + ";" + fact("teaching weeks") + ")";
    }

    std::string by_days() const
    {
        const auto typed = days_typed();
        if (weeks_.basis == YearWeeks::Basis::whole_year && typed.empty()) return fact("teaching weeks");
        const auto between = spread(weeks_between(first_day(), last_day()));
        return typed.empty() || !follows_days() ? between : "IF(" + typed + "=0;" + fact("teaching weeks") + ";" + between + ")";
    }

    std::string told_weeks() const
    {
        const bool all_of_them = std::abs(weeks_.all - std::min(*weeks_.told, sheet_.facts.at("teaching weeks").value)) < 1e-9;
        const auto told = sheet_.analysis.cells.cell(provision_.where, Column::weeks, *weeks_.told);
        if (!told || !all_of_them) return {};
        return "IF(ISNUMBER(" + reference(*told) + ");MIN(" + reference(*told) + ";" + fact("teaching weeks") + ");NA())";
    }

    std::string told_to_date(const std::string& weeks) const
    {
        if (!weeks_.days) return weeks + "*" + fact("part over");
        if (year_.weeks(*weeks_.days) == 0) return {};
        const auto over = weeks_between(first_day(), "MIN(" + last_day() + ";" + fact("today") + ")");
        if (weeks_.start_told && weeks_.end_told)
            return "IFERROR(" + weeks + "*" + over + "/(" + weeks_between(first_day(), last_day()) + ");0)";
        const bool follows_start = weeks_.start_told && !provision_.end && !provision_.map_from;
        return follows_start ? "MIN(" + weeks + ";" + over + ")" : std::string{};
    }

    const CostSheet& sheet_;
    const CostYear& year_;
    const YearWeeks& weeks_;
    const Provision& provision_;
    std::optional<Where> start_;
    std::optional<Where> end_;
};

}  // namespace

void put_weeks(CostSheet& sheet, const CostedRow& costed, int row)
{
    const WeekFormulas formulas(sheet, costed);
    const auto or_not_known = [](const std::string& formula) {
        return formula.empty() ? formula : "IFERROR(" + formula + ";\"not known\")";
    };
    sheet.put(row, kWeeks, {costed.weeks.all, or_not_known(formulas.all())}, "weeks");
    if (costed.weeks.days || costed.weeks.basis == YearWeeks::Basis::whole_year)
        sheet.report.cell_formulas.push_back({row, kRunning, "=IFERROR(" + formulas.running() + ";0)"});
    if (!costed.weeks.to_date) return;
    const auto weeks = column_letters(kWeeks) + std::to_string(row + 1);
    sheet.put(row, kWeeksToDate, {*costed.weeks.to_date, or_not_known(formulas.to_date(weeks))}, "weeks");
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "report/cost_parts.hpp"
#include "report/link_formula.hpp"

#include <algorithm>
#include <cmath>

// Each row of the map with its hours, weeks and pounds. What a cell of the workbook holds is referred to, so that a changed map
// changes the cost; what stands there in words is a value, with its working beside it.

namespace provision {
namespace {

constexpr std::string_view kNoFigure = "no figure";
constexpr std::string_view kNotKnown = "not known";

std::string or_no_figure(const std::string& formula, std::string_view otherwise)
{
    return "IFERROR(" + formula + ";\"" + std::string(otherwise) + "\")";
}

// The figures of one row, each with its formula.
class RowFigures {
public:
    RowFigures(CostSheet& sheet, const CostedRow& costed, int row)
        : sheet_(sheet), costed_(costed), provision_(*costed.provision), row_(row)
    {
    }

    void put()
    {
        put_hours();
        put_weeks();
        put_weekly();
        sheet_.put(row_, kOther, other(), "pounds or none");
        if (costed_.pounds)
            sheet_.put(row_, kPounds, {*costed_.pounds, or_no_figure(pounds(), kNoFigure)}, "pounds total");
        else
            sheet_.layout.set(row_, kPounds, {words(kNoFigure), "open"});
        if (costed_.to_date)
            sheet_.put(row_, kToDate, {*costed_.to_date, or_no_figure(to_date(), kNotKnown)}, "pounds");
        else
            sheet_.layout.set(row_, kToDate, {words(kNotKnown), "open"});
        put_pupils();
    }

private:
    std::string at(int column) const { return column_letters(column) + std::to_string(row_ + 1); }
    const std::string& fact(const std::string& name) const { return sheet_.facts.at(name).cell; }

    double minutes() const { return costed_.staff_minutes.value_or(0); }

    // A time stated for the row is that of its one adult.
    std::optional<double> stated_time() const
    {
        const auto& adults = provision_.staff.adults;
        if (adults.size() == 1 && adults.front().minutes) return adults.front().minutes;
        return weekly_minutes(provision_) ? std::nullopt : provision_.stated_minutes;
    }

    // Hours stand in words as a rule; a number of minutes or hours under a heading of time can be referred to.
    Figure hours() const
    {
        const double value = minutes() / 60;
        const auto stated = stated_time();
        for (const double unit : {1.0, 60.0, 1440.0})
            if (const auto cell =
                    stated ? sheet_.analysis.cells.cell(provision_.where, Column::stated_time, *stated / unit) : std::nullopt)
                return {value, reference(*cell) + times(value / (*stated / unit))};
        return {value, {}};
    }

    static std::string times(double factor)
    {
        if (factor == 1) return {};
        return factor < 1 && std::abs(std::round(1 / factor) - 1 / factor) < 1e-9 ? "/" + literal(std::round(1 / factor))
                                                                                  : "*" + literal(factor);
    }

    void put_hours()
    {
        if (!costed_.staff_minutes) return;
        sheet_.put(row_, kHours, hours(), "hours");
    }

    std::string rate_of(const PaidAdult& adult) const
    {
        const double pay = *adult.rate->hourly_rate / sheet_.facts.at("pay").value;
        const auto cell = sheet_.analysis.cells.cell(adult.rate->where, Column::hourly_rate, pay);
        return cell ? reference(*cell) : literal(pay);
    }

    // A rate that somebody takes out is missing, and not 0.
    std::string if_rates_are_there(const std::string& formula) const
    {
        std::string rates;
        for (const auto& adult : costed_.adults) rates += (rates.empty() ? "" : ";") + rate_of(adult);
        return "IF(COUNT(" + rates + ")=" + std::to_string(costed_.adults.size()) + ";" + formula + ";NA())";
    }

    // Hours times rate; of several adults each one's part of the hours times that rate.
    std::string staff_cost() const
    {
        std::string rates;
        for (const auto& adult : costed_.adults)
            rates += (rates.empty() ? "" : "+") + rate_of(adult) +
                     (costed_.adults.size() == 1 ? "" : times(adult.minutes / minutes()));
        if (costed_.adults.size() > 1) rates = "(" + rates + ")";
        return at(kHours) + "*" + rates + (sheet_.facts.at("pay").value == 1 ? "" : "*" + fact("pay"));
    }

    std::string stated() const
    {
        const auto cell = sheet_.analysis.cells.cell(provision_.where, Column::cost, provision_.cost->pounds);
        return cell ? reference(*cell) : literal(provision_.cost->pounds);
    }

    void put_weekly()
    {
        if (!costed_.weekly) return;
        const auto formula = costed_.basis == CostBasis::staff_time ? if_rates_are_there(staff_cost()) : stated();
        sheet_.put(row_, kWeekly, {*costed_.weekly, or_no_figure(formula, kNoFigure)}, "pounds");
    }

    static std::string day_literal(const Date& date)
    {
        return "DATE(" + literal(static_cast<int>(date.year())) + ";" + literal(static_cast<unsigned>(date.month())) + ";" +
               literal(static_cast<unsigned>(date.day())) + ")";
    }

    std::string day(const Date& date, Column means) const
    {
        const auto cell = sheet_.analysis.cells.cell(provision_.where, means, date);
        return cell ? reference(*cell) : day_literal(date);
    }

    std::string first_day() const
    {
        if (costed_.weeks.start_told) return day(*provision_.start, Column::start);
        const auto& first = costed_.weeks.days->first;
        return first == sheet_.analysis.cost.year.days().first ? fact("first day") : day_literal(first);
    }

    std::string last_day() const
    {
        if (costed_.weeks.end_told) return day(*provision_.end, Column::end);
        const auto& last = costed_.weeks.days->last;
        if (const auto end = blank_end()) {
            const auto cell = reference(*end);
            return "IF(ISNUMBER(" + cell + ");MIN(" + cell + ";" + fact("last day") + ");" + fact("last day") + ")";
        }
        return last == sheet_.analysis.cost.year.days().last ? fact("last day") : day_literal(last);
    }

    // An End that is typed later ends the row, as it would in the next run.
    std::optional<Where> blank_end() const
    {
        const auto& year = sheet_.analysis.cost.year;
        const bool open = costed_.weeks.basis == YearWeeks::Basis::dates && !provision_.end && !provision_.map_to;
        if (!open || !year.has_calendar() || costed_.weeks.days->last != year.days().last) return {};
        return sheet_.analysis.cells.blank(provision_.where, Column::end);
    }

    // School days of the year's list between two days, as weeks.
    std::string weeks_between(const std::string& first, const std::string& last) const
    {
        return "SUMIFS(" + fact("open") + ";" + fact("days") + R"(;">="&)" + first + ";" + fact("days") + R"(;"<="&)" + last +
               ")/5";
    }

    std::string spread(const std::string& formula) const
    {
        switch (costed_.weeks.basis) {
        case YearWeeks::Basis::spread_evenly: return formula + "*" + fact("teaching weeks") + "/(SUM(" + fact("open") + ")/5)";
        case YearWeeks::Basis::dates:
            return sheet_.analysis.cost.year.has_calendar() ? formula : "MIN(" + formula + ";" + fact("teaching weeks") + ")";
        default: return formula;
        }
    }

    std::string weeks_formula() const
    {
        const auto& weeks = costed_.weeks;
        if (weeks.basis == YearWeeks::Basis::whole_year) return fact("teaching weeks");
        if (weeks.basis != YearWeeks::Basis::weeks_told) return spread(weeks_between(first_day(), last_day()));
        const bool all_of_them = std::abs(weeks.all - std::min(*weeks.told, sheet_.facts.at("teaching weeks").value)) < 1e-9;
        const auto told = sheet_.analysis.cells.cell(provision_.where, Column::weeks, *weeks.told);
        return told && all_of_them ? "MIN(" + reference(*told) + ";" + fact("teaching weeks") + ")" : std::string{};
    }

    std::string weeks_to_date_formula() const
    {
        const auto& weeks = costed_.weeks;
        if (!weeks.days) return at(kWeeks) + "*" + fact("part over");
        const auto over = weeks_between(first_day(), "MIN(" + last_day() + ";" + fact("today") + ")");
        if (weeks.basis != YearWeeks::Basis::weeks_told) return spread(over);
        if (sheet_.analysis.cost.year.weeks(*weeks.days) == 0) return {};
        if (weeks.start_told && weeks.end_told)
            return "IFERROR(" + at(kWeeks) + "*" + over + "/(" + weeks_between(first_day(), last_day()) + ");0)";
        const bool follows_start = weeks.start_told && !provision_.end && !provision_.map_from;
        return follows_start ? "MIN(" + at(kWeeks) + ";" + over + ")" : std::string{};
    }

    void put_weeks()
    {
        if (!costed_.open_weeks.empty() || (!costed_.pounds && !costed_.staff_minutes)) return;
        sheet_.put(row_, kWeeks, {costed_.weeks.all, weeks_formula()}, "weeks");
        if (costed_.weeks.to_date) sheet_.put(row_, kWeeksToDate, {*costed_.weeks.to_date, weeks_to_date_formula()}, "weeks");
    }

    Figure other() const
    {
        std::string formula;
        for (const auto& [resource, part] : costed_.resources) {
            if (part == 0) continue;
            const auto cell = resource->cost && resource->cost_for == CostFor::year
                                  ? sheet_.analysis.cells.cell(resource->where, Column::cost, *resource->cost)
                                  : std::nullopt;
            if (!cell) return {costed_.other, {}};
            formula += (formula.empty() ? "" : "+") + reference(*cell) + times(part);
        }
        return {costed_.other, formula};
    }

    std::string without_other() const
    {
        switch (costed_.basis) {
        case CostBasis::staff_time:
        case CostBasis::stated_week: return at(kWeekly) + "*" + at(kWeeks);
        case CostBasis::stated_term: return stated() + times(costed_.times);
        case CostBasis::stated_pupil: return stated() + "*" + at(kPupils);
        case CostBasis::stated_year: return stated() + times(costed_.times);
        case CostBasis::resources:
        case CostBasis::free:
        case CostBasis::not_known: break;
        }
        return "0";
    }

    std::string pounds() const { return without_other() + "+" + at(kOther); }

    bool begun() const { return !costed_.weeks.days || costed_.weeks.days->first <= sheet_.analysis.cost.year.today(); }

    std::string to_date() const
    {
        if (provision_.given_as != GivenAs::taught) return begun() ? at(kPounds) : "0";
        const auto bought = begun() ? "+" + at(kOther) : std::string{};
        if (costed_.weekly) return at(kWeekly) + "*" + at(kWeeksToDate) + bought;
        if (costed_.weeks.all <= 0) return "0" + bought;
        return "(" + at(kPounds) + "-" + at(kOther) + ")*" + at(kWeeksToDate) + "/" + at(kWeeks) + bought;
    }

    void put_pupils()
    {
        const int among = costed_.shared_by();
        if (among > 0) sheet_.put(row_, kPupils, {static_cast<double>(among)}, costed_.places.empty() ? "places" : "count");
        if (!costed_.pounds || among == 0 || !costed_.unshared.empty()) return;
        const bool whole = provision_.charge == Charge::full && costed_.basis != CostBasis::stated_pupil;
        const double share = whole ? *costed_.pounds : *costed_.pounds / among;
        sheet_.put(row_, kPerPupil, {share, or_no_figure(whole ? at(kPounds) : at(kPounds) + "/" + at(kPupils), kNoFigure)},
                   "pounds");
    }

    CostSheet& sheet_;
    const CostedRow& costed_;
    const Provision& provision_;
    int row_;
};

}  // namespace

void put_figures(CostSheet& sheet, const CostedRow& costed, int row)
{
    RowFigures(sheet, costed, row).put();
}

}  // namespace provision

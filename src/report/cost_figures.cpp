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

// Pay is what stands under Hourly rate, before on-costs and paid weeks.
std::string rate_of(const CostSheet& sheet, const PaidAdult& adult)
{
    const double pay = *adult.rate->hourly_rate / sheet.facts.at("pay").value;
    const auto cell = sheet.analysis.cells.cell(adult.rate->where, Column::hourly_rate, pay);
    return cell ? reference(*cell) : literal(pay);
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
        return {value, stated ? std::string{} : sessions_by_length(value)};
    }

    // Sessions and minutes in columns of their own, for one adult or for several.
    std::string sessions_by_length(double hours) const
    {
        const auto& cells = sheet_.analysis.cells;
        const auto sessions = cells.number(provision_.where, Column::sessions);
        const auto length = cells.number(provision_.where, Column::session_length);
        if (!sessions || !length || sessions->number * length->number <= 0) return {};
        const double adults = hours * 60 / (sessions->number * length->number);
        if (std::abs(adults - std::round(adults)) > 1e-9) return {};
        return reference(sessions->cell) + "*" + reference(length->cell) + times(adults / 60);
    }

    void put_hours()
    {
        if (costed_.staff_minutes && !sheet_.shared()) sheet_.put(row_, kHours, hours(), "hours");
    }

    // A rate that somebody takes out is missing, and not 0.
    std::string if_rates_are_there(const std::string& formula) const
    {
        std::string rates;
        for (const auto& adult : costed_.adults) rates += (rates.empty() ? "" : ";") + rate_of(sheet_, adult);
        return "IF(COUNT(" + rates + ")=" + std::to_string(costed_.adults.size()) + ";" + formula + ";NA())";
    }

    // Of several adults each one's part of the hours.
    std::string staff_cost() const
    {
        std::string cost;
        for (const auto& adult : costed_.adults)
            cost += (cost.empty() ? "" : "+") + cost_of_hours(sheet_, adult, at(kHours) + times(adult.minutes / minutes()));
        return cost;
    }

    std::string stated() const
    {
        const auto cell = sheet_.analysis.cells.cell(provision_.where, Column::cost, provision_.cost->pounds);
        return cell ? reference(*cell) : literal(provision_.cost->pounds);
    }

    void put_weekly()
    {
        if (!costed_.weekly) return;
        const bool of_staff = costed_.basis == CostBasis::staff_time;
        if (of_staff && sheet_.shared()) return sheet_.put(row_, kWeekly, {*costed_.weekly, {}}, "pounds");
        const auto formula = of_staff ? if_rates_are_there(staff_cost()) : stated();
        sheet_.put(row_, kWeekly, {*costed_.weekly, or_no_figure(formula, kNoFigure)}, "pounds");
    }

    void put_weeks()
    {
        if (!costed_.open_weeks.empty() || (!costed_.pounds && !costed_.staff_minutes)) return;
        provision::put_weeks(sheet_, costed_, row_);
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

std::string times(double factor)
{
    if (factor == 1) return {};
    return factor < 1 && std::abs(std::round(1 / factor) - 1 / factor) < 1e-9 ? "/" + literal(std::round(1 / factor))
                                                                              : "*" + literal(factor);
}

std::string cost_of_hours(const CostSheet& sheet, const PaidAdult& adult, const std::string& hours)
{
    const auto& settings = sheet.analysis.reading.map.settings;
    const bool more_than_pay = settings.on_costs || settings.paid_weeks;
    return hours + "*" + rate_of(sheet, adult) + (more_than_pay ? "*" + sheet.facts.at("pay").cell : "");
}

void put_figures(CostSheet& sheet, const CostedRow& costed, int row)
{
    RowFigures(sheet, costed, row).put();
}

}  // namespace provision

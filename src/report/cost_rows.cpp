// SPDX-License-Identifier: MPL-2.0
#include "report/cost_parts.hpp"
#include "report/gap_parts.hpp"
#include "report/link_formula.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

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
        const auto formula = costed_.basis == CostBasis::staff_time ? staff_cost() : stated();
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
        return last == sheet_.analysis.cost.year.days().last ? fact("last day") : day_literal(last);
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
        if (weeks.start_told && weeks.end_told)
            return "IFERROR(" + at(kWeeks) + "*" + over + "/(" + weeks_between(first_day(), last_day()) + ");0)";
        const bool follows_start = weeks.start_told && !provision_.end && !provision_.map_from;
        return follows_start ? "MIN(" + at(kWeeks) + ";" + over + ")" : std::string{};
    }

    void put_weeks()
    {
        if (!costed_.pounds && !costed_.staff_minutes) return;
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
        case CostBasis::stated_year: return stated();
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
    const int row = sheet.layout.add(std::move(cells));
    sheet.layout.link(row, kWhere, provision.where);
    RowFigures(sheet, costed, row).put();
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

// SPDX-License-Identifier: MPL-2.0
#include "report/cost_parts.hpp"
#include "text/money.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>

// The costs in a paragraph that a governor can read out.

namespace provision {
namespace {

std::string years_name(const CostYear& year)
{
    const int first = static_cast<int>(year.days().first.year());
    const auto kind = year.settings().year_runs == YearRuns::academic ? "school year " : "financial year ";
    return kind + std::to_string(first) + "-" + std::to_string((first + 1) % 100 + 100).substr(1);
}

// `wave 2 £8,200 and wave 3 £4,145`.
std::string by_tier(const CostAnalysis& analysis)
{
    const auto& tiers = tier_set_named(analysis.reading.map.settings.tiers);
    std::map<int, double> pounds;
    double untold = 0;
    for (const auto& row : analysis.cost.rows)
        (row.provision->wave ? pounds[*row.provision->wave] : untold) += row.pounds.value_or(0);
    std::vector<std::string> parts;
    for (const auto& [tier, sum] : pounds) {
        const auto at = static_cast<std::size_t>(tier) - 1;
        if (at < tiers.spoken.size()) parts.push_back(tiers.spoken[at] + " " + rounded_pounds(sum));
    }
    if (untold > 0 && !parts.empty()) parts.push_back("rows without a tier " + rounded_pounds(untold));
    return parts.size() < 2 ? "" : " (" + listed(parts) + ")";
}

std::string about_missing(const AnnualCost& cost)
{
    const int open = cost.without_figure();
    if (open == 0) return {};
    return " " + counted(open, "row of the map has", "rows of the map have") + " no figure yet, so the true sum is higher.";
}

std::string about_budget(const CostAnalysis& analysis)
{
    const auto& budget = analysis.reading.map.settings.notional_budget;
    if (!budget) return {};
    const double own = analysis.cost.from_own_budget();
    const double left = *budget - own;
    return " Of the notional budget of " + rounded_pounds(*budget) + ", " + rounded_pounds(own) + " is committed and " +
           (left < 0 ? rounded_pounds(-left) + " more than it is needed." : rounded_pounds(left) + " is left.");
}

// A few children can be told apart by anyone who knows the school.
std::string about_threshold(const CostAnalysis& analysis)
{
    const auto& settings = analysis.reading.map.settings;
    int above = 0;
    for (std::size_t at = 0; at < analysis.cost.pupils.size(); ++at)
        if (analysis.cost.of_pupil(at) > settings.threshold) ++above;
    if (above == 0) return {};
    const auto many = above < settings.smallest_number ? "fewer than " + std::to_string(settings.smallest_number) + " pupils"
                                                       : counted(above, "pupil");
    return " For " + many + " the additional provision comes to more than " + rounded_pounds(settings.threshold) +
           " in the year.";
}

std::string why_nothing_known(const CostAnalysis& analysis)
{
    const auto& cost = analysis.cost;
    if (cost.rows.empty())
        return "No provision above the first tier runs in the " + years_name(cost.year) + ", so there is nothing to cost. " +
               counted(static_cast<int>(cost.outside.size()), "row of the map runs", "rows of the map run") + " in other years.";
    const auto rows = cost.rows.size();
    const auto told = "What provision costs cannot be told yet: " +
                      (rows == 1 ? "the one row above the first tier has no figure. It says"
                                 : "none of the " + std::to_string(rows) + " rows above the first tier has a figure. Each says") +
                      " below what it lacks.";
    return analysis.reading.map.rates.empty()
               ? told + " Hourly rates come first: Insert sheet has a sheet Staff and rates for them."
               : told;
}

}  // namespace

std::string cost_paragraph(const CostAnalysis& analysis)
{
    const auto& cost = analysis.cost;
    if (cost.nothing_known()) return why_nothing_known(analysis);
    auto told = "In the " + years_name(cost.year) +
                " the provision that some pupils have in addition to what every pupil gets costs " +
                rounded_pounds(cost.provision()) + by_tier(analysis) + "; " + rounded_pounds(cost.to_date()) +
                " of it falls until " + to_text(cost.year.today()) + ".";
    told += about_missing(cost);
    if (!cost.general.empty())
        told += " Preparation, training and other resources that cannot be tied to pupils cost " +
                rounded_pounds(cost.resources()) + ".";
    told += about_budget(analysis) + about_threshold(analysis);
    if (!cost.universal.empty())
        told += " What every pupil gets, " +
                counted(static_cast<int>(cost.universal.size()), "row of the map", "rows of the map") + ", is not costed.";
    return told;
}

}  // namespace provision

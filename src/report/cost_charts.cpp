// SPDX-License-Identifier: MPL-2.0
#include "report/cost_parts.hpp"
#include "report/gap_parts.hpp"
#include "text/money.hpp"

#include <algorithm>
#include <map>
#include <set>

// Costs by tier, under the line of the budget, and by year.

namespace provision {
namespace {

constexpr std::uint32_t kDark = 0x0B5563;
constexpr std::uint32_t kPale = 0x8FC1CB;
constexpr std::uint32_t kMiddle = 0x4A8C99;
constexpr std::uint32_t kPalest = 0xC9D6D9;
constexpr std::uint32_t kBudgetLine = 0x9B1C1C;

struct Bar {
    std::string label;
    double pounds = 0;
    std::string formula;
};

// Tiers from below, those without one behind them.
std::vector<const CostedRow*> by_tier(const CostSheet& sheet)
{
    std::vector<const CostedRow*> rows;
    for (const auto& row : sheet.analysis.cost.rows) rows.push_back(&row);
    std::ranges::stable_sort(rows, {}, [](const CostedRow* row) { return row->provision->wave.value_or(99); });
    return rows;
}

std::vector<std::string> tiers_of(const CostSheet& sheet)
{
    std::vector<std::string> tiers;
    for (const auto* row : by_tier(sheet))
        if (const auto tier = tier_of(sheet, *row->provision); tiers.empty() || tiers.back() != tier) tiers.push_back(tier);
    return tiers;
}

double pounds_where(const CostSheet& sheet, const auto& property)
{
    double pounds = 0;
    for (const auto& row : sheet.analysis.cost.rows)
        if (property(row)) pounds += row.pounds.value_or(0);
    return pounds;
}

// `wave 2 £8,200, wave 3 £4,145`: what those hear who cannot see the chart.
std::string told(const std::vector<Bar>& bars)
{
    std::string text;
    for (const auto& bar : bars) text += (text.empty() ? "" : ", ") + bar.label + " " + rounded_pounds(bar.pounds);
    return text;
}

void draw_tiers(CostSheet& sheet)
{
    const auto& cost = sheet.analysis.cost;
    const auto& budget = cost.year.settings().notional_budget;
    std::vector<Bar> bars;
    for (const auto& tier : tiers_of(sheet)) {
        const auto label = fixed_cell(static_cast<int>(bars.size()) + 1, kWaveName);
        bars.push_back({tier, pounds_where(sheet, [&](const CostedRow& row) { return tier_of(sheet, *row.provision) == tier; }),
                        sheet.sum_where(kTier, label, kPounds)});
    }
    if (!cost.general.empty()) bars.push_back({"General resources", cost.resources(), sheet.facts.at("figure general").cell});
    const double together = cost.provision() + cost.resources();
    const bool other_streams = budget && cost.from_own_budget() < together;
    if (other_streams)  // a line is drawn for the budget, so what it pays for has to stand beside it
        bars.push_back({"From the budget", cost.from_own_budget(), sheet.facts.at("figure own").cell});
    else if (bars.size() > 1)
        bars.push_back({"All together", together, sheet.facts.at("figure together").cell});
    const int columns = budget ? 3 : 2;
    Block data{{0, kWaveName, static_cast<int>(bars.size()) + 1, columns}, {words("Tier"), words("Cost this year")}};
    if (budget) data.cells.push_back(words("Notional budget"));
    for (std::size_t at = 0; at < bars.size(); ++at) {
        data.cells.push_back(words(bars[at].label));
        data.cells.push_back(Cell::of(bars[at].pounds));
        const int row = static_cast<int>(at) + 1;
        sheet.report.cell_formulas.push_back({row, kWavePounds, "=" + bars[at].formula});
        if (!budget) continue;
        data.cells.push_back(Cell::of(*budget));
        sheet.report.cell_formulas.push_back({row, kWaveBudget, "=" + sheet.facts.at("figure budget").cell});
    }
    sheet.report.charts.push_back(
        {.name = "cost by tier",
         .place = {sheet.figures_row - 1, kHours, sheet.figures_end - sheet.figures_row, kPerPupil - kHours},
         .data = data.area,
         .title = budget ? "Cost this year beside the notional budget" : "Cost this year by tier",
         .unit = "pounds a year",
         .alternative = told(bars) + (budget ? "; notional budget " + rounded_pounds(*budget) : "") + ".",
         .colours = budget ? std::vector{kDark, kBudgetLine} : std::vector{kDark},
         .bars = BarChart::Bars::upright,
         .lines = budget ? 1 : 0});
    sheet.hidden.push_back(std::move(data));
}

// One stack a year, a series a tier.
void draw_years(CostSheet& sheet)
{
    auto tiers = tiers_of(sheet);
    constexpr std::size_t kMost = kCostColumns - kYearPounds;
    if (tiers.size() > kMost) tiers.resize(kMost);
    std::map<Years, std::string> years;
    for (const auto& row : sheet.analysis.cost.rows)
        years[row.provision->years.value_or(Years{99, 99})] = years_of(*row.provision);
    if (years.size() < 2) return;
    Block data{{0, kYearName, static_cast<int>(years.size()) + 1, static_cast<int>(tiers.size()) + 1}, {words("Year")}};
    for (const auto& tier : tiers) data.cells.push_back(words(tier));
    std::vector<Bar> bars;
    for (const auto& year : years) {
        const auto& label = year.second;
        const int row = static_cast<int>(bars.size()) + 1;
        data.cells.push_back(words(label));
        Bar bar{.label = label, .pounds = 0, .formula = {}};
        for (std::size_t at = 0; at < tiers.size(); ++at) {
            const double pounds = pounds_where(sheet, [&](const CostedRow& one) {
                return years_of(*one.provision) == label && tier_of(sheet, *one.provision) == tiers[at];
            });
            const int column = kYearPounds + static_cast<int>(at);
            sheet.report.cell_formulas.push_back({row, column,
                                                  "=SUMPRODUCT(--(" + sheet.costed(kYears) + "=" + fixed_cell(row, kYearName) +
                                                      ");--(" + sheet.costed(kTier) + "=" + fixed_cell(0, column) + ");" +
                                                      sheet.costed(kPounds) + ")"});
            data.cells.push_back(Cell::of(pounds));
            bar.pounds += pounds;
        }
        bars.push_back(std::move(bar));
    }
    const std::vector<std::uint32_t> colours{kPale, kDark, kPalest, kMiddle};
    sheet.report.charts.push_back(
        {.name = "cost by year",
         .place = {sheet.figures_row - 1, kPerPupil, sheet.figures_end - sheet.figures_row, kKey - kPerPupil},
         .data = data.area,
         .title = "Cost this year by year group and tier",
         .unit = "pounds a year",
         .alternative = told(bars) + ".",
         .colours = {colours.begin(), colours.begin() + static_cast<std::ptrdiff_t>(tiers.size())},
         .bars = BarChart::Bars::stacked});
    sheet.hidden.push_back(std::move(data));
}

}  // namespace

void add_charts(CostSheet& sheet)
{
    if (sheet.analysis.cost.rows.empty()) return;
    draw_tiers(sheet);
    draw_years(sheet);
}

}  // namespace provision

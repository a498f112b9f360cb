// SPDX-License-Identifier: MPL-2.0
#include "report/gap_parts.hpp"
#include "text/kinds.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <functional>
#include <utility>

// Need against places: a table for everybody, and the data of the chart in hidden columns beside it.

namespace provision {
namespace {

constexpr std::size_t kBars = 8;  // more would be too thin to read

std::string_view balance_style(const Balance& balance)
{
    if (balance.balance() < 0) return "under";
    return balance.balance() > 0 ? "over" : "balanced";
}

Cell year_cell(const Years& years)
{
    if (years.single() && years.first > 0) return Cell::of(years.first);
    return words(to_text(years));
}

std::string spoken(const Balance& balance, const Nation& nation)
{
    if (balance.from_register) return area_in(nation, balance.kind);
    const auto* row = find_kind(balance.kind);
    return row ? row->spoken : balance.kind;
}

void add_balance(SheetLayout& layout, const Balance& balance, const Nation& nation)
{
    layout.add({{year_cell(balance.years), "number"},
                {words(balance.from_register ? area_in(nation, balance.kind) : balance.kind), "body"},
                {Cell::of(balance.must), "number"},
                {Cell::of(balance.should), "number"},
                {Cell::of(balance.could), "number"},
                {Cell::of(balance.places), "number"},
                {Cell::of(balance.balance()), balance_style(balance)}});
}

// Who goes without most urgently comes first; then by how much, then by year.
std::vector<const Balance*> worst_first(const std::vector<Balance>& balances)
{
    std::vector<const Balance*> sorted;
    for (const auto& balance : balances) sorted.push_back(&balance);
    std::ranges::stable_sort(sorted, {}, [](const Balance* balance) {
        const bool under = balance->balance() < 0;
        return std::pair(under ? static_cast<int>(balance->left_over()) : 3, balance->balance());
    });
    return sorted;
}

void add_bar(GapSheet& sheet, int row, const Balance& balance)
{
    auto& layout = sheet.layout;
    layout.set(row, kChartColumn, {words(to_text(balance.years) + ": " + spoken(balance, sheet.nation)), "key"});
    layout.set(row, kChartColumn + 1, {Cell::of(balance.demand()), "key"});
    layout.set(row, kChartColumn + 2, {Cell::of(balance.places), "key"});
}

// What is short comes first, then what has most to spare; what is balanced tells least.
std::vector<const Balance*> furthest_from_balance(std::vector<const Balance*> worst)
{
    std::ranges::stable_sort(worst, {}, [](const Balance* one) {
        const bool under = one->balance() < 0;
        return std::pair(!under, under ? 0 : -one->balance());
    });
    return worst;
}

// Calc draws the first bar at the foot, so the worst one comes last.
void add_chart(GapSheet& sheet, int heading_row, const std::vector<const Balance*>& shown)
{
    constexpr std::uint32_t kNeed = 0x8A5200;
    constexpr std::uint32_t kPlaces = 0x0B5563;
    const auto bars = static_cast<int>(std::min(shown.size(), kBars));
    if (bars == 0) return;
    sheet.layout.set(heading_row, kChartColumn + 1, {words("Pupils in need"), "key"});
    sheet.layout.set(heading_row, kChartColumn + 2, {words("Places"), "key"});
    for (int bar = 0; bar < bars; ++bar) add_bar(sheet, heading_row + bars - bar, *shown[static_cast<std::size_t>(bar)]);
    const std::string of = shown.size() > kBars ? "the " + std::to_string(bars) + " years and kinds furthest from it"
                                                : "every year and kind of provision";
    sheet.report.charts.push_back({.name = "Need and places",
                                   .place = sheet.chart_place,
                                   .data = {heading_row, kChartColumn, bars + 1, 3},
                                   .title = "Pupils in need and places for them",
                                   .unit = "pupils",
                                   .alternative = "Bars that compare the pupils in need with the places for them, for " + of +
                                                  ". The same numbers stand in the table Need and places.",
                                   .colours = {kNeed, kPlaces}});
}

// `Year 3: structured literacy, Year 4: structured numeracy and 2 more`: where the balance may be better than it shows.
std::string not_known(const GapSheet& sheet)
{
    constexpr std::size_t kMostNamed = 6;
    std::vector<std::string> where;
    for (const auto& balance : sheet.analysis.balances)
        if (balance.not_known()) where.push_back(to_text(balance.years) + ": " + spoken(balance, sheet.nation));
    if (where.size() <= kMostNamed) return listed(where);
    const auto more = std::to_string(where.size() - kMostNamed) + " more";
    where.resize(kMostNamed);
    where.push_back(more);
    return listed(where);
}

// What the table of need and places cannot show by itself.
std::vector<std::string> balance_notes(const GapSheet& sheet)
{
    const auto& analysis = sheet.analysis;
    std::vector<std::string> notes;
    if (analysis.balances.empty())
        notes.emplace_back(
            "Not worked out: this needs a map and a needs audit (pupils down, kinds of provision across, M, S or C), or "
            "a register that names needs.");
    else if (analysis.balances.front().from_register)
        notes.emplace_back(
            "There is no needs audit, so the register was asked, by area of need: a primary need counts as Should, a "
            "further one as Could.");
    if (const auto where = not_known(sheet); !where.empty())
        notes.push_back("Of some provision nobody says how many pupils it takes, so the balance may be better here: " + where +
                        ".");
    int ticked = 0;
    int served = 0;
    for (const auto& balance : analysis.balances) {
        ticked += balance.ticked;
        served += balance.served;
    }
    if (ticked > 0) notes.push_back("Ticks count as Must: " + counted(ticked, "tick") + " here.");
    if (served > 0)
        notes.push_back("Of the places, " + std::to_string(served) + (served == 1 ? " is" : " are") +
                        " equipment or adjustments that the map or Groups gives a pupil by name.");
    return notes;
}

}  // namespace

void add_need_and_places(GapSheet& sheet)
{
    constexpr std::string_view kHeadings[] = {"Year", "Kind of provision", "Must", "Should", "Could", "Places", "Balance"};
    auto& layout = sheet.layout;
    const auto& balances = sheet.analysis.balances;
    layout.add({{words("Need and places"), "section"}});
    const int heading_row = layout.next_row();
    add_headings(layout, kHeadings);
    const auto worst = worst_first(balances);
    for (const auto* balance : worst) add_balance(layout, *balance, sheet.nation);
    add_chart(sheet, heading_row, furthest_from_balance(worst));
    for (const auto& line : balance_notes(sheet)) layout.add({{words(line), "context"}});
    layout.add_blank();
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "report/cost_report.hpp"

#include "report/cost_parts.hpp"
#include "report/gap_parts.hpp"
#include "report/link_formula.hpp"
#include "report/names_out.hpp"
#include "text/money.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

namespace provision {
namespace {

constexpr char kUnnumbered = '\x01';  // around the number of a costed row; in no formula otherwise

std::vector<int> hidden_columns(bool shared)
{
    std::vector<int> hidden;
    if (shared) hidden.push_back(kHours);
    for (int column = kKey; column < kCostColumns; ++column) hidden.push_back(column);
    return hidden;
}

}  // namespace

CostSheet::CostSheet(const CostAnalysis& of)
    : analysis(of), nation(nation_named(of.reading.map.settings.nation)), tiers(tier_set_named(of.reading.map.settings.tiers)),
      labels(of.situation), report{.sheet = std::string(kCostSheet),
                                   .column_widths_mm = {20, 24, 54, 30, 20, 22, 16, 24, 25, 25, 17, 28, 78, 24, 30, 20}}
{
    report.hidden_columns = hidden_columns(shared());
}

void CostSheet::put(int row, int column, const Figure& figure, std::string_view style)
{
    layout.set(row, column, {Cell::of(figure.value), style});
    if (!figure.formula.empty()) report.cell_formulas.push_back({row, column, "=" + figure.formula});
}

std::string CostSheet::costed(std::size_t row, int column) const
{
    return "$" + column_letters(column) + "$" + kUnnumbered + std::to_string(row) + kUnnumbered;
}

std::string CostSheet::costed(int column) const
{
    return costed(0, column) + ":" + costed(analysis.cost.rows.size() - 1, column);
}

std::string CostSheet::sum_where(int label_column, const std::string& label, int figure_column) const
{
    return "SUMPRODUCT(--(" + costed(label_column) + "=" + label + ");" + costed(figure_column) + ")";
}

std::string CostSheet::sum_where_running(int label_column, const std::string& label, int figure_column) const
{
    return "SUMPRODUCT(--(" + costed(label_column) + "=" + label + ");" + costed(kRunning) + ";" + costed(figure_column) + ")";
}

void CostSheet::number_costed_rows(int first)
{
    for (auto& [row, column, formula] : report.cell_formulas) {
        std::string numbered;
        std::size_t at = 0;
        for (auto begin = formula.find(kUnnumbered); begin != formula.npos; begin = formula.find(kUnnumbered, at)) {
            const auto end = formula.find(kUnnumbered, begin + 1);
            numbered += formula.substr(at, begin - at) +
                        std::to_string(first + std::stoi(formula.substr(begin + 1, end - begin - 1)) + 1);
            at = end + 1;
        }
        if (at > 0) formula = numbered + formula.substr(at);
    }
}

const std::string& CostSheet::first_spelled(const std::string& label)
{
    return spelled.try_emplace(folded(label), label).first->second;
}

bool CostSheet::shared() const
{
    const auto names = analysis.reading.map.settings.names_as;
    return names == NamesAs::initials || names == NamesAs::codes;
}

void add_cost_headings(CostSheet& sheet, std::span<const std::string_view> headings)
{
    std::vector<Styled> row;
    for (const auto heading : headings) {
        const int column = static_cast<int>(row.size());
        row.push_back({words(heading), column > kHours && column < kWorking ? "heading right" : "heading"});
    }
    sheet.layout.add(std::move(row));
}

std::string fixed_cell(int row, int column)
{
    return "$" + column_letters(column) + "$" + std::to_string(row + 1);
}

std::string literal(double value)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return {digits.data(), end};
}

std::optional<KeptDecisions> decisions_on_costs(const Grid& sheet)
{
    return kept_decisions(sheet, kCostSheet, kName);
}

Report cost_report(const CostAnalysis& analysis)
{
    CostSheet sheet(analysis);
    add_summary(sheet);
    add_days(sheet);
    add_totals(sheet);
    add_universal(sheet);
    add_pupil_costs(sheet);
    add_general(sheet);
    finish_summary(sheet);
    add_charts(sheet);
    add_costed_rows(sheet);
    add_gone(sheet);
    sheet.layout.finish(sheet.report, kKey);
    std::ranges::move(sheet.hidden, std::back_inserter(sheet.report.blocks));
    leave_names_out(sheet.report, sheet.labels, {kDecided, kReasoned});
    return std::move(sheet.report);
}

std::string cost_sentence(const CostAnalysis& analysis)
{
    const auto& cost = analysis.cost;
    if (cost.nothing_known()) return cost_paragraph(analysis);
    auto sentence = "Provision above the first tier costs " + rounded_pounds(cost.provision()) + " this year, " +
                    rounded_pounds(cost.to_date()) + " of it to date";
    sentence += ", from " + counted(static_cast<int>(cost.rows.size()), "row") + ".";
    if (const int open = cost.without_figure(); open > 0)
        sentence += " " + counted(open, "row has", "rows have") + " no figure, so it costs more.";
    if (const int open = cost.without_figure_to_date() - cost.without_figure(); open > 0)
        sentence += " Of " + counted(open, "more row") + " nobody says when " + (open == 1 ? "it runs." : "they run.");
    if (!cost.general.empty()) sentence += " General resources cost " + rounded_pounds(cost.resources()) + ".";
    return sentence;
}

}  // namespace provision

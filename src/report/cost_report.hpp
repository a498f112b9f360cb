// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/annual_cost.hpp"
#include "report/kept_decisions.hpp"
#include "report/report.hpp"
#include "table/figure_cells.hpp"

#include <string>
#include <string_view>

namespace provision {

inline constexpr std::string_view kCostSheet = "Annual cost";

/// Everything that the sheet of costs shows.
struct CostAnalysis {
    const WorkbookReading& reading;
    const Situation& situation;
    const AnnualCost& cost;
    const FigureCells& cells;  ///< for formulas that follow the map
    const KeptDecisions& kept;
    Date epoch;  ///< of the workbook that the sheet goes into
};

/// The sheet `Annual cost`: what each row of the map costs over the year, by native formulas that refer to the cells of the map
/// where these hold the figure, with totals, pupils and the budget.
Report cost_report(const CostAnalysis& analysis);

/// The decisions of an earlier run; nothing where the sheet is not ours.
std::optional<KeptDecisions> decisions_on_costs(const Grid& sheet);

/// The year's cost in a sentence for a script, a message or a test.
std::string cost_sentence(const CostAnalysis& analysis);

/// A paragraph for governors in plain words, no pupil named.
std::string cost_paragraph(const CostAnalysis& analysis);

}  // namespace provision

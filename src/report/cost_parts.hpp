// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/pupil_labels.hpp"
#include "report/cost_report.hpp"
#include "report/sheet_layout.hpp"
#include "text/nations.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// The parts of the sheet Annual cost, top to bottom.

namespace provision {

/// The columns of the sheet; those from `key` on are hidden.
enum CostColumn : int {
    kTier,
    kYears,
    kName,
    kWhere,
    kHours,
    kWeekly,
    kWeeks,
    kOther,
    kPounds,
    kToDate,
    kPupils,
    kPerPupil,
    kWorking,
    kDecided,
    kReasoned,
    kKey,
    kWeeksToDate,
    kArea,
    kKind,
    kFunding,
    kOwnBudget,
    kPhased,
    kRunning,
    kDay,
    kOpen,
    kAdultRole,
    kAdultHours,
    kAdultPounds,
    kWaveName,
    kWavePounds,
    kWaveBudget,
    kYearName,
    kYearPounds,  ///< the first of as many as there are tiers above the first
    kCostColumns = kYearPounds + 4
};

/// A number and the native formula that works it out; where the formula is empty the number stands alone.
struct Figure {
    double value = 0;
    std::string formula{};
};

/// A cell that others refer to.
struct Fact {
    double value = 0;
    std::string cell{};  ///< `$D$12`
    int row = 0;
};

/// The sheet while it is put together.
struct CostSheet {
    const CostAnalysis& analysis;
    const Nation& nation;
    const TierSet& tiers;
    PupilLabels labels;
    SheetLayout layout{kCostColumns};
    Report report;
    std::map<std::string, Fact> facts;           ///< by name: `first day`, `today`, `teaching weeks` ...
    std::vector<Block> hidden;                   ///< lists that formulas and charts read, in hidden columns from the first row on
    std::map<std::string, int> keys;             ///< how often a row of that key stands on the sheet
    std::map<std::string, std::string> spelled;  ///< labels as they were met first, by their folded words
    int figures_row = 0;                         ///< where the year in figures begins
    int figures_end = 0;                         ///< the row behind it

    explicit CostSheet(const CostAnalysis& of);

    /// Puts a number with its formula into a row that was added.
    void put(int row, int column, const Figure& figure, std::string_view style);
    /// A cell of a costed row as formulas name it. The rows stand at the end of the sheet, and nobody knows yet where that is:
    /// `number_costed_rows` puts the number in.
    std::string costed(std::size_t row, int column) const;
    /// The same of all costed rows, of which there is at least one: `$I$20:$I$61`.
    std::string costed(int column) const;
    void number_costed_rows(int first);
    /// The formula that adds up a column of the costed rows where another has the label of a cell; text among the figures counts
    /// for nothing.
    std::string sum_where(int label_column, const std::string& label, int figure_column) const;
    /// The same of the rows that run today, as what is given in a week is added up only where it is given together.
    std::string sum_where_running(int label_column, const std::string& label, int figure_column) const;
    /// A label as it was spelled first, since `Pupil premium` and `pupil premium` are one.
    const std::string& first_spelled(const std::string& label);
    /// True where no hours and no formulas over rates stand beside money, so that nobody's rate can be worked out from what is
    /// shared.
    bool shared() const;
};

/// Title, paragraph for governors, the year in figures and what they rest on; the figures get their formulas in
/// `finish_summary`, once the rows below have their places.
void add_summary(CostSheet& sheet);
void finish_summary(CostSheet& sheet);
/// By tier, year, area, kind, funding and role.
void add_totals(CostSheet& sheet);
/// What every pupil gets, with its time.
void add_universal(CostSheet& sheet);
/// Each pupil over all provision.
void add_pupil_costs(CostSheet& sheet);
/// What cannot be tied to pupils.
void add_general(CostSheet& sheet);
/// What each row of the map costs, phases together.
void add_costed_rows(CostSheet& sheet);
/// The school days of the year, hidden, from which formulas count weeks.
void add_days(CostSheet& sheet);
/// Costs by tier and by year, drawn.
void add_charts(CostSheet& sheet);
/// Decisions whose rows are gone, and what the figures rest on.
void add_gone(CostSheet& sheet);

/// Puts the figures of a costed row into its row of the sheet.
void put_figures(CostSheet& sheet, const CostedRow& costed, int row);
/// Puts the weeks of a costed row, those that are over, and whether it runs today, into its row of the sheet.
void put_weeks(CostSheet& sheet, const CostedRow& costed, int row);
/// How a row came to its cost, or the question that keeps it from one.
std::string working_of(const CostSheet& sheet, const CostedRow& row);
/// The tier of a row as the school calls it; `no tier given` where it says none.
std::string tier_of(const CostSheet& sheet, const Provision& provision);
/// `Year 3`, `Years 1-2`, `no year given`.
std::string years_of(const Provision& provision);
/// The provision that a row is a phase of, with its years; empty for a row that is none.
std::string phased_name(const CostedRow& row);
/// What identifies a row in every run, without naming anybody.
std::string key_of_row(const CostSheet& sheet, const CostedRow& row);

/// A row of headings, those over numbers to the right.
void add_cost_headings(CostSheet& sheet, std::span<const std::string_view> headings);
/// `$D$12`.
std::string fixed_cell(int row, int column);
/// The cost of an adult's hours, given as a formula, by the cells of rate, on-costs and paid weeks.
std::string cost_of_hours(const CostSheet& sheet, const PaidAdult& adult, const std::string& hours);
/// `*0.5`, `/3`; nothing for 1.
std::string times(double factor);
/// True for a row that runs today, or of which nobody says when it does.
bool runs_today(const CostSheet& sheet, const CostedRow& row);
/// A number as a formula has it.
std::string literal(double value);

}  // namespace provision

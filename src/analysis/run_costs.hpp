// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/annual_cost.hpp"

#include <map>
#include <optional>
#include <span>
#include <utility>

namespace provision {

/// What pupils' places have cost since they began, also over several years.
class RunCosts {
public:
    /// `sheets` as annual_cost asks for them.
    RunCosts(const WorkbookReading& reading, const Situation& situation, std::span<const Grid> sheets = {})
        : reading_(reading), situation_(situation), sheets_(sheets)
    {
    }

    /// Pounds that a pupil's part of the provision comes to over these rows of one place, each until it ended or until today;
    /// what two of them say of the same weeks counts once. Nothing where a row of the map has no figure, nobody can say who bears
    /// it, or no map has it.
    std::optional<double> pounds(std::span<const Attendance* const> run);

private:
    /// The pupil's part of a row of the map in one year, by year and number of the row.
    using Parts = std::map<std::pair<const AnnualCost*, std::size_t>, PlacedIn>;

    const AnnualCost& cost_of(const Date& day);
    bool add(const Attendance& row, Parts& parts);

    const WorkbookReading& reading_;
    const Situation& situation_;
    std::span<const Grid> sheets_;
    std::map<Date, AnnualCost> years_;  ///< by their first days
};

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/annual_cost.hpp"

#include <map>
#include <optional>

namespace provision {

/// What pupils' places have cost since they began, also over several years.
class RunCosts {
public:
    /// `sheets` as annual_cost asks for them.
    RunCosts(const WorkbookReading& reading, const Situation& situation, std::span<const Grid> sheets = {})
        : reading_(reading), situation_(situation), sheets_(sheets)
    {
    }

    /// Pounds that this pupil's part of the rows comes to until the place ended, or until today; nothing where a row has no
    /// figure, nobody can say who bears it, or no map has it.
    std::optional<double> pounds(const Attendance& place);

private:
    const AnnualCost& cost_of(const Date& day);

    const WorkbookReading& reading_;
    const Situation& situation_;
    std::span<const Grid> sheets_;
    std::map<Date, AnnualCost> years_;  ///< by their first days
};

}  // namespace provision

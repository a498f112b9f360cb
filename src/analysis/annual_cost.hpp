// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/costed_row.hpp"
#include "analysis/situation.hpp"
#include "table/read.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace provision {

/// A pupil named in some row of the year.
struct CostedPupil {
    const Pupil* pupil = nullptr;  ///< nullptr where the register does not know the name
    NamedPupil named{};
    Where where{};                    ///< the first row that names the pupil
    std::vector<std::size_t> rows{};  ///< of the costed rows, those that name the pupil
};

/// A row of Resources that belongs to no row of the map.
struct GeneralResource {
    const Resource* resource = nullptr;
    std::optional<double> pounds{};
    std::optional<PaidAdult> adult{};  ///< who is paid for its time, where that is its cost
    std::string open{};                ///< why there is no figure, as a question
};

/// Where a row of Groups, or a name in a map, places its pupil, and for how long.
struct PlacedIn {
    std::size_t row = 0;
    std::size_t pupil = 0;
    PartAttended attended{};
};

/// What a workbook's provision costs over a year (domain: costing): the first tier keeps its time and costs nothing.
struct AnnualCost {
    CostYear year;
    std::vector<CostedRow> rows{};       ///< above the first tier, those that run in the year, phases of one name together
    std::vector<CostedRow> universal{};  ///< the first tier's
    std::vector<GeneralResource> general{};
    std::vector<CostedPupil> pupils{};
    std::unordered_map<const Attendance*, std::vector<PlacedIn>> placed{};
    std::vector<const Provision*> outside{};  ///< that do not run in the year

    /// Pounds of all rows with a figure.
    double provision() const;
    double to_date() const;
    /// Pounds of general resources with a figure.
    double resources() const;
    /// Pounds of rows and general resources that no other funding stream pays for.
    double from_own_budget() const;
    int without_figure() const;
    /// True where no row has a figure, or all rows run in other years.
    bool nothing_known() const
    {
        return without_figure() == static_cast<int>(rows.size()) && (!rows.empty() || !outside.empty());
    }
    int without_figure_to_date() const;
    int resources_without_figure() const;
    /// The pupil's place in a row; nullptr where the row does not name the pupil.
    const CostedPlace* place(std::size_t row, std::size_t pupil) const;
    /// Pounds of the year for the pupil, of all rows with a figure.
    double of_pupil(std::size_t pupil) const;
    /// Rows of the pupil that have no figure or nobody to bear it.
    int unknown_of_pupil(std::size_t pupil) const;
    /// Pounds of rows with a figure that no named pupil bears.
    double unassigned() const;
};

/// The costs of the maps of today and, where a workbook has a map for each term, of the year's other terms. `sheets` are those
/// that were read: what formulas of our own maps fill under Cost is no statement of the school's.
AnnualCost annual_cost(const WorkbookReading& reading, const Situation& situation, std::span<const Grid> sheets = {});
/// The same of the year around another day.
AnnualCost annual_cost(const WorkbookReading& reading, const Situation& situation, const Date& day,
                       std::span<const Grid> sheets = {});

/// True for a Funding that leaves the cost to the school's own budget for additional needs: none named, core, notional,
/// element 2.
bool is_own_budget(std::string_view funding);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/cost_year.hpp"
#include "analysis/provision_cost.hpp"
#include "analysis/tied_resources.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace provision {

/// The part of a row's weeks in which a pupil is in it, from 0 to 1.
struct PartAttended {
    double all = 1;
    double to_date = 0;  ///< as far as those weeks are over

    PartAttended operator+(const PartAttended& more) const
    {
        return {std::min(1.0, all + more.all), std::min(1.0, to_date + more.to_date)};
    }
};

/// A pupil's place in a row over the year.
struct CostedPlace {
    std::size_t pupil = 0;  ///< in the list of pupils
    PartAttended attended{};
    double part = 0;          ///< of the row's cost; 0 where nobody can say who bears it
    double part_to_date = 0;  ///< the same of its cost to date
};

/// What the cost of a row rests on.
enum class CostBasis {
    not_known,
    staff_time,    ///< hours times rates times weeks
    stated_week,   ///< the row's Cost, by its Cost for
    stated_term,   ///< the same
    stated_year,   ///< the same
    stated_pupil,  ///< the same
    resources,     ///< what Resources prices, and nothing else
    free           ///< an adjustment that costs nothing
};

/// What of a resource's cost a row bears: rows of one name share it.
struct ResourceShare {
    const Resource* resource = nullptr;
    double part = 1;  ///< 0 where the row states the price itself
};

/// A row of a map and what it costs in the year.
struct CostedRow {
    const Provision* provision = nullptr;
    bool cost_worked_out = false;  ///< its Cost is a formula of our own map, over the row's own time and rate
    YearWeeks weeks{};
    std::optional<double> staff_minutes{};  ///< a week of all its adults, where it is clear
    std::vector<PaidAdult> adults{};        ///< where staff time and rates are known
    CostBasis basis = CostBasis::not_known;
    std::optional<double> weekly{};  ///< pounds a week, where the cost goes by weeks
    double times = 0;                ///< for how many terms, pupils or parts of a year a stated cost is paid
    std::vector<ResourceShare> resources{};
    double other = 0;                 ///< pounds of those resources, once a year
    std::optional<double> pounds{};   ///< of the year, other resources in
    std::optional<double> to_date{};  ///< of them until today; nothing where nobody says when they fall due
    std::string open{};               ///< why there is no figure, as a question; empty where there is one
    std::string open_weeks{};         ///< what keeps its weeks from being known, as a question; empty where they are
    int phase = 0;                    ///< 1, 2 ... where rows of one name follow each other; else 0
    int phases = 0;                   ///< how many do
    std::vector<CostedPlace> places{};
    int room = 0;            ///< pupils whom the row says it takes; 0 where it does not
    std::string unshared{};  ///< why no pupil named bears the cost, as a question; empty where they do

    int pupils() const { return static_cast<int>(places.size()); }
    /// Of how many the cost of one pupil is a share: those named, else those whom the row takes.
    int shared_by() const { return places.empty() ? room : pupils(); }
    /// True where every pupil named is in it for the same part of its weeks.
    bool equal_shares() const;
};

/// Gives each resource to the rows that it belongs to by its name, in equal parts.
void tie_resources(std::vector<CostedRow>& rows, const TiedResources& tied);

/// The cost of the row in the year from its time, its own statement and its resources, once its pupils are known. Never asked of
/// the first tier.
void cost_row(CostedRow& row, const KnownStaff& staff, const CostYear& year);

/// What a row of Resources costs in a year: what is stated, else its hours times the rate of its staff. Incomplete without
/// either.
Reading<double> yearly_cost(const Resource& resource, const KnownStaff& staff, const CostYear& year);

/// Who is paid for the time of a row of Resources that states no cost; nothing where nobody can say at what rate.
std::optional<PaidAdult> paid_for_time(const Resource& resource, const KnownStaff& staff);

/// Shares the cost among the pupils of the row: by the weeks they are in it, or whole for the one whom it was set up for.
void share_cost(CostedRow& row);

}  // namespace provision

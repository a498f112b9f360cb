// SPDX-License-Identifier: MPL-2.0
#include "table/map_cells.hpp"

#include "text/foot_lines.hpp"
#include "text/kinds.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

void read_charge(const Row& row, Provision& provision)
{
    const auto charge = folded(row.text(Column::charge));
    if (charge.empty() || charge == "share" || charge == "shared") return;
    provision.charge = charge == "full" ? Charge::full : Charge::unclear;
    if (provision.charge == Charge::unclear)
        row.report(Column::charge, "\"" + charge + "\" is neither share nor full.",
                   "Use share (its pupils share the cost) or full (one pupil bears it whole).");
}

}  // namespace

GivenAs given_as_cell(const Row& row)
{
    const auto given = folded(row.text(Column::given_as));
    if (given == "equipment") return GivenAs::equipment;
    if (given == "adjustment") return GivenAs::adjustment;
    if (!given.empty() && given != "taught")
        row.report(Column::given_as,
                   "\"" + shortened(given) + "\" is neither Taught, Equipment nor Adjustment; it was read as Taught.",
                   "Use one of the three.");
    return GivenAs::taught;
}

void read_given_as(const Row& row, Provision& provision)
{
    read_charge(row, provision);
    provision.given_as = given_as_cell(row);
    const auto staffing = folded(row.text(Column::staffing));
    if (staffing == "team") provision.staffing = Staffing::team;
    if (staffing == "split") provision.staffing = Staffing::split;
    if (!staffing.empty() && staffing != "team" && staffing != "split")
        row.report(Column::staffing, "\"" + shortened(staffing) + "\" is neither team nor split.",
                   "Use team (all in the room) or split (they share the time).");
}

void read_kind(const Row& row, Provision& provision)
{
    provision.kind = kind_of_name(provision.name).value_or(std::string{});
    if (!row.filled(Column::kind)) return;
    if (auto kind = kind_of_heading(row.text(Column::kind))) {
        provision.kind = std::move(*kind);
        provision.kind_told = true;
        return;
    }
    row.report(Column::kind, "The kind \"" + shortened(row.text(Column::kind)) + "\" is not known; the name was asked instead.",
               "Use a column heading of the needs audit.");
}

std::optional<int> wave_cell(const Row& row)
{
    if (!row.filled(Column::wave) || says_none(row.text(Column::wave))) return {};
    const int tiers = row.usage().tiers;
    const auto wave = read_wave(row.text(Column::wave), tiers);
    if (!wave)
        row.report(Column::wave, "\"" + shortened(row.text(Column::wave)) + "\" is not a wave.",
                   tiers == 3 ? "Use 1, 2 or 3." : "Use a number from 1 to " + std::to_string(tiers) + ".");
    return wave;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "analysis/provision_measures.hpp"

#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

// How well a provision suits a row that names it: that it ran at the time says more than the year, which pupils grow out of.
int fitness(const Provision& provision, const Attendance& row, std::optional<int> year)
{
    const bool then = (!row.end || !provision.start || *provision.start <= *row.end) &&
                      (!row.start || !provision.end || *row.start <= *provision.end);
    const bool of_year = year && provision.years && provision.years->contains(*year);
    return (then ? 2 : 0) + (of_year ? 1 : 0);
}

}  // namespace

ProvisionMeasures::ProvisionMeasures(const Situation& situation, std::span<const Provision> other_terms) : situation_(situation)
{
    for (const auto& provision : other_terms)
        if (!one_line(provision.purpose.measure).empty()) other_terms_[provision_key(provision.name)].push_back(&provision);
}

std::string ProvisionMeasures::of(const Attendance& row) const
{
    if (const auto* provision = situation_.provision_behind(row)) return one_line(provision->purpose.measure);
    const auto found = other_terms_.find(provision_key(row.provision));
    if (found == other_terms_.end()) return {};
    const auto* pupil = situation_.find_pupil({row.pupil, row.year, row.class_name});
    const auto year = row.year || !pupil ? row.year : pupil->year;
    int best = -1;
    std::string measure;
    for (const auto* provision : found->second) {
        const auto suits = fitness(*provision, row, year);
        const auto words = one_line(provision->purpose.measure);
        if (suits > best) measure = words;
        if (suits == best && folded(words) != folded(measure)) measure.clear();
        best = std::max(best, suits);
    }
    return measure;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "analysis/known_staff.hpp"

#include "analysis/staff_cost.hpp"
#include "text/plain_letters.hpp"

namespace provision {
namespace {

// Some type the accents of a name, some do not.
std::string compared(std::string_view adult)
{
    return plain_letters(adult_key(adult));
}

std::vector<StaffRate> copied(const KnownStaff::People& one, const KnownStaff::People& other)
{
    std::vector<StaffRate> rows;
    for (const auto* people : {&one, &other})
        for (const auto* row : *people) rows.push_back(*row);
    return rows;
}

}  // namespace

KnownStaff::KnownStaff(std::span<const StaffRate> rates)
{
    for (const auto& row : rates) {
        if (!row.name.empty()) known_[compared(row.name)].named.push_back(&row);
        if (!row.role.empty()) known_[compared(row.role)].in_role.push_back(&row);
    }
    for (auto& [key, known] : known_) {
        const auto& typed = known.named.empty() ? known.in_role.front()->role : known.named.front()->name;
        known.rate = hourly_rate(typed, copied(known.named, known.in_role));
    }
}

const KnownStaff::Known* KnownStaff::find(std::string_view adult) const
{
    const auto found = known_.find(compared(adult));
    return found == known_.end() ? nullptr : &found->second;
}

const KnownStaff::People& KnownStaff::people(std::string_view adult) const
{
    static const People kNobody;
    const auto* known = find(adult);
    if (!known) return kNobody;
    return known->named.empty() ? known->in_role : known->named;
}

bool KnownStaff::role_only(std::string_view adult) const
{
    const auto* known = find(adult);
    return known && known->named.empty();
}

Reading<double> KnownStaff::rate(std::string_view adult) const
{
    const auto* known = find(adult);
    return known ? known->rate : hourly_rate(adult, {});
}

const StaffRate* KnownStaff::rate_row(std::string_view adult) const
{
    const auto* known = find(adult);
    if (!known || !understood(known->rate)) return nullptr;
    for (const auto* people : {&known->named, &known->in_role})
        for (const auto* row : *people)
            if (row->hourly_rate) return row;
    return nullptr;
}

std::vector<StaffRate> KnownStaff::rates_of(const StaffList& staff) const
{
    std::vector<StaffRate> rows;
    for (const auto& adult : staff.adults) {
        const auto pounds = rate(adult.staff);
        if (const auto* known = understood(pounds)) rows.push_back({{}, adult.staff, {}, *known, {}, {}});
    }
    return rows;
}

}  // namespace provision

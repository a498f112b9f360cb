// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/staff.hpp"
#include "text/reading.hpp"

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace provision {

/// The adults of Staff and rates by the words that a map uses for them: a name, else a role, in the singular or the plural.
class KnownStaff {
public:
    using People = std::vector<const StaffRate*>;

    explicit KnownStaff(std::span<const StaffRate> rates);

    /// The rows of that name, else those of everybody in that role; none for a stranger.
    const People& people(std::string_view adult) const;
    bool knows(std::string_view adult) const { return !people(adult).empty(); }
    /// True for a word that is a role here and nobody's name.
    bool role_only(std::string_view adult) const;
    /// What hourly_rate answers for one whom the table knows, without looking through the table.
    Reading<double> rate(std::string_view adult) const;
    /// The row that gives that rate; nullptr where there is none.
    const StaffRate* rate_row(std::string_view adult) const;
    /// Rates enough for the adults of one row.
    std::vector<StaffRate> rates_of(const StaffList& staff) const;

private:
    struct Known {
        People named;
        People in_role;
        Reading<double> rate;
    };
    const Known* find(std::string_view adult) const;

    std::unordered_map<std::string, Known> known_;
};

}  // namespace provision

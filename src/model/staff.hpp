// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/where.hpp"

#include <optional>
#include <string>
#include <vector>

namespace provision {

/// One adult or role that a row names, with the weekly minutes stated for that adult where the row states them.
struct StaffTime {
    std::string staff;
    std::optional<double> minutes;

    bool operator==(const StaffTime&) const = default;
};

/// How several adults of one row share its time; `unknown` is never settled in silence.
enum class Staffing { unknown, team, split };

/// The adults of one row; `either` marks `TA/ CT`, which is one of them or both.
struct StaffList {
    std::vector<StaffTime> adults;
    bool either = false;

    bool operator==(const StaffList&) const = default;
};

/// A row of Staff and rates: pounds an hour for a person or a role.
struct StaffRate {
    Where where;
    std::string name;
    std::string role;
    std::optional<double> hourly_rate;  ///< of an hour with pupils: pay with the on-costs and paid weeks of the settings
    std::optional<double> hours_a_week;
    std::vector<std::string> trained_in{};  ///< provisions, as typed
};

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/date.hpp"
#include "text/schedule.hpp"

#include <optional>
#include <string>

namespace provision {

/// What a school's settings make of the words and numbers in its cells; as usual where a workbook has no settings.
struct Usage {
    double class_size = 30;
    ScheduleUnits units{.days_per_week = 5, .weeks_per_term = 38.0 / 3, .minutes_per_period = {}};
    int terms_a_year = 3;
    int tiers = 3;  ///< how many there are: `Specialist` is the last one
    std::string nation = "England";
    std::optional<Date> today{};  ///< tells the school year of a day that is typed without one

    bool operator==(const Usage&) const = default;
};

}  // namespace provision

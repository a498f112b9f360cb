// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/week_slot.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// The days and times by the clock that a text names, in the order of the week: `Mon, Wed 9:15-9:45`, `9.00-9.30 daily`. Days
/// stand before their time or, in a text that begins with a time, behind it. Times without an end share what is left of the
/// minutes a week evenly, and are left out where these are not known; so is all where the text leaves open which days are meant.
std::vector<WeekSlot> week_slots(std::string_view text, std::optional<double> minutes_a_week);

/// `Mon, Wed 9:15-9:30; Fri 13:00-13:10`.
std::string to_text(const std::vector<WeekSlot>& slots);

/// True when the text names days of the week: `Mon, Wed`, `daily`.
bool names_weekdays(std::string_view text);

/// True when the text names a time by the clock: `9:15`, `1pm to 2pm`.
bool names_clock(std::string_view text);

}  // namespace provision

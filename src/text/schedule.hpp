// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/schedule.hpp"
#include "text/reading.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace provision {

/// What a school's words mean in minutes; a length left out makes schedules that need it incomplete.
struct ScheduleUnits {
    double days_per_week = 5;                ///< what daily means
    std::optional<double> weeks_per_term{};  ///< for `12 hours per term`
    std::optional<double> minutes_per_period{};

    bool operator==(const ScheduleUnits&) const = default;
};

/// Reads `(4 x 15 minutes)`, `daily 20 mins`, `2-3 x weekly x 40 mins`, `45 mins`: the minutes of one week (domain: weekly
/// minutes = sessions x minutes x groups taught apart). A length alone is the week's time. Never answers 0 for what it cannot
/// read; a text of more than 500 characters is not understood.
Reading<Schedule> read_schedule(std::string_view text, const ScheduleUnits& units = {});

/// The minutes that a schedule states for one week, all its groups and pupils together; a range is incomplete.
Reading<double> total_minutes(std::string_view text, const ScheduleUnits& units = {});

/// How many lengths of time stand in the text: `50 minutes and 45 minutes` are two, `1 hour and 15 minutes` is one.
int count_lengths(std::string_view text);

/// True for a time that counts sessions, as `3 x 20 mins` and `daily 10 mins`; `1 hour 15 minutes` is a length alone.
bool counts_sessions(std::string_view text);

/// The words of a text about when that say how often a week, times by the clock left out: `Mon, Wed 9:15` is `mon, wed`,
/// `daily before school` is `daily`; empty where it says something else or more, as a term.
std::string sessions_in(std::string_view when);

/// True for words about when that leave open how often a week: `alternate days`, `am and pm`, `lunchtimes`.
bool leaves_open_how_often(std::string_view when);

/// A cell's text taken apart: the provision's name and the schedule that stands in or behind it.
struct NameAndSchedule {
    std::string name;
    std::string schedule;  ///< as typed, without its brackets; empty when the text has none
};

/// Lifts the schedule out of `Literacy - Toe by Toe (3 x 15 mins)`; a bracket that is no schedule, as in `Maths (Power of 2)`,
/// stays. A text of more than 500 characters stays the name.
NameAndSchedule split_name(std::string_view text);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/date.hpp"
#include "model/ratio.hpp"
#include "model/schedule.hpp"
#include "model/staff.hpp"
#include "model/week_slot.hpp"
#include "model/where.hpp"
#include "model/years.hpp"

#include <optional>
#include <string>
#include <vector>

namespace provision {

/// What a row of the map gives: time, staff, measure and rate are asked of taught provision only.
enum class GivenAs { taught, equipment, adjustment };

/// What an amount in pounds is for.
enum class CostFor { unknown, week, term, year, pupil };

/// Who bears the cost of a row: all its pupils in equal shares, or the one pupil for whom the group was set up.
enum class Charge { share, full, unclear };

/// The cost that a row states for itself, as typed.
struct StatedCost {
    double pounds = 0;
    CostFor period = CostFor::unknown;

    bool operator==(const StatedCost&) const = default;
};

/// The schedule of a row: what was typed, what it means, or why it means nothing.
struct ScheduleCell {
    Where where;
    std::string typed;
    std::optional<Schedule> read;
    std::string problem;  ///< empty when read, or when nothing was typed
};

/// What a row of the map is meant to bring about and how that is looked at, as typed.
struct Purpose {
    std::string target_group;
    std::string outcome;
    std::string entry_criteria;
    std::string exit_criteria;
    std::string measure;
    std::string reviewer;
    std::string funding;
    std::string result;
    std::string review;  ///< when: a date, or words such as `termly`
    std::optional<Date> review_date{};
};

/// A row of a provision map.
struct Provision {
    Where where;  ///< the cell that names it
    std::string name;
    std::optional<Years> years;
    std::string class_name;
    std::string kind;                        ///< a column of the needs audit; empty when no word of the name tells
    bool kind_told = false;                  ///< the map's Kind column says so, not the name
    std::vector<std::string> further_kinds;  ///< that its name joins to it: `Literacy and numeracy group`
    std::string area;  ///< one of the four areas of need where the map says so; as typed when it is none of them
    std::optional<int> wave;
    GivenAs given_as = GivenAs::taught;
    Where staff_where;
    StaffList staff;
    Staffing staffing = Staffing::unknown;
    std::optional<double> stated_minutes;  ///< weekly time stated for the row as a whole, not adult by adult
    Where stated_where;
    std::optional<Ratio> ratio;
    ScheduleCell schedule;
    std::vector<WeekSlot> slots;      ///< when in the week, as far as days and times by the clock are told; in order
    std::optional<double> capacity;   ///< a number in the Pupils column
    std::vector<std::string> pupils;  ///< names in the Pupils column
    std::optional<Date> start;
    std::optional<Date> end;
    std::string start_typed{};  ///< what stands under Start and is no day: `Autumn 2 only`
    std::string end_typed{};    ///< the same under End: `end of term`
    std::string term;           ///< as typed, where the map says when: `Autumn`, `Aut/Spr`
    std::string weeks;          ///< as typed, how long it runs: `12 weeks`, `1 term`
    std::optional<StatedCost> cost;
    Charge charge = Charge::share;  ///< `unclear` for a word that is neither
    Purpose purpose{};
    std::optional<Date> map_from{};  ///< the term of its map, where the workbook has a map for each of several
    std::optional<Date> map_to{};    ///< the same
    bool by_clock = false;           ///< its Start and End tell a slot of the school day, no dates
    bool cost_typed = false;         ///< something stands under Cost, whether or not it was read as the cost
    std::string cost_doubt{};        ///< why that was not read, with its words; empty where it was
};

/// True when the row may run on that day: not ended and not yet to begin.
bool runs_on(const std::optional<Date>& start, const std::optional<Date>& end, const Date& day);

/// Minutes a week that the schedule gives, all groups taught apart included (domain: weekly minutes = sessions x minutes x
/// groups); nothing without a schedule of one reading. `x 2 pupils` multiplies unless the ratio takes that many at once.
std::optional<double> weekly_minutes(const Provision& provision);

/// Pupils whom the row says it takes at once: the number in its Pupils column, else ratio x groups taught apart; 0 when it says
/// neither.
int stated_places(const Provision& provision);

/// The weekly times stated adult by adult, added up; nothing when any adult has none.
std::optional<double> stated_staff_minutes(const Provision& provision);

}  // namespace provision

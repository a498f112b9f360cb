// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/provision.hpp"
#include "table/cells.hpp"
#include "text/clock.hpp"
#include "text/ratio.hpp"
#include "text/schedule.hpp"

#include <optional>
#include <string>
#include <vector>

// The cells of one row of a provision map, each read into what it means.

namespace provision {

/// The ratios of a whole column: its clear ones settle which way round 2:1 is meant, and the times that Calc made of
/// ratios are told in one issue.
class RatioColumn {
public:
    explicit RatioColumn(std::optional<RatioOrder> order) : order_(order) {}
    std::optional<Ratio> read(const Row& row) const;

private:
    std::optional<RatioOrder> order_;
};
RatioColumn ratio_column(const Grid& grid, const FoundTable& table, std::vector<Issue>& issues);

/// The schedule of a row: its own column, else the one that stood in the provision's name, else sessions and length from two
/// columns.
ScheduleCell schedule_of(const Row& row, const std::string& lifted_from_name);

/// When in the week a row runs, where its cells tell days and times by the clock: nothing for groups taught apart, of which
/// nobody can tell whose time is whose.
std::vector<WeekSlot> slots_of(const Row& row, const std::string& lifted_from_name, const ScheduleCell& schedule);

/// The slot by the clock that stands under `From` and `To`; nothing where these hold dates.
std::optional<ClockRange> clock_of(const Row& row);

/// The school's units for these words; how long a half term is stays unknown, for it has five to eight weeks.
ScheduleUnits units_of(const std::string& typed, const Usage& usage);

/// What is asked of a cell; of a long one it quotes the words from `position` on.
std::string question(const std::string& typed, std::size_t position, const std::string& reason);

/// Staff, their own times and the time of the row as a whole, from whichever columns the map has for them.
void read_staff_and_time(const Row& row, Provision& provision);

/// Adds the staff and times of a row that has no name of its own to the provision above, and reports what else it says; false
/// when there is nothing to add. Adults below a time that stands for the whole row get none of their own.
bool carry_on(const Row& row, Provision& above);

/// Names or a number in the Pupils column; initials where a ratio is meant (`HB and TL` under Individual / Group).
void read_pupils(const Row& row, Provision& provision);

/// The classes in brackets behind the names of the Pupils cell, name by name: `Sam Hill (3B)`; empty where no name has one.
std::vector<std::string> classes_of_pupils(const Row& row);

/// The pupils of a cell that holds nothing but initials: `BT, FH and RM`.
std::vector<std::string> pupils_by_initials(const std::string& typed);

/// Taught, Equipment or Adjustment: Taught where the cell says nothing, or something else, which is reported.
GivenAs given_as_cell(const Row& row);

/// Given as, Staffing and Charge, where the map has these columns.
void read_given_as(const Row& row, Provision& provision);

/// The kind by the Kind column, else by the words of the name, until settle_kinds asks the library; empty when neither tells.
void read_kind(const Row& row, Provision& provision);

/// The wave of the row's own Wave cell.
std::optional<int> wave_cell(const Row& row);

}  // namespace provision

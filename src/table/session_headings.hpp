// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/date.hpp"
#include "table/grid.hpp"

#include <optional>
#include <string>
#include <string_view>

// The headings over the ticks of a record of sessions: dates, `Session 3`, `Wk 1`.

namespace provision {

/// The words of a cell that heads a session: of a date its ISO text, of a small number `session 3`; empty for every other cell.
std::string session_heading(const Cell& cell, const Date& epoch);

/// True for the key of a heading that names one session: a date with or without its year, `session 3`, `wk 1`.
bool names_session(const std::string& key);

/// The day that a session's heading names; without a year the first such day on or after `from`, and none without it.
std::optional<Date> session_date(std::string_view heading, std::optional<Date> from);

}  // namespace provision

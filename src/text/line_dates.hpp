// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/date.hpp"

#include <optional>
#include <string_view>

namespace provision {

/// When a provision starts and ends, where words say so.
struct DatesSaid {
    std::optional<Date> start;
    std::optional<Date> end;
};

/// Reads `starts 7/9/26`, `until 18 Dec 2026`, `7.9.26 - 18.12.26` as a whole; neither for any other text, nor for a date alone,
/// which may be of anything.
DatesSaid dates_said(std::string_view words);

/// True where words end as before a date: `starts`, `review`; the day behind them is not when the support is given.
bool before_a_date(std::string_view words);

}  // namespace provision

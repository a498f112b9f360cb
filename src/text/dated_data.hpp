// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/date.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace provision {

/// Entry or exit data with the day it was taken.
struct DatedData {
    std::string value;
    std::optional<Date> date;

    bool operator==(const DatedData&) const = default;
};

/// Takes the date from the end or the beginning of `6:03 (12/9/2026)`, `12/9/26: level 2b`; text without one is all value.
DatedData split_date(std::string_view text);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/staff.hpp"

#include <optional>
#include <string_view>

namespace provision {

/// The sessions of a week by who leads them: `1 x CT, 3 x TA, 1 x Ind` is five, led by CT and TA; independent work counts, and
/// nobody leads it.
struct Leads {
    double sessions = 0;
    StaffList staff;
};

/// Reads sessions by who leads them; nothing for any other way to say how often.
std::optional<Leads> read_leads(std::string_view text);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// The adults of a staff cell as typed: split at line breaks, commas, semicolons, `&`, `+` and `and`, but not inside brackets nor
/// inside a role of several words, however it wraps (`Speech and Language Therapist`).
std::vector<std::string> staff_parts(std::string_view text);

/// `TA/ CT` and `TA or Class Teacher` taken apart; anything else, and a text of more than 500 characters, stays whole.
std::vector<std::string> either_of(std::string_view name);

/// `TAs` and `Teacher's` as one of them: `TA`, `Teacher`.
std::string one_of(std::string_view name);

/// `LSA x 2`, `2 x LSA`, `2 TAs`: the name of one, and how many there are.
struct Several {
    std::string name;
    int count = 1;
    bool may_be_sessions = false;  ///< `2 x LSA`: where times are meant, that is one LSA twice; `2 x LSAs` is not
};
Several several_of(std::string_view name);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <string>

// What stands in place of a tick in a list of who is in what.

namespace provision {

/// `W`, `waiting list`, `stopped Oct`, `from Jan`: a few words or a letter, of which nobody can tell whether the pupil takes part
/// now; not M, S and C, which a needs audit has.
bool remark_mark(const std::string& text);

/// True for those of them that speak of a place in a group: a list of them is one of who is in what, however few are ticked.
bool waits_or_left(const std::string& text);

}  // namespace provision

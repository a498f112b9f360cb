// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <string>
#include <string_view>

// The words of a line that name its provision.

namespace provision {

/// The words without what joined them to what stood beside: signs, `for`, `with`, `costing`.
std::string without_joints(std::string name);

/// `Booster programme to begin once ...`, `writing intervention (as directed by teacher)`: when it starts and who says so is not
/// its name.
std::string without_clause(std::string name);

/// Adults without `a`, `the` or `her` in front; `a member of staff` keeps it.
std::string without_article(const std::string& adults);

/// True when some word says more than how something is given: `small group, 20 mins` names nothing.
bool has_name(std::string_view words);

/// True when some word may name a provision: `/fortnight`, `mornings` and `(0.5 FTE)` only say when and how much.
bool names_thing(std::string_view words);

/// True when the words tell a support or a kind of provision.
bool tells_support(std::string_view words);

/// True for one to three words with capitals that tell no support and no adult, `Kai`, `Tom and Ann`: a pupil's name, or that of
/// a programme which nobody knows.
bool lone_name(std::string_view words);

}  // namespace provision

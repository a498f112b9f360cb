// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/situation.hpp"
#include "model/issue.hpp"

#include <vector>

namespace provision {

/// What was settled without asking, or could not be matched, said so that nothing is settled in silence: several adults whose
/// times show that they share a session or are both there, provisions in Groups that no map knows, rows of a map without a year.
std::vector<Issue> reading_notes(const Situation& situation);
/// Rows of Groups whose provision does not run today, which count for nothing that is asked of today.
std::vector<Issue> not_running_notes(const Situation& situation);

}  // namespace provision

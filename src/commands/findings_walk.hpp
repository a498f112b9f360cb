// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"

namespace provision {

/// Goes to the cell that the next finding of the sheet `Gap analysis` speaks of: the next below that sheet's own cursor, which is
/// left on the finding, so that the walk goes on from there. Accepted findings and rows that a filter hides are passed over; past
/// the last one it begins again. The outcome's sentence says which finding it is.
Outcome next_finding(Ports& ports, const Arguments& arguments);

/// The same upwards.
Outcome previous_finding(Ports& ports, const Arguments& arguments);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace provision {

/// Begins to watch the memory of this process anew.
void forget_peak();
/// The most memory, in bytes, that this process held since; 0 where the system does not tell.
double peak_of_memory();

}  // namespace provision

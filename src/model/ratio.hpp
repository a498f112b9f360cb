// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace provision {

/// Pupils and adults taught together; `ambiguous` marks 2:1 and 1:2 read without a known order.
struct Ratio {
    double pupils = 0;
    double adults = 1;
    bool ambiguous = false;

    bool operator==(const Ratio&) const = default;
};

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace provision {

/// What a schedule says of one week, before groups: `4 x 15 minutes x 2 groups` is 60 minutes and 2 groups.
struct Schedule {
    double low = 0;     ///< minutes a week of one group; the lower end where a range was given
    double high = 0;    ///< the upper end; equals `low` unless a range was given
    double groups = 1;  ///< `x 2 groups`: taught apart, so the time runs twice
    double pupils = 1;  ///< `x 2 pupils`: taught apart unless the ratio takes that many at once

    bool operator==(const Schedule&) const = default;
    bool single() const { return low == high; }
};

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/impact.hpp"
#include "model/provision_map.hpp"

#include <optional>
#include <string_view>

namespace provision {

/// What an entry or exit cell holds where it can be compared with another.
struct Score {
    double value = 0;
    bool age = false;  ///< in months

    bool operator==(const Score&) const = default;
};

/// Reads `84`, `92.5`, `45 %` as numbers and `6y3m`, `6:03` as ages; nothing for a level, a grade or words.
std::optional<Score> read_score(std::string_view typed);

/// Which way the scale of a measure runs, where its words say so: `Record of incidents (lower is better)`.
std::optional<Polarity> polarity_told(std::string_view measure);

/// True for a place with entry and exit data that may belong together: two numbers or ages, or two words as `emerging` and
/// `secure`; `absent` beside a score is none.
bool has_entry_and_exit(const Attendance& place);

/// Entry and exit of a place where both are numbers, both are ages or both are out of the same, as `38/40`.
struct ComparedScores {
    ScorePair pair;
    bool ages = false;
    double out_of = 0;  ///< the most that can be scored; 0 where nobody says
};
std::optional<ComparedScores> compared_scores(const Attendance& place);

}  // namespace provision

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
    bool age = false;      ///< in months
    bool percent = false;  ///< `45 %` is 45

    bool operator==(const Score&) const = default;
};

/// Reads `84`, `92.5`, `45 %` as numbers and `6y3m`, `6:03` as ages; nothing for a level, a grade or words.
std::optional<Score> read_score(std::string_view typed);

/// True for a place with data on entry, or on exit; `absent` or `-` beside a score is none.
bool has_entry(const Attendance& place);
bool has_exit(const Attendance& place);
/// True for both, whether or not they can be compared: two numbers or ages, two words as `emerging` and `secure`, `ten` and `12`.
bool has_entry_and_exit(const Attendance& place);

/// Entry and exit of a place where both are numbers, both are ages or both are out of the same, as `38/40` and percent are.
struct ComparedScores {
    ScorePair pair;
    bool ages = false;
    double out_of = 0;  ///< the most that can be scored; 0 where nobody says
};
/// `measure`: what the scores are measured by, in words. Under `Reading age` a number alone is neither an age nor a score, unless
/// the words say `in months`.
std::optional<ComparedScores> compared_scores(const Attendance& place, std::string_view measure = {});

/// Why entry and exit that are both there give no gain.
enum class NotCompared { words, number_for_age, percent_and_number, days_undecided };
NotCompared why_not_compared(const Attendance& place, std::string_view measure);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/provision_results.hpp"

#include <optional>
#include <string>
#include <vector>

namespace provision {

/// A figure, how many pupils it rests on and whether it can be told beside those of the other groups.
struct FigureOfGroup {
    double value = 0;
    int pupils = 0;
    bool told = false;
};

/// What came of the provision of one vulnerable group. Scores of different tests cannot be added up, so of them only who gained
/// is told. Gains count where the tests are sound.
struct GroupResults {
    std::string group;           ///< `All pupils`, `Pupil premium`, `EAL`
    int pupils = 0;              ///< who are or were in a provision
    int both = 0;                ///< of them, with entry and exit in one at least
    int compared = 0;            ///< places whose scores can be compared
    int gained = 0;              ///< of those
    int pupils_who_gained = 0;   ///< in one place at least
    int pupils_who_did_not = 0;  ///< in one place at least
    bool gained_told = false;    ///< whether `gained` and `compared` can be told beside those of the other groups
    FigureOfGroup ratio_gain{};  ///< mean over places
    FigureOfGroup outcome{};     ///< the same
    FigureOfGroup attendance{};  ///< share of the sessions on record
};

/// All pupils, then each vulnerable group that the register names, in alphabetical order; a pupil of two groups counts in both.
/// Empty where no pupil of a group has a place. No figure that is told lets fewer than `smallest` pupils be told apart.
std::vector<GroupResults> group_results(const std::vector<ProvisionResults>& all, int smallest);

/// What may be said of one figure of a group.
enum class Telling { figure, fewer_than_smallest, hidden };

/// Whether a figure of `part` pupils may stand in what is shared: not where they, or those who are left of `whole`, are fewer
/// than the smallest number, for then one child can be told apart, if need be by taking one figure from another.
Telling telling(int part, int whole, int smallest);

}  // namespace provision

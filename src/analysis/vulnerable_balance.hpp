// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/situation.hpp"

#include <string>
#include <vector>

namespace provision {

/// Need and provision of the pupils of one vulnerable group.
struct GroupBalance {
    std::string group;  ///< `All pupils`, `Pupil premium`, `EAL`
    int pupils = 0;     ///< of the register
    int with_need = 0;  ///< of them, those who need anything: by the audit or, without one, by the register
    int in_place = 0;   ///< of those, the pupils who have something in place for each need
    int without = 0;    ///< of those, the pupils who have nothing for at least one need
    int unknown = 0;    ///< of those, pupils of a year whose maps name nobody
};

/// All pupils of the register, then each vulnerable group that it names, in alphabetical order; a pupil of two groups counts in
/// both. Empty without a register.
std::vector<GroupBalance> vulnerable_balances(const Situation& situation);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/situation.hpp"

#include <unordered_set>

namespace provision {

/// Tells provision that may go on as long as it is needed (domain: how the checks mean their words): equipment, adjustments, wave
/// 1, what an EHC plan specifies and therapy under advice. A plan specifies a row whose Funding speaks of a plan, of ring-fenced
/// or of top-up money, one that is charged to one pupil in full, and one to one support for pupils who all have a plan. Therapy
/// is what names speech and language, occupational or physiotherapy, a therapist among its staff, or any therapy one to one.
class OpenEnded {
public:
    explicit OpenEnded(const Situation& situation);

    bool allows(const Provision& provision) const;

private:
    std::unordered_set<const Provision*> attended_;      ///< by anybody
    std::unordered_set<const Provision*> without_plan_;  ///< by somebody who has no plan
};

}  // namespace provision

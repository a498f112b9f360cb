// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/pupil_load.hpp"
#include "text/week_slots.hpp"

#include <string>
#include <vector>

namespace provision {

/// Two provisions of one pupil that run at the same time, so that the pupil misses one of them.
struct Clash {
    const Provision* attended = nullptr;  ///< extra teaching
    const Provision* missed = nullptr;    ///< other extra teaching, or what everybody of the pupil's year has then
    bool for_everybody = false;           ///< the latter
    std::vector<WeekSlot> when;           ///< what the two have in common, in the order of the week
};

/// Finds the clashes of pupils, as far as rows tell days and times by the clock.
class Clashes {
public:
    explicit Clashes(const Situation& situation);

    /// Those of one pupil: first of other extra teaching, then of what everybody has.
    std::vector<Clash> of(const PupilLoad& load) const;

private:
    std::vector<const Provision*> for_everybody_;
};

/// `Spelling group and Circle Time`; `Spelling group, while the class has Guided reading`.
std::string spoken(const Clash& clash);

/// All their minutes together.
int minutes_of(const std::vector<WeekSlot>& slots);

}  // namespace provision

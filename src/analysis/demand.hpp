// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/situation.hpp"

#include <string>
#include <vector>

namespace provision {

/// A need that counts as demand, and whose it is: of the needs audit by kind of provision or, without one, of the register by
/// area of need, the primary one as should and others as could.
struct Demand {
    Need need;                     ///< its kind is an area of need where the register tells it
    const Pupil* pupil = nullptr;  ///< nullptr when the register does not know the name

    NamedPupil named() const { return {need.pupil, need.year, need.class_name}; }
};

/// True when the workbook has a needs audit; otherwise the register's own needs are the demand.
bool has_audit(const ProvisionMap& map);

/// Everything that pupils of these years need, in the order of the audit or of the register; of one kind or area where it is
/// named. In the register only pupils on it count, each once for an area.
std::vector<Demand> demands(const Situation& situation, const Years& years, const std::string& kind = {});

/// The area of need that a row of the map serves: the one it names, else that of its kind; empty for kinds that serve every area.
std::string area_of(const Provision& provision);
/// The same of a place; where no map has its provision, by its name.
std::string area_of(const RunningPlace& place);

/// True when a row is of this kind, or serves this area of need.
bool serves(const Provision& provision, const std::string& kind);

/// True when the place answers a need of this kind or area: above the first tier, taught or as equipment or adjustment.
bool answers(const RunningPlace& place, const std::string& kind);

/// True when the place may answer a need of this kind or area: above the first tier, and nobody says its kind or its area.
bool may_answer(const RunningPlace& place, const std::string& kind);

/// What the pupil of a need attends today.
std::vector<const RunningPlace*> places_of(const Situation& situation, const Demand& demand);

/// True when the pupil attends or has something today that answers the need.
bool in_place(const Situation& situation, const Demand& demand);

/// Of what the pupil attends, where none of it answers the need, that of which nobody can tell; nullptr for nothing.
const RunningPlace* perhaps_in_place(const Situation& situation, const Demand& demand);

/// True when only equipment or an adjustment answers it.
bool served_by_an_aid(const Situation& situation, const Demand& demand);

}  // namespace provision

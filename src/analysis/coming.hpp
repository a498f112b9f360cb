// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/demand.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace provision {

/// A place that begins after today, by the row of Groups or by that of the map.
struct ComingPlace {
    RunningPlace place;
    Date starts;
};

/// What pupils begin after today.
class Coming {
public:
    explicit Coming(const Situation& situation);

    std::span<const ComingPlace> places() const { return places_; }
    /// The first that answers the need; nullptr for nothing.
    const ComingPlace* answering(const Demand& demand) const;
    /// The first above wave 1; nullptr for nothing.
    const ComingPlace* additional_of(const Pupil& pupil) const;

private:
    std::vector<const ComingPlace*> of(const Pupil* pupil, const NamedPupil& named) const;

    std::vector<ComingPlace> places_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_pupil_;
};

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/situation.hpp"

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace provision {

/// What provisions are measured by, and so whether lower is better.
class ProvisionMeasures {
public:
    /// `other_terms`: the provisions of maps that are not today's.
    explicit ProvisionMeasures(const Situation& situation, std::span<const Provision> other_terms = {});

    /// Of the provision that a row of the map's attendance names. Where only other terms' maps have it, theirs: of several the
    /// one that ran at the time and for the year of the row; empty where those do not agree.
    std::string of(const Attendance& row) const;

private:
    const Situation& situation_;
    std::unordered_map<std::string, std::vector<const Provision*>> other_terms_;  ///< those that say it, by name
};

}  // namespace provision

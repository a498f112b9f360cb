// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/pupil.hpp"

#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace provision {

/// A pupil as a row of some table names one.
struct NamedPupil {
    std::string name;
    std::optional<int> year;
    std::string class_name;
};

/// Finds the pupils of the register by the names that other tables use for them.
class PupilNames {
public:
    explicit PupilNames(std::span<const Pupil> pupils);

    /// The pupil of a name, whichever way round it is typed; of several of one name the one whose year and class fit. A forename
    /// alone, or with an initial, is enough where only one pupil of the year has it. nullptr when the register has nobody.
    const Pupil* find(const NamedPupil& named) const;

    /// The pupils of a whole name among whom neither year nor class decides; empty where at most one is meant.
    std::vector<const Pupil*> namesakes(const NamedPupil& named) const;

private:
    using Index = std::unordered_map<std::string, std::vector<const Pupil*>>;
    Index whole_names_;
    Index forenames_;
};

}  // namespace provision

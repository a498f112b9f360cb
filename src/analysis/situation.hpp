// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/provision_map.hpp"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace provision {

/// A pupil's place in a provision that runs today, with whom and what its row names.
struct RunningPlace {
    const Attendance* row = nullptr;
    const Pupil* pupil = nullptr;          ///< nullptr when the register does not know the name
    const Provision* provision = nullptr;  ///< nullptr when no map has a provision of this name for the pupil's year
    std::string kind;                      ///< of the provision, else of its name; empty when neither tells
    std::optional<int> year;
};

/// A workbook as it stands on one day: names resolved, what has ended left out.
class Situation {
public:
    Situation(const ProvisionMap& map, const Date& today);
    Situation(const Situation&) = delete;
    Situation& operator=(const Situation&) = delete;

    const ProvisionMap& map() const { return map_; }
    const Date& today() const { return today_; }
    std::span<const RunningPlace> places() const { return places_; }

    /// The pupil of a name, whichever way round it is typed; of several of one name the one whose year fits.
    const Pupil* find_pupil(const std::string& name, std::optional<int> year) const;
    /// The running provision of a name for that year; a name that only one provision has is found whatever the year.
    const Provision* find_provision(const std::string& name, std::optional<int> year) const;
    /// Pupils who attend the provision today.
    int attending(const Provision& provision) const;
    /// What the pupil attends today.
    std::vector<const RunningPlace*> places_of(const std::string& name, std::optional<int> year) const;
    /// The provision without its place: name, years, staff and its number among equals.
    const std::string& subject_of(const Provision& provision) const { return subjects_.at(&provision); }
    /// True when some pupil of the year is named in a provision: only then is "not named" a finding.
    bool names_pupils_of(int year) const { return named_years_.contains(year); }

private:
    RunningPlace resolved(const Attendance& row) const;

    const ProvisionMap& map_;
    Date today_;
    std::vector<RunningPlace> places_;
    // By name key, so that a county's workbook grows linearly.
    std::unordered_multimap<std::string, const Pupil*> pupils_;
    std::unordered_map<std::string, std::vector<const Provision*>> provisions_;
    std::unordered_map<std::string, std::vector<std::size_t>> places_by_pupil_;
    std::unordered_map<const Provision*, int> attending_;
    std::unordered_map<const Provision*, std::string> subjects_;
    std::set<int> named_years_;
};

}  // namespace provision

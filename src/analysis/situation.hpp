// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/pupil_names.hpp"
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
    const Provision* provision = nullptr;  ///< nullptr when no map has a provision of this name that it could be
    std::string kind;                      ///< of the provision, else of its name; empty when neither tells
    std::optional<int> year;
};

/// A row of Groups that names a provision whose own row has ended or not begun: nobody attends it today.
struct PlaceNotRunning {
    const Attendance* row = nullptr;
    const Provision* provision = nullptr;
};

/// A workbook as it stands on one day: names resolved, what does not run today set apart.
class Situation {
public:
    Situation(const ProvisionMap& map, const Date& today);
    Situation(const Situation&) = delete;
    Situation& operator=(const Situation&) = delete;

    const ProvisionMap& map() const { return map_; }
    const Date& today() const { return today_; }
    std::span<const RunningPlace> places() const { return places_; }
    std::span<const PlaceNotRunning> places_not_running() const { return not_running_; }
    /// The needs of the audit, each pupil and kind once: of two marks the more urgent one.
    std::span<const Need> needs() const { return needs_; }
    /// Needs that say again what another cell says.
    std::span<const Need> repeated_needs() const { return repeated_needs_; }

    const Pupil* find_pupil(const NamedPupil& named) const { return names_.find(named); }
    /// See PupilNames.
    std::vector<const Pupil*> namesakes(const NamedPupil& named) const { return names_.namesakes(named); }
    /// Pupils who attend the provision today.
    int attending(const Provision& provision) const;
    /// What the pupil attends today.
    std::vector<const RunningPlace*> places_of(const NamedPupil& named) const;
    std::vector<const RunningPlace*> places_of(const Pupil& pupil) const;
    /// The provision that a row of the map's attendance names, whatever the dates of both; nullptr when no map has it.
    const Provision* provision_behind(const Attendance& row) const { return behind_.at(&row); }
    /// The same; nullptr for a row of another term's tables, too.
    const Provision* known_behind(const Attendance& row) const
    {
        const auto found = behind_.find(&row);
        return found == behind_.end() ? nullptr : found->second;
    }
    /// The provision without its place: name, years, staff and its number among equals.
    const std::string& subject_of(const Provision& provision) const { return subjects_.at(&provision); }
    /// The same; nullptr for a provision of another term's map.
    const std::string* known_subject(const Provision& provision) const
    {
        const auto found = subjects_.find(&provision);
        return found == subjects_.end() ? nullptr : &found->second;
    }
    /// True when some pupil of the year is named in a provision: only then is "not named" a finding.
    bool names_pupils_of(int year) const { return named_years_.contains(year); }
    /// True when provision that counts runs for the year and none names a pupil of it: nobody can say who of it goes without.
    bool hides_pupils_of(int year) const { return provided_years_.contains(year) && !names_pupils_of(year); }

private:
    void number_provisions();
    void list_provided_years();
    void settle_needs();
    void place(const Attendance& row);
    const Provision* provision_of(const Attendance& row, std::optional<int> year) const;
    const Provision* provision_once(const Attendance& row) const;
    const Provision* first_with_room(std::span<const Provision* const> equals) const;
    std::vector<const RunningPlace*> places_by_key(const std::string& key) const;

    const ProvisionMap& map_;
    Date today_;
    PupilNames names_;
    std::vector<RunningPlace> places_;
    std::vector<PlaceNotRunning> not_running_;
    std::vector<Need> needs_;
    std::vector<Need> repeated_needs_;
    // By name key, so that a county's workbook grows linearly.
    std::unordered_map<std::string, std::vector<const Provision*>> provisions_;
    std::unordered_map<std::string, std::vector<std::size_t>> places_by_pupil_;
    std::unordered_map<const Provision*, int> attending_;
    std::unordered_map<const Provision*, std::string> subjects_;
    std::unordered_map<const Attendance*, const Provision*> behind_;
    std::set<int> named_years_;
    std::set<int> provided_years_;
};

}  // namespace provision

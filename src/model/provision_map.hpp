// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/library_entry.hpp"
#include "model/need.hpp"
#include "model/provision.hpp"
#include "model/pupil.hpp"
#include "model/settings.hpp"
#include "model/staff.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace provision {

/// A row of Groups, or a name in a map's Pupils column: this pupil is in this provision.
struct Attendance {
    Where where;
    std::string pupil;
    std::string provision;
    std::optional<int> year;
    std::string class_name;
    std::optional<Date> start;
    std::optional<Date> end;
    std::string entry{};  ///< as typed: a score, an age, a level
    std::optional<Date> entry_date{};
    std::string exit{};
    std::optional<Date> exit_date{};
    std::string target{};
    std::optional<double> outcome_score{};  ///< -2 (much less than expected) to 2
};

/// A session of a record of intervention: this pupil was there on that day, or was not.
struct Session {
    Where where;
    std::string pupil;
    std::string provision;
    std::optional<Date> date;
    std::string heading;  ///< over the tick where it is no date: `Session 3`
    bool attended = false;
    std::string note{};
    std::optional<int> year{};  ///< year and class of the pupil, where the record says them
    std::string class_name{};
};

/// A row of a progress review, of the targets of an intervention plan or of their monitoring.
struct Review {
    Where where;
    std::string pupil;
    std::string provision;
    std::optional<Date> date;
    std::string target;
    std::string achievement_criteria;
    std::string strategies;
    std::string comment;  ///< comments on progress, significant outcomes
    std::string next_steps;
    std::optional<Date> review_date;
};

/// A row of the Calendar: a term or a closure of the school, both days in.
struct SchoolDates {
    Where where;
    std::string name;
    std::optional<Date> first;
    std::optional<Date> last;
    bool closure = false;
};

/// A row of the needs audit, with or without a mark: this pupil was looked at.
struct Audited {
    Where where;
    std::string pupil;
    std::optional<int> year;
};

/// A row of Resources: what cannot be tied to pupils is mapped apart from provision.
struct Resource {
    Where where;
    std::string name;
    std::string staff;
    std::optional<double> cost;
    CostFor cost_for = CostFor::year;        ///< what its heading says the cost is for; never a pupil
    std::string schedule{};                  ///< as typed
    std::optional<double> weekly_minutes{};  ///< that the schedule gives
    std::string funding{};
};

/// Everything that a workbook says about need and provision.
struct ProvisionMap {
    std::vector<Pupil> pupils;
    std::vector<Need> needs;
    std::vector<Audited> audited;
    std::set<std::string> audited_kinds;  ///< those that the needs audit has a column for
    std::vector<Provision> provisions;
    std::vector<Attendance> attendance;
    std::vector<StaffRate> rates;
    std::vector<Resource> resources;
    std::vector<Session> sessions;
    std::vector<Review> reviews;
    std::vector<SchoolDates> calendar;
    std::vector<LibraryEntry> library;  ///< the school's own
    std::vector<StatusCount> status_counts;
    Settings settings{};
};

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/need.hpp"
#include "model/provision.hpp"
#include "model/pupil.hpp"
#include "model/staff.hpp"

#include <optional>
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
};

/// Everything that a workbook says about need and provision.
struct ProvisionMap {
    std::vector<Pupil> pupils;
    std::vector<Need> needs;
    std::vector<Audited> audited;
    std::vector<Provision> provisions;
    std::vector<Attendance> attendance;
    std::vector<StaffRate> rates;
    std::vector<Resource> resources;
    std::vector<StatusCount> status_counts;
};

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/where.hpp"

#include <optional>
#include <string>
#include <vector>

namespace provision {

/// Where a pupil stands on the SEN register; legacy School Action and Action Plus count as support, a statement as a plan.
enum class Status { none, support, plan, monitored };

/// A row of the register.
struct Pupil {
    Where where;
    std::string name;  ///< as typed
    std::string upn;
    std::optional<int> year;
    std::string class_name;
    Status status = Status::none;
    std::vector<std::string> needs;  ///< need codes (SLCN, ...), the primary one first
    std::optional<double> plan_hours;
    std::string admission_number{};
    std::string unread_hours{};             ///< what stands for the plan hours and tells no number of them
    std::vector<std::string> vulnerable{};  ///< `Pupil premium`, `EAL`, `Young carer`: the groups a school looks at apart
    bool status_unread = false;             ///< words under Status were not understood: nobody knows whether the pupil is on it
};

/// Pupils by status as the foot of a map counts them: `12 pupils x school action`.
struct StatusCount {
    Where where;
    int pupils = 0;
    Status status = Status::none;
    std::optional<double> plan_hours;
};

/// True for SEN support and EHC plans.
constexpr bool on_register(Status status)
{
    return status == Status::support || status == Status::plan;
}

}  // namespace provision

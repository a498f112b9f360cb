// SPDX-License-Identifier: MPL-2.0
#include "model/need.hpp"
#include "model/pupil.hpp"

namespace provision {

std::string to_text(Status status)
{
    switch (status) {
    case Status::none: return "no SEN status";
    case Status::support: return "SEN support";
    case Status::plan: return "an EHC plan";
    case Status::monitored: return "monitoring";
    }
    return {};
}

std::string to_text(Priority priority)
{
    switch (priority) {
    case Priority::must: return "Must";
    case Priority::should: return "Should";
    case Priority::could: return "Could";
    }
    return {};
}

}  // namespace provision

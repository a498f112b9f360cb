// SPDX-License-Identifier: MPL-2.0
#include "model/need.hpp"

namespace provision {

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

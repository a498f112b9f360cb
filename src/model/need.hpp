// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/where.hpp"

#include <optional>
#include <string>

namespace provision {

/// How urgent a need or a finding is, most urgent first.
enum class Priority { must, should, could };

/// `Must`, `Should`, `Could`.
std::string to_text(Priority priority);

/// A cell of the needs audit: this pupil must, should or could have this kind of provision.
struct Need {
    Where where;
    std::string pupil;
    std::optional<int> year;
    std::string class_name;
    std::string kind;
    Priority priority = Priority::must;
    bool ticked = false;  ///< a tick, which counts as Must
};

}  // namespace provision

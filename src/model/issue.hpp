// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/where.hpp"

#include <string>

namespace provision {

/// Something that people typed and the reader did not understand, or understood only after repair.
struct Issue {
    Where where;
    std::string check;      ///< the check that reports it (`damaged-cell`, ...), empty for a reading note
    std::string what;       ///< one sentence: what was found
    std::string remedy;     ///< one sentence: what to do
    std::string subject{};  ///< what it is about without its place, for an issue that a check reports
};

}  // namespace provision

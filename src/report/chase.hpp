// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "report/judged.hpp"

#include <span>
#include <string>
#include <vector>

namespace provision {

/// The findings to take up with one adult.
struct Chase {
    std::string adult;  ///< who gives or reviews the provision, `Class Elm` or `Year 3` for a pupil's, else `SENCO`
    std::vector<const Finding*> findings;
};

/// The findings that are not accepted, by the adult to ask, those with most musts first; within one in the order of the list.
std::vector<Chase> who_to_chase(const GapAnalysis& analysis, std::span<const JudgedFinding> judged);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/provision.hpp"
#include "model/where.hpp"

#include <optional>
#include <string>

namespace provision {

/// A provision that a school may choose, as it is usually given: of the list that comes with us or of the school's own.
struct LibraryEntry {
    Where where{};  ///< the cell that names it; of the shipped ones no cell
    std::string name;
    std::string kind{};  ///< a column of the needs audit; empty where the school's own list does not tell
    std::string area{};  ///< one of the four areas of need
    std::optional<int> wave{};
    GivenAs given_as = GivenAs::taught;
    std::string age_range{};    ///< `Years 3-6`, `All`
    std::string group{};        ///< pupils first: `4:1`; `whole class`; empty where nobody is taught
    std::string schedule{};     ///< `3 x 20 mins`
    std::string weeks{};        ///< empty where it has no end
    std::string measure{};      ///< how progress is usually measured
    std::string evidence{};     ///< what is known of its effect: `Strong: ...`, `Little published: ...`
    std::string description{};  ///< what happens, in a sentence
};

}  // namespace provision

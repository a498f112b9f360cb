// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/years.hpp"
#include "table/grid.hpp"

#include <optional>
#include <string>

namespace provision {

/// What a heading or a row's label says of the provisions under or beside it.
struct Label {
    std::optional<Years> years{};
    bool tiered = false;
    std::optional<int> wave{};
    bool entitlement = false;
    bool by_level = false;
    std::string area{};
    std::string text{};  ///< the label as typed, its first line

    bool known() const { return years || tiered || !area.empty(); }
};

/// Reads the label that a text is as a whole; years need a letter (`Y3`, `Year R`), for a number alone is any number.
/// Of so many tiers `Specialist` is the last.
Label read_label(const std::string& text, int tiers = 3);

/// What both labels say together; the second speaks where both do.
Label joined(const Label& one, const Label& other);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/situation.hpp"
#include "table/read.hpp"

#include <string>
#include <vector>

namespace provision {

/// What a workbook says of one pupil, part by part.
struct PupilCard {
    struct Part {
        std::string heading;
        std::vector<std::string> lines{};
    };

    std::string title;
    std::vector<Part> parts{};
};

/// Status and needs, what the pupil attends on the day of the situation with minutes a week and cost a year, the last result, and
/// what was tried before. A pupil whom no register knows is known by the rows that name one. What is missing is said.
PupilCard pupil_card(const WorkbookReading& reading, const Situation& situation, const NamedPupil& named);

/// The card as lines of text, a blank line between its parts.
std::string to_text(const PupilCard& card);

}  // namespace provision

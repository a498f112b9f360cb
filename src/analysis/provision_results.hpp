// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/place_result.hpp"

#include <span>
#include <string>
#include <vector>

namespace provision {

/// Sessions on record that count for no pupil.
struct SessionsLeftOut {
    int of_namesakes = 0;  ///< two pupils are called so, and neither year nor class tells them apart
    int ahead = 0;         ///< dated after today
    int undated = 0;       ///< without a date that can be read
};

/// A provision with everybody who is or was in it. Rows of the map with one name and the same years are one provision, as phases
/// and parallel groups are.
struct ProvisionResults {
    std::string name;                    ///< `Lexia (Years 7-9)`
    Where where;                         ///< the row of the map; where no map has it the first row that names it
    std::string subject;                 ///< what it is without its place: the same in every run, also when a phase is added
    std::vector<const Provision*> rows;  ///< of maps; none where no map has it
    std::vector<PlaceResult> places;     ///< a pupil each, in the order of the workbook
    SessionsLeftOut left_out{};

    /// True for what is taught above the first tier, of which entry and exit are asked.
    bool extra_teaching() const;
    /// True where some pupil has entry and exit data or an outcome score.
    bool tells_results() const;
};

/// Every provision that runs, ran or is over, in the order of the workbook; what is for everybody, equipment and adjustments only
/// where somebody has data, and nothing that has yet to begin. Words in a Pupils column that nobody knows for a pupil are none.
/// `other_terms`: the provisions of maps that are not today's, which say by what a provision was measured that only they have.
std::vector<ProvisionResults> provision_results(const Situation& situation, const PoundsOfPlace& pounds = {},
                                                std::span<const Provision> other_terms = {});

/// One pupil of all of them: equal for two places of the same pupil.
std::string pupil_key(const PlaceResult& place);

}  // namespace provision

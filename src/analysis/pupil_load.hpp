// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/situation.hpp"

#include <optional>
#include <string>
#include <vector>

namespace provision {

/// A provision that a pupil attends today, however many rows say so.
struct Attended {
    const Provision* provision = nullptr;   ///< nullptr when no map has a provision of this name that it could be
    std::string name;                       ///< in one line, as the map has it, else the pupil's own row
    std::string kind;                       ///< of the provision, else of its name; empty when neither tells
    std::vector<const RunningPlace*> rows;  ///< at least one: a name in the map, rows of Groups
    std::optional<double> minutes;          ///< a week for this pupil: one group's time; nothing where it is not known
    bool listed_twice = false;              ///< two rows of one sheet besides the map put the pupil there

    /// True for what is taught above the first tier; what no map has is taken for that, as nobody names pupils for less.
    bool extra_teaching() const;
};

/// What one pupil attends today. Equipment, adjustments and what everybody gets stand in the list, but not in the sums.
struct PupilLoad {
    const Pupil* pupil = nullptr;  ///< nullptr when the register does not know the name
    NamedPupil named;              ///< as the first row writes the pupil
    std::vector<Attended> provisions;
    double minutes = 0;     ///< a week of extra teaching, as far as its times are known
    int unknown_times = 0;  ///< how many provisions of extra teaching have no time that could be read

    /// The extra teaching among the provisions.
    std::vector<const Attended*> extra_teaching() const;
};

/// True for `Asha Patel`, not for `See class list`, `Year 3` or `Asha`.
bool looks_like_a_whole_name(const std::string& typed);

/// The time a week that a pupil of the provision gets, in minutes: of groups taught apart one group's. A stated time alone tells
/// it where the pupils fit into one group.
std::optional<double> minutes_of_one_pupil(const Situation& situation, const Provision& provision);

PupilLoad load_of(const Situation& situation, const Pupil& pupil);
/// The same for a pupil whom another table names: of the register's pupil where it knows the name.
PupilLoad load_of(const Situation& situation, const NamedPupil& named);

/// The loads of all pupils who attend anything today, in the order in which tables name them. Words in a Pupils column that
/// neither register nor Groups knows count for a pupil only in a workbook without a register, and where they look like a whole
/// name.
std::vector<PupilLoad> pupil_loads(const Situation& situation);

}  // namespace provision

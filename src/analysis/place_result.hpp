// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/entry_exit.hpp"
#include "analysis/provision_measures.hpp"
#include "analysis/situation.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace provision {

/// Pounds that a pupil's place in a provision cost over the run that some rows tell of; nothing where nobody knows.
using PoundsOfPlace = std::function<std::optional<double>(std::span<const Attendance* const>)>;

/// How entry and exit test stand to each other in time.
enum class TestsApart { not_known, turned_round, ahead, too_close, far_enough };  ///< ahead: dated after today

/// What came of one pupil's time in a provision, however many rows tell of it.
struct PlaceResult {
    const Pupil* pupil = nullptr;         ///< nullptr where the register does not know the name
    std::vector<const Attendance*> rows;  ///< at least one, the earliest first
    Attendance tests;                     ///< entry and exit with their days, of the pupil whom its row names
    std::vector<const Attendance*> paid;  ///< the rows whose run lies between the two tests
    std::string measure;                  ///< what the map says that it is measured by; empty where it does not
    std::optional<ComparedScores> scores;
    TestsApart apart = TestsApart::not_known;
    std::optional<double> ratio_gain;           ///< of ages with both days, the exit after the entry
    std::optional<double> outcome;              ///< the latest, -2 to 2
    bool outcome_undecided = false;             ///< several, whose days do not tell which is the latest
    std::optional<Date> start;                  ///< of the earliest row, else of its provision
    std::optional<Date> end;                    ///< of the latest one; nothing while it runs on
    int sessions = 0;                           ///< on record
    int attended = 0;                           ///< of them, those the pupil was at
    std::optional<double> pounds;               ///< of the run between the tests; only where there are scores
    bool tested_anew = false;                   ///< several rows have entry and exit
    bool days_doubtful = false;                 ///< it ends before it starts, or has scores and has yet to start
    std::optional<NotCompared> not_compared{};  ///< why there are no scores, where both tests are there

    bool both() const { return not_compared || has_entry_and_exit(tests); }
    bool entry_known() const { return both() || has_entry(tests); }
    bool exit_known() const { return both() || has_exit(tests); }
    bool has_data() const { return !tests.entry.empty() || !tests.exit.empty() || outcome || outcome_undecided || sessions > 0; }
    /// False for tests that are known to stand too close, the wrong way round or after today, which say little of a gain.
    bool sound() const { return apart == TestsApart::far_enough || apart == TestsApart::not_known; }
    NamedPupil named() const { return {tests.pupil, tests.year, tests.class_name}; }
};

/// Puts the rows of one pupil in one provision together, in whatever order they stand. Of several with entry and exit the first
/// entry and the last exit count where each goes on from the one before in one measure, else the latest row by itself; where days
/// do not tell which that is, none does, unless all say the same.
PlaceResult place_result(const Situation& situation, const ProvisionMeasures& measures, std::vector<const Attendance*> rows,
                         const PoundsOfPlace& pounds);

}  // namespace provision

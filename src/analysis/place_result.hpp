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
enum class TestsApart { not_known, turned_round, too_close, far_enough };

/// What came of one pupil's time in a provision, however many rows tell of it.
struct PlaceResult {
    const Pupil* pupil = nullptr;         ///< nullptr where the register does not know the name
    std::vector<const Attendance*> rows;  ///< at least one, the earliest first
    Attendance tests;                     ///< entry and exit with their days, of the pupil whom its row names
    std::vector<const Attendance*> paid;  ///< the rows whose run lies between the two tests
    std::string measure;                  ///< what the map says that it is measured by; empty where it does not
    std::optional<ComparedScores> scores;
    TestsApart apart = TestsApart::not_known;
    std::optional<double> ratio_gain;  ///< of ages with both days, the exit after the entry
    std::optional<double> outcome;     ///< the latest, -2 to 2
    std::optional<Date> start;         ///< of the earliest row, else of its provision
    std::optional<Date> end;           ///< of the latest one; nothing while it runs on
    int sessions = 0;                  ///< on record
    int attended = 0;                  ///< of them, those the pupil was at
    std::optional<double> pounds;      ///< of the run between the tests; only where there are scores
    bool tested_anew = false;          ///< several rows have entry and exit

    bool both() const { return has_entry_and_exit(tests); }
    bool has_data() const { return !tests.entry.empty() || !tests.exit.empty() || outcome || sessions > 0; }
    /// False for tests that are known to stand too close or the wrong way round, which say little of a gain.
    bool sound() const { return apart != TestsApart::too_close && apart != TestsApart::turned_round; }
    NamedPupil named() const { return {tests.pupil, tests.year, tests.class_name}; }
};

/// Puts the rows of one pupil in one provision together, in whatever order they stand. Of several with entry and exit the first
/// entry and the last exit count where each goes on from the one before in one measure, else the latest row by itself.
PlaceResult place_result(const Situation& situation, const ProvisionMeasures& measures, std::vector<const Attendance*> rows,
                         const PoundsOfPlace& pounds);

}  // namespace provision

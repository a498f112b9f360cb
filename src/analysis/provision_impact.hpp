// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/provision_results.hpp"

#include <optional>
#include <string>
#include <vector>

namespace provision {

/// In what entry and exit are counted; two measures are never added up.
struct Measure {
    bool ages = false;    ///< in months
    double out_of = 0;    ///< the most that can be scored; 0 where nobody says
    std::string words{};  ///< what the map says that it is measured by; empty where it does not

    bool operator==(const Measure&) const = default;
};

/// `Reading age`, `points`, `Letter-sound record, of 44`.
std::string to_text(const Measure& measure);

/// What the pupil gained, above 0 where it is for the better; 0 without scores that can be compared.
double gain_of(const PlaceResult& place);

/// What the scores of some pupils in one measure come to; a gain is positive where it is for the better.
struct GainFigures {
    int pairs = 0;
    int gained = 0;
    int fell = 0;
    double mean_entry = 0;
    double mean_exit = 0;
    double mean_gain = 0;
    std::optional<double> spread{};        ///< standard deviation of the gains, n - 1; of two pupils or more
    std::optional<double> ratio_gain{};    ///< mean of the pupils' ratio gains
    int with_ratio = 0;                    ///< pupils whom it rests on
    std::optional<double> standardised{};  ///< only from as many pairs as the setting asks for, and where scores differ
};

/// What a unit of progress cost: all pounds over all progress of the pupils whose cost is known.
struct CostOfProgress {
    int known = 0;                            ///< pupils with both scores and a known cost; with none there is no answer
    std::optional<double> pounds_per_unit{};  ///< nothing for no progress, which has no price
};

/// The pupils of a provision who were measured by one measure.
struct MeasuredImpact {
    Measure measure;
    bool lower_is_better = false;
    bool polarity_doubtful = false;  ///< most scores fell, and nobody says whether lower is better
    GainFigures all;
    GainFigures sound;  ///< the same without tests that are known to be too close, turned round or dated after today
    int too_close = 0;
    int turned_round = 0;
    int ahead = 0;       ///< a test is dated after today
    int undated = 0;     ///< without the day of one test or both
    int at_ceiling = 0;  ///< began or ended so near to the best score that the test could not show more
    CostOfProgress cost{};
};

/// A mean and how many it rests on.
struct MeanOf {
    std::optional<double> mean{};
    int pupils = 0;
};

/// What a provision came to.
struct ProvisionImpact {
    int pupils = 0;
    int both = 0;                            ///< of them, with entry and exit data
    int not_comparable = 0;                  ///< of those, for whatever reason
    int number_for_age = 0;                  ///< of these, a number alone where the measure is an age
    int percent_and_number = 0;              ///< of these, one test in percent and one not
    int undecided = 0;                       ///< of these, several rows whose days do not tell which is the latest
    std::vector<MeasuredImpact> measured{};  ///< the one with most pupils first; one for each measure
    MeanOf outcome{};
    int sessions = 0;
    int attended = 0;
    int recorded = 0;     ///< pupils with sessions on record
    int tested_anew = 0;  ///< pupils whom several rows give entry and exit
    int without_entry = 0;
    int without_exit = 0;       ///< though there is an entry
    int outcome_undecided = 0;  ///< several outcome scores, whose days do not tell which is the latest
    int days_doubtful = 0;      ///< the place ends before it starts, or has scores and has yet to start
    SessionsLeftOut left_out{};
};

ProvisionImpact provision_impact(const ProvisionResults& results, const Settings& settings);

}  // namespace provision

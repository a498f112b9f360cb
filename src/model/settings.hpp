// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <array>
#include <optional>
#include <string>

namespace provision {

/// How pupils are called in what is shown and shared.
enum class NamesAs {
    usual,     ///< `Asha P. (Y3)`, in a sentence `Asha`
    full,      ///< as the register has them
    initials,  ///< `A. P.`
    codes      ///< an admission number, the end of a UPN or `Pupil 12`, whichever no other pupil has
};

/// When the year begins over which costs are added up.
enum class YearRuns { academic, financial };

/// What a school says of itself on its Settings sheet; what it leaves out is as here. Shares are fractions: 20 % is 0.2.
struct Settings {
    double teaching_weeks = 38;
    int terms_a_year = 3;
    int days_a_week = 5;
    std::optional<double> minutes_a_period{};
    double threshold = 6000;  ///< pounds a year and pupil that a school bears itself
    std::optional<double> notional_budget{};
    YearRuns year_runs = YearRuns::academic;
    std::optional<double> on_costs{};  ///< a share of the pay
    std::optional<double> paid_weeks{};
    int interventions_at_once = 3;
    double shortest_weeks = 8;
    double longest_weeks = 20;
    double weeks_between_tests = 8;
    double share_above_first_tier = 0.2;
    int class_size = 30;
    int pairs_for_gain = 10;  ///< pupils with both scores, below which no standardised gain is shown
    int smallest_number = 5;  ///< smaller counts are not shown in what is shared
    std::optional<int> last_year{};
    NamesAs names_as = NamesAs::usual;
    std::string nation = "England";  ///< the name of a row of nations()
    std::string tiers = "Waves";     ///< the name of a row of tier_sets()
    std::array<double, 4> ratio_gain_edges{1.4, 2, 3, 4};

    bool operator==(const Settings&) const = default;
    double weeks_a_term() const { return teaching_weeks / terms_a_year; }
    /// What an hour with pupils costs for each pound of hourly pay: paid weeks over taught weeks, on-costs on top (domain: pay).
    double pay_factor() const { return paid_weeks.value_or(teaching_weeks) / teaching_weeks * (1 + on_costs.value_or(0)); }
};

}  // namespace provision

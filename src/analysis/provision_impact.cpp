// SPDX-License-Identifier: MPL-2.0
#include "analysis/provision_impact.hpp"

#include "analysis/measure_words.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <boost/math/statistics/univariate_statistics.hpp>
#include <cmath>
#include <functional>
#include <map>
#include <tuple>
#include <utility>

namespace provision {
namespace {

using Places = std::vector<const PlaceResult*>;

// Of `38/40` there are two points left to gain: a test that hides a twentieth of its length or less shows too little.
constexpr double kNearlyAll = 0.95;

std::vector<ScorePair> pairs_of(const Places& places)
{
    std::vector<ScorePair> pairs;
    for (const auto* place : places) pairs.push_back(place->scores->pair);
    return pairs;
}

double signed_gain(const ScorePair& pair, Polarity polarity)
{
    return polarity == Polarity::higher_is_better ? pair.exit - pair.entry : pair.entry - pair.exit;
}

void take_means(GainFigures& figures, const std::vector<ScorePair>& pairs, Polarity polarity)
{
    std::vector<double> gains;
    for (const auto& pair : pairs) {
        gains.push_back(signed_gain(pair, polarity));
        figures.mean_entry += pair.entry / static_cast<double>(pairs.size());
        figures.mean_exit += pair.exit / static_cast<double>(pairs.size());
    }
    figures.gained = static_cast<int>(std::ranges::count_if(gains, [](double gain) { return gain > 0; }));
    figures.fell = static_cast<int>(std::ranges::count_if(gains, [](double gain) { return gain < 0; }));
    // Gains that cancel out are none, whatever their last digits say.
    figures.mean_gain = total_progress(pairs, polarity) / static_cast<double>(pairs.size());
    if (gains.size() > 1) figures.spread = std::sqrt(boost::math::statistics::sample_variance(gains));
}

void take_ratio(GainFigures& figures, const Places& places)
{
    double sum = 0;
    for (const auto* place : places)
        if (place->ratio_gain) {
            sum += *place->ratio_gain;
            ++figures.with_ratio;
        }
    if (figures.with_ratio > 0) figures.ratio_gain = sum / figures.with_ratio;
}

GainFigures figures_of(const Places& places, Polarity polarity, const Settings& settings)
{
    GainFigures figures{.pairs = static_cast<int>(places.size())};
    if (places.empty()) return figures;
    const auto pairs = pairs_of(places);
    take_means(figures, pairs, polarity);
    take_ratio(figures, places);
    if (figures.pairs < settings.pairs_for_gain) return figures;
    const auto standardised = standardised_gain(pairs, polarity);
    if (const auto* known = understood(standardised)) figures.standardised = known->value();
    return figures;
}

bool near_the_end(double score, const Measure& measure, Polarity polarity)
{
    if (polarity == Polarity::higher_is_better) return score >= kNearlyAll * measure.out_of;
    return score <= (1 - kNearlyAll) * measure.out_of;
}

// Where nobody says what full marks are, they are the best score of all when two pupils or more kept it: what one pupil keeps may
// be any score.
int kept_the_best(const std::vector<ScorePair>& pairs, Polarity polarity)
{
    const auto better = [&](double one, double other) {
        return polarity == Polarity::higher_is_better ? std::max(one, other) : std::min(one, other);
    };
    double best = pairs.front().entry;
    for (const auto& pair : pairs) best = better(best, better(pair.entry, pair.exit));
    const auto kept = std::ranges::count_if(pairs, [&](const auto& pair) { return pair.entry == best && pair.exit == best; });
    return kept > 1 ? static_cast<int>(kept) : 0;
}

// An age has no end; a test of ages has, but nobody writes down where.
int at_ceiling(const std::vector<ScorePair>& pairs, const Measure& measure, Polarity polarity)
{
    if (measure.ages) return 0;
    if (measure.out_of <= 0) return kept_the_best(pairs, polarity);
    return static_cast<int>(std::ranges::count_if(pairs, [&](const ScorePair& pair) {
        return near_the_end(pair.entry, measure, polarity) || near_the_end(pair.exit, measure, polarity);
    }));
}

CostOfProgress cost_of(const Places& places, Polarity polarity)
{
    CostOfProgress cost;
    std::vector<ScorePair> pairs;
    double pounds = 0;
    for (const auto* place : places)
        if (place->pounds) {
            pounds += *place->pounds;
            pairs.push_back(place->scores->pair);
        }
    cost.known = static_cast<int>(pairs.size());
    const auto answer = cost_per_progress(pounds, pairs, polarity);
    if (const auto* known = understood(answer)) cost.pounds_per_unit = *known;
    return cost;
}

int count_apart(const Places& places, TestsApart apart)
{
    return static_cast<int>(std::ranges::count(places, apart, &PlaceResult::apart));
}

// Who grows older gains, whatever the words of the measure say.
std::optional<Polarity> polarity_of(const Measure& measure)
{
    return measure.ages ? Polarity::higher_is_better : polarity_told(measure.words);
}

MeasuredImpact measured_impact(const Measure& measure, const Places& places, const Settings& settings)
{
    MeasuredImpact impact{.measure = measure, .all = {}, .sound = {}};
    const auto told = polarity_of(measure);
    const auto polarity = told.value_or(Polarity::higher_is_better);
    impact.lower_is_better = polarity == Polarity::lower_is_better;
    impact.all = figures_of(places, polarity, settings);
    impact.polarity_doubtful = !told && 2 * impact.all.fell > impact.all.pairs;
    Places sound;
    for (const auto* place : places)
        if (place->sound()) sound.push_back(place);
    impact.sound = figures_of(sound, polarity, settings);
    impact.too_close = count_apart(places, TestsApart::too_close);
    impact.turned_round = count_apart(places, TestsApart::turned_round);
    impact.ahead = count_apart(places, TestsApart::ahead);
    impact.undated = count_apart(places, TestsApart::not_known);
    impact.at_ceiling = at_ceiling(pairs_of(places), measure, polarity);
    impact.cost = cost_of(places, polarity);
    return impact;
}

struct OfOneMeasure {
    Measure measure;
    Places places;
};

std::vector<OfOneMeasure> by_measure(const ProvisionResults& results)
{
    std::map<std::tuple<bool, double, std::string>, OfOneMeasure> all;
    for (const auto& place : results.places) {
        if (!place.scores) continue;
        auto& same = all[{place.scores->ages, place.scores->out_of, place.measure}];
        same.measure = {place.scores->ages, place.scores->out_of, place.measure};
        same.places.push_back(&place);
    }
    std::vector<OfOneMeasure> listed;
    for (auto& [key, one] : all) listed.push_back(std::move(one));
    return listed;
}

void count_places(ProvisionImpact& impact, const ProvisionResults& results)
{
    double outcomes = 0;
    for (const auto& place : results.places) {
        ++impact.pupils;
        impact.both += place.both() ? 1 : 0;
        impact.not_comparable += place.both() && !place.scores ? 1 : 0;
        impact.number_for_age += place.not_compared == NotCompared::number_for_age ? 1 : 0;
        impact.percent_and_number += place.not_compared == NotCompared::percent_and_number ? 1 : 0;
        impact.undecided += place.not_compared == NotCompared::days_undecided ? 1 : 0;
        impact.tested_anew += place.tested_anew ? 1 : 0;
        impact.without_entry += place.entry_known() ? 0 : 1;
        impact.without_exit += place.entry_known() && !place.exit_known() ? 1 : 0;
        impact.outcome_undecided += place.outcome_undecided ? 1 : 0;
        impact.days_doubtful += place.days_doubtful ? 1 : 0;
        impact.sessions += place.sessions;
        impact.attended += place.attended;
        impact.recorded += place.sessions > 0 ? 1 : 0;
        impact.outcome.pupils += place.outcome ? 1 : 0;
        outcomes += place.outcome.value_or(0);
    }
    if (impact.outcome.pupils > 0) impact.outcome.mean = outcomes / impact.outcome.pupils;
}

}  // namespace

std::string to_text(const Measure& measure)
{
    auto text = !measure.words.empty() ? measure.words : measure.ages ? "age" : "points";
    if (measure.out_of > 0 && text.find(plain_number(measure.out_of)) == std::string::npos)
        text += ", of " + plain_number(measure.out_of);
    return text;
}

double gain_of(const PlaceResult& place)
{
    if (!place.scores) return 0;
    const auto told = polarity_of({place.scores->ages, place.scores->out_of, place.measure});
    return signed_gain(place.scores->pair, told.value_or(Polarity::higher_is_better));
}

ProvisionImpact provision_impact(const ProvisionResults& results, const Settings& settings)
{
    ProvisionImpact impact;
    impact.left_out = results.left_out;
    count_places(impact, results);
    for (const auto& [measure, places] : by_measure(results))
        impact.measured.push_back(measured_impact(measure, places, settings));
    // Measures stand in the order of their units and words, so that of equals the same comes first in every run.
    std::ranges::stable_sort(impact.measured, std::greater{}, [](const MeasuredImpact& one) { return one.all.pairs; });
    return impact;
}

}  // namespace provision

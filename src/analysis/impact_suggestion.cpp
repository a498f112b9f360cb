// SPDX-License-Identifier: MPL-2.0
#include "analysis/impact_suggestion.hpp"

#include "analysis/measure_words.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

namespace provision {
namespace {

// Where a gain begins to count, and for whom. A ratio gain of 1 is what time alone brings; below 0.2 standard deviations a gain
// drowns in the spread of the scores, from 0.5 it is plain to see (Cohen's words for small and medium, which the two borrow).
constexpr double kKeepsPace = 1;
constexpr double kSmallGain = 0.2;
constexpr double kClearGain = 0.5;
// To spend more, most pupils have to gain: a mean may rest on a few who leapt.
constexpr double kMost = 0.75;
constexpr double kHalf = 0.5;

// Outcome scores are whole steps: a mean is below what was expected where it is as near to the step below or nearer. A mean of
// -0.1 is as expected.
constexpr double kStepBelow = -0.5;

// The figures that a rule looks at. A ratio gain or an outcome of fewer pupils than the setting asks for decides nothing, as a
// mean gain of them would not.
struct Judged {
    const GainFigures& gain;
    const MeanOf& outcome;
    const Settings& settings;
    bool standard_scores = false;
    bool ages = false;

    std::optional<double> ratio() const { return gain.with_ratio >= settings.pairs_for_gain ? gain.ratio_gain : std::nullopt; }
    bool gained_at_least(double share) const { return gain.gained >= share * gain.pairs; }
    std::optional<double> outcome_of_enough() const
    {
        return outcome.pupils >= settings.pairs_for_gain ? outcome.mean : std::nullopt;
    }
    bool outcome_below() const { return outcome_of_enough() && *outcome_of_enough() <= kStepBelow; }
};

bool too_few(const Judged& judged)
{
    return judged.gain.pairs == 0 || judged.gain.pairs < judged.settings.pairs_for_gain;
}

bool no_gain(const Judged& judged)
{
    return judged.gain.mean_gain <= 0;
}

// Standard scores move with the age of those who are tested: who holds one has kept pace.
bool keeps_pace(const Judged& judged)
{
    const bool held = !judged.gain.standardised || *judged.gain.standardised > -kSmallGain;
    return judged.standard_scores && no_gain(judged) && held;
}

bool no_gain_but_as_expected(const Judged& judged)
{
    return no_gain(judged) && judged.outcome_of_enough() && *judged.outcome_of_enough() >= 0;
}

bool slower_than_time(const Judged& judged)
{
    return judged.ratio() && *judged.ratio() < kKeepsPace;
}

// Ages are set against the time that went by, which says more than their spread.
bool lost_in_the_spread(const Judged& judged)
{
    return !judged.ratio() && judged.gain.standardised && *judged.gain.standardised < kSmallGain;
}

bool few_gained(const Judged& judged)
{
    return !judged.gained_at_least(kHalf);
}

bool below_what_was_expected(const Judged& judged)
{
    return judged.outcome_below();
}

bool age_without_time(const Judged& judged)
{
    return judged.ages && !judged.ratio();
}

// Ages rise with time, so however clear their gain is, only the ratio tells whether it is more than time alone brings.
bool works_for_most(const Judged& judged)
{
    const bool useful = judged.ratio() && *judged.ratio() >= judged.settings.ratio_gain_edges[1];
    const bool clear = !judged.ages && judged.gain.standardised && *judged.gain.standardised >= kClearGain;
    return (useful || clear) && judged.gained_at_least(kMost);
}

bool always(const Judged&)
{
    return true;
}

// The first rule that holds is the suggestion. What speaks against a provision comes first, so that nothing grows on a gain that
// another figure contradicts.
struct Rule {
    Advice advice;
    bool (*holds)(const Judged&);
    std::string_view because;
};

constexpr std::array<Rule, 11> kRules{{
    {Advice::too_early, &too_few, ""},
    {Advice::change, &no_gain_but_as_expected, "There is no gain on average, though outcomes are as expected or better"},
    {Advice::change, &keeps_pace, "Standard scores held and did not rise"},
    {Advice::stop, &no_gain, "There is no gain on average"},
    {Advice::change, &slower_than_time, "Ages rose more slowly than time went by"},
    {Advice::change, &lost_in_the_spread, "The gain is small beside the spread of the scores"},
    {Advice::change, &few_gained, "Fewer than half gained"},
    {Advice::change, &below_what_was_expected, "There is a gain, but outcomes are half a step or more below what was expected"},
    {Advice::keep, &age_without_time,
     "There is a gain, but without the dates of more tests nobody can tell it from what time alone brings"},
    {Advice::expand, &works_for_most, "Most gained, and the gain is clear"},
    {Advice::keep, &always, "There is a gain, though not one that asks for more of it"},
}};

std::string joined(const std::vector<std::string>& parts, std::string_view between)
{
    std::string all;
    for (const auto& part : parts) all += (all.empty() ? "" : std::string(between)) + part;
    return all;
}

std::string signed_number(double value)
{
    return (value > 0 ? "+" : "") + plain_number(value);
}

// `reading age` where the measure says so, else `age`.
std::string age_words(const Measure& measure)
{
    const auto words = folded(measure.words);
    for (const std::string_view of : {"reading", "spelling", "maths", "number", "language"})
        if (has_phrase(words, of)) return std::string(of) + " age";
    return "age";
}

std::string pupils_of(int part, int all)
{
    return part == all ? "all " + counted(all, "pupil") : std::to_string(part) + " of " + counted(all, "pupil");
}

// Tests that say little of a gain, in the middle of a sentence.
std::string left_out(const MeasuredImpact& measured)
{
    std::vector<std::string> parts;
    if (measured.too_close > 0) parts.push_back(std::to_string(measured.too_close) + " tested too soon");
    if (measured.turned_round > 0) parts.push_back(std::to_string(measured.turned_round) + " with the dates the wrong way round");
    if (measured.ahead > 0) parts.push_back(std::to_string(measured.ahead) + " with a test dated after today");
    return listed(parts);
}

std::string outcome_words(const MeanOf& outcome, bool decides = true)
{
    return "outcome " + signed_number(*outcome.mean) + " on average (" + std::to_string(outcome.pupils) + " reviewed" +
           (decides ? ")" : ", too few to decide by)");
}

// `1 month`, `-1 month`, `1.5 months`, as the number is shown.
std::string unit_for(double number, const Measure& measure)
{
    const auto shown = plain_number(number);
    return shown == "1" || shown == "-1" ? one_unit_of_gain(measure) : unit_of_gain(measure);
}

std::string quoted(const Measure& measure, const Judged& judged)
{
    const auto& gain = judged.gain;
    std::vector<std::string> parts{pupils_of(gain.gained, gain.pairs) + " gained",
                                   "on average " + signed_number(gain.mean_gain) + " " + unit_for(gain.mean_gain, measure)};
    if (gain.ratio_gain) {
        const bool some = gain.with_ratio < gain.pairs;
        parts.push_back(plain_number(*gain.ratio_gain) + " " + unit_for(*gain.ratio_gain, measure) + " a month" +
                        (some ? " (" + counted(gain.with_ratio, "pupil") + " with both dates)" : ""));
    }
    if (gain.standardised) parts.push_back("a gain of " + plain_number(*gain.standardised) + " standard deviations");
    if (judged.outcome.mean) parts.push_back(outcome_words(judged.outcome, judged.outcome_of_enough().has_value()));
    return joined(parts, "; ") + ".";
}

std::string why_too_early(const ProvisionImpact& impact, const MeasuredImpact* measured, const Settings& settings)
{
    const auto asked = std::to_string(std::max(settings.pairs_for_gain, 1));
    const bool some_left_out = measured && measured->sound.pairs < measured->all.pairs;
    std::string said = "No pupil has an entry and an exit score that can be compared";
    if (measured) said = counted(measured->all.pairs, "pupil has", "pupils have") + " both scores";
    if (impact.measured.size() > 1) said += " in one measure";
    if (some_left_out) said += ", " + left_out(*measured);
    said += "; " + asked + (some_left_out ? " tested far enough apart" : "") + " are asked for.";
    if (impact.outcome.mean) said += " So far " + outcome_words(impact.outcome) + ".";
    return said;
}

std::string why(const Rule& rule, const MeasuredImpact& measured, const Judged& judged, bool several)
{
    std::string said(rule.because);
    // The condition comes first: behind `outcomes are as expected or better` it would seem to belong to the outcomes.
    if (measured.polarity_doubtful && !said.empty()) {
        said.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(said.front())));
        said.insert(0, "If a higher score is better, ");
    }
    if (several) said += ", by " + to_text(measured.measure) + " alone";
    if (measured.sound.pairs < measured.all.pairs) said += " (left out: " + left_out(measured) + ")";
    said += ": " + quoted(measured.measure, judged);
    if (judged.standard_scores && judged.gain.mean_gain <= 0) said += " A standard score that holds means keeping pace.";
    if (measured.polarity_doubtful) said += " Where lower is better, say so under Measure.";
    return said;
}

}  // namespace

std::string_view to_text(Advice advice)
{
    switch (advice) {
    case Advice::expand: return "expand";
    case Advice::keep: return "continue";
    case Advice::change: return "change";
    case Advice::stop: return "stop";
    case Advice::too_early: return "too early to say";
    }
    return {};
}

std::string unit_of_gain(const Measure& measure)
{
    return measure.ages ? "months of " + age_words(measure) : "points";
}

std::string one_unit_of_gain(const Measure& measure)
{
    return measure.ages ? "month of " + age_words(measure) : "point";
}

const MeasuredImpact* judged_by(const ProvisionImpact& impact)
{
    const auto most = std::ranges::max_element(impact.measured, {}, [](const MeasuredImpact& one) { return one.sound.pairs; });
    return most == impact.measured.end() ? nullptr : &*most;
}

Suggestion suggestion_for(const ProvisionImpact& impact, const Settings& settings)
{
    const auto* measured = judged_by(impact);
    const GainFigures none;
    const Judged judged{measured ? measured->sound : none, impact.outcome, settings,
                        measured && tells_standard_score(measured->measure.words), measured && measured->measure.ages};
    const auto& rule = *std::ranges::find_if(kRules, [&](const Rule& one) { return one.holds(judged); });
    if (rule.advice == Advice::too_early) return {rule.advice, why_too_early(impact, measured, settings)};
    return {rule.advice, why(rule, *measured, judged, impact.measured.size() > 1)};
}

}  // namespace provision

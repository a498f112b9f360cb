// SPDX-License-Identifier: MPL-2.0
#include "report/impact_parts.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

// What has to be said beside a number: on whom it rests, what makes it doubtful, and what it is.

namespace provision {
namespace {

std::string of(int part, int all)
{
    return std::to_string(part) + " of " + std::to_string(all);
}

std::string missing_words(const ProvisionImpact& impact)
{
    std::vector<std::string> parts;
    if (impact.without_entry > 0) parts.push_back(std::to_string(impact.without_entry) + " without entry");
    if (impact.without_exit > 0) parts.push_back(std::to_string(impact.without_exit) + " without exit");
    return "entry and exit for " + of(impact.both, impact.pupils) + " only (" + listed(parts) + ")";
}

std::string mixed_words(const ProvisionImpact& impact)
{
    std::vector<std::string> measures;
    for (const auto& one : impact.measured) measures.push_back(to_text(one.measure) + " for " + std::to_string(one.all.pairs));
    return "mixed measures, which are not added up: " + listed(measures);
}

void add_ratio(const MeasuredImpact& measured, std::vector<std::string>& notes)
{
    const auto& all = measured.all;
    if (!measured.measure.ages || all.with_ratio == all.pairs) return;
    notes.push_back(all.with_ratio == 0
                        ? "no ratio gain, as no pupil has usable dates of both tests"
                        : "ratio gain of " + of(all.with_ratio, all.pairs) + ", as the others lack usable dates of both tests");
}

// What is for everybody has no price, so nobody has to look for one.
bool universal(const ProvisionResults& results)
{
    return !results.rows.empty() && std::ranges::all_of(results.rows, [](const Provision* row) { return row->wave == 1; });
}

void add_cost(const ProvisionResults& results, const MeasuredImpact& measured, std::vector<std::string>& notes)
{
    if (universal(results)) return notes.push_back("for everybody (wave 1), so it is never costed");
    const int known = measured.cost.known;
    if (known == measured.all.pairs) return;
    notes.push_back(known == 0 ? "cost not known" : "cost known for " + of(known, measured.all.pairs));
}

}  // namespace

std::vector<std::string> provision_notes(const ProvisionImpact& impact)
{
    std::vector<std::string> notes;
    if (impact.both < impact.pupils) notes.push_back(missing_words(impact));
    const int asked = impact.number_for_age + impact.percent_and_number + impact.undecided;
    if (impact.not_comparable > asked)
        notes.push_back(std::to_string(impact.not_comparable - asked) +
                        " whose scores cannot be compared: words, levels, two measures or not written as a score");
    if (impact.measured.size() > 1) notes.push_back(mixed_words(impact));
    for (auto& doubt : doubt_notes(impact)) notes.push_back(std::move(doubt));
    if (const int anew = impact.tested_anew - impact.undecided; anew > 0)
        notes.push_back(std::to_string(anew) + (anew == 1 ? " pupil stands" : " pupils stand") +
                        " in several rows with scores: phases were joined, else the latest row was taken");
    if (impact.outcome.mean && impact.outcome.pupils < impact.pupils)
        notes.push_back("outcome of " + of(impact.outcome.pupils, impact.pupils));
    if (impact.recorded > 0)
        notes.push_back("attendance of " + of(impact.recorded, impact.pupils) + " in " +
                        counted(impact.sessions, "recorded session"));
    return notes;
}

std::vector<std::string> test_doubts(const MeasuredImpact& measured, const Settings& settings)
{
    std::vector<std::string> doubts;
    if (measured.too_close > 0)
        doubts.push_back(std::to_string(measured.too_close) + " tested less than " + plain_number(settings.weeks_between_tests) +
                         " weeks apart");
    if (measured.turned_round > 0)
        doubts.push_back(std::to_string(measured.turned_round) + " with the exit test dated before the entry test");
    if (measured.ahead > 0)
        doubts.push_back(std::to_string(measured.ahead) + " with a test dated after today, whose cost is left out");
    return doubts;
}

std::vector<std::string> measure_notes(const ProvisionResults& results, const MeasuredImpact& measured, const Settings& settings)
{
    std::vector<std::string> notes;
    add_ratio(measured, notes);
    for (auto& doubt : test_doubts(measured, settings)) notes.push_back(std::move(doubt));
    if (!measured.measure.ages && measured.undated > 0)
        notes.push_back("test dates missing for " + std::to_string(measured.undated));
    if (measured.at_ceiling > 0)
        notes.push_back(std::to_string(measured.at_ceiling) +
                        " at or near the best possible score, where the test cannot show all of a gain");
    if (measured.lower_is_better) notes.emplace_back("lower is better, so a gain is a fall");
    if (measured.polarity_doubtful)
        notes.emplace_back("most scores fell, which counts as a loss, since Measure does not say that lower is better");
    add_cost(results, measured, notes);
    return notes;
}

std::string spoken_weeks(double weeks)
{
    const auto whole = static_cast<int>(std::lround(weeks));
    return whole == 0 ? "under a week" : counted(whole, "week");
}

void add_how_to_read(ImpactSheet& sheet)
{
    const auto& settings = sheet.settings();
    const auto pairs = std::to_string(settings.pairs_for_gain);
    const auto say = [&](const std::string& line) { sheet.layout.add({{words(line), "context"}}); };
    sheet.layout.add({{words("How to read these figures"), "section"}});
    say("Gains are of pupils with entry and exit scores that can be compared; a pupil in several rows of one provision counts "
        "once. "
        "Spread is the standard deviation of the gains.");
    say("Ratio gain: months of age gained for each month between the tests, the mean of the pupils; 1 is what time alone brings, "
        "from " +
        plain_number(settings.ratio_gain_edges[1]) + " it is useful.");
    say("A reading age is a poor measure for one child: look at the group, and at what the child can do.");
    say("Standardised gain, from " + pairs +
        " pupils: the mean gain in standard deviations of the scores. Nobody was compared with, so it is a gain and not an "
        "effect, "
        "and it cannot be turned into months.");
    say("A standard score that holds means keeping pace with others of that age: no gain there is no failure.");
    say("Outcome: -2 much less than expected, 0 as expected, +2 much more; the mean of those reviewed.");
    say("Pounds per unit: what the places of pupils with both scores cost, over all that they gained. It says nothing of what a "
        "provision does besides.");
    say("Suggestions ask for " + pairs + " pupils with both scores, tested at least " +
        plain_number(settings.weeks_between_tests) + " weeks apart where dates are known. They are for people to weigh.");
    sheet.layout.add_blank();
}

}  // namespace provision

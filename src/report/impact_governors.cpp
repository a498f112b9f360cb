// SPDX-License-Identifier: MPL-2.0
#include "analysis/group_results.hpp"
#include "report/impact_parts.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <set>

// The same figures in plain words for people who must not learn of single children.

namespace provision {
namespace {

// A number that may be said: `none`, `12`, `fewer than 5`, `all but fewer than 5`.
std::string told(int part, int whole, int smallest)
{
    switch (telling(part, whole, smallest)) {
    case Telling::fewer_than_smallest: return "fewer than " + std::to_string(smallest);
    case Telling::hidden: return "all but fewer than " + std::to_string(smallest);
    case Telling::figure: break;
    }
    if (part == 0) return "none";
    return part == whole ? "all" : std::to_string(part);
}

// The forename is enough to know a child of the school by: `Billy's reading`.
bool names_somebody(const std::string& name, const ProvisionMap& map)
{
    constexpr std::size_t kInitials = 2;
    const auto text = folded(name);
    const auto stands_there = [&](const std::string& pupil) {
        const auto first = folded(forename(pupil));
        return first.size() > kInitials && has_phrase(text, first);
    };
    return std::ranges::any_of(map.pupils, stands_there, &Pupil::name) ||
           std::ranges::any_of(map.attendance, stands_there, &Attendance::pupil);
}

bool doubtful(const JudgedProvision& judged)
{
    const auto* measured = judged_by(judged.impact);
    return measured && measured->polarity_doubtful;
}

// `continue Lexia (Years 7-9) and 1 more`.
std::string advised(const ImpactSheet& sheet, Advice advice)
{
    std::vector<std::string> names;
    int unnamed = 0;
    for (const auto& one : sheet.judged) {
        if (one.suggestion.advice != advice) continue;
        const bool small = judged_by(one.impact)->sound.pairs < sheet.settings().smallest_number;
        if (small || names_somebody(one.results.name, sheet.analysis.reading.map))
            ++unnamed;
        else
            names.push_back(one.results.name + (doubtful(one) ? " (if higher scores are better)" : ""));
    }
    if (unnamed > 0) names.push_back(std::to_string(unnamed) + (names.empty() ? "" : " more"));
    return names.empty() ? std::string{} : std::string(to_text(advice)) + " " + listed(names);
}

struct Totals {
    std::set<std::string> pupils{};
    std::set<std::string> both{};
    std::set<std::string> gained{};
    std::set<std::string> not_gained{};
    std::set<std::string> recorded{};
    int provisions = 0;
    int compared = 0;
    int gains = 0;
    bool left_out = false;  ///< pairs of tests that are known to stand too close or the wrong way round
    int sessions = 0;
    int attended = 0;
};

Totals totals_of(const std::vector<ProvisionResults>& all)
{
    Totals totals;
    for (const auto& results : all) {
        totals.provisions += results.places.empty() ? 0 : 1;
        for (const auto& place : results.places) {
            const auto pupil = pupil_key(place);
            totals.pupils.insert(pupil);
            if (place.both()) totals.both.insert(pupil);
            if (place.sessions > 0) totals.recorded.insert(pupil);
            totals.sessions += place.sessions;
            totals.attended += place.attended;
            totals.left_out = totals.left_out || (place.scores && !place.sound());
            if (!place.scores || !place.sound()) continue;
            const bool gain = gain_of(place) > 0;
            ++totals.compared;
            totals.gains += gain ? 1 : 0;
            (gain ? totals.gained : totals.not_gained).insert(pupil);
        }
    }
    return totals;
}

int count(const std::set<std::string>& pupils)
{
    return static_cast<int>(pupils.size());
}

// How many are left out is not told: they may be few.
std::string sound_words(const Totals& totals)
{
    return totals.left_out ? "without those of tests too close together or the wrong way round, " : "";
}

void add_gains(const Totals& totals, int smallest, std::vector<std::string>& lines)
{
    const int gained = count(totals.gained);
    const int not_gained = count(totals.not_gained);
    if (totals.compared == 0 || std::max(gained, not_gained) < smallest) return;
    const auto few = [&](int pupils) { return telling(pupils, pupils, smallest) != Telling::figure; };
    // Who gained and who did not are both children; where either are few, only the larger share is told, in words.
    if (few(gained) || few(not_gained))
        return lines.push_back((2 * totals.gains > totals.compared ? "Most" : "Few") +
                               std::string(" of the scores that can be compared") + (totals.left_out ? ", " : "") +
                               sound_words(totals) + (totals.left_out ? "show" : " show") + " a gain.");
    lines.push_back("Of " + std::to_string(totals.compared) + " pairs of scores that can be compared, " + sound_words(totals) +
                    (totals.gains == totals.compared ? "all"
                     : totals.gains == 0             ? "none"
                                                     : std::to_string(totals.gains)) +
                    " show a gain.");
}

void add_suggestions(const ImpactSheet& sheet, std::vector<std::string>& lines)
{
    std::vector<std::string> parts;
    for (const auto advice : {Advice::expand, Advice::keep, Advice::change, Advice::stop})
        if (auto words = advised(sheet, advice); !words.empty()) parts.push_back(std::move(words));
    const int early = count_of(sheet.judged, Advice::too_early);
    std::string said;
    for (const auto& part : parts) said += (said.empty() ? "On these figures we suggest to " : "; to ") + part;
    if (!said.empty()) lines.push_back(said + ".");
    if (early > 0)
        lines.push_back("For " + counted(early, "provision") + " it is too early to say: fewer than " +
                        std::to_string(std::max(sheet.settings().pairs_for_gain, 1)) +
                        " pupils have scores from before and after by which it can be judged.");
}

}  // namespace

std::vector<std::string> impact_governors(const ImpactSheet& sheet)
{
    const int smallest = sheet.settings().smallest_number;
    const auto totals = totals_of(sheet.all);
    if (totals.pupils.empty()) return {"Our records name no pupil who has had extra support."};
    const int pupils = count(totals.pupils);
    std::vector<std::string> lines;
    const bool few = pupils < smallest;
    lines.push_back((few ? "Fewer than " + counted(smallest, "pupil") : counted(pupils, "pupil")) + " had support in " +
                    counted(totals.provisions, "provision") + "; " + (few ? "some" : told(count(totals.both), pupils, smallest)) +
                    " of them have a score from before and one from after.");
    add_gains(totals, smallest, lines);
    if (totals.sessions > 0 && telling(count(totals.recorded), pupils, smallest) == Telling::figure)
        lines.push_back("Where sessions are recorded, pupils came to " +
                        std::to_string(std::lround(100.0 * totals.attended / totals.sessions)) + " % of them.");
    add_suggestions(sheet, lines);
    lines.emplace_back("No group without the support was tested beside these pupils, so a gain shows what happened and not what "
                       "caused it.");
    return lines;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "analysis/group_results.hpp"

#include "analysis/provision_impact.hpp"
#include "analysis/small_numbers.hpp"

#include <map>

namespace provision {
namespace {

// A mean while it is added up, and whose figures it is made of.
struct Tally {
    double sum = 0;
    int count = 0;
    PupilSet pupils{};

    void add(const std::string& pupil, double value, int of = 1)
    {
        sum += value;
        count += of;
        pupils.insert(pupil);
    }
    FigureOfGroup mean() const { return {count > 0 ? sum / count : 0, static_cast<int>(pupils.size())}; }
};

struct Tallies {
    Tally places{};
    Tally both{};
    Tally gained{};
    Tally not_gained{};
    Tally ratio{};
    Tally outcome{};
    Tally sessions{};

    void add(const PlaceResult& place)
    {
        const auto pupil = pupil_key(place);
        places.add(pupil, 1);
        if (place.both()) both.add(pupil, 1);
        if (place.scores && place.sound()) (gain_of(place) > 0 ? gained : not_gained).add(pupil, 1);
        if (place.ratio_gain && place.sound()) ratio.add(pupil, *place.ratio_gain);
        if (place.outcome) outcome.add(pupil, *place.outcome);
        if (place.sessions > 0) sessions.add(pupil, place.attended, place.sessions);
    }

    GroupResults results(const std::string& group) const
    {
        const auto size = [](const Tally& tally) { return static_cast<int>(tally.pupils.size()); };
        return {.group = group,
                .pupils = size(places),
                .both = size(both),
                .compared = gained.count + not_gained.count,
                .gained = gained.count,
                .pupils_who_gained = size(gained),
                .pupils_who_did_not = size(not_gained),
                .ratio_gain = ratio.mean(),
                .outcome = outcome.mean(),
                .attendance = sessions.mean()};
    }
};

struct NamedTallies {
    std::string group;
    Tallies tallies;
};

// Everybody, then each group.
std::vector<NamedTallies> tallies_of(const std::vector<ProvisionResults>& all)
{
    Tallies everybody;
    std::map<std::string, Tallies> groups;
    for (const auto& results : all)
        for (const auto& place : results.places) {
            everybody.add(place);
            if (!place.pupil) continue;
            const auto& named = place.pupil->vulnerable;
            for (const auto& group : std::set<std::string>(named.begin(), named.end())) groups[group].add(place);
        }
    std::vector<NamedTallies> listed{{"All pupils", std::move(everybody)}};
    for (auto& [name, tallies] : groups) listed.push_back({name, std::move(tallies)});
    return listed;
}

using SumsOfFigure = std::vector<const Tally Tallies::*>;

std::vector<bool> tellable(const std::vector<NamedTallies>& groups, const SumsOfFigure& sums, int smallest)
{
    std::vector<std::vector<PupilSet>> pupils;
    for (const auto& group : groups) {
        auto& figure = pupils.emplace_back();
        for (const auto sum : sums) figure.push_back((group.tallies.*sum).pupils);
    }
    return tellable_figures(pupils, smallest);
}

}  // namespace

std::vector<GroupResults> group_results(const std::vector<ProvisionResults>& all, int smallest)
{
    const auto groups = tallies_of(all);
    if (groups.size() == 1) return {};
    const auto gained = tellable(groups, {&Tallies::gained, &Tallies::not_gained}, smallest);
    const auto ratio = tellable(groups, {&Tallies::ratio}, smallest);
    const auto outcome = tellable(groups, {&Tallies::outcome}, smallest);
    const auto attendance = tellable(groups, {&Tallies::sessions}, smallest);
    std::vector<GroupResults> rows;
    for (std::size_t at = 0; at < groups.size(); ++at) {
        auto& row = rows.emplace_back(groups[at].tallies.results(groups[at].group));
        row.gained_told = gained[at];
        row.ratio_gain.told = ratio[at];
        row.outcome.told = outcome[at];
        row.attendance.told = attendance[at];
    }
    return rows;
}

Telling telling(int part, int whole, int smallest)
{
    if (part > 0 && part < smallest) return Telling::fewer_than_smallest;
    const int rest = whole - part;
    return rest > 0 && rest < smallest ? Telling::hidden : Telling::figure;
}

}  // namespace provision

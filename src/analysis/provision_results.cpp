// SPDX-License-Identifier: MPL-2.0
#include "analysis/provision_results.hpp"

#include "analysis/checks/check.hpp"
#include "analysis/measure_words.hpp"
#include "analysis/pupil_load.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace provision {
namespace {

// Staff and number are left out of the subject: a further phase with another adult must not orphan what was decided.
std::string subject_of(const Provision& provision)
{
    return provision_key(provision.name) + "|" + (provision.years ? to_text(*provision.years) : "");
}

std::string subject_of(const Provision* provision, const Attendance& row)
{
    return provision ? subject_of(*provision) : "no map|" + provision_key(row.provision);
}

bool on_the_map_itself(const Provision* provision, const Attendance& row)
{
    return provision && provision->where.sheet == row.where.sheet && provision->where.row == row.where.row;
}

bool scored(const Attendance& row)
{
    return !row.entry.empty() || !row.exit.empty() || row.outcome_score;
}

// Outside a register a table of groups seldom repeats the year.
std::string key_of_pupil(const Pupil* pupil, const std::string& name)
{
    return pupil ? to_text(pupil->where) : name_key(name);
}

// Groups, provision by provision and in them pupil by pupil, the rows that tell of one place.
class PlacesByProvision {
public:
    explicit PlacesByProvision(const Situation& situation) : situation_(situation)
    {
        for (const auto& row : situation_.map().attendance)
            if (!on_the_map_itself(situation_.provision_behind(row), row)) listed_.insert(name_key(row.pupil));
        for (const auto& provision : situation_.map().provisions) add(provision);
        for (const auto& row : situation_.map().attendance) add(row);
    }

    std::vector<ProvisionResults> take(const ProvisionMeasures& measures, const PoundsOfPlace& pounds);

private:
    struct Gathered {
        ProvisionResults results;
        std::vector<std::vector<const Attendance*>> pupils{};
        std::unordered_map<std::string, std::size_t> known{};
    };

    Gathered& group(const std::string& subject, const std::string& name, const Where& where);
    void add(const Provision& provision);
    void add(const Attendance& row);
    bool names_a_pupil(const Attendance& row, const Provision* provision) const;
    bool has_begun(const Attendance& row, const Provision* provision) const;
    std::string place_key(const Attendance& row) const;

    const Situation& situation_;
    std::unordered_set<std::string> listed_;  ///< names that stand in other tables than a map's own Pupils column
    std::vector<Gathered> groups_;
    std::unordered_map<std::string, std::size_t> known_;
};

PlacesByProvision::Gathered& PlacesByProvision::group(const std::string& subject, const std::string& name, const Where& where)
{
    const auto [at, fresh] = known_.emplace(subject, groups_.size());
    if (fresh) groups_.push_back({.results = {.name = name, .where = where, .subject = subject, .rows = {}, .places = {}}});
    return groups_[at->second];
}

void PlacesByProvision::add(const Provision& provision)
{
    if (provision.start && *provision.start > situation_.today()) return;
    auto& rows = group(subject_of(provision), short_provision(provision), provision.where).results.rows;
    rows.push_back(&provision);
}

bool PlacesByProvision::names_a_pupil(const Attendance& row, const Provision* provision) const
{
    if (!on_the_map_itself(provision, row) || situation_.find_pupil({row.pupil, row.year, row.class_name})) return true;
    return listed_.contains(name_key(row.pupil)) || (situation_.map().pupils.empty() && looks_like_a_whole_name(row.pupil));
}

bool PlacesByProvision::has_begun(const Attendance& row, const Provision* provision) const
{
    const auto& start = row.start || !provision ? row.start : provision->start;
    return scored(row) || !start || *start <= situation_.today();
}

// A row in a record of two pupils of one name may be either's: scores of both must not make one gain.
std::string PlacesByProvision::place_key(const Attendance& row) const
{
    const NamedPupil named{row.pupil, row.year, row.class_name};
    auto key = key_of_pupil(situation_.find_pupil(named), row.pupil);
    if (scored(row) && !situation_.namesakes(named).empty()) key += "|" + row.entry + "|" + row.exit;
    return key;
}

void PlacesByProvision::add(const Attendance& row)
{
    const auto* provision = situation_.provision_behind(row);
    if (!names_a_pupil(row, provision) || !has_begun(row, provision)) return;
    const auto name = provision ? short_provision(*provision) : one_line(row.provision);
    auto& found = group(subject_of(provision, row), name, provision ? provision->where : row.where);
    const auto [at, fresh] = found.known.emplace(place_key(row), found.pupils.size());
    if (fresh) found.pupils.emplace_back();
    found.pupils[at->second].push_back(&row);
}

std::vector<ProvisionResults> PlacesByProvision::take(const ProvisionMeasures& measures, const PoundsOfPlace& pounds)
{
    std::vector<ProvisionResults> all;
    for (auto& [results, pupils, known] : groups_) {
        for (auto& rows : pupils) results.places.push_back(place_result(situation_, measures, std::move(rows), pounds));
        all.push_back(std::move(results));
    }
    return all;
}

// Finds the place that a record of sessions speaks of: by pupil and by every name that the provision goes under.
class RecordedPlaces {
public:
    RecordedPlaces(const Situation& situation, std::vector<ProvisionResults>& all) : situation_(situation)
    {
        for (auto& results : all)
            for (auto& place : results.places) {
                for (const auto* provision : results.rows) add(provision->name, results, place);
                for (const auto* row : place.rows) add(row->provision, results, place);
            }
    }

    void count(const Session& session)
    {
        const NamedPupil named{session.pupil, session.year, session.class_name};
        const bool nobodys = doubtful(named);
        auto found = places_.find(nobodys ? key_of_namesakes(session.provision, session.pupil)
                                          : key(session.provision, pupil_of(named), session.pupil));
        // A list of last year's class is of nobody whom the register of this year has.
        if (found == places_.end() && !shared(named)) found = places_.find(key(session.provision, nullptr, session.pupil));
        if (found == places_.end()) return;
        auto& [results, place] = found->second;
        if (session.date && *session.date > situation_.today()) {
            ++results->left_out.ahead;
        } else if (!session.date && session.heading.empty()) {
            ++results->left_out.undated;  // `Session 3` over a tick is no date that could not be read
        } else if (nobodys || !place) {
            ++results->left_out.of_namesakes;
        } else {
            ++place->sessions;
            place->attended += session.attended ? 1 : 0;
        }
    }

private:
    // Of no place where one of the pupils who are called so has it, but nobody can tell which.
    struct Recorded {
        ProvisionResults* results = nullptr;
        PlaceResult* place = nullptr;
    };

    static std::string key(const std::string& provision, const Pupil* pupil, const std::string& name)
    {
        return provision_key(provision) + "|" + key_of_pupil(pupil, name);
    }
    static std::string key_of_namesakes(const std::string& provision, const std::string& name)
    {
        return provision_key(provision) + "|one of|" + name_key(name);
    }
    bool shared(const NamedPupil& named) const { return !situation_.namesakes({named.name, {}, {}}).empty(); }
    // The year and class of a record are asked only where a name is not enough: a record of last year has last year's.
    bool doubtful(const NamedPupil& named) const
    {
        return shared(named) && (!situation_.namesakes(named).empty() || !situation_.find_pupil(named));
    }
    const Pupil* pupil_of(const NamedPupil& named) const
    {
        return shared(named) ? situation_.find_pupil(named) : situation_.find_pupil({named.name, {}, {}});
    }
    void add(const std::string& provision, ProvisionResults& results, PlaceResult& place)
    {
        const auto named = place.named();
        if (shared(named)) note(key_of_namesakes(provision, named.name), {&results, nullptr});
        if (!doubtful(named)) return note(key(provision, place.pupil, named.name), {&results, &place});
        for (const auto* pupil : situation_.namesakes({named.name, {}, {}}))
            note(key(provision, pupil, named.name), {&results, nullptr});
    }
    // The first place counts; one that may be another's only where there is none.
    void note(const std::string& under, const Recorded& recorded)
    {
        auto& known = places_[under];
        if (!known.place) known = {known.results && !recorded.place ? known.results : recorded.results, recorded.place};
    }

    const Situation& situation_;
    std::unordered_map<std::string, Recorded> places_;
};

using Unit = std::pair<bool, double>;  // ages or not, out of how many

Unit unit_of(const PlaceResult& place)
{
    return {place.scores->ages, place.scores->out_of};
}

// Scores whose row names no measure are of the only one that others of their unit name; one measure is spelt in one way.
void settle_measures(ProvisionResults& results)
{
    std::map<Unit, std::map<std::string, std::string>> spelt;
    for (const auto& place : results.places) {
        if (!place.scores || place.measure.empty()) continue;
        auto& words = spelt[unit_of(place)].try_emplace(folded(place.measure), place.measure).first->second;
        words = std::min(words, place.measure);
    }
    for (auto& place : results.places) {
        if (!place.scores) continue;
        const auto& known = spelt[unit_of(place)];
        const auto same = known.find(folded(place.measure));
        if (same != known.end())
            place.measure = same->second;
        else if (known.size() == 1)
            place.measure = known.begin()->second;
    }
}

// Full marks that Measure names, `Spelling test /20`, are those of all its scores that do not say their own, unless one of them
// is higher: then the words mean something else.
void settle_full_marks(ProvisionResults& results)
{
    std::map<std::string, std::vector<PlaceResult*>> silent;
    for (auto& place : results.places)
        if (place.scores && !place.scores->ages && place.scores->out_of <= 0) silent[place.measure].push_back(&place);
    for (auto& [measure, places] : silent) {
        const auto most = full_marks_told(measure);
        const auto within = [&](const PlaceResult* place) {
            const auto& pair = place->scores->pair;
            return std::min(pair.entry, pair.exit) >= 0 && std::max(pair.entry, pair.exit) <= *most;
        };
        if (!most || !std::ranges::all_of(places, within)) continue;
        for (auto* place : places) place->scores->out_of = *most;
    }
}

}  // namespace

bool ProvisionResults::extra_teaching() const
{
    return rows.empty() || std::ranges::any_of(rows, [](const Provision* provision) {
               return provision->given_as == GivenAs::taught && provision->wave != 1;
           });
}

bool ProvisionResults::tells_results() const
{
    return std::ranges::any_of(places,
                               [](const PlaceResult& place) { return place.both() || place.outcome || place.outcome_undecided; });
}

std::vector<ProvisionResults> provision_results(const Situation& situation, const PoundsOfPlace& pounds,
                                                std::span<const Provision> other_terms)
{
    auto all = PlacesByProvision(situation).take(ProvisionMeasures(situation, other_terms), pounds);
    for (auto& results : all) {
        settle_measures(results);
        settle_full_marks(results);
    }
    RecordedPlaces recorded(situation, all);
    for (const auto& session : situation.map().sessions) recorded.count(session);
    std::erase_if(all, [](const ProvisionResults& results) {
        return !results.extra_teaching() && std::ranges::none_of(results.places, &PlaceResult::has_data);
    });
    return all;
}

std::string pupil_key(const PlaceResult& place)
{
    return key_of_pupil(place.pupil, place.tests.pupil);
}

}  // namespace provision

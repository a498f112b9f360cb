// SPDX-License-Identifier: MPL-2.0
#include "analysis/costed_pupils.hpp"

#include "analysis/pupil_load.hpp"
#include "text/names.hpp"
#include "text/plain_letters.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace provision {
namespace {

using RowNumbers = std::vector<std::size_t>;
using Place = std::pair<std::size_t, std::size_t>;  // row and pupil

// A name as it is compared: some type the accents of a name, some do not.
std::string match_key(std::string_view name)
{
    return plain_letters(name_key(name));
}

bool overlap(const DaySpan& one, const DaySpan& other)
{
    return one.first <= other.last && other.first <= one.last;
}

// The costed rows by what tables say of them.
class CostedRows {
public:
    CostedRows(const AnnualCost& cost, const WorkbookReading& reading) : cost_(cost)
    {
        for (const auto* all : {&reading.map.provisions, &reading.history.provisions})
            for (const auto& provision : *all) written_.insert(written(provision.where, provision.name));
        for (std::size_t at = 0; at < cost.rows.size(); ++at) {
            const auto& provision = *cost.rows[at].provision;
            by_name_[provision_key(provision.name)].push_back(at);
            by_place_[{provision.where.sheet, provision.where.row}].push_back(at);
            by_provision_[&provision] = at;
        }
    }

    // The row that itself names the pupil of this attendance.
    std::optional<std::size_t> own(const Attendance& row) const
    {
        const auto found = by_place_.find({row.where.sheet, row.where.row});
        if (found == by_place_.end()) return {};
        const auto key = provision_key(row.provision);
        const auto own = std::ranges::find_if(
            found->second, [&](std::size_t at) { return provision_key(cost_.rows[at].provision->name) == key; });
        return own == found->second.end() ? std::nullopt : std::optional(*own);
    }

    // True for a name that stands in a row of a map, costed or not.
    bool names_itself(const Attendance& row) const { return written_.contains(written(row.where, row.provision)); }

    // The row itself, and of the others of its name those that run before or after it: its phases.
    RowNumbers attended(const Attendance& row, const Provision* behind, std::optional<int> year) const
    {
        if (names_itself(row)) {
            const auto at = own(row);
            return at ? RowNumbers{*at} : RowNumbers{};
        }
        RowNumbers candidates;
        if (const auto first = by_provision_.find(behind); first != by_provision_.end()) candidates.push_back(first->second);
        const auto named = by_name_.find(provision_key(behind ? behind->name : row.provision));
        if (named != by_name_.end()) candidates.insert(candidates.end(), named->second.begin(), named->second.end());
        RowNumbers rows;
        for (const auto at : candidates) {
            const bool apart = std::ranges::none_of(rows, [&](std::size_t other) { return overlap(days(at), days(other)); });
            if (apart && runs_for(at, row, behind, year)) rows.push_back(at);
        }
        return rows;
    }

    DaySpan days(std::size_t at) const { return cost_.rows[at].weeks.days.value_or(cost_.year.days()); }
    DaySpan days(const Attendance& row) const
    {
        return {row.start.value_or(cost_.year.days().first), row.end.value_or(cost_.year.days().last)};
    }

private:
    using Written = std::tuple<std::string, int, std::string>;  // sheet, row and key of a name
    static Written written(const Where& where, const std::string& name) { return {where.sheet, where.row, provision_key(name)}; }

    bool runs_for(std::size_t at, const Attendance& row, const Provision* behind, std::optional<int> year) const
    {
        const auto& provision = *cost_.rows[at].provision;
        if (!overlap(days(at), days(row))) return false;
        if (behind) return !provision.years || !behind->years || *provision.years == *behind->years;
        return !provision.years || !year || provision.years->contains(*year);
    }

    const AnnualCost& cost_;
    std::set<Written> written_;
    std::unordered_map<std::string, RowNumbers> by_name_;
    std::map<std::pair<std::string, int>, RowNumbers> by_place_;
    std::unordered_map<const Provision*, std::size_t> by_provision_;
};

class Finder {
public:
    Finder(AnnualCost& cost, const WorkbookReading& reading, const Situation& situation)
        : cost_(cost), reading_(reading), situation_(situation), rows_(cost, reading)
    {
        for (const auto* all : {&reading.map.attendance, &reading.history.attendance})
            for (const auto& row : *all) {
                const auto name = match_key(row.pupil);
                if (!rows_.names_itself(row)) listed_.insert(name);
                if (row.year) years_[name].insert(*row.year);
            }
    }

    void find()
    {
        for (const auto& row : reading_.map.attendance) place(row, situation_.provision_behind(row));
        for (const auto& row : reading_.history.attendance) place(row, nullptr);
    }

private:
    // Words in a Pupils column that neither register nor Groups knows are a pupil only where they look like a whole name.
    bool is_pupil(const Attendance& row, const Pupil* pupil) const
    {
        return pupil || listed_.contains(match_key(row.pupil)) || looks_like_a_whole_name(row.pupil);
    }

    // A map's row has the year of what it provides, which a pupil of another year may join.
    const Pupil* pupil_of(const Attendance& row, const NamedPupil& named) const
    {
        const auto* pupil = situation_.find_pupil(named);
        if (pupil || !rows_.names_itself(row) || !looks_like_a_whole_name(row.pupil)) return pupil;
        const NamedPupil of_any_year{row.pupil, {}, {}};
        return situation_.namesakes(of_any_year).empty() ? situation_.find_pupil(of_any_year) : nullptr;
    }

    // Of two pupils of one name none is charged.
    void ask_which(const Attendance& row, const Provision* behind, std::size_t alike)
    {
        for (const auto at : rows_.attended(row, behind, row.year))
            cost_.rows[at].unshared = "which of the " + std::to_string(alike) + " pupils called \"" + one_line(row.pupil) +
                                      "\" is in it? Give the class in the row, or in a row of Groups.";
    }

    void place(const Attendance& row, const Provision* behind)
    {
        const NamedPupil named{row.pupil, row.year, row.class_name};
        if (const auto alike = situation_.namesakes(named).size(); alike > 0) return ask_which(row, behind, alike);
        const auto* pupil = pupil_of(row, named);
        if (!is_pupil(row, pupil)) return;
        const auto year = pupil ? pupil->year : year_of(row);
        const auto rows = rows_.attended(row, behind, year);
        if (rows.empty()) return;
        const auto number = number_of(row, pupil, year);
        for (const auto at : rows) {
            const auto attended = attended_by(row, at);
            add(row, {at, number}, attended);
            cost_.placed[&row].push_back({at, number, attended});
        }
    }

    // Groups seldom repeats the year of a pupil whom no register has: it is the only one in which the name stands elsewhere.
    std::optional<int> year_of(const Attendance& row) const
    {
        const auto found = years_.find(match_key(row.pupil));
        if (row.year || found == years_.end() || found->second.size() > 1) return row.year;
        return *found->second.begin();
    }

    std::size_t number_of(const Attendance& row, const Pupil* pupil, std::optional<int> year)
    {
        const auto key =
            pupil ? to_text(pupil->where) : match_key(row.pupil) + "|" + (year ? std::to_string(*year) : std::string{});
        const auto [at, fresh] = numbers_.emplace(key, cost_.pupils.size());
        if (fresh) cost_.pupils.push_back({pupil, {row.pupil, year, row.class_name}, pupil ? pupil->where : row.where});
        return at->second;
    }

    // The part of the row's weeks for which this row of a table places a pupil there.
    PartAttended attended_by(const Attendance& row, std::size_t at) const
    {
        const auto days = rows_.days(at);
        const auto own = rows_.days(row);
        const double whole = cost_.year.weeks(days);
        if (whole <= 0) return {1, 1};
        const DaySpan both{std::max(days.first, own.first), std::min(days.last, own.last)};
        const DaySpan over{both.first, std::min(both.last, cost_.year.today())};
        return {cost_.year.weeks(both) / whole, cost_.year.weeks(over) / whole};
    }

    // A name in the map, whose dates are the row's, says less than a row of Groups with some; two runs of one pupil add up.
    void add(const Attendance& row, const Place& place, const PartAttended& part)
    {
        const auto [at, pupil] = place;
        auto& places = cost_.rows[at].places;
        const bool dated = (row.start || row.end) && !rows_.names_itself(row);
        const auto [found, fresh] = place_of_.emplace(place, places.size());
        if (fresh) {
            places.push_back({pupil, part});
            cost_.pupils[pupil].rows.push_back(at);
        }
        if (!dated) return;
        const bool first_dates = dated_.insert(place).second;
        auto& attended = places[found->second].attended;
        attended = first_dates ? part : attended + part;
    }

    AnnualCost& cost_;
    const WorkbookReading& reading_;
    const Situation& situation_;
    CostedRows rows_;
    std::unordered_set<std::string> listed_;
    std::unordered_map<std::string, std::set<int>> years_;  ///< in which a name stands
    std::unordered_map<std::string, std::size_t> numbers_;
    std::map<Place, std::size_t> place_of_;
    std::set<Place> dated_;
};

}  // namespace

void add_pupils(AnnualCost& cost, const WorkbookReading& reading, const Situation& situation)
{
    Finder(cost, reading, situation).find();
}

}  // namespace provision

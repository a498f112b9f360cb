// SPDX-License-Identifier: MPL-2.0
#include "analysis/next_year.hpp"

#include "analysis/open_ended.hpp"
#include "analysis/pupil_names.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace provision {
namespace {

template <class Row>
NamedPupil named(const Row& row)
{
    if constexpr (requires { row.class_name; })
        return {row.pupil, row.year, row.class_name};
    else
        return {row.pupil, row.year, {}};
}

// The year of the pupil whom a row names: the register's where it knows the name, else the row's own.
template <class Row>
std::optional<int> year_of(const PupilNames& names, const Row& row)
{
    const auto* pupil = names.find(named(row));
    return pupil && pupil->year ? pupil->year : row.year;
}

template <class Row>
std::optional<int> highest_year(const std::vector<Row>& rows)
{
    std::optional<int> highest;
    for (const auto& row : rows)
        if (row.year) highest = std::max(highest.value_or(*row.year), *row.year);
    return highest;
}

void count(YearMove& move, const std::optional<int>& year)
{
    if (!year)
        ++move.without_year;
    else if (*year >= *move.last_year)
        ++move.leaving;
    else
        ++move.moving;
}

template <class Row>
void without_leavers(std::vector<Row>& rows, const PupilNames& names, int last_year)
{
    std::erase_if(rows, [&](const Row& row) {
        const auto year = year_of(names, row);
        return year && *year >= last_year;
    });
}

template <class Row>
void move_up(std::vector<Row>& rows)
{
    for (auto& row : rows)
        if (row.year) ++*row.year;
}

// Next year's years of the pupils who stay, by the row that is there for them alone.
std::map<Where, Years> years_of_personal_rows(const Situation& situation, int last_year)
{
    const OpenEnded open_ended(situation);
    std::map<Where, Years> moved;
    for (const auto& place : situation.places()) {
        const auto* provision = place.provision;
        const auto year = place.pupil ? place.pupil->year : place.year;
        if (!provision || !year || *year >= last_year || provision->wave == 1 || !open_ended.allows(*provision)) continue;
        const auto [at, fresh] = moved.emplace(provision->where, Years{*year + 1, *year + 1});
        if (!fresh) at->second = {std::min(at->second.first, *year + 1), std::max(at->second.last, *year + 1)};
    }
    return moved;
}

// A row for more years than its pupils keeps them: it is there for others too.
void move_personal_rows(ProvisionMap& map, const std::map<Where, Years>& moved)
{
    for (auto& provision : map.provisions) {
        const auto found = moved.find(provision.where);
        if (found == moved.end() || !provision.years) continue;
        const auto& next = found->second;
        if (provision.years->contains(next.first) && provision.years->contains(next.last)) continue;
        provision.years = next;
    }
}

}  // namespace

std::optional<int> last_year_of(const ProvisionMap& map)
{
    constexpr std::array kLastYears{2, 6, 8, 11, 13};
    if (map.settings.last_year) return map.settings.last_year;
    const auto highest = std::max(highest_year(map.pupils), std::max(highest_year(map.audited), highest_year(map.needs)));
    if (!highest) return {};
    const auto last = std::ranges::find_if(kLastYears, [&](int year) { return year >= *highest; });
    return last == kLastYears.end() ? highest : *last;
}

YearMove year_move(const ProvisionMap& map)
{
    YearMove move{.last_year = last_year_of(map)};
    if (!move.last_year) return move;
    for (const auto& pupil : map.pupils) count(move, pupil.year);
    if (map.pupils.empty())
        for (const auto& row : map.audited) count(move, row.year);
    return move;
}

ProvisionMap next_year(ProvisionMap map, const Date& today)
{
    const auto last = last_year_of(map);
    if (!last) return map;
    const auto this_year = map;
    const Situation situation(this_year, today);
    // Which row a place means, of rows that share a name, this year's years tell.
    move_personal_rows(map, years_of_personal_rows(situation, *last));
    // Rows are matched with this year's register, so the pupils themselves go last.
    const PupilNames names(map.pupils);
    without_leavers(map.needs, names, *last);
    without_leavers(map.audited, names, *last);
    without_leavers(map.attendance, names, *last);
    std::erase_if(map.pupils, [&](const Pupil& pupil) { return pupil.year && *pupil.year >= *last; });
    move_up(map.pupils);
    move_up(map.needs);
    move_up(map.audited);
    move_up(map.attendance);
    return map;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "table/term_sheets.hpp"

#include "table/copied_sheets.hpp"
#include "text/terms.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace provision {

std::optional<DayRange> calendar_days(const Term& term, std::span<const SchoolDates> calendar, const DayRange& usual)
{
    std::optional<DayRange> found;
    for (const auto& dates : calendar) {
        const auto named = dates.closure ? std::nullopt : term_in(dates.name);
        if (!named || !dates.first || !dates.last) continue;
        const bool inside = *dates.first <= usual.last && usual.first <= *dates.last;
        const bool same = term.first ? named->first == term.first && named->last == term.last : named->number == term.number;
        if (!same || !inside || (term.half > 0 && named->half != term.half)) continue;
        if (!found) found = DayRange{*dates.first, *dates.last};
        found->first = std::min(found->first, *dates.first);  // a term of two halves
        found->last = std::max(found->last, *dates.last);
    }
    return found;
}

namespace {

// A map that says for which term it is.
struct TermMap {
    std::size_t index = 0;  ///< among all the maps
    Term term;
    std::string rest;  ///< what else its sheet's name says
    DayRange days;
};

using Group = std::vector<TermMap*>;

bool only_a_year(const Term& term)
{
    return term.first == Season::autumn && term.last == Season::summer;
}

// The tab names the term first, for titles are often left over from the sheet that was copied; a tab for a whole year may hold a
// map for each term.
std::optional<Term> term_of(const FoundMap& map)
{
    const auto by_tab = term_in(map.where.sheet);
    if (by_tab && !only_a_year(*by_tab)) return by_tab;
    for (const auto& title : map.titles) {
        auto by_title = term_in(title);
        if (!by_title) continue;
        if (by_tab && !by_title->year && !by_title->school_year) by_title->school_year = by_tab->school_year;
        return by_title;
    }
    return by_tab;
}

std::vector<TermMap> term_maps(std::span<const FoundMap> maps, std::span<const std::optional<std::size_t>> copied)
{
    std::vector<TermMap> found;
    for (std::size_t at = 0; at < maps.size(); ++at) {
        if (copied[at]) continue;
        auto term = term_of(maps[at]);
        const bool goes_on = !term && !found.empty() && maps[found.back().index].where.sheet == maps[at].where.sheet;
        if (goes_on) term = found.back().term;  // a further table below the title that names the term
        if (term) found.push_back({at, *term, without_term(without_copy_words(maps[at].where.sheet)), {}});
    }
    return found;
}

// Terms are six a year where one has a number above three.
int terms_told(const std::vector<TermMap>& maps, int terms_a_year)
{
    constexpr int kUsual = 3;
    constexpr int kHalves = 6;
    const auto above = [](const TermMap& map) { return map.term.last_number > kUsual; };
    return std::ranges::any_of(maps, above) ? kHalves : terms_a_year;
}

// Two sheets that name the same term besides other words (`Pine Autumn`, `Oak Autumn`) are maps beside each other, not one map
// after the other.
bool beside_each_other(const Group& group)
{
    for (const auto* one : group)
        for (const auto* other : group)
            if (one->term == other->term && one->rest != other->rest) return true;
    return false;
}

std::vector<Group> groups_of(std::vector<TermMap>& maps, std::span<const FoundMap> all)
{
    std::map<std::string, Group> by_years;
    for (auto& map : maps) by_years[all[map.index].years ? to_text(*all[map.index].years) : std::string{}].push_back(&map);
    std::vector<Group> groups;
    for (auto& [years, group] : by_years) {
        std::map<std::string, Group> by_rest;
        const bool apart = beside_each_other(group);
        for (auto* map : group) by_rest[apart ? map->rest : std::string{}].push_back(map);
        for (auto& [rest, part] : by_rest) groups.push_back(std::move(part));
    }
    return groups;
}

enum class Why { covers, latest_before, first };

struct Chosen {
    Term term;
    Why why = Why::covers;
};

// Of terms that cover the day the shortest: `Autumn 2` before the whole autumn.
std::optional<Chosen> choose(const Group& group, const Date& today)
{
    std::set<Term> terms;
    for (const auto* map : group) terms.insert(map->term);
    if (terms.size() < 2) return {};
    const auto length = [](const TermMap* map) {
        return std::chrono::sys_days{map->days.last} - std::chrono::sys_days{map->days.first};
    };
    const TermMap* best = nullptr;
    for (const auto* map : group)
        if (map->days.contains(today) && (!best || length(map) < length(best))) best = map;
    if (best) return Chosen{best->term, Why::covers};
    for (const auto* map : group)
        if (map->days.last < today && (!best || map->days.last > best->days.last)) best = map;
    if (best) return Chosen{best->term, Why::latest_before};
    return Chosen{(*std::ranges::min_element(group, {}, [](const TermMap* map) { return map->days.first; }))->term, Why::first};
}

// The sheets of some maps, each once; where a sheet has maps of several terms, the cell.
std::vector<std::string> names_of(const Group& maps, const Group& group, std::span<const FoundMap> all)
{
    std::vector<std::string> names;
    for (const auto* map : maps) {
        const auto& where = all[map->index].where;
        const auto other_term = [&](const TermMap* other) {
            return all[other->index].where.sheet == where.sheet && other->term != map->term;
        };
        auto name = std::ranges::any_of(group, other_term) ? to_text(where) : where.sheet;
        if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
    }
    return names;
}

std::string sentence(const std::vector<std::string>& names, const std::string& one, const std::string& many)
{
    if (names.empty()) return {};
    return names.size() == 1 ? "The sheet " + names.front() + " was read" + one
                             : "The sheets " + listed(names) + " were read" + many;
}

std::string reason(const Chosen& chosen, const Date& today)
{
    const auto day = to_text(today);
    switch (chosen.why) {
    case Why::covers: return to_text(chosen.term) + " covers " + day;
    case Why::latest_before:
        return "no sheet's term covers " + day + ", and " + to_text(chosen.term) + " is the latest before it";
    case Why::first: return "no sheet's term covers " + day + " or lies before it, and " + to_text(chosen.term) + " is the first";
    }
    return {};
}

Issue issue_of(const Group& group, const Chosen& chosen, std::span<const FoundMap> all, const Date& today)
{
    Group read;
    Group earlier;
    Group later;
    for (auto* map : group) (map->term == chosen.term ? read : map->days.last < today ? earlier : later).push_back(map);
    const auto why = ", for " + reason(chosen, today) + ".";
    std::string what = sentence(names_of(read, group, all), why, why);
    for (const auto& more : {sentence(names_of(earlier, group, all), " as an earlier term, for its history only.",
                                      " as earlier terms, for their history only."),
                             sentence(names_of(later, group, all), " as another term, and left out of the analysis.",
                                      " as other terms, and left out of the analysis.")})
        if (!more.empty()) what += " " + more;
    return {all[read.front()->index].where,
            {},
            std::move(what),
            "Nothing, if that is right; else put the term and the year in the names of the sheets."};
}

void set_days(std::vector<TermMap>& maps, std::span<const SchoolDates> calendar, const Date& today, int terms_a_year)
{
    const int terms = terms_told(maps, terms_a_year);
    for (auto& map : maps) {
        const auto usual = usual_days(map.term, today, terms);
        map.days = calendar_days(map.term, calendar, usual).value_or(usual);
    }
}

// The words that name a list's term say what else it is, too: `Oak register Summer 2026` is of other pupils than Pine's of
// autumn.
std::vector<TermMap> term_lists(std::span<const FoundMap> lists)
{
    std::vector<TermMap> found;
    for (std::size_t at = 0; at < lists.size(); ++at) {
        std::vector<std::string> words{lists[at].where.sheet};
        words.insert(words.end(), lists[at].titles.begin(), lists[at].titles.end());
        for (const auto& line : words) {
            const auto term = term_in(line);
            if (!term) continue;
            found.push_back({at, *term, without_term(line), {}});
            break;
        }
    }
    return found;
}

Issue list_issue_of(const Group& group, const Chosen& chosen, std::span<const FoundMap> all, const Date& today)
{
    Group read;
    Group others;
    for (auto* list : group) (list->term == chosen.term ? read : others).push_back(list);
    const auto why = ", for " + reason(chosen, today) + ".";
    const auto left = names_of(others, group, all);
    return {all[others.front()->index].where,
            {},
            sentence(names_of(read, group, all), why, why) + (left.size() == 1 ? " The sheet " : " The sheets ") + listed(left) +
                (left.size() == 1 ? " was" : " were") + " not read.",
            "Nothing, if that is right; else put the term and the year in the names of the sheets."};
}

}  // namespace

TermChoice lists_of_today(std::span<const FoundMap> lists, std::span<const SchoolDates> calendar, const Date& today,
                          int terms_a_year)
{
    TermChoice choice{std::vector<bool>(lists.size(), true), {}};
    auto found = term_lists(lists);
    set_days(found, calendar, today, terms_a_year);
    std::map<std::pair<std::string, std::string>, Group> alike;
    for (auto& list : found) {
        const auto& years = lists[list.index].years;
        alike[{list.rest, years ? to_text(*years) : std::string{}}].push_back(&list);
    }
    for (const auto& [words, group] : alike) {
        const auto chosen = choose(group, today);
        if (!chosen) continue;
        for (const auto* list : group) choice.current[list->index] = list->term == chosen->term;
        choice.issues.push_back(list_issue_of(group, *chosen, lists, today));
    }
    return choice;
}

TermChoice maps_of_today(std::span<const FoundMap> maps, std::span<const SchoolDates> calendar, const Date& today,
                         int terms_a_year)
{
    const auto copied = copies(maps);
    TermChoice choice{std::vector<bool>(maps.size(), true), copies_told(maps, copied),
                      std::vector<std::optional<DayRange>>(maps.size())};
    for (std::size_t at = 0; at < maps.size(); ++at) choice.current[at] = !copied[at];
    auto found = term_maps(maps, copied);
    set_days(found, calendar, today, terms_a_year);
    for (const auto& group : groups_of(found, maps)) {
        const auto chosen = choose(group, today);
        if (!chosen) continue;
        for (const auto* map : group) {
            choice.current[map->index] = map->term == chosen->term;
            choice.days[map->index] = map->days;
        }
        choice.issues.push_back(issue_of(group, *chosen, maps, today));
    }
    return choice;
}

}  // namespace provision

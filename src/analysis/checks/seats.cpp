// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/seats.hpp"

#include "analysis/checks/check.hpp"
#include "analysis/coming.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

std::string none_runs(const Years& years)
{
    return "No provision of this kind runs in " + to_text(years) + ".";
}

std::string names_of(const std::vector<const Provision*>& provisions)
{
    std::vector<std::string> names;
    for (const auto* provision : provisions) names.push_back(one_line(provision->name));
    return listed(names);
}

}  // namespace

Seats::Seats(const Situation& situation) : situation_(situation)
{
    const Coming coming(situation);
    for (const auto& one : coming.places())
        if (one.place.provision) ++coming_[one.place.provision];
}

const Seats::Provisions& Seats::running(const std::string& kind, const Years& years) const
{
    const auto [at, fresh] = running_.try_emplace({kind, years});
    if (fresh) at->second = provisions_for(situation_, kind, years);
    return at->second;
}

int Seats::free(const Provision& provision) const
{
    const auto coming = coming_.find(&provision);
    return std::max(0, seats_left(situation_, provision) - (coming == coming_.end() ? 0 : coming->second));
}

int Seats::left(const Provision& provision) const
{
    const auto offered = offered_.find(&provision);
    return free(provision) - (offered == offered_.end() ? 0 : offered->second);
}

std::string Seats::room(const Provision& provision) const
{
    const int seats = free(provision);
    const auto name = shortened(provision.name);
    if (situation_.attending(provision) == 0 && !coming_.contains(&provision))
        return name + " takes " + std::to_string(seats) + " and names nobody yet.";
    return name + " has " + counted(seats, "place") + ".";
}

// A provision of unknown size is not full: nobody can tell.
std::string Seats::no_room(const Provisions& running, const Years& years) const
{
    std::vector<const Provision*> unknown;
    std::vector<const Provision*> full;
    for (const auto* provision : running) (stated_places(*provision) == 0 ? unknown : full).push_back(provision);
    std::string sentence;
    if (!full.empty())
        sentence = "No provision of this kind in " + to_text(years) + " has room: " + names_of(full) +
                   (full.size() == 1 ? " is full." : " are full.");
    if (!unknown.empty())
        sentence += (sentence.empty() ? "" : " ") + ("The map does not say how many pupils " + names_of(unknown)) +
                    (unknown.size() == 1 ? " takes." : " take.");
    return sentence;
}

std::string Seats::offer(const std::string& kind, const Years& years)
{
    const auto& found = running(kind, years);
    if (found.empty()) return none_runs(years) + " Plan one for " + spoken_kind(kind, situation_.map().settings) + ".";
    const auto with_room = std::ranges::find_if(found, [&](const Provision* provision) { return left(*provision) > 0; });
    if (with_room != found.end()) {
        ++offered_[*with_room];
        return room(**with_room);
    }
    const auto had_room = std::ranges::find_if(found, [&](const Provision* p) { return free(*p) > 0; });
    if (had_room != found.end())
        return room(**had_room) +
               (free(**had_room) == 1 ? " It is offered above to a pupil" : " They are offered above to pupils") +
               " whose need is as urgent or more. Plan another group, or agree who goes first.";
    const bool all_known = names_of_unknown_size(kind, years).empty();
    return no_room(found, years) +
           (all_known ? " Plan another group, or agree who goes first." : " Write that down first, then plan what is missing.");
}

bool Seats::any_left(const std::string& kind, const Years& years) const
{
    return std::ranges::any_of(running(kind, years), [&](const Provision* p) { return left(*p) > 0; });
}

std::string Seats::names_of_unknown_size(const std::string& kind, const Years& years) const
{
    auto unknown = running(kind, years);
    std::erase_if(unknown, [](const Provision* provision) { return stated_places(*provision) > 0; });
    return unknown.empty() ? std::string{} : names_of(unknown);
}

std::string Seats::plan_more(const Balance& balance) const
{
    const auto& found = running(balance.kind, balance.years);
    const auto more = " Plan " + counted(-balance.balance(), "more place", "more places") + " for " +
                      spoken_kind(balance.kind, situation_.map().settings);
    if (found.empty()) return none_runs(balance.years) + more + ".";
    const auto with_room = std::ranges::find_if(found, [&](const Provision* p) { return free(*p) > 0; });
    if (with_room != found.end()) return room(**with_room) + more + ".";
    return no_room(found, balance.years) + more + ", or agree who goes first.";
}

}  // namespace provision

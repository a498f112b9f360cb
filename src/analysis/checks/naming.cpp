// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/check.hpp"
#include "text/kinds.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

std::string seats(const Situation& situation, const Provision& provision)
{
    const int left = seats_left(situation, provision);
    if (situation.attending(provision) == 0) return provision.name + " takes " + std::to_string(left) + " and names nobody yet.";
    return provision.name + " has " + counted(left, "place") + ".";
}

}  // namespace

std::string short_pupil(const std::string& name, std::optional<int> year)
{
    const auto first = forename(name);
    const auto key = one_line(name);
    auto text = first;
    const auto turned = name.find(',') != std::string::npos;
    const auto surname =
        turned ? std::string(trimmed(name.substr(0, name.find(',')))) : key.substr(std::min(key.size(), key.rfind(' ') + 1));
    if (!surname.empty() && surname != first) text += " " + first_character(surname) + ".";
    return year ? text + " (" + short_year(*year) + ")" : text;
}

std::string short_provision(const Provision& provision)
{
    const auto name = one_line(provision.name);
    return provision.years ? name + " (" + to_text(*provision.years) + ")" : name;
}

std::string pupil_subject(const Situation& situation, const std::string& name, std::optional<int> year)
{
    const auto* pupil = situation.find_pupil(name, year);
    if (pupil && !pupil->upn.empty()) return pupil->upn;
    const auto class_name = pupil && !pupil->class_name.empty() ? folded(pupil->class_name) : year ? std::to_string(*year) : "";
    return name_key(name) + "|" + class_name;
}

std::string seat_remedy(const Situation& situation, const std::string& kind, const Years& years)
{
    const auto* row = find_kind(kind);
    const auto spoken = row ? row->spoken : kind;
    const auto running = provisions_for(situation, kind, years);
    if (running.empty()) return "No provision of this kind runs in " + to_text(years) + ". Plan one for " + spoken + ".";
    for (const auto* provision : running)
        if (seats_left(situation, *provision) > 0) return seats(situation, *provision);
    std::vector<std::string> full;
    for (const auto* provision : running) full.push_back(one_line(provision->name));
    return "No provision of this kind in " + to_text(years) + " has room: " + listed(full) + (full.size() == 1 ? " is" : " are") +
           " full. Plan another group, or agree who goes first.";
}

}  // namespace provision

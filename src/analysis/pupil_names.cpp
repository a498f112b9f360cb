// SPDX-License-Identifier: MPL-2.0
#include "analysis/pupil_names.hpp"

#include "text/names.hpp"
#include "text/plain_letters.hpp"
#include "text/words.hpp"

namespace provision {
namespace {

// A name as it is compared: some type the accents of a name, some do not.
std::string match_key(std::string_view name)
{
    return plain_letters(name_key(name));
}

bool may_be_one_year(const Pupil& pupil, const NamedPupil& named)
{
    return !pupil.year || !named.year || *pupil.year == *named.year;
}

// What stands behind the forename of a short name: `P` of `asha p`; nothing for a forename alone.
std::string initial_of(const std::string& key)
{
    const auto blank = key.find(' ');
    if (blank == std::string::npos) return {};
    auto rest = key.substr(blank + 1);
    if (rest.ends_with('.')) rest.pop_back();
    return rest;
}

bool begins_surname(const Pupil& pupil, const std::string& initial)
{
    const auto key = match_key(pupil.name);
    const auto blank = key.rfind(' ');
    return blank != std::string::npos && key.substr(blank + 1).starts_with(initial);
}

}  // namespace

PupilNames::PupilNames(std::span<const Pupil> pupils)
{
    for (const auto& pupil : pupils) {
        whole_names_[match_key(pupil.name)].push_back(&pupil);
        forenames_[plain_letters(forename(pupil.name))].push_back(&pupil);
    }
}

const Pupil* PupilNames::find(const NamedPupil& named) const
{
    const auto key = match_key(named.name);
    const Pupil* of_the_year = nullptr;
    if (const auto whole = whole_names_.find(key); whole != whole_names_.end())
        for (const auto* pupil : whole->second) {
            if (!may_be_one_year(*pupil, named)) continue;
            if (same_class(pupil->class_name, named.class_name)) return pupil;
            if (!of_the_year) of_the_year = pupil;
        }
    if (of_the_year) return of_the_year;

    const auto initial = initial_of(key);
    const auto first = forenames_.find(key.substr(0, key.find(' ')));
    if (initial.size() > first_character(initial).size() || first == forenames_.end()) return nullptr;
    const Pupil* only = nullptr;
    for (const auto* pupil : first->second) {
        if (!may_be_one_year(*pupil, named) || !begins_surname(*pupil, initial)) continue;
        if (only) return nullptr;
        only = pupil;
    }
    return only;
}

std::vector<const Pupil*> PupilNames::namesakes(const NamedPupil& named) const
{
    std::vector<const Pupil*> meant;
    const auto whole = whole_names_.find(match_key(named.name));
    if (whole == whole_names_.end()) return meant;
    for (const auto* pupil : whole->second) {
        if (!may_be_one_year(*pupil, named)) continue;
        if (!named.class_name.empty() && same_class(pupil->class_name, named.class_name)) return {};
        meant.push_back(pupil);
    }
    return meant.size() > 1 ? meant : std::vector<const Pupil*>{};
}

}  // namespace provision

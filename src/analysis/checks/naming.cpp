// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/check.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {

std::string short_provision(const Provision& provision)
{
    const auto name = one_line(provision.name);
    return provision.years ? name + " (" + to_text(*provision.years) + ")" : name;
}

std::string pupil_subject(const Pupil& pupil)
{
    if (!pupil.upn.empty()) return pupil.upn;
    const auto apart = !pupil.class_name.empty() ? folded(pupil.class_name) : pupil.year ? std::to_string(*pupil.year) : "";
    return name_key(pupil.name) + "|" + apart;
}

std::string pupil_subject(const Situation& situation, const NamedPupil& named)
{
    if (const auto* pupil = situation.find_pupil(named)) return pupil_subject(*pupil);
    Pupil unregistered;
    unregistered.name = named.name;
    unregistered.year = named.year;
    unregistered.class_name = named.class_name;
    return pupil_subject(unregistered);
}

}  // namespace provision

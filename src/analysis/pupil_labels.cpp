// SPDX-License-Identifier: MPL-2.0
#include "analysis/pupil_labels.hpp"

#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>
#include <sstream>

namespace provision {
namespace {

// `Patel, Asha` as it is spoken: `Asha Patel`.
std::string turned(const std::string& name)
{
    const auto line = one_line(name);
    const auto comma = line.find(',');
    if (comma == std::string::npos) return line;
    return std::string(trimmed(std::string_view(line).substr(comma + 1))) + " " +
           std::string(trimmed(std::string_view(line).substr(0, comma)));
}

// `Asha Patel` as lists have it: `Patel, Asha`.
std::string filed(const std::string& spoken)
{
    const auto blank = spoken.rfind(' ');
    return blank == std::string::npos ? spoken : spoken.substr(blank + 1) + ", " + spoken.substr(0, blank);
}

// `Asha P. (Y3)`.
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

std::string initials(const std::string& name)
{
    std::istringstream words(turned(name));
    std::string all;
    for (std::string word; words >> word;) all += (all.empty() ? "" : " ") + first_character(word) + ".";
    return all;
}

PupilLabel labelled(std::string spoken, std::optional<int> year)
{
    auto who = year ? spoken + " (" + short_year(*year) + ")" : spoken;
    return {std::move(who), std::move(spoken)};
}

// What the school itself knows the pupil by, and nobody else.
std::string own_code(const Pupil& pupil)
{
    constexpr std::size_t kSigns = 4;
    if (!pupil.admission_number.empty()) return one_line(pupil.admission_number);
    return pupil.upn.size() < kSigns ? std::string{} : pupil.upn.substr(pupil.upn.size() - kSigns);
}

bool letter_or_digit(char sign)
{
    const auto byte = static_cast<unsigned char>(sign);
    return byte >= 0x80 || (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
}

void replace_whole(std::string& text, const std::string& name, const std::string& label)
{
    for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at)) {
        const auto end = at + name.size();
        const bool whole = (at == 0 || !letter_or_digit(text[at - 1])) && (end == text.size() || !letter_or_digit(text[end]));
        if (whole) text.replace(at, name.size(), label);
        at += whole ? label.size() : 1;
    }
}

// Everybody whom some table names and the register does not know.
std::vector<NamedPupil> unregistered(const Situation& situation)
{
    std::vector<NamedPupil> all;
    const auto add = [&](NamedPupil named) {
        if (!situation.find_pupil(named)) all.push_back(std::move(named));
    };
    const auto& map = situation.map();
    for (const auto& need : map.needs) add({need.pupil, need.year, need.class_name});
    for (const auto& row : map.attendance) add({row.pupil, row.year, row.class_name});
    for (const auto& row : map.audited) add({row.pupil, row.year, {}});
    for (const auto& row : map.sessions) add({row.pupil, {}, {}});
    for (const auto& row : map.reviews) add({row.pupil, {}, {}});
    return all;
}

}  // namespace

PupilLabels::PupilLabels(const Situation& situation) : situation_(situation), as_(situation.map().settings.names_as)
{
    if (shows_names()) find_alike();
    if (as_ == NamesAs::codes) {
        give_codes();
        number_unregistered();
    }
    if (as_ == NamesAs::codes || as_ == NamesAs::initials) list_names();
}

// Tom Reeve and Tom Reeves of one year would both be `Tom R. (Y4)`.
void PupilLabels::find_alike()
{
    std::unordered_map<std::string, int> labels;
    std::unordered_map<std::string, int> whole_names;
    for (const auto& pupil : situation_.map().pupils) {
        ++labels[short_pupil(pupil.name, pupil.year)];
        ++whole_names[labelled(turned(pupil.name), pupil.year).who];
    }
    for (const auto& [label, pupils] : labels)
        if (pupils > 1) alike_.insert(label);
    for (const auto& [label, pupils] : whole_names)
        if (pupils > 1) same_names_.insert(label);
}

PupilLabel PupilLabels::usual(const std::string& name, std::optional<int> year) const
{
    auto label = short_pupil(name, year);
    if (alike_.contains(label)) return labelled(turned(name), year);
    return {std::move(label), forename(name)};
}

void PupilLabels::give_codes()
{
    const auto& pupils = situation_.map().pupils;
    std::unordered_map<std::string, int> given;
    for (const auto& pupil : pupils) ++given[own_code(pupil)];
    for (std::size_t at = 0; at < pupils.size(); ++at) {
        const auto code = own_code(pupils[at]);
        const bool own = !code.empty() && given[code] == 1 && !folded(code).starts_with("pupil ");
        codes_.emplace(&pupils[at], own ? code : "Pupil " + std::to_string(at + 1));
    }
}

void PupilLabels::number_unregistered()
{
    auto number = situation_.map().pupils.size();
    for (const auto& named : unregistered(situation_)) {
        const auto [found, fresh] = unregistered_.try_emplace(name_key(named.name));
        if (fresh) found->second = "Pupil " + std::to_string(++number);
    }
}

std::string PupilLabels::short_of(const Pupil& pupil) const
{
    return as_ == NamesAs::codes ? codes_.at(&pupil) : initials(pupil.name);
}

void PupilLabels::list_names()
{
    std::set<std::string> listed;
    const auto add = [&](const std::string& typed, const std::string& label) {
        for (auto& name : {one_line(typed), turned(typed), filed(turned(typed))})
            if (name.find(' ') != std::string::npos && listed.insert(name).second) names_shown_.emplace_back(name, label);
    };
    for (const auto& pupil : situation_.map().pupils) add(pupil.name, short_of(pupil));
    for (const auto& named : unregistered(situation_)) add(named.name, of(named).spoken);
    std::ranges::stable_sort(names_shown_, std::greater{}, [](const auto& shown) { return shown.first.size(); });
    for (std::size_t place = 0; place < names_shown_.size(); ++place) {
        const auto& name = names_shown_[place].first;
        place_of_.emplace(name, place);
        lengths_[name.substr(0, name.find(' '))].insert(name.size());
    }
}

PupilLabel PupilLabels::of(const Pupil& pupil) const
{
    switch (as_) {
    case NamesAs::usual: return with_class(usual(pupil.name, pupil.year), pupil);
    case NamesAs::full: return with_class(labelled(turned(pupil.name), pupil.year), pupil);
    case NamesAs::initials: return labelled(initials(pupil.name), pupil.year);
    case NamesAs::codes: return labelled(codes_.at(&pupil), pupil.year);
    }
    return {};
}

// Two pupils of one name and year are told apart by their classes.
PupilLabel PupilLabels::with_class(PupilLabel label, const Pupil& pupil) const
{
    if (!same_names_.contains(label.who) || pupil.class_name.empty()) return label;
    const bool year = label.who.ends_with(')');
    if (year) label.who.pop_back();
    label.who += ", " + one_line(pupil.class_name) + (year ? ")" : "");
    return label;
}

PupilLabel PupilLabels::of(const NamedPupil& named) const
{
    switch (as_) {
    case NamesAs::usual: return usual(named.name, named.year);
    case NamesAs::full: return labelled(turned(named.name), named.year);
    case NamesAs::initials: return labelled(initials(named.name), named.year);
    case NamesAs::codes: break;
    }
    if (const auto* pupil = situation_.find_pupil(named)) return labelled(codes_.at(pupil), named.year);
    const auto found = unregistered_.find(name_key(named.name));
    return labelled(found == unregistered_.end() ? "A pupil" : found->second, named.year);
}

std::string PupilLabels::as_typed(const Pupil& pupil) const
{
    return shows_names() ? shortened(pupil.name) : of(pupil).spoken;
}

std::string PupilLabels::as_typed(const NamedPupil& named) const
{
    return shows_names() ? shortened(named.name) : of(named).spoken;
}

std::string PupilLabels::without_names(std::string text) const
{
    for (auto place = first_shown(text, 0); place < names_shown_.size(); place = first_shown(text, place + 1))
        replace_whole(text, names_shown_[place].first, names_shown_[place].second);
    return text;
}

// The first of the names, from this place on, that stands anywhere in the text: a county has thousands of names, a sentence one.
std::size_t PupilLabels::first_shown(const std::string& text, std::size_t from) const
{
    auto first = names_shown_.size();
    if (first == 0) return first;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (at == 0 || !letter_or_digit(text[at - 1])) first = std::min(first, shown_at(text, at, from));
    return first;
}

// The same of the names that begin here; a name has a blank, so its first word ends where the text has one.
std::size_t PupilLabels::shown_at(const std::string& text, std::size_t at, std::size_t from) const
{
    auto first = names_shown_.size();
    const auto blank = text.find(' ', at);
    const auto lengths = blank == std::string::npos ? lengths_.end() : lengths_.find(text.substr(at, blank - at));
    if (lengths == lengths_.end()) return first;
    for (const auto length : lengths->second) {
        const auto end = at + length;
        if (end > text.size() || (end < text.size() && letter_or_digit(text[end]))) continue;
        const auto found = place_of_.find(text.substr(at, length));
        if (found != place_of_.end() && found->second >= from) first = std::min(first, found->second);
    }
    return first;
}

}  // namespace provision

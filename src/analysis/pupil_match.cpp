// SPDX-License-Identifier: MPL-2.0
#include "analysis/pupil_match.hpp"

#include "analysis/near_names.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>

namespace provision {
namespace {

using Places = std::vector<std::size_t>;

std::string upn_key(const ListedPupil& one)
{
    return number_key(one.pupil.upn);
}

bool same_class(const ListedPupil& one, const ListedPupil& other)
{
    return provision::same_class(one.pupil.class_name, other.pupil.class_name);
}

// The register may be last year's: a pupil stays in the year or goes up by one.
bool year_fits(const ListedPupil& in_file, const ListedPupil& registered)
{
    if (!in_file.pupil.year || !registered.pupil.year) return true;
    const int years_on = *in_file.pupil.year - *registered.pupil.year;
    return years_on == 0 || years_on == 1;
}

bool same_year(const ListedPupil& one, const ListedPupil& other)
{
    return !one.pupil.year || !other.pupil.year || *one.pupil.year == *other.pupil.year;
}

class Matching {
public:
    Matching(const PupilList& file, const PupilList& registered) : file_(file), registered_(registered)
    {
        match_.partner.resize(file.pupils.size());
        match_.file_in_doubt.resize(file.pupils.size());
        match_.register_in_doubt.resize(registered.pupils.size());
        taken_.resize(registered.pupils.size());
    }

    PupilMatch run()
    {
        by_upn();
        by_name();
        by_near_name();
        return std::move(match_);
    }

private:
    using Fits = bool (*)(const ListedPupil&, const ListedPupil&);

    static std::map<std::string, Places> by(const PupilList& list, std::string (*key)(const ListedPupil&))
    {
        std::map<std::string, Places> places;
        for (std::size_t at = 0; at < list.pupils.size(); ++at)
            if (auto found = key(list.pupils[at]); !found.empty()) places[std::move(found)].push_back(at);
        return places;
    }

    void pair(std::size_t in_file, std::size_t in_register)
    {
        match_.partner[in_file] = in_register;
        taken_[in_register] = true;
    }

    void doubt(std::size_t in_file, const std::string& why)
    {
        const auto& pupil = file_.pupils[in_file].pupil;
        match_.file_in_doubt[in_file] = true;
        match_.doubts.push_back({pupil.name, pupil.where, why});
    }

    void doubt_registered(const Places& places)
    {
        for (const auto at : places) match_.register_in_doubt[at] = true;
    }

    void by_upn()
    {
        const auto registered = by(registered_, &upn_key);
        for (const auto& [upn, in_file] : by(file_, &upn_key)) {
            const auto found = registered.find(upn);
            const bool one = found != registered.end() && found->second.size() == 1;
            if (in_file.size() == 1 && one) pair(in_file.front(), found->second.front());
            if (found != registered.end() && !one) {
                doubt_registered(found->second);
                for (const auto at : in_file)
                    doubt(at, "The UPN stands in " + std::to_string(found->second.size()) + " rows of the register.");
            } else if (in_file.size() > 1) {
                if (one) doubt_registered(found->second);
                for (const auto at : in_file)
                    doubt(at,
                          "The UPN stands in " + std::to_string(in_file.size()) + " rows of the file that say different things.");
            }
        }
    }

    static std::string key_of_name(const ListedPupil& one) { return name_key(one.pupil.name); }

    void by_name()
    {
        const auto registered = by(registered_, &key_of_name);
        for (const auto& [name, in_file] : by(file_, &key_of_name)) {
            const auto found = registered.find(name);
            settle(in_file, found == registered.end() ? Places{} : found->second);
        }
    }

    // Who is new may be somebody whose name the other list writes differently; nobody but a person knows.
    void by_near_name()
    {
        std::vector<std::vector<std::string>> registered;
        for (const auto& one : registered_.pupils) registered.push_back(name_words(one.pupil.name));
        std::vector<std::pair<std::size_t, std::size_t>> near;
        for (std::size_t one = 0; one < file_.pupils.size(); ++one) {
            const auto words = name_words(file_.pupils[one].pupil.name);
            for (std::size_t other = 0; open(one) && other < registered.size(); ++other)
                if (free(other) && may_be_one(one, other) && near_names(words, registered[other])) near.emplace_back(one, other);
        }
        for (const auto& [one, other] : near) {
            match_.register_in_doubt[other] = true;
            if (!open(one)) continue;
            const auto& pupil = registered_.pupils[other].pupil;
            doubt(one, "The register has " + pupil.name + " in " + to_text(pupil.where) +
                           ", who may be the same pupil with the name written differently.");
        }
    }

    bool may_be_one(std::size_t one, std::size_t other) const
    {
        return !upns_differ(one, other) && year_fits(file_.pupils[one], registered_.pupils[other]);
    }

    bool open(std::size_t in_file) const { return !match_.partner[in_file] && !match_.file_in_doubt[in_file]; }

    bool free(std::size_t in_register) const { return !taken_[in_register] && !match_.register_in_doubt[in_register]; }

    // Both have a UPN and it is not the same: two pupils, or a number that was changed.
    bool upns_differ(std::size_t in_file, std::size_t in_register) const
    {
        const auto one = upn_key(file_.pupils[in_file]);
        const auto other = upn_key(registered_.pupils[in_register]);
        return !one.empty() && !other.empty() && one != other;
    }

    // Pairs those of one name of whom each fits the other and nobody else.
    void pair_sole(const Places& in_file, const Places& in_register, Fits fits)
    {
        const auto may_be = [&](std::size_t one, std::size_t other) {
            return open(one) && free(other) && !upns_differ(one, other) && fits(file_.pupils[one], registered_.pupils[other]);
        };
        std::vector<std::pair<std::size_t, std::size_t>> pairs;
        for (const auto one : in_file)
            for (const auto other : in_register) {
                const bool sole = may_be(one, other) &&
                                  std::ranges::count_if(in_register, [&](std::size_t at) { return may_be(one, at); }) == 1 &&
                                  std::ranges::count_if(in_file, [&](std::size_t at) { return may_be(at, other); }) == 1;
                if (sole) pairs.emplace_back(one, other);
            }
        for (const auto& [one, other] : pairs) pair(one, other);
    }

    void settle(const Places& in_file, const Places& in_register)
    {
        pair_sole(in_file, in_register, [](const ListedPupil& one, const ListedPupil& other) {
            return same_class(one, other) && same_year(one, other);
        });
        pair_sole(in_file, in_register, &year_fits);
        tell_repeated(in_file);
        for (const auto one : in_file)
            if (open(one)) tell_unsettled(one, in_register);
    }

    // Two rows of one name, class and year without a UPN are one pupil twice or two pupils.
    void tell_repeated(const Places& in_file)
    {
        for (const auto one : in_file)
            for (const auto other : in_file) {
                const auto& a = file_.pupils[one];
                const auto& b = file_.pupils[other];
                const bool told_apart = !upn_key(a).empty() && !upn_key(b).empty();
                if (one == other || !open(one) || told_apart || !same_class(a, b) || !same_year(a, b)) continue;
                doubt(one, "The name stands in several rows of the file with the same class.");
            }
    }

    void tell_unsettled(std::size_t one, const Places& in_register)
    {
        Places left;
        for (const auto other : in_register) {
            const bool other_class = upns_differ(one, other) && !same_class(file_.pupils[one], registered_.pupils[other]);
            if (!taken_[other] && !other_class) left.push_back(other);
        }
        if (left.empty()) return;
        doubt_registered(left);
        const auto& where = registered_.pupils[left.front()].pupil.where;
        if (left.size() > 1)
            doubt(one, "The register has " + std::to_string(left.size()) +
                           " pupils of this name, and class and year do not tell them apart.");
        else if (upns_differ(one, left.front()))
            doubt(one, "The register has the name in " + to_text(where) + " with another UPN.");
        else
            doubt(one, "The register has the name in " + to_text(where) +
                           ", but another year, class or pupil of the name makes it doubtful.");
    }

    const PupilList& file_;
    const PupilList& registered_;
    PupilMatch match_;
    std::vector<bool> taken_;
};

}  // namespace

PupilMatch match_pupils(const PupilList& file, const PupilList& registered)
{
    return Matching(file, registered).run();
}

}  // namespace provision

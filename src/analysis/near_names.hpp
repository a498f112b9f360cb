// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/pupil_names.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace provision {

/// The words of a pupil's name for comparing, forenames first: a hyphen parts two, and an apostrophe is none.
std::vector<std::string> name_words(std::string_view name);

/// True for the words of two names that may be one pupil's, written differently: `Patel-Jones, Mo` and `Mo Patel Jones`,
/// `Dunn, Ben` and `Benjamin Dunn`, `Mo Patel` and `Mo Patel-Jones`, `Ben Dunn` and `Ben James Dunn`.
bool near_names(const std::vector<std::string>& one, const std::vector<std::string>& other);

/// True for two names one or two letters apart, of which short names have too few: `Tom Reve` and `Tom Reeves`.
bool spelled_alike(const std::vector<std::string>& one, const std::vector<std::string>& other);

/// The register, asked whom a name that it does not know may mean.
class LikelyPupils {
public:
    explicit LikelyPupils(const std::vector<Pupil>& pupils);

    /// The pupils who may be meant, in the order of the register: those of the year or class that is told before others, and the
    /// same surname with no more than the forename's first letter only there. Empty where nobody or half the school may be.
    std::vector<const Pupil*> to(const NamedPupil& named) const;
    /// How many pupils have that word in their name: a forename alone may be several.
    std::size_t having(const std::string& word) const;

    /// The pupils of the year, where one is told, whom the initials fit: `ZK` is Zoe King, and Zoe Mary King.
    std::vector<const Pupil*> with_initials(const NamedPupil& initials) const;

private:
    struct Known {
        const Pupil* pupil = nullptr;
        std::vector<std::string> words;
    };
    std::vector<std::size_t> worth_comparing(const std::vector<std::string>& words) const;

    std::vector<Known> known_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_word_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_initials_;
};

}  // namespace provision

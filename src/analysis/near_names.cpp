// SPDX-License-Identifier: MPL-2.0
#include "analysis/near_names.hpp"

#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <numeric>
#include <sstream>
#include <utility>

namespace provision {
namespace {

// `ben` and `benjamin`; two letters are the beginning of too many.
bool short_for(const std::string& one, const std::string& other)
{
    constexpr std::size_t kLeast = 3;
    const auto& shorter = one.size() < other.size() ? one : other;
    const auto& longer = one.size() < other.size() ? other : one;
    return one == other || (shorter.size() >= kLeast && longer.starts_with(shorter));
}

// Every word of the shorter list stands in the longer one.
bool all_among(const std::vector<std::string>& one, const std::vector<std::string>& other)
{
    const auto& shorter = one.size() < other.size() ? one : other;
    const auto& longer = one.size() < other.size() ? other : one;
    return std::ranges::all_of(shorter, [&](const auto& word) { return std::ranges::find(longer, word) != longer.end(); });
}

bool one_surname(const std::vector<std::string>& one, const std::vector<std::string>& other)
{
    return std::equal(one.begin() + 1, one.end(), other.begin() + 1, other.end());
}

std::string joined(const std::vector<std::string>& words)
{
    std::string all;
    for (const auto& word : words) all += (all.empty() ? "" : " ") + word;
    return all;
}

// Letters to add, drop or change to get from one to the other.
std::size_t letters_apart(std::string_view one, std::string_view other)
{
    std::vector<std::size_t> apart(other.size() + 1);
    std::iota(apart.begin(), apart.end(), std::size_t{0});
    for (std::size_t row = 1; row <= one.size(); ++row) {
        auto before = std::exchange(apart[0], row);
        for (std::size_t at = 1; at <= other.size(); ++at) {
            const auto changed = before + (one[row - 1] == other[at - 1] ? 0 : 1);
            before = apart[at];
            apart[at] = std::min({changed, apart[at] + 1, apart[at - 1] + 1});
        }
    }
    return apart.back();
}

bool within(std::string_view one, std::string_view other, std::size_t letters)
{
    const auto longer = std::max(one.size(), other.size()) - std::min(one.size(), other.size());
    return longer <= letters && letters_apart(one, other) <= letters;
}

std::string initials_of(const std::vector<std::string>& words)
{
    return {words.front().front(), words.back().front()};
}

// Where a row tells year or class, a pupil of another one is less likely meant.
bool elsewhere(const NamedPupil& named, const Pupil& pupil)
{
    if (!named.class_name.empty() && !pupil.class_name.empty()) return !same_class(named.class_name, pupil.class_name);
    return named.year && pupil.year && named.year != pupil.year;
}

enum Likeness { alike = 0, alike_elsewhere = 1, first_letter = 2, unlike = 3 };

Likeness likeness(const std::vector<std::string>& words, const std::vector<std::string>& known, bool elsewhere)
{
    const bool surname = one_surname(words, known);
    const auto begins = [&] { return known.front().starts_with(words.front()) || words.front().starts_with(known.front()); };
    if (near_names(words, known) || spelled_alike(words, known) || (surname && begins()))
        return elsewhere ? alike_elsewhere : alike;
    return surname && !elsewhere && words.front().front() == known.front().front() ? first_letter : unlike;
}

// Of one name that a county has by the hundred nobody can say who is meant, and comparing with all of them takes long.
constexpr std::size_t kMostOfOneKey = 200;

void add_to(std::vector<std::size_t>& bucket, std::size_t at)
{
    if (bucket.size() < kMostOfOneKey && (bucket.empty() || bucket.back() != at)) bucket.push_back(at);
}

}  // namespace

std::vector<std::string> name_words(std::string_view name)
{
    auto key = name_key(name);
    std::erase(key, '\'');
    for (const std::string_view mark : {"\xE2\x80\x99", "\xE2\x80\x98"})
        for (auto at = key.find(mark); at != std::string::npos; at = key.find(mark)) key.erase(at, mark.size());
    std::ranges::replace(key, '-', ' ');
    std::istringstream in{key};
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(word);
    return words;
}

bool near_names(const std::vector<std::string>& one, const std::vector<std::string>& other)
{
    if (one.size() < 2 || other.size() < 2) return false;
    if (one.front() == other.front() && all_among(one, other)) return true;
    return one_surname(one, other) && short_for(one.front(), other.front());
}

bool spelled_alike(const std::vector<std::string>& one, const std::vector<std::string>& other)
{
    constexpr std::size_t kShortForename = 4;  // `Kay Poole` and `Kit Poole` are two pupils
    constexpr std::size_t kShortName = 7;
    if (one.size() < 2 || other.size() < 2) return false;
    if (!within(one.front(), other.front(), std::max(one.front().size(), other.front().size()) <= kShortForename ? 1 : 2))
        return false;
    const auto first = joined(one);
    const auto second = joined(other);
    return within(first, second, std::min(first.size(), second.size()) <= kShortName ? 1 : 2);
}

LikelyPupils::LikelyPupils(const std::vector<Pupil>& pupils)
{
    for (const auto& pupil : pupils) {
        auto words = name_words(pupil.name);
        if (words.empty()) continue;
        const auto at = known_.size();
        for (const auto& word : words) add_to(by_word_[word], at);
        add_to(by_initials_[initials_of(words)], at);
        known_.push_back({&pupil, std::move(words)});
    }
}

std::vector<std::size_t> LikelyPupils::worth_comparing(const std::vector<std::string>& words) const
{
    std::vector<std::size_t> all;
    const auto add = [&](const auto& index, const std::string& key) {
        if (const auto found = index.find(key); found != index.end())
            all.insert(all.end(), found->second.begin(), found->second.end());
    };
    for (const auto& word : words) add(by_word_, word);
    add(by_initials_, initials_of(words));
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

std::vector<const Pupil*> LikelyPupils::to(const NamedPupil& named) const
{
    constexpr std::size_t kMost = 5;  // more are no hint
    const auto words = name_words(named.name);
    if (words.size() < 2) return {};
    auto best = unlike;
    std::vector<const Pupil*> found;
    for (const auto at : worth_comparing(words)) {
        const auto& [pupil, known] = known_[at];
        if (known.size() < 2) continue;
        const auto like = likeness(words, known, elsewhere(named, *pupil));
        if (like < best) found.clear();
        best = std::min(best, like);
        if (like == best && like != unlike) found.push_back(pupil);
    }
    return found.size() <= kMost ? found : std::vector<const Pupil*>{};
}

std::size_t LikelyPupils::having(const std::string& word) const
{
    const auto found = by_word_.find(word);
    return found == by_word_.end() ? 0 : found->second.size();
}

std::vector<const Pupil*> LikelyPupils::with_initials(const NamedPupil& initials) const
{
    const auto wanted = folded(initials.name);
    std::vector<const Pupil*> fitting;
    for (const auto& [pupil, words] : known_) {
        if (words.empty() || (initials.year && pupil->year && *initials.year != *pupil->year)) continue;
        std::string all;
        for (const auto& word : words) all += first_character(word);
        if (all == wanted || first_character(words.front()) + first_character(words.back()) == wanted) fitting.push_back(pupil);
    }
    return fitting;
}

}  // namespace provision

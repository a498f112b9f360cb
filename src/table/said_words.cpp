// SPDX-License-Identifier: MPL-2.0
#include "table/said_words.hpp"

#include "table/cells.hpp"
#include "table/forms/labels.hpp"
#include "text/digits.hpp"
#include "text/typed_text.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

/// Words that only join a name to how it is given; a row says the same without them.
bool joint(const std::string& word)
{
    constexpr std::array<std::string_view, 24> kJoints{"and", "or",    "with",   "by",    "for",    "of",  "the",      "a",
                                                       "an",  "at",    "in",     "per",   "each",   "to",  "plus",     "x",
                                                       "led", "group", "groups", "pupil", "pupils", "chn", "children", "n/a"};
    return std::ranges::find(kJoints, word) != kJoints.end();
}

bool of_word(const std::string& plain, std::size_t at)
{
    const char letter = plain[at];
    if ((letter >= 'a' && letter <= 'z') || is_digit(letter) || static_cast<unsigned char>(letter) >= 0x80) return true;
    const bool between = at > 0 && at + 1 < plain.size() && is_digit(plain[at - 1]) && is_digit(plain[at + 1]);
    return between && std::string_view(".:/").find(letter) != std::string_view::npos;
}

/// `x3` and `3x` are a number of times, as `3` is.
std::string without_times_sign(std::string word)
{
    if (word.size() > 1 && word.front() == 'x' && is_digit(word[1])) word.erase(0, 1);
    if (word.size() > 1 && word.back() == 'x' && is_digit(word[word.size() - 2])) word.pop_back();
    return word;
}

void add_years(std::set<std::string>& words, const Years& years)
{
    for (const auto* word : {"year", "years", "yr", "yrs", "y"}) words.insert(word);
    for (int year = years.first; year <= years.last; ++year) {
        const auto number = year == 0 ? std::string("r") : std::to_string(year);
        for (const auto* lead : {"", "y", "yr"}) words.insert(lead + number);
        if (year == 0) words.insert("reception");
    }
}

/// Words by which tiers are called.
bool word_of_tier(const std::string& word)
{
    constexpr std::array<std::string_view, 28> kWords{
        "wave",          "waves",     "tier",         "level",    "layer", "stage", "universal", "targeted",
        "specialist",    "quality",   "first",        "teaching", "1",     "2",     "3",         "one",
        "two",           "three",     "additional",   "support",  "offer", "all",   "qft",       "intervention",
        "interventions", "provision", "personalised", "inclusive"};
    return std::ranges::find(kWords, word) != kWords.end();
}

}  // namespace

bool held_by_columns(const std::string& text)
{
    const auto label = read_label(text);
    if (label.years) return true;
    if (!label.tiered) return !label.area.empty() && lines(text).size() == 1;
    const auto words = telling_words(text);
    return label.wave && (!label.area.empty() || std::ranges::all_of(words, word_of_tier));
}

std::vector<std::string> telling_words(const std::string& text)
{
    const auto plain = keyboard_text(folded(text));
    std::vector<std::string> words;
    for (std::size_t at = 0; at < plain.size();) {
        auto end = at;
        while (end < plain.size() && of_word(plain, end)) ++end;
        auto word = without_times_sign(plain.substr(at, end - at));
        if (!word.empty() && !joint(word)) words.push_back(std::move(word));
        at = std::max(end, at + 1);
    }
    return words;
}

std::set<std::string> words_of_row(const TidyRow& row, const Provision& provision)
{
    std::set<std::string> words;
    const auto add = [&](const std::string& text) {
        for (auto& word : telling_words(text)) words.insert(std::move(word));
    };
    for (const auto& [column, cell] : row.cells)
        if (cell.value) add(text_of(*cell.value));
    if (provision.years) add_years(words, *provision.years);
    if (provision.wave)
        for (const auto* word : {"wave", "tier"}) words.insert(word);
    if (provision.ratio) {
        const auto pupils = plain_number(provision.ratio->pupils);
        const auto adults = plain_number(provision.ratio->adults);
        for (const auto& ratio : {pupils, pupils + ":" + adults, adults + ":" + pupils}) words.insert(ratio);
    }
    return words;
}

bool only_a_time(const std::string& text)
{
    constexpr std::array<std::string_view, 9> kUnits{"hours", "hour", "hrs", "hr", "h", "minutes", "mins", "min", "m"};
    return std::ranges::all_of(telling_words(text), [&](const std::string& word) {
        return is_digit(word.front()) || std::ranges::find(kUnits, word) != kUnits.end();
    });
}

bool says_all(const std::set<std::string>& words, const std::string& text)
{
    return std::ranges::all_of(telling_words(text), [&](const std::string& word) { return words.contains(word); });
}

}  // namespace provision

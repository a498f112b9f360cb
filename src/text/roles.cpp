// SPDX-License-Identifier: MPL-2.0
#include "text/roles.hpp"

#include "text/among.hpp"
#include "text/staff_parts.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace provision {
namespace {

/// The roles of schools, each with the one it is another word for; whoever is named by both is one adult.
struct Role {
    std::string_view words;
    std::string_view same_as;
};
constexpr std::array kRoles{Role{"ta", "ta"},
                            Role{"teaching assistant", "ta"},
                            Role{"classroom assistant", "ta"},
                            Role{"lsa", "lsa"},
                            Role{"learning support assistant", "lsa"},
                            Role{"hlta", "hlta"},
                            Role{"higher level teaching assistant", "hlta"},
                            Role{"nneb", "nneb"},
                            Role{"nursery nurse", "nneb"},
                            Role{"ct", "ct"},
                            Role{"class teacher", "ct"},
                            Role{"teacher", "teacher"},
                            Role{"senco", "senco"},
                            Role{"sendco", "senco"},
                            Role{"inco", "inco"},
                            Role{"mta", "mta"},
                            Role{"mdsa", "mdsa"},
                            Role{"clo", "clo"},
                            Role{"elsa", "elsa"},
                            Role{"salt", "salt"},
                            Role{"speech and language therapist", "salt"},
                            Role{"speech therapist", "salt"},
                            Role{"ot", "ot"},
                            Role{"occupational therapist", "ot"},
                            Role{"ep", "ep"},
                            Role{"educational psychologist", "ep"},
                            Role{"counsellor", "counsellor"},
                            Role{"school counsellor", "counsellor"},
                            Role{"learning mentor", "learning mentor"},
                            Role{"mentor", "mentor"},
                            Role{"play therapist", "play therapist"},
                            Role{"family support worker", "family support worker"},
                            Role{"support assistant", "support assistant"},
                            Role{"support worker", "support worker"},
                            Role{"tutor", "tutor"},
                            Role{"physiotherapist", "physiotherapist"},
                            Role{"headteacher", "headteacher"},
                            Role{"head teacher", "headteacher"},
                            Role{"deputy head", "deputy head"},
                            Role{"volunteer", "volunteer"}};

/// Initials that also head a programme or a visit: alone in prose they name no adult.
constexpr std::array<std::string_view, 8> kRatherProgrammes{"elsa", "salt", "ot", "ep", "clo", "mentor", "tutor", "volunteer"};

/// What may stand right before a role and belong to it.
constexpr std::array<std::string_view, 13> kQualifiers{"specialist", "transition",  "senior", "support", "qualified",
                                                       "trained",    "experienced", "sen",    "send",    "literacy",
                                                       "numeracy",   "maths",       "english"};

/// A word of the text: letters, digits and apostrophes, folded, and where it stands.
struct Word {
    std::string key;
    std::size_t begin;
    std::size_t end;
};

bool of_word(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return std::string_view("()[]{},;:.!?/&+\"*=<>-").find(letter) == std::string_view::npos && byte > ' ';
}

std::vector<Word> words_of(std::string_view text)
{
    std::vector<Word> words;
    for (std::size_t at = 0; at < text.size();) {
        auto end = at;
        while (end < text.size() && of_word(text[end])) ++end;
        if (end > at) words.push_back({folded(text.substr(at, end - at)), at, end});
        at = std::max(end, at + 1);
    }
    return words;
}

/// How many words from `at` on are the role; 0 when they are not. Many of one may stand for it.
std::size_t words_of_role(const std::vector<Word>& words, std::size_t at, const Role& role)
{
    std::size_t count = 1;
    std::string key = words[at].key;
    while (key.size() < role.words.size() && at + count < words.size()) key += ' ' + words[at + count++].key;
    return key == role.words || one_of(key) == role.words ? count : 0;
}

struct Found {
    std::size_t first;  ///< word
    std::size_t count;
    const Role* role;
};

std::optional<Found> role_at(const std::vector<Word>& words, std::size_t at)
{
    std::optional<Found> best;
    for (const auto& role : kRoles) {
        const auto count = words_of_role(words, at, role);
        if (count > 0 && (!best || role.words.size() > best->role->words.size())) best = Found{at, count, &role};
    }
    return best;
}

/// `for the TA`, `to class teachers`, `programme written by a SALT`, `advice from EP`, `TA training`: not who gives the support.
bool gives_no_support(const std::vector<Word>& words, const Found& found)
{
    constexpr std::array<std::string_view, 7> kBefore{"for", "to", "of", "liaise", "liaison", "train", "training"};
    constexpr std::array<std::string_view, 3> kArticles{"the", "a", "an"};
    constexpr std::array<std::string_view, 14> kAdvice{"written",  "monitored",   "advised", "advice",  "guidance",
                                                       "directed", "recommended", "liaise",  "liaison", "meeting",
                                                       "meetings", "training",    "planned", "reviewed"};
    constexpr std::array<std::string_view, 7> kBehind{"training", "meeting", "meetings",  "advice",
                                                      "report",   "visit",   "assessment"};
    auto before = found.first;
    while (before > 0 && (among(kArticles, words[before - 1].key) || among(kQualifiers, words[before - 1].key))) --before;
    if (before > 0 && among(kBefore, words[before - 1].key)) return true;
    for (auto at = before; at > 0 && before - at < 3; --at)
        if (among(kAdvice, words[at - 1].key)) return true;
    const auto behind = found.first + found.count;
    return behind < words.size() && among(kBehind, words[behind].key);
}

bool level(const std::string& key)
{
    return key.size() == 2 && key[0] == 'l' && key[1] >= '1' && key[1] <= '9';
}

/// The role with what belongs to it and how many: `3x L3 TA's`.
std::size_t begin_with_qualifiers(std::string_view text, const std::vector<Word>& words, std::size_t first)
{
    const auto plain_blank = [&](std::size_t at) {
        return trimmed(text.substr(words[at - 1].end, words[at].begin - words[at - 1].end)).empty();
    };
    while (first > 0 && plain_blank(first) && (among(kQualifiers, words[first - 1].key) || level(words[first - 1].key))) --first;
    const auto count = [](std::string_view key) {
        if (key.ends_with('x')) key.remove_suffix(1);
        return !key.empty() && key.size() < 3 && key.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (first > 0 && plain_blank(first) && count(words[first - 1].key)) return first - 1;
    const bool sign = first > 1 && words[first - 1].key == "x" && count(words[first - 2].key);
    return sign ? first - 2 : first;
}

/// `or` and a stroke between two roles: one of them, or both.
bool alternative(std::string_view between)
{
    const auto key = folded(between);
    return key == "or" || key == "/" || key == "and/or";
}

}  // namespace

StaffList roles_in(std::string_view text)
{
    StaffList staff;
    const auto words = words_of(text);
    std::vector<std::string_view> met;
    std::size_t last_end = 0;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto found = role_at(words, at);
        if (!found) continue;
        at += found->count - 1;
        if (gives_no_support(words, *found) || among(kRatherProgrammes, found->role->same_as)) continue;
        const auto first = begin_with_qualifiers(text, words, found->first);
        const bool joined = !met.empty() && alternative(text.substr(last_end, words[first].begin - last_end));
        last_end = words[at].end;
        if (std::ranges::find(met, found->role->same_as) != met.end()) continue;
        met.push_back(found->role->same_as);
        staff.either = staff.either || joined;
        const auto several = several_of(text.substr(words[first].begin, last_end - words[first].begin));
        for (int count = several.count; count > 0; --count) staff.adults.push_back({one_of(several.name), {}});
    }
    return staff;
}

bool known_role(std::string_view name)
{
    const auto words = words_of(name);
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (const auto found = role_at(words, at)) return at + found->count == words.size();
        if (!among(kQualifiers, words[at].key) && !level(words[at].key)) return false;
    }
    return false;
}

bool titled_adult(std::string_view name)
{
    constexpr std::array<std::string_view, 7> kTitles{"mr", "mrs", "miss", "ms", "mx", "dr", "sir"};
    const auto words = words_of(name);
    return words.size() > 1 && words.size() <= 4 && among(kTitles, words.front().key);
}

bool names_adult(std::string_view name)
{
    constexpr std::array<std::string_view, 7> kTitles{"mr", "mrs", "miss", "ms", "mx", "dr", "sir"};
    constexpr std::array<std::string_view, 14> kNoInitials{"PP", "SEN", "EAL", "FSM", "LAC", "PE", "RE",
                                                           "IT", "ICT", "KS",  "IEP", "TBC", "NA", "AM"};
    if (known_role(name)) return true;
    const auto words = words_of(name);
    if (words.empty()) return false;
    if (words.size() <= 4 && among(kTitles, words.front().key)) return true;
    const auto typed = trimmed(name);
    const bool capitals =
        typed.size() >= 2 && typed.size() <= 3 && std::ranges::all_of(typed, [](char c) { return c >= 'A' && c <= 'Z'; });
    return capitals && !among(kNoInitials, typed);
}

bool names_no_adult(std::string_view text)
{
    constexpr std::array<std::string_view, 22> kSentence{
        "see",    "as",      "when",      "required", "appropriate", "continue", "continuous", "attached",
        "weekly", "daily",   "timetable", "needed",   "ongoing",     "tbc",      "tba",        "above",
        "below",  "various", "depending", "varies",   "activities",  "termly"};
    const auto words = words_of(text);
    if (words.empty()) return false;
    if (!roles_in(text).adults.empty() || known_role(text)) return false;
    return std::ranges::any_of(words, [&](const Word& word) { return among(kSentence, word.key); });
}

}  // namespace provision

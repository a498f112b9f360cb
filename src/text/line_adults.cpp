// SPDX-License-Identifier: MPL-2.0
#include "text/line_adults.hpp"

#include "text/among.hpp"
#include "text/schedule_factors.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

/// Words that say who gives support; a phrase about an adult holds one of them.
constexpr std::array<std::string_view, 58> kRoles{"ta",          "tas",
                                                  "lsa",         "lsas",
                                                  "hlta",        "hltas",
                                                  "ct",          "teacher",
                                                  "teachers",    "senco",
                                                  "sendco",      "inco",
                                                  "mta",         "elsa",
                                                  "elsas",       "salt",
                                                  "slt",         "ep",
                                                  "counsellor",  "mentor",
                                                  "mentors",     "assistant",
                                                  "assistants",  "therapist",
                                                  "therapists",  "adult",
                                                  "adults",      "volunteer",
                                                  "volunteers",  "staff",
                                                  "nurse",       "psychologist",
                                                  "team",        "practitioner",
                                                  "tutor",       "tutors",
                                                  "coach",       "worker",
                                                  "nneb",        "clo",
                                                  "snsa",        "lsp",
                                                  "headteacher", "head",
                                                  "deputy",      "physio",
                                                  "ot",          "lm",
                                                  "fsw",         "lsw",
                                                  "technician",  "specialist",
                                                  "instructor",  "chaplain",
                                                  "librarian",   "trainee",
                                                  "keyworker",   "physiotherapist"};

/// Roles that lead in a name: `TA led phonics`; `learning mentor time`.
constexpr std::array<std::string_view, 16> kLeads{"ta",   "tas",    "lsa",      "lsas", "hlta",  "teacher",   "senco", "sendco",
                                                  "elsa", "mentor", "teachers", "ct",   "adult", "volunteer", "inco",  "tutor"};
constexpr std::array<std::string_view, 10> kLed{"run",  "led",       "lead",   "involvement", "support",
                                                "time", "delivered", "taught", "directed",    "input"};

/// Where a phrase about an adult ends.
constexpr std::array<std::string_view, 44> kStops{
    "for",    "on",      "to",          "in",      "once",    "twice",     "daily", "weekly", "every",     "each",  "who",
    "that",   "which",   "using",       "minimum", "at",      "during",    "after", "before", "per",       "x",     "will",
    "is",     "are",     "should",      "must",    "where",   "when",      "as",    "with",   "by",        "from",  "throughout",
    "within", "through", "fortnightly", "termly",  "morning", "afternoon", "group", "groups", "programme", "while", "sessions"};

/// Capitals that are no adult's initials.
constexpr std::array<std::string_view, 26> kNoInitials{"sen",  "send", "eal", "pp",  "asd",  "asc", "adhd", "fsm", "lac",
                                                       "slcn", "semh", "hi",  "vi",  "ks",   "ict", "it",   "pe",  "rml",
                                                       "els",  "als",  "fls", "rwi", "ehcp", "ehc", "iep",  "ppg"};
constexpr std::array<std::string_view, 6> kTitles{"mr", "mrs", "miss", "ms", "mx", "dr"};

struct Word {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view text;
};

Word word_at(std::string_view plain, std::size_t at)
{
    const auto end = end_of_word(plain, at);
    return {at, end, plain.substr(at, end - at)};
}

bool initials(const LineText& line, const Word& word)
{
    return word.text.size() >= 2 && word.text.size() <= 3 && line.in_capitals(word.begin, word.end) &&
           !among(kNoInitials, word.text);
}

bool ends_phrase(std::string_view plain, std::size_t at)
{
    at = past_blanks(plain, at);
    if (at == plain.size() || std::string_view(",;.()-:&+/").find(plain[at]) != std::string_view::npos) return true;
    if (const auto time = read_factors(plain, at); !time.empty() && time.front().kind == FactorKind::weekdays) return true;
    const auto word = word_at(plain, at).text;
    return word == "and" || word == "or" || among(kStops, word) || end_of_digits(plain, at) > at;
}

/// `Mrs Pell`, `Mrs. K. Brand`: a title and the names behind it, each with a capital.
std::size_t end_of_titled(const LineText& line, std::size_t at)
{
    const auto plain = line.plain();
    if (!among(kTitles, word_at(plain, at).text)) return at;
    auto end = at;
    for (auto next = end_of_word(plain, at);;) {
        if (next < plain.size() && plain[next] == '.') ++next;
        next = past_blanks(plain, next);
        const auto word = next < plain.size() ? word_at(plain, next) : Word{};
        const bool surname = end == at && end_of_digits(plain, next) == next;  // `Mr Day` is no day
        if (word.text.empty() || !line.capital(next) || (!surname && !read_factors(plain, next).empty())) return end;
        end = next = word.end;
    }
}

std::size_t end_of_initials(const LineText& line, std::size_t at)
{
    const auto word = word_at(line.plain(), at);
    return initials(line, word) && ends_phrase(line.plain(), word.end) ? word.end : at;
}

/// Words up to where the phrase ends; the end of its last role, for `classroom assistant` is one and `assistant time` is not.
std::size_t end_of_role(const LineText& line, std::size_t at)
{
    constexpr int kMostWords = 8;
    const auto plain = line.plain();
    auto end = at;
    auto next = at;
    for (int count = 0; count < kMostWords && next < plain.size(); ++count) {
        const auto word = word_at(plain, next);
        if (word.text.empty() || among(kStops, word.text) || end_of_digits(plain, next) > next) break;
        if (count > 0 && (word.text == "and" || word.text == "or")) break;
        if (among(kRoles, word.text) && ends_phrase(plain, word.end)) end = word.end;
        next = past_blanks(plain, word.end);
        if (next == word.end && !(next < plain.size() && plain[next] == '-')) break;
        if (next < plain.size() && plain[next] == '-' && next == word.end) ++next;
    }
    return end;
}

std::size_t end_of_one(const LineText& line, std::size_t at, bool within_name)
{
    if (const auto end = end_of_titled(line, at); end > at) return end;
    if (const auto end = end_of_role(line, at); end > at) return end;
    return within_name ? at : end_of_initials(line, at);
}

/// Behind `and`, `or`, `/`, `&`, a comma another adult may follow.
std::size_t past_joint(std::string_view plain, std::size_t at)
{
    at = past_blanks(plain, at);
    if (at == plain.size()) return at;
    if (std::string_view("/&+,").find(plain[at]) != std::string_view::npos) return past_blanks(plain, at + 1);
    const auto word = word_at(plain, at);
    return word.text == "and" || word.text == "or" ? past_blanks(plain, word.end) : plain.size();
}

bool article(std::string_view word)
{
    return word == "a" || word == "an" || word == "the" || word == "their" || word == "his" || word == "her" || word == "our";
}

}  // namespace

std::size_t end_of_adults(const LineText& line, std::size_t at, bool within_name)
{
    const auto plain = line.plain();
    auto end = at;
    for (auto next = at; next < plain.size();) {
        const auto word = word_at(plain, next);
        const auto from = article(word.text) ? past_blanks(plain, word.end) : next;
        const auto one = end_of_one(line, from, within_name);
        if (one == from) break;
        end = one;
        next = past_joint(plain, end);
    }
    return end;
}

bool names_adults(std::string_view text)
{
    auto plain_name = std::string(trimmed(text));
    while (!plain_name.empty() && std::string_view("-:,;. ").find(plain_name.back()) != std::string_view::npos)
        plain_name.pop_back();
    const LineText line(plain_name);
    return line.size() > 0 && end_of_adults(line, 0, true) == line.size();
}

std::string adult_in_name(std::string_view name)
{
    const LineText line(name);
    const auto plain = line.plain();
    for (std::size_t at = 0; at < plain.size(); ++at) {
        const auto word = word_at(plain, at);
        if (word.text.empty()) continue;
        const auto behind = word.end < plain.size() && plain[word.end] == '-' ? word.end + 1 : past_blanks(plain, word.end);
        if (among(kLeads, word.text) && behind < plain.size() && among(kLed, word_at(plain, behind).text))
            return line.as_typed(word.begin, word.end);
        at = word.end;
    }
    return {};
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "table/map_lines.hpp"

#include "table/titles.hpp"
#include "text/foot_lines.hpp"
#include "text/kinds.hpp"
#include "text/schedule.hpp"
#include "text/status.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>
#include <sstream>
#include <vector>

namespace provision {
namespace {

constexpr std::array kWaveWords = {std::pair{std::string_view("universal"), 1},
                                   std::pair{std::string_view("quality first teaching"), 1},
                                   std::pair{std::string_view("targeted"), 2}, std::pair{std::string_view("specialist"), 3}};

std::vector<std::string> words_of(std::string_view line)
{
    std::istringstream in{folded_heading(line)};
    std::vector<std::string> words;
    for (std::string word; in >> word;) {
        std::erase_if(word, [](char c) { return c == '(' || c == ')' || c == ',' || c == '.' || c == '='; });
        if (!word.empty()) words.push_back(word);
    }
    return words;
}

bool whole_number(const std::string& word)
{
    return !word.empty() && word.find_first_not_of("0123456789") == std::string::npos;
}

bool in_capitals(std::string_view line)
{
    const auto none = [&](char first, char last) {
        return std::ranges::none_of(line, [=](char c) { return c >= first && c <= last; });
    };
    return none('a', 'z') && !none('A', 'Z');
}

std::optional<int> opening_wave(const std::string& line)
{
    const auto key = folded(line);
    for (const auto& [word, wave] : kWaveWords)
        if (key.starts_with(word) && has_phrase(key, word)) return wave;
    return {};
}

bool names_area(const std::string& line)
{
    return !area_of_need(line).empty() || !area_of_need(folded_heading(line)).empty();
}

bool wave_word(std::string_view key)
{
    return std::ranges::find(kWaveWords, key, &std::pair<std::string_view, int>::first) != kWaveWords.end();
}

// `Year 3 provision`, `Targeted support`: nothing stands between the heading word and the last one.
bool headed(const std::string& line)
{
    const auto key = folded(line);
    for (const std::string_view last : {" provision", " support"}) {
        if (!key.ends_with(last)) continue;
        const auto head = std::string_view(key).substr(0, key.size() - last.size());
        if (wave_word(head) || read_years(head) || years_of_class_line(head)) return true;
    }
    return false;
}

bool names_activity(const std::string& line)
{
    if (!split_name(line).schedule.empty()) return true;
    if (in_capitals(line) || headed(line) || names_area(line)) return false;
    const auto key = folded(line);
    constexpr std::array<std::string_view, 4> kActivities{"group", "groups", "club", "programme"};
    return kind_of_name(line) || std::ranges::any_of(kActivities, [&](std::string_view word) { return has_phrase(key, word); });
}

// `School Action = 12`, `12 SEN support`: a status and a count at either end, not `EHCP 1:1 support`.
bool counts_status(const std::string& line)
{
    if (pupils_by_status(line)) return true;
    const auto words = words_of(line);
    return words.size() > 1 && (whole_number(words.front()) || whole_number(words.back())) && status_phrase(folded(line));
}

// `Signed: P Hart`, `Next review meeting: 12 February`, `Key: LIT literacy`: a label of what schools write below a map.
bool labelled_foot(const std::string& key)
{
    constexpr std::array<std::string_view, 36> kLabels{"signed",
                                                       "signature",
                                                       "next review",
                                                       "date of next review",
                                                       "review date",
                                                       "reviewed",
                                                       "reviewed by",
                                                       "next meeting",
                                                       "key",
                                                       "nb",
                                                       "n.b",
                                                       "n.b.",
                                                       "p.s.",
                                                       "updated",
                                                       "last updated",
                                                       "completed by",
                                                       "prepared by",
                                                       "date",
                                                       "date reviewed",
                                                       "agreed by",
                                                       "approved by",
                                                       "shared with",
                                                       "copy to",
                                                       "please note",
                                                       "please return",
                                                       "return to",
                                                       "see also",
                                                       "source",
                                                       "headteacher",
                                                       "sent to",
                                                       "senco",
                                                       "next review meeting",
                                                       "next review date",
                                                       "written by",
                                                       "compiled by",
                                                       "date of next meeting"};
    const auto end = key.find_first_of(":=");
    if (end == std::string::npos) {
        constexpr std::array<std::string_view, 9> kOpenings{
            "signed ", "please note", "please return", "return to ", "updated ", "last updated", "next review", "nb ", "n.b. "};
        return std::ranges::any_of(kOpenings, [&](std::string_view word) { return key.starts_with(word); });
    }
    return std::ranges::find(kLabels, trimmed(std::string_view(key).substr(0, end))) != kLabels.end();
}

// `LSA = learning support assistant`: a short sign and what it stands for.
bool explains_sign(const std::string& key)
{
    const auto sign = key.find('=');
    if (sign == std::string::npos) return false;
    const auto before = trimmed(std::string_view(key).substr(0, sign));
    const auto behind = trimmed(std::string_view(key).substr(sign + 1));
    return !before.empty() && before.size() <= 6 && before.find(' ') == std::string_view::npos && !behind.empty();
}

// What a budget has over when the provisions are paid.
bool left_over(const std::string& key)
{
    constexpr std::array<std::string_view, 29> kWords{"left to spend",
                                                      "left over",
                                                      "remaining",
                                                      "amount left",
                                                      "underspend",
                                                      "overspend",
                                                      "unspent",
                                                      "carried forward",
                                                      "balance",
                                                      "balance left",
                                                      "surplus",
                                                      "deficit",
                                                      "remaining budget",
                                                      "amount remaining",
                                                      "shortfall",
                                                      "element 2",
                                                      "element 2 funding",
                                                      "element 3",
                                                      "element 3 funding",
                                                      "top-up funding",
                                                      "top up funding",
                                                      "funding received",
                                                      "income",
                                                      "notional budget",
                                                      "total funding",
                                                      "difference",
                                                      "school contribution",
                                                      "la contribution",
                                                      "less element 2"};
    const auto plain = trimmed(std::string_view(key).substr(0, key.find(':')));
    return std::ranges::find(kWords, plain) != kWords.end();
}

}  // namespace

std::optional<int> wave_section(const std::string& line)
{
    return line.size() > 3 ? read_wave(line) : std::nullopt;
}

std::optional<int> wave_in(const std::string& title)
{
    if (const auto wave = wave_section(title)) return wave;
    const auto words = words_of(title);
    std::optional<int> wave;
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        if (words[at] == "waves" || words[at] == "tiers") return {};
        if (words[at] != "wave") continue;
        const auto found = read_wave(words[at] + " " + words[at + 1]);
        const bool joined = at + 2 < words.size() && (words[at + 2] == "and" || words[at + 2] == "to" || words[at + 2] == "/" ||
                                                      words[at + 2] == "-" || whole_number(words[at + 2]));
        if (!found || joined || (wave && *wave != *found)) return {};
        wave = found;
    }
    return wave;
}

std::optional<std::string> term_section(const std::string& line)
{
    constexpr std::array<std::string_view, 4> kSeasons{"autumn", "spring", "summer", "aut"};
    constexpr std::array<std::string_view, 5> kBeside{"term", "half", "date:", "date", "first"};
    const auto words = words_of(line);
    const auto season = [&](const std::string& word) { return std::ranges::find(kSeasons, word) != kSeasons.end(); };
    const auto beside = [&](const std::string& word) {
        const bool year = word.find_first_not_of("0123456789-/") == std::string::npos;
        return season(word) || year || std::ranges::find(kBeside, word) != kBeside.end();
    };
    if (!std::ranges::any_of(words, season) || !std::ranges::all_of(words, beside)) return {};
    const auto colon = line.find(':');
    return std::string(trimmed(colon == std::string::npos ? line : line.substr(colon + 1)));
}

bool school_year_line(const std::string& line)
{
    const auto words = words_of(line);
    return std::ranges::any_of(words, [](const std::string& word) {
        const bool long_form = word.size() == 9 && (word[4] == '-' || word[4] == '/');
        const bool short_form = word.size() == 7 && (word[4] == '-' || word[4] == '/');
        return (long_form || short_form) && word.starts_with("20") && word.find_first_not_of("0123456789-/") == std::string::npos;
    });
}

std::optional<Section> plain_section(const std::string& line)
{
    const Section section{read_years(line), wave_section(line)};
    return section.years || section.wave ? std::optional(section) : std::nullopt;
}

std::optional<Section> worded_section(const std::string& line)
{
    if (names_activity(line)) return {};
    const bool class_line = folded(line).starts_with("class ");
    Section section{years_in(line), opening_wave(line), class_line};
    if (!section.years) section.years = years_of_class_line(line);
    if (section.years || section.wave || class_line || names_area(line)) return section;
    return {};
}

bool subject_line(const std::string& line)
{
    constexpr std::array<std::string_view, 11> kSubjects{
        "english",  "literacy", "maths",     "mathematics",           "numeracy", "reading", "writing",
        "spelling", "science",  "computing", "speaking and listening"};
    return std::ranges::find(kSubjects, folded_heading(line)) != kSubjects.end();
}

bool total_line(const std::string& text)
{
    constexpr std::array<std::string_view, 5> kTotals{"total", "totals", "subtotal", "subtotals", "sub-total"};
    constexpr std::array<std::string_view, 30> kBeside{
        "sub",   "grand",   "overall", "weekly", "termly", "annual", "yearly", "hours", "hrs",      "hour",
        "hr",    "minutes", "mins",    "time",   "cost",   "costs",  "staff",  "adult", "adults",   "pupils",
        "pupil", "number",  "of",      "for",    "per",    "a",      "in",     "week",  "children", "year"};
    const auto words = words_of(text);
    const auto among = [](std::string_view word, const auto& list) { return std::ranges::find(list, word) != list.end(); };
    const auto beside = [&](const std::string& word) {
        return among(word, kTotals) || among(word, kBeside) || word.find_first_of("0123456789") != std::string::npos;
    };
    return std::ranges::any_of(words, [&](const auto& word) { return among(word, kTotals); }) &&
           std::ranges::all_of(words, beside);
}

bool like_foot_line(const std::string& line)
{
    const auto key = folded(line);
    const bool budget =
        key == "budget" || key.starts_with("budget:") || (key.starts_with("budget ") && line.find("\xC2\xA3") != line.npos);
    const bool opening = budget || key.starts_with("total") || key.starts_with("grand total") || key.starts_with("note");
    return opening || key.starts_with("*") || total_line(line) || counts_status(line) || labelled_foot(key) || left_over(key) ||
           explains_sign(key);
}

bool says_finished(std::string_view text)
{
    constexpr std::array<std::string_view, 9> kWords{"finished",    "now finished",   "ended",
                                                     "stopped",     "discontinued",   "ceased",
                                                     "not running", "not continuing", "no longer running"};
    const auto key = folded(text);
    const auto inside = key.starts_with('(') && key.ends_with(')') ? key.substr(1, key.size() - 2) : key;
    return std::ranges::find(kWords, inside) != kWords.end();
}

std::string without_finished(const std::string& name)
{
    for (const std::string_view sign : {" - ", " \xE2\x80\x93 ", " (", ": ", " ", "\n"}) {
        const auto at = name.rfind(sign);
        if (at == std::string::npos || at == 0) continue;
        const auto word = std::string_view(name).substr(at + sign.size());
        const auto bare = sign == " (" && word.ends_with(')') ? word.substr(0, word.size() - 1) : word;
        const bool capitals = in_capitals(bare);
        if (says_finished(bare) && (sign != " " || capitals)) return std::string(trimmed(name.substr(0, at)));
    }
    return name;
}

std::string without_foot_marks(std::string name)
{
    while (name.size() > 1 && name.ends_with('*')) {
        name.pop_back();
        name = trimmed(name);
    }
    return name;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "table/map_lines.hpp"

#include "table/line_words.hpp"
#include "table/titles.hpp"
#include "text/foot_lines.hpp"
#include "text/kinds.hpp"
#include "text/schedule.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace provision {
namespace {

constexpr std::string_view kSpecialist = "specialist";

constexpr std::array kWaveWords = {
    std::pair{std::string_view("universal"), 1}, std::pair{std::string_view("quality first teaching"), 1},
    std::pair{std::string_view("targeted plus"), 3}, std::pair{std::string_view("targeted"), 2}, std::pair{kSpecialist, 3}};

bool in_capitals(std::string_view line)
{
    const auto none = [&](char first, char last) {
        return std::ranges::none_of(line, [=](char c) { return c >= first && c <= last; });
    };
    return none('a', 'z') && !none('A', 'Z');
}

std::optional<int> opening_wave(const std::string& line, int tiers)
{
    const auto key = folded(line);
    for (const auto& [word, wave] : kWaveWords)
        if (key.starts_with(word) && has_phrase(key, word)) return word == kSpecialist ? tiers : wave;
    return {};
}

bool names_area(const std::string& line)
{
    return !area_of_need(line).empty() || !area_of_need(folded_heading(line)).empty();
}

// `Mr Smith's class`: whose it is, not what is done there.
bool class_of_teacher(const std::string& line)
{
    const auto key = folded(line);
    return key.ends_with("'s class") || key.ends_with("s' class");
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

}  // namespace

std::optional<int> wave_section(const std::string& line, int tiers)
{
    return line.size() > 3 ? read_wave(line, tiers) : std::nullopt;
}

std::optional<int> wave_in(const std::string& title, int tiers)
{
    if (const auto wave = wave_section(title, tiers)) return wave;
    const auto words = line_words(title);
    std::optional<int> wave;
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        if (words[at] == "waves" || words[at] == "tiers") return {};
        if (words[at] != "wave") continue;
        const auto found = read_wave(words[at] + " " + words[at + 1], tiers);
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
    const auto words = line_words(line);
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
    const auto words = line_words(line);
    return std::ranges::any_of(words, [](const std::string& word) {
        const bool long_form = word.size() == 9 && (word[4] == '-' || word[4] == '/');
        const bool short_form = word.size() == 7 && (word[4] == '-' || word[4] == '/');
        return (long_form || short_form) && word.starts_with("20") && word.find_first_not_of("0123456789-/") == std::string::npos;
    });
}

std::optional<Section> plain_section(const std::string& line, int tiers)
{
    const Section section{read_years(line), wave_section(line, tiers)};
    return section.years || section.wave ? std::optional(section) : std::nullopt;
}

std::optional<Section> worded_section(const std::string& line, int tiers)
{
    if (names_activity(line)) return {};
    const bool class_line = folded(line).starts_with("class ") || class_of_teacher(line);
    Section section{years_in(line), opening_wave(line, tiers), class_line};
    section.area = area_of_need(line);
    if (section.area.empty()) section.area = area_of_need(folded_heading(line));
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

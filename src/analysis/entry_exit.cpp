// SPDX-License-Identifier: MPL-2.0
#include "analysis/entry_exit.hpp"

#include "analysis/measure_words.hpp"
#include "text/ages.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>

namespace provision {
namespace {

bool has_digit(std::string_view text)
{
    return text.find_first_of("0123456789") != std::string_view::npos;
}

// Where a score is parted from the most that there is, and how long the words between are.
std::pair<std::size_t, std::size_t> joint_of(const std::string& text)
{
    for (const std::string_view joint : {"/", " out of ", " of "})
        if (const auto at = text.find(joint); at != std::string::npos) return {at, joint.size()};
    return {std::string::npos, 0};
}

// `38/40`, `38 out of 40`; one that scores more than there is is something else, as a date.
struct OutOf {
    double score = 0;
    double most = 0;
};

std::optional<OutOf> read_out_of(std::string_view typed)
{
    const auto text = folded(typed);
    const auto [joint, length] = joint_of(text);
    if (joint == std::string::npos) return {};
    const auto score = read_score(std::string_view(text).substr(0, joint));
    const auto most = read_score(std::string_view(text).substr(joint + length));
    const auto plain = [](const std::optional<Score>& part) { return part && !part->age && !part->percent; };
    if (!plain(score) || !plain(most) || score->value < 0 || score->value > most->value) return {};
    return OutOf{score->value, most->value};
}

// Why nobody has a score: `absent`, `not tested`. Levels in words are data, so `none` counts only beside a number.
bool says_no_score(std::string_view typed)
{
    constexpr std::array<std::string_view, 28> kReasons{
        "absent",        "away",    "ill",     "sick",       "unwell",  "left",      "moved",        "withdrawn",
        "refused",       "missing", "pending", "tbc",        "tba",     "n/a",       "na",           "none",
        "nil",           "dna",     "dns",     "not tested", "no test", "not taken", "not assessed", "not applicable",
        "not available", "not yet", "did not", "no score"};
    const auto words = folded(typed);
    return std::ranges::any_of(kReasons,
                               [&](std::string_view reason) { return words.starts_with(reason) && has_phrase(words, reason); });
}

// True where nothing stands that could be set beside the other test.
bool lacks(const std::string& typed, const std::string& other)
{
    if (trimmed(typed).empty()) return true;
    const bool level = !trimmed(other).empty() && !has_digit(other) && !says_no_score(other);
    if (has_digit(typed) || level) return false;
    return !has_letter(typed) || says_no_score(typed);
}

constexpr double kHundred = 100;

ComparedScores percents(double entry, double exit)
{
    const auto part = [](double score) { return score >= 0 && score <= kHundred; };
    return {{entry, exit}, false, part(entry) && part(exit) ? kHundred : 0};
}

// An age of a test in months alone; below two years a number is more likely one of years.
std::optional<double> months_of(const Score& score)
{
    constexpr double kLeast = 24;
    if (score.age) return score.value;
    if (score.percent || score.value < kLeast) return {};
    const auto age = read_age(plain_number(score.value), AgeUnit::months);
    const auto* months = understood(age);
    return months ? std::optional(*months) : std::nullopt;
}

// Under a measure of ages a number alone may be years, months, years with a point before the months, or a score.
std::optional<ComparedScores> compared_ages(const Score& entry, const Score& exit, std::string_view measure)
{
    if (!tells_age_in_months(measure)) return {};
    const auto first = months_of(entry);
    const auto second = months_of(exit);
    return first && second ? std::optional(ComparedScores{{*first, *second}, true, 0}) : std::nullopt;
}

bool bare(const std::optional<Score>& score)
{
    return score && !score->age && !score->percent;
}

}  // namespace

std::optional<Score> read_score(std::string_view typed)
{
    auto text = trimmed(typed);
    const bool percent = text.ends_with('%');
    const auto* whole = text.data() + text.size();
    while (!text.empty() && (text.back() == '%' || text.back() == ' ')) text.remove_suffix(1);
    if (text.starts_with('+')) text.remove_prefix(1);
    double number = 0;
    const auto* end = text.data() + text.size();
    if (!text.empty() && std::from_chars(text.data(), end, number).ptr == end) return Score{number, false, percent};
    if (end != whole) return {};
    const auto age = read_age(text);
    const auto* months = understood(age);
    return months ? std::optional(Score{*months, true, false}) : std::nullopt;
}

bool has_entry(const Attendance& place)
{
    return !lacks(place.entry, place.exit);
}

bool has_exit(const Attendance& place)
{
    return !lacks(place.exit, place.entry);
}

bool has_entry_and_exit(const Attendance& place)
{
    return has_entry(place) && has_exit(place);
}

std::optional<ComparedScores> compared_scores(const Attendance& place, std::string_view measure)
{
    const auto entry_of = read_out_of(place.entry);
    const auto exit_of = read_out_of(place.exit);
    if (entry_of && exit_of && entry_of->most == exit_of->most)
        return ComparedScores{{entry_of->score, exit_of->score}, false, entry_of->most};
    const auto entry = read_score(place.entry);
    const auto exit = read_score(place.exit);
    if (!entry || !exit) return {};
    if ((bare(entry) || bare(exit)) && tells_age(measure)) return compared_ages(*entry, *exit, measure);
    if (entry->age != exit->age || entry->percent != exit->percent) return {};
    if (entry->percent) return percents(entry->value, exit->value);
    return ComparedScores{{entry->value, exit->value}, entry->age, 0};
}

NotCompared why_not_compared(const Attendance& place, std::string_view measure)
{
    const auto entry = read_score(place.entry);
    const auto exit = read_score(place.exit);
    if ((bare(entry) || bare(exit)) && tells_age(measure)) return NotCompared::number_for_age;
    if (entry && exit && entry->percent != exit->percent && !entry->age && !exit->age) return NotCompared::percent_and_number;
    return NotCompared::words;
}

}  // namespace provision

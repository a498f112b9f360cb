// SPDX-License-Identifier: MPL-2.0
#include "analysis/entry_exit.hpp"

#include "text/ages.hpp"
#include "text/words.hpp"

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
    if (!score || !most || score->age || most->age || score->value < 0 || score->value > most->value) return {};
    return OutOf{score->value, most->value};
}

}  // namespace

std::optional<Score> read_score(std::string_view typed)
{
    auto text = trimmed(typed);
    const auto* whole = text.data() + text.size();
    while (!text.empty() && (text.back() == '%' || text.back() == ' ')) text.remove_suffix(1);
    if (text.starts_with('+')) text.remove_prefix(1);
    double number = 0;
    const auto* end = text.data() + text.size();
    if (!text.empty() && std::from_chars(text.data(), end, number).ptr == end) return Score{number, false};
    if (end != whole) return {};
    const auto age = read_age(text);
    const auto* months = understood(age);
    return months ? std::optional(Score{*months, true}) : std::nullopt;
}

std::optional<Polarity> polarity_told(std::string_view measure)
{
    const auto words = folded(measure);
    for (const std::string_view lower : {"lower is better", "fewer is better", "less is better"})
        if (has_phrase(words, lower)) return Polarity::lower_is_better;
    for (const std::string_view higher : {"higher is better", "more is better"})
        if (has_phrase(words, higher)) return Polarity::higher_is_better;
    return {};
}

bool has_entry_and_exit(const Attendance& place)
{
    const bool both = !trimmed(place.entry).empty() && !trimmed(place.exit).empty();
    return both && has_digit(place.entry) == has_digit(place.exit);
}

std::optional<ComparedScores> compared_scores(const Attendance& place)
{
    const auto entry_of = read_out_of(place.entry);
    const auto exit_of = read_out_of(place.exit);
    if (entry_of && exit_of && entry_of->most == exit_of->most)
        return ComparedScores{{entry_of->score, exit_of->score}, false, entry_of->most};
    const auto entry = read_score(place.entry);
    const auto exit = read_score(place.exit);
    if (!entry || !exit || entry->age != exit->age) return {};
    return ComparedScores{{entry->value, exit->value}, entry->age, 0};
}

}  // namespace provision

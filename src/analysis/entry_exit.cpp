// SPDX-License-Identifier: MPL-2.0
#include "analysis/entry_exit.hpp"

#include "text/ages.hpp"
#include "text/words.hpp"

#include <charconv>

namespace provision {
namespace {

// `38/40`; one that scores more than there is is something else, as a date.
struct OutOf {
    double score = 0;
    double most = 0;
};

std::optional<OutOf> read_out_of(std::string_view typed)
{
    const auto slash = typed.find('/');
    if (slash == std::string_view::npos) return {};
    const auto score = read_score(typed.substr(0, slash));
    const auto most = read_score(typed.substr(slash + 1));
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

// SPDX-License-Identifier: MPL-2.0
#include "text/line_pieces.hpp"

#include "text/line_adults.hpp"
#include "text/line_marks.hpp"
#include "text/schedule_factors.hpp"
#include "text/schedule_rest.hpp"
#include "text/schedule_value.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

/// Words before an adult who gives the support.
constexpr std::array<std::string_view, 10> kGivenBy{"led by",       "run by",        "delivered by", "taken by", "taught by",
                                                    "supported by", "supervised by", "provided by",  "by",       "with"};
/// `written by a therapist`: who plans a programme is not who gives it.
constexpr std::array<std::string_view, 14> kPlannedBy{"written",  "monitored", "directed",   "advised",  "reviewed",
                                                      "set",      "planned",   "overseen",   "designed", "recommended",
                                                      "assessed", "devised",   "prescribed", "informed"};

bool behind_any(std::string_view plain, std::size_t at, std::span<const std::string_view> words)
{
    const auto before = plain.substr(0, at == 0 ? 0 : at - 1);
    return std::ranges::any_of(words, [&](std::string_view word) { return before.ends_with(word); });
}

LinePiece given_by(const LineText& line, std::size_t at)
{
    for (const auto word : kGivenBy) {
        if (!phrase_at(line.plain(), at, word)) continue;
        if (word == "by" && behind_any(line.plain(), at, kPlannedBy)) break;
        const auto from = past_blanks(line.plain(), at + word.size());
        const auto end = end_of_adults(line, from);
        if (end > from) return {PieceKind::staff, at, end, from};
    }
    return {};
}

LinePiece given_from(const LineText& line, std::size_t at)
{
    constexpr std::string_view kFrom = "from";
    if (!phrase_at(line.plain(), at, kFrom)) return {};
    const auto from = past_blanks(line.plain(), at + kFrom.size());
    const auto end = end_of_adults(line, from);
    return end > from ? LinePiece{PieceKind::giver, at, end, from} : LinePiece{};
}

bool set_apart(std::string_view plain, std::size_t at)
{
    const auto before = at == 0 ? std::string_view::npos : plain.find_last_not_of(' ', at - 1);
    return before == std::string_view::npos || std::string_view("-,;:(").find(plain[before]) != std::string_view::npos;
}

/// `Phonics 3 x 20 mins (6 ch) TA`.
bool behind_bracket(std::string_view plain, std::size_t at)
{
    const auto before = at == 0 ? std::string_view::npos : plain.find_last_not_of(' ', at - 1);
    return before != std::string_view::npos && plain[before] == ')';
}

/// `In-class TA`: the hyphen joins two words, and the adult stands behind the second one; `Phonics-TA` is a name and an adult.
bool within_joined_word(const LineText& line, std::size_t at)
{
    constexpr std::array<std::string_view, 6> kTitles{"mr", "mrs", "miss", "ms", "mx", "dr"};
    const auto plain = line.plain();
    const auto letter = [&](std::size_t place) { return plain[place] >= 'a' && plain[place] <= 'z'; };
    if (at < 2 || plain[at - 1] != '-' || !letter(at - 2) || !letter(at)) return false;
    const auto end = end_of_word(plain, at);
    return std::ranges::find(kTitles, plain.substr(at, end - at)) == kTitles.end() && !names_adults(line.as_typed(at, end));
}

/// `Phonics group - TA`, `Phonics 3 x 20 mins TA`: adults alone between two signs, or behind a time.
LinePiece adults_apart(const LineText& line, std::size_t at, const LinePiece* last)
{
    const auto plain = line.plain();
    const bool introduced = at > 1 && plain.substr(0, at).find_last_of(':') != std::string_view::npos &&
                            past_blanks(plain, plain.substr(0, at).find_last_of(':') + 1) == at;  // `Literacy: Reading mentors`
    const bool apart = at > 0 && !introduced && !within_joined_word(line, at) &&
                       (set_apart(plain, at) || behind_bracket(plain, at) || (last && last->kind != PieceKind::words));
    if (!apart) return {};
    const auto end = end_of_adults(line, at, true);
    const auto next = past_blanks(plain, end);
    const bool alone = next == plain.size() || std::string_view(",;.()-:").find(plain[next]) != std::string_view::npos ||
                       !read_factors(plain, next).empty();
    return end > at && alone ? LinePiece{PieceKind::staff, at, end, at} : LinePiece{};
}

bool may_begin(const Factor& factor)
{
    using enum FactorKind;
    constexpr std::array kNever{aside, joint, tie, plus, no_length, each_group, each_pupil};
    return std::ranges::find(kNever, factor.kind) == kNever.end();
}

/// `Springboard 4 daily`: the number is the name's.
bool number_of_name(std::string_view plain, std::size_t at, std::span<const Factor> factors)
{
    if (at == 0 || set_apart(plain, at) || factors.size() < 2 || factors.front().kind != FactorKind::number) return false;
    const auto& next = factors[1];
    const bool spelled_rate =
        next.kind == FactorKind::per_week && std::string_view("pa/").find(plain[next.begin]) != std::string_view::npos;
    return next.kind != FactorKind::times && next.kind != FactorKind::length && !spelled_rate;
}

/// The factors up to a ratio, a number of weeks or anything else that is a piece of its own.
std::span<const Factor> up_to_next_mark(const LineText& line, std::span<const Factor> factors)
{
    std::size_t count = 0;
    const auto share_of_post = [&](const Factor& factor) {  // `15 hrs (0.5 FTE)`
        return factor.kind == FactorKind::number && phrase_at(line.plain(), past_blanks(line.plain(), factor.end), "fte");
    };
    while (count < factors.size() && !share_of_post(factors[count]) && (count == 0 || !mark_at(line, factors[count].begin)))
        ++count;
    factors = factors.first(count);
    const auto trails = [](const Factor& factor) {
        return factor.kind == FactorKind::joint || factor.kind == FactorKind::tie || factor.kind == FactorKind::plus;
    };
    while (!factors.empty() && trails(factors.back())) factors = factors.first(factors.size() - 1);
    return factors;
}

bool means_time(std::string_view plain, std::span<const Factor> factors)
{
    if (factors.empty()) return false;
    const auto run = plain.substr(factors.front().begin, factors.back().end - factors.front().begin);
    constexpr std::array<std::string_view, 6> kWords{"week",   "day",   "wk",
                                                     "a week", "a day", "once"};  // `once the tests are marked`
    if (std::ranges::find(kWords, run) != kWords.end()) return false;
    const bool counted = has(factors, FactorKind::times) && has(factors, FactorKind::number);
    const bool groups = has(factors, FactorKind::groups) && has(factors, FactorKind::times);
    const bool crossed_groups = has(factors, FactorKind::groups) && run.find('x') != std::string_view::npos;
    return tells_time(factors) || has(factors, FactorKind::sessions) || counted || groups || crossed_groups;
}

/// `Social skills group (6)`: a number alone in a bracket is no part of the time behind it; of a group it is the size.
std::optional<LinePiece> number_in_bracket(const LineText& line, std::size_t at)
{
    const auto plain = line.plain();
    const auto end = std::min(plain.find_first_not_of("0123456789", at), plain.size());
    if (at == 0 || plain[at - 1] != '(' || end == at || end == plain.size() || plain[end] != ')') return {};
    const auto before = plain.substr(0, at - 1);
    const bool group = has_phrase(before, "group") || has_phrase(before, "groups") || has_phrase(before, "grp");
    return LinePiece{group ? PieceKind::ratio : PieceKind::words, at, group ? end : end + 1, at};
}

LinePiece time_at(const LineText& line, std::size_t at)
{
    const auto all = read_factors(line.plain(), at);
    if (all.empty() || !may_begin(all.front())) return {};
    const auto factors = up_to_next_mark(line, all);
    if (number_of_name(line.plain(), at, factors) || !means_time(line.plain(), factors)) return {};
    return {PieceKind::time, at, std::min(factors.back().end, line.size()), at};
}

/// `Booster for Year 6 pupils`, `KS 2 group`: the number is the year's, not one of pupils.
bool number_of_year(std::string_view plain, std::size_t at)
{
    constexpr std::array<std::string_view, 7> kBefore{"year ", "years ", "yr ", "yrs ", "key stage ", "ks ", "class "};
    if (end_of_digits(plain, at) == at) return false;
    return std::ranges::any_of(kBefore, [&](std::string_view word) {
        return plain.substr(0, at).ends_with(word) && phrase_at(plain, at - word.size(), word.substr(0, word.size() - 1));
    });
}

LinePiece piece_at(const LineText& line, std::size_t at, const LinePiece* last)
{
    if (number_of_year(line.plain(), at)) return {};
    if (const auto mark = mark_at(line, at)) return *mark;
    if (!starts_word(line.plain(), at)) return {};
    if (const auto piece = number_in_bracket(line, at)) return *piece;
    if (const auto piece = time_at(line, at); piece.end > at) return piece;
    if (const auto piece = given_by(line, at); piece.end > at) return piece;
    if (const auto piece = given_from(line, at); piece.end > at) return piece;
    return adults_apart(line, at, last);
}

}  // namespace

std::vector<LinePiece> line_pieces(const LineText& line)
{
    std::vector<LinePiece> pieces;
    for (std::size_t at = 0; at < line.size();) {
        const auto* last = pieces.empty() ? nullptr : &pieces.back();
        const auto piece = piece_at(line, at, last);
        if (piece.end > at) {
            pieces.push_back(piece);
            at = past_blanks(line.plain(), piece.end);
            continue;
        }
        const auto word = end_of_word(line.plain(), at);
        const auto end = past_blanks(line.plain(), word > at ? word : at + 1);
        if (last && last->kind == PieceKind::words)
            pieces.back().end = end;
        else
            pieces.push_back({PieceKind::words, at, end, at});
        at = end;
    }
    return pieces;
}

}  // namespace provision

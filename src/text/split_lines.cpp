// SPDX-License-Identifier: MPL-2.0
// Where one provision of free text ends and the next begins: within a line, and over the lines of a cell.
#include "text/line_pieces.hpp"
#include "text/provision_line.hpp"
#include "text/schedule_factors.hpp"
#include "text/schedule_value.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace provision {
namespace {

/// The last run of words with a capital or a digit in the stretch: the `RML` of `with English focus RML`; `end` when its last
/// word has none.
std::size_t trailing_capitals(const LineText& line, std::size_t begin, std::size_t end)
{
    auto from = end;
    for (std::size_t at = begin; at < end;) {
        const auto word = std::max(end_of_word(line.plain(), at), at + 1);
        const bool letter = end_of_word(line.plain(), at) > at;
        if (letter && !line.capital(at)) from = end;
        if (letter && line.capital(at) && from == end) from = at;
        at = past_blanks(line.plain(), word);
    }
    return from;
}

/// Behind a full stop and a blank, where a capital follows.
std::size_t behind_full_stop(const LineText& line, std::size_t begin, std::size_t end)
{
    const auto plain = line.plain();
    for (auto at = begin; at + 2 < end; ++at)
        if (plain[at] == '.' && plain[at + 1] == ' ' && line.capital(at + 2)) return at + 2;
    return end;
}

bool tells_item(PieceKind kind)
{
    return kind == PieceKind::time;
}

/// `1:3 maths tuition twice weekly`, `1:3 x 3 groups reading tuition`: behind a complete time, a ratio with words behind it.
bool opens_item(const LineText& line, const std::vector<LinePiece>& pieces, std::size_t ratio, std::size_t second)
{
    if (ratio + 1 < second) return true;
    const auto factors = read_factors(line.plain().substr(0, pieces[second].end), pieces[second].begin);
    const bool groups_only = !tells_time(factors);
    return groups_only && second + 1 < pieces.size() && pieces[second + 1].kind == PieceKind::words;
}

/// Where, between two times of a line, the second provision begins; nothing where it is not clear.
std::optional<std::size_t> boundary(const LineText& line, const std::vector<LinePiece>& pieces, std::size_t first,
                                    std::size_t second)
{
    for (auto at = first + 1; at < second; ++at) {
        const auto& piece = pieces[at];
        if (piece.kind == PieceKind::ratio && at > first + 1 && opens_item(line, pieces, at, second)) return piece.begin;
        if (piece.kind != PieceKind::words) continue;
        const auto end = at + 1 < pieces.size() ? pieces[at + 1].begin : piece.end;
        if (const auto stop = behind_full_stop(line, piece.begin, end); stop < end) return stop;
        if (line.capital(piece.begin)) return piece.begin;
        if (at + 1 == second)
            if (const auto from = trailing_capitals(line, piece.begin, end);
                from < end && from > piece.begin && line.plain()[piece.begin] != '-' && line.plain()[piece.begin] != ':' &&
                line.plain()[piece.begin] != '(')
                return from;
    }
    return {};
}

/// The next time behind a piece, past words; times that follow one another at once are one.
std::size_t next_time(const std::vector<LinePiece>& pieces, std::size_t from)
{
    for (auto at = from + 1; at < pieces.size(); ++at)
        if (tells_item(pieces[at].kind)) return at;
    return pieces.size();
}

bool words_between(const std::vector<LinePiece>& pieces, std::size_t first, std::size_t second)
{
    return std::any_of(pieces.begin() + static_cast<std::ptrdiff_t>(first), pieces.begin() + static_cast<std::ptrdiff_t>(second),
                       [](const auto& piece) { return piece.kind == PieceKind::words; });
}

std::string_view past_bullet(std::string_view line)
{
    constexpr std::array<std::string_view, 12> kBullets{"\xE2\x80\xA2", "\xEF\x82\xB7", "\xE2\x96\xAA", "\xC2\xB7",
                                                        "\xE2\x97\x8F", "\xE2\x80\x93", "\xE2\x9E\xA2", "\xEF\x83\x98",
                                                        "- ",           "* ",           "o ",           "> "};
    line = trimmed(line);
    for (const auto bullet : kBullets)
        if (line.starts_with(bullet)) return trimmed(line.substr(bullet.size()));
    const auto digits = end_of_digits(line, 0);
    const bool numbered = digits > 0 && digits < 3 && digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')') &&
                          line[digits + 1] == ' ';
    return numbered ? trimmed(line.substr(digits + 1)) : line;
}

std::string last_word(const std::string& line)
{
    const auto plain = folded(line);
    return plain.substr(plain.rfind(' ') == std::string::npos ? 0 : plain.rfind(' ') + 1);
}

std::string first_word(const std::string& line)
{
    return line.substr(0, line.find(' '));
}

/// A line that the column's width broke: an open bracket, or a joint at the end or, in small letters, at the beginning.
bool wrapped(const std::string& above, const std::string& line)
{
    constexpr std::array<std::string_view, 12> kJoints{"and", "or", "for", "of",   "with", "to",
                                                       "the", "in", "by",  "from", "&",    "plus"};
    if (std::ranges::count(above, '(') > std::ranges::count(above, ')')) return true;
    const auto joint = [&](const std::string& word) { return std::ranges::find(kJoints, word) != kJoints.end(); };
    return joint(last_word(above)) || joint(first_word(line)) || above.ends_with(',') || above.ends_with('/') ||
           line.starts_with('/');
}

/// Parted at semicolons outside brackets.
void add_parts(std::vector<std::string>& parts, const std::string& line)
{
    std::size_t begin = 0;
    int depth = 0;
    for (std::size_t at = 0; at <= line.size(); ++at) {
        if (at < line.size() && line[at] == '(') ++depth;
        if (at < line.size() && line[at] == ')') --depth;
        if (at < line.size() && (line[at] != ';' || depth > 0)) continue;
        const auto part = past_bullet(std::string_view(line).substr(begin, at - begin));
        if (!part.empty()) parts.emplace_back(part);
        begin = at + 1;
    }
}

}  // namespace

std::vector<std::string> split_run_together(std::string_view text)
{
    if (text.size() > kLongestSchedule) return {std::string(trimmed(text))};
    const LineText line(text);
    const auto pieces = line_pieces(line);
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (auto first = next_time(pieces, static_cast<std::size_t>(-1)); first < pieces.size();) {
        const auto second = next_time(pieces, first);
        if (second == pieces.size()) break;
        if (words_between(pieces, first, second)) {
            const auto at = boundary(line, pieces, first, second);
            if (at && *at > begin) {
                parts.push_back(line.as_typed(begin, *at));
                begin = *at;
            }
        }
        first = second;
    }
    parts.push_back(line.as_typed(begin, line.size()));
    return parts;
}

std::vector<std::string> cell_lines(std::string_view cell)
{
    std::vector<std::string> whole;
    for (const auto& line : lines(cell)) {
        const auto text = past_bullet(line);
        const bool own = text.size() < line.size();
        if (!whole.empty() && !own && wrapped(whole.back(), line))
            whole.back() += ' ' + line;
        else if (!text.empty())
            whole.emplace_back(text);
    }
    std::vector<std::string> parts;
    for (const auto& line : whole) add_parts(parts, line);
    return parts;
}

}  // namespace provision

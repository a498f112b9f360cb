// SPDX-License-Identifier: MPL-2.0
#include "text/provision_line.hpp"

#include "text/clock.hpp"
#include "text/kinds.hpp"
#include "text/line_adults.hpp"
#include "text/line_pieces.hpp"
#include "text/money.hpp"
#include "text/ratio.hpp"
#include "text/schedule_factors.hpp"
#include "text/schedule_value.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace provision {
namespace {

using enum PieceKind;

template <std::size_t size>
bool among(const std::array<std::string_view, size>& list, std::string_view word)
{
    return std::ranges::find(list, word) != list.end();
}

/// What joined a name to what stood beside it.
std::string without_joints(std::string name)
{
    constexpr std::array<std::string_view, 14> kJoints{" to the value of",
                                                       " at a cost of",
                                                       " costing",
                                                       " for",
                                                       " of",
                                                       " and",
                                                       " with",
                                                       " plus",
                                                       " in",
                                                       " at",
                                                       " on",
                                                       " over",
                                                       " as",
                                                       " \xE2\x80\x93"};
    for (auto size = name.size() + 1; size != name.size();) {
        size = name.size();
        while (!name.empty() && std::string_view(" -:,;.&/+(=").find(name.back()) != std::string_view::npos) name.pop_back();
        for (const auto joint : kJoints)
            if (name.ends_with(joint) && name.size() > joint.size()) name.resize(name.size() - joint.size());
        if (name.ends_with(')') && name.find('(') == std::string::npos) name.pop_back();
    }
    const auto begin = name.find_first_not_of(" -:,;.&/+)");
    name = begin == std::string::npos ? std::string{} : name.substr(begin);
    return std::string(name.starts_with("\xE2\x80\x93") ? trimmed(std::string_view(name).substr(3)) : trimmed(name));
}

/// `Booster programme to begin once ...`, `writing intervention (as directed by teacher)`: when it starts and who says so is not
/// its name.
std::string without_clause(std::string name)
{
    constexpr std::array<std::string_view, 9> kClauses{" to begin ", " to start ", " starting ", " beginning ", " (as directed",
                                                       " (where ",   " (if ",      " once the ", " when "};
    const auto plain = folded(name);
    if (plain.size() != name.size()) return name;  // folding moved the places
    for (const auto clause : kClauses)
        if (const auto at = plain.find(clause); at != std::string::npos && at > 0) return name.substr(0, at);
    return name;
}

/// Words that say how something is given and are no name of it.
bool filler(std::string_view word)
{
    constexpr std::array<std::string_view, 47> kFiller{
        "and",      "or",     "plus",  "with",  "the",     "a",   "an",         "of",     "for",      "in",
        "group",    "groups", "grp",   "small", "each",    "per", "pupils",     "pupil",  "children", "session",
        "sessions", "week",   "weeks", "x",     "to",      "at",  "individual", "as",     "required", "needed",
        "time",     "hours",  "hour",  "mins",  "minutes", "hrs", "hr",         "approx", "about",    "total",
        "maximum",  "max",    "by",    "both",  "ehcp",    "ehc", "statement"};
    return among(kFiller, word);
}

bool has_name(std::string_view words)
{
    const auto plain = folded(words);
    for (std::size_t at = 0; at < plain.size();) {
        const auto end = end_of_word(plain, at);
        if (end > at && !filler(std::string_view(plain).substr(at, end - at))) return true;
        at = std::max(end, at + 1);
    }
    return false;
}

std::string without_article(const std::string& adults)
{
    const auto plain = folded(adults);
    for (const std::string_view article : {"a ", "an ", "the ", "his ", "her ", "their "})
        if (plain.starts_with(article) && plain.find("member of") == std::string::npos) return adults.substr(article.size());
    return adults;
}

bool sign_at_end(std::string_view words)
{
    const auto last = words.find_last_not_of(' ');
    return last != std::string_view::npos && std::string_view("-,;:(.").find(words[last]) != std::string_view::npos;
}

/// The pieces of one line as the parts of a provision.
class Assembly {
public:
    Assembly(const LineText& line, std::span<const LinePiece> pieces) : line_(line), pieces_(pieces) {}

    ProvisionLine line()
    {
        for (const auto& piece : pieces_) take(piece);
        if (!read_.staff.empty()) read_.staff = without_article(read_.staff);
        take_clock();
        take_size_of_groups();
        if (read_.schedule.ends_with(')') && read_.schedule.find('(') == std::string::npos) read_.schedule.pop_back();
        read_.name = name();
        if (read_.staff.empty()) read_.staff = adult_in_name(read_.name);
        return read_;
    }

private:
    std::string text(const LinePiece& piece) const { return line_.as_typed(piece.from, piece.end); }

    void take(const LinePiece& piece)
    {
        switch (piece.kind) {
        case words: return;
        case ratio: return keep_first(read_.ratio, text(piece));
        case time: return take_time(piece);
        case clock: return keep_first(clock_, text(piece));
        case money: return take_money(piece);
        case term: return keep_first(read_.term, text(piece));
        case weeks: return keep_first(read_.weeks, text(piece));
        case giver:
        case staff: return keep_first(read_.staff, text(piece));
        }
    }

    static void keep_first(std::string& part, std::string said)
    {
        if (part.empty()) part = std::move(said);
    }

    /// A second time within a bracket of words, `(with the teacher at least once a week)`, is not when the support is given.
    void take_time(const LinePiece& piece)
    {
        if (limit_in_bracket(piece) || (!read_.schedule.empty() && in_bracket_of_words(piece))) return;
        if (!read_.schedule.empty()) read_.schedule += ' ';
        read_.schedule += text(piece);
    }

    /// `Mon, Wed, Fri 9.00-9.30`: the clock says how long where other words say how often; alone it says neither.
    void take_clock()
    {
        if (clock_.empty()) return;
        const auto range = read_clock_range(clock_);
        const bool length = has(read_factors(LineText(read_.schedule).plain()), FactorKind::length);
        if (read_.schedule.empty())
            read_.schedule = clock_;
        else if (range && !length)
            read_.schedule += ' ' + std::to_string(range->minutes()) + " mins";
    }

    /// `2 groups of 4, 3 x 20 mins`: the schedule counts the groups, and tells how many are in each.
    void take_size_of_groups()
    {
        const auto size = read_.ratio.empty() ? size_in(read_.schedule) : std::nullopt;
        if (size) read_.ratio = plain_number(size->pupils);
    }

    std::string_view bracket_before(const LinePiece& piece) const
    {
        const auto before = line_.plain().substr(0, piece.begin);
        const auto open = before.rfind('(');
        const bool inside = open != std::string_view::npos && before.find(')', open) == std::string_view::npos;
        return inside ? before.substr(open) : std::string_view{};
    }

    bool in_bracket_of_words(const LinePiece& piece) const { return has_name(bracket_before(piece)); }

    bool limit_in_bracket(const LinePiece& piece) const
    {
        const auto bracket = bracket_before(piece);
        return has_phrase(bracket, "minimum") || has_phrase(bracket, "at least");
    }

    void take_money(const LinePiece& piece)
    {
        const auto plain = line_.plain().substr(piece.from, piece.end - piece.from);
        const auto digits = std::min(plain.find_first_not_of("0123456789,. ", 2), plain.size());
        const auto amount = read_pounds(plain.substr(0, digits));
        if (!understood(amount) || read_.cost || (digits < plain.size() && plain[digits] == 'k')) return;
        const auto period = [&](std::string_view word) { return plain.find(word) != std::string_view::npos; };
        const auto cost_for = period("week")                                         ? CostFor::week
                              : period("term")                                       ? CostFor::term
                              : period("year") || period("annu") || period("p.a")    ? CostFor::year
                              : period("pupil") || period("child") || period("each") ? CostFor::pupil
                                                                                     : CostFor::unknown;
        read_.cost = StatedCost{*understood(amount), cost_for};
    }

    bool one_to_one(const LinePiece& piece) const
    {
        const auto plain = plain_of(piece);
        return plain == "1:1" || plain == "121" || plain.starts_with("1-") || plain.starts_with("1 ") || plain.starts_with("one");
    }

    /// One to one or a rate in front, `1:1 reading`, `Daily mile`, belongs to the name; so does `from TA` within it.
    bool part_of_name(std::size_t at) const
    {
        const auto& piece = pieces_[at];
        const bool words_next = at + 1 < pieces_.size() && pieces_[at + 1].kind == words && !starts_with_sign(pieces_[at + 1]);
        if (piece.kind == words || piece.kind == giver) return true;
        if (piece.kind == ratio) return one_to_one(piece) && words_next && !(at > 0 && sign_at_end(plain_of(pieces_[at - 1])));
        return piece.kind == time && at == 0 && words_next && (plain_of(piece) == "daily" || plain_of(piece) == "weekly");
    }

    bool starts_with_sign(const LinePiece& piece) const
    {
        return std::string_view("-,;:.)").find(line_.plain()[piece.begin]) != std::string_view::npos;
    }

    std::string_view plain_of(const LinePiece& piece) const
    {
        return trimmed(line_.plain().substr(piece.begin, piece.end - piece.begin));
    }

    std::string name() const
    {
        for (std::size_t at = 0; at < pieces_.size(); ++at) {
            if (!part_of_name(at)) continue;
            auto end = at;
            while (end + 1 < pieces_.size() && part_of_name(end + 1)) ++end;
            const auto said = without_joints(without_clause(line_.as_typed(pieces_[at].begin, pieces_[end].end)));
            const bool later_words =
                std::any_of(pieces_.begin() + static_cast<std::ptrdiff_t>(end) + 1, pieces_.end(),
                            [&](const auto& piece) { return piece.kind == words && has_name(plain_of(piece)); });
            if (has_name_of_words(at, end) && !(names_adults(said) && later_words)) return said;
            at = end;
        }
        return {};
    }

    bool has_name_of_words(std::size_t first, std::size_t last) const
    {
        return std::any_of(pieces_.begin() + static_cast<std::ptrdiff_t>(first),
                           pieces_.begin() + static_cast<std::ptrdiff_t>(last) + 1,
                           [&](const auto& piece) { return piece.kind == words && has_name(plain_of(piece)); });
    }

    const LineText& line_;
    std::span<const LinePiece> pieces_;
    ProvisionLine read_;
    std::string clock_;
};

/// An adult in front, `Additional Teacher 3 mornings a week - English support`, gives what the words behind the time name.
void take_adult_in_front(const LineText& line, std::span<const LinePiece> pieces, ProvisionLine& read)
{
    if (!read.staff.empty() || pieces.empty() || pieces.front().kind != words) return;
    const auto front = without_joints(line.as_typed(pieces.front().begin, pieces.front().end));
    if (front != read.name && names_adults(front)) read.staff = front;
}

}  // namespace

bool ProvisionLine::states_support() const
{
    constexpr std::array kSaying{FactorKind::length,   FactorKind::sessions, FactorKind::daily,
                                 FactorKind::per_week, FactorKind::groups,   FactorKind::times};
    if (!ratio.empty() || !staff.empty() || cost) return true;
    const auto factors = read_factors(LineText(schedule).plain());
    return std::ranges::any_of(kSaying, [&](FactorKind kind) { return has(factors, kind); });
}

ProvisionLine read_provision_line(std::string_view text)
{
    ProvisionLine read;
    if (text.size() > kLongestSchedule) {
        read.name = std::string(trimmed(text));
        return read;
    }
    const LineText line(text);
    const auto pieces = line_pieces(line);
    read = Assembly(line, pieces).line();
    take_adult_in_front(line, pieces, read);
    return read;
}

}  // namespace provision

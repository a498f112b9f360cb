// SPDX-License-Identifier: MPL-2.0
#include "text/provision_line.hpp"

#include "text/clock.hpp"
#include "text/kinds.hpp"
#include "text/line_adults.hpp"
#include "text/line_dates.hpp"
#include "text/line_name.hpp"
#include "text/line_pieces.hpp"
#include "text/money.hpp"
#include "text/ratio.hpp"
#include "text/schedule_factors.hpp"
#include "text/schedule_value.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace provision {
namespace {

using enum PieceKind;

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

    void keep_first(std::string& part, std::string said)
    {
        if (part.empty())
            part = std::move(said);
        else if (folded(part) != folded(said))
            read_.left.push_back(std::move(said));
    }

    /// A second time within a bracket of words, `(with the teacher at least once a week)`, is not when the support is given.
    void take_time(const LinePiece& piece)
    {
        if (&piece != pieces_.data() && before_a_date(plain_of(*(&piece - 1)))) return leave(text(piece));
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
        if (piece.kind == ratio)
            return one_to_one(piece) && words_next &&
                   (!(at > 0 && sign_at_end(plain_of(pieces_[at - 1]))) || behind_one_name(at));
        return piece.kind == time && at == 0 && words_next && (plain_of(piece) == "daily" || plain_of(piece) == "weekly");
    }

    /// `Kai - 1:1 mentoring`: a name that tells no support, and behind one to one the words that do.
    bool behind_one_name(std::size_t at) const
    {
        const auto& before = pieces_[at - 1];
        return at == 1 && before.kind == words && lone_name(line_.as_typed(before.begin, before.end)) &&
               tells_support(plain_of(pieces_[at + 1]));
    }

    /// `1:1 SALT - Ben`: where only a name follows, the adult in front of it tells what is given.
    bool behind_adult_alone(std::size_t at) const
    {
        if (at == 0 || !starts_with_sign(pieces_[at])) return false;
        std::string adults;
        bool single = false;
        for (const auto& piece : pieces_.first(at)) {
            const auto said = without_joints(line_.as_typed(piece.from, piece.end));
            single = single || (piece.kind == ratio && one_to_one(piece));
            if (piece.kind == words && !names_adults(said)) return false;
            if (piece.kind == words || piece.kind == staff) adults = said;
        }
        return !adults.empty() && (single || kind_of_name(adults));
    }

    bool starts_with_sign(const LinePiece& piece) const
    {
        return std::string_view("-,;:.)").find(line_.plain()[piece.begin]) != std::string_view::npos;
    }

    std::string_view plain_of(const LinePiece& piece) const
    {
        return trimmed(line_.plain().substr(piece.begin, piece.end - piece.begin));
    }

    std::string name()
    {
        for (std::size_t at = 0; at < pieces_.size(); ++at) {
            if (!part_of_name(at)) continue;
            auto end = at;
            while (end + 1 < pieces_.size() && part_of_name(end + 1)) ++end;
            const auto typed = line_.as_typed(pieces_[at].begin, pieces_[end].end);
            const auto said = without_joints(without_clause(typed));
            const bool later_words =
                std::any_of(pieces_.begin() + static_cast<std::ptrdiff_t>(end) + 1, pieces_.end(),
                            [&](const auto& piece) { return piece.kind == words && names_thing(plain_of(piece)); });
            if (has_name_of_words(at, end) && !(names_adults(said) && later_words)) {
                leave(typed.substr(without_clause(typed).size()));
                return whole_name(at, end, said);
            }
            at = end;
        }
        return {};
    }

    /// The name with what it would be no provision without; what of it may be a pupil is told.
    std::string whole_name(std::size_t first, std::size_t last, const std::string& said)
    {
        if (lone_name(said) && behind_adult_alone(first)) {
            read_.perhaps_pupil = said;
            return without_joints(line_.as_typed(pieces_.front().begin, pieces_[last].end));
        }
        if (first == 0 && last > 0 && pieces_[1].kind == ratio && sign_at_end(plain_of(pieces_[0])) && behind_one_name(1))
            read_.perhaps_pupil = without_joints(line_.as_typed(pieces_[0].begin, pieces_[0].end));
        take_words_behind(last);
        return said;
    }

    /// `Nessy 1:6 x 3 weekly - Y3, Y4`: words behind the name that are years or dates; other words say more than is read.
    void take_words_behind(std::size_t last)
    {
        for (auto at = last + 1; at < pieces_.size(); ++at) {
            if (pieces_[at].kind != words) continue;
            const auto said = line_.as_typed(pieces_[at].begin, pieces_[at].end);
            if (take_years(said) || take_dates(said)) continue;
            for (std::size_t begin = 0; begin < said.size();) {
                const auto end = std::min(said.find_first_of(",;()", begin), said.size());
                const auto part = said.substr(begin, end - begin);
                if (!take_years(part) && !take_dates(part)) leave(part);
                begin = end + 1;
            }
        }
    }

    bool take_years(const std::string& said)
    {
        const auto plain = without_joints(said);
        const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
        if (read_.years || std::ranges::none_of(plain, letter)) return false;
        read_.years = read_years(plain);
        return read_.years.has_value();
    }

    bool take_dates(const std::string& said)
    {
        const auto dates = dates_said(without_joints(said));
        if ((dates.start && read_.start) || (dates.end && read_.end)) return false;
        if (dates.start) read_.start = dates.start;
        if (dates.end) read_.end = dates.end;
        return dates.start || dates.end;
    }

    void leave(const std::string& said)
    {
        if (auto words = without_joints(said); has_name(words)) read_.left.push_back(std::move(words));
    }

    bool has_name_of_words(std::size_t first, std::size_t last) const
    {
        return std::any_of(pieces_.begin() + static_cast<std::ptrdiff_t>(first),
                           pieces_.begin() + static_cast<std::ptrdiff_t>(last) + 1,
                           [&](const auto& piece) { return piece.kind == words && names_thing(plain_of(piece)); });
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

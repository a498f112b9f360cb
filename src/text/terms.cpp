// SPDX-License-Identifier: MPL-2.0
#include "text/terms.hpp"

#include "text/digits.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>
#include <vector>

namespace provision {
namespace {

// A run of letters, a number or a sign; `glued` when nothing stands between it and the one before.
struct Piece {
    std::string text;
    int number = -1;
    bool glued = false;
    bool used = false;
};

bool is_letter(char sign)
{
    return (sign >= 'a' && sign <= 'z') || static_cast<unsigned char>(sign) >= 0x80;
}

bool is_blank(char sign)
{
    return sign == ' ' || sign == '.' || sign == ',' || sign == '(' || sign == ')' || sign == '_' || sign == ':' || sign == '\'';
}

std::vector<Piece> pieces_of(std::string_view text)
{
    const auto plain = folded(text);
    std::vector<Piece> pieces;
    for (std::size_t at = 0; at < plain.size();) {
        auto end = at + 1;
        for (const auto same : {&is_letter, &is_digit})
            while (same(plain[at]) && end < plain.size() && same(plain[end])) ++end;
        Piece piece{plain.substr(at, end - at), -1, at > 0 && !is_blank(plain[at - 1]), false};
        if (is_digit(plain[at]) && end - at <= 4) piece.number = std::stoi(piece.text);
        if (!is_blank(plain[at])) pieces.push_back(std::move(piece));
        at = end;
    }
    return pieces;
}

// Reads the terms and the year of one text.
class TermReader {
public:
    explicit TermReader(std::string_view text) : pieces_(pieces_of(text)) {}

    /// The one term that is named; nothing for none or for two that do not belong together.
    std::optional<Term> read()
    {
        std::optional<Term> term;
        for (at_ = 0; at_ < pieces_.size();) {
            auto next = term_here();
            if (!next) ++at_;
            if (next && term && *next != *term) return {};
            if (next) term = next;
            take_word({"only"});
        }
        const auto year = school_year();
        if (!term && !year) return {};
        if (!term) term = Term{Season::autumn, Season::summer, 0, 0, 0, {}, year};
        if (!term->year) term->school_year = year;
        if (!term->year && !year) term->year = calendar_year();
        return term;
    }

    bool all_used() const
    {
        return std::ranges::all_of(pieces_, [](const Piece& piece) { return piece.used; });
    }

    std::string rest() const
    {
        std::string words;
        for (const auto& piece : pieces_)
            if (!piece.used && (piece.number >= 0 || is_letter(piece.text.front())))
                words += (words.empty() ? "" : " ") + piece.text;
        return words;
    }

private:
    const Piece* piece(std::size_t ahead = 0) const { return at_ + ahead < pieces_.size() ? &pieces_[at_ + ahead] : nullptr; }
    std::string_view word(std::size_t ahead = 0) const { return piece(ahead) ? std::string_view(piece(ahead)->text) : ""; }
    int number(std::size_t ahead = 0) const { return piece(ahead) ? piece(ahead)->number : -1; }

    void take(std::size_t count = 1)
    {
        for (; count > 0 && at_ < pieces_.size(); --count) pieces_[at_++].used = true;
    }

    bool take_word(std::initializer_list<std::string_view> words)
    {
        if (std::ranges::find(words, word()) == words.end()) return false;
        take();
        return true;
    }

    std::optional<Season> season(std::size_t ahead = 0) const
    {
        const auto is = [&](std::initializer_list<std::string_view> words) {
            return std::ranges::find(words, word(ahead)) != words.end();
        };
        if (is({"autumn", "aut", "autumns"})) return Season::autumn;
        if (is({"spring", "spr"})) return Season::spring;
        if (is({"summer"}) || (is({"sum"}) && ends_or_counts(ahead + 1))) return Season::summer;
        if (!names_year(ahead + 1)) return {};
        if (is({"au"})) return Season::autumn;
        if (is({"sp"})) return Season::spring;
        return is({"su"}) ? std::optional(Season::summer) : std::nullopt;
    }

    // Two letters are a season only before a year: `Sp 27`.
    bool names_year(std::size_t ahead) const
    {
        const auto* next = piece(ahead);
        return next && ((next->number >= 20 && next->number <= 40) || (next->number >= 2020 && next->number <= 2040));
    }

    // `Sum` is the term where nothing else follows but a number, a sign or the word; not in `Sum of hours`.
    bool ends_or_counts(std::size_t ahead) const
    {
        const auto* next = piece(ahead);
        return !next || next->number >= 0 || !is_letter(next->text.front()) || next->text.starts_with("term");
    }

    // `Spring Lane School`, `summer born`: the season names something else.
    bool names_something_else() const
    {
        constexpr std::array<std::string_view, 22> kOther{
            "lane",  "school", "primary", "wood", "hill",    "hills", "gardens", "park",    "grove", "house",  "bank",
            "field", "fields", "valley",  "road", "reading", "club",  "camp",    "holiday", "born",  "babies", "birthday"};
        return std::ranges::find(kOther, word(1)) != kOther.end();
    }

    std::optional<Term> term_here()
    {
        if (season() && !names_something_else()) return term_by_season();
        return numbered_term();
    }

    std::optional<Term> term_by_season()
    {
        Term term{season(), season(), 0, 0, 0, {}, {}};
        take();
        while (take_word({"term", "terms", "half"})) {
        }
        take_half(term);
        take_joined(term);
        while (take_word({"term", "terms"})) {
        }
        take_year(term);
        return term;
    }

    void take_half(Term& term)
    {
        if (number() != 1 && number() != 2) return;
        if (piece()->text.size() > 1) return;
        const bool range = (word(1) == "/" || word(1) == "-" || word(1) == "&" || word(1) == "and") && number(2) == 2;
        if (!range) term.half = number();  // `Autumn 1 & 2` is the whole of it
        take(range ? 3 : 1);
        take_word({"st", "nd"});
        take_word({"half"});
    }

    void take_joined(Term& term)
    {
        constexpr std::array<std::string_view, 6> kSigns{"/", "-", "&", "and", "to", "+"};
        while (std::ranges::find(kSigns, word()) != kSigns.end()) {
            const auto next = season(1);
            if (!next || *next <= *term.last) return;
            take(2);
            term.last = next;
            term.half = 0;
            while (take_word({"term", "terms"})) {
            }
        }
    }

    // `Spring 06`, `Spring 2006`, `Spring '06`, `Spring 2025-26`.
    void take_year(Term& term)
    {
        if (school_year_here()) return;  // taken as the year of the whole text
        const bool short_year = piece() && number() >= 0 && piece()->text.size() == 2;
        if (!short_year && (number() < 2000 || number() > 2099)) return;
        term.year = short_year ? 2000 + number() : number();
        take();
    }

    // `Term 3`, `Term 3/4`, `T1/2`.
    std::optional<Term> numbered_term()
    {
        const bool spelled = word() == "term" || word() == "terms";
        const bool letter = word() == "t" && piece(1) && piece(1)->glued;
        const std::size_t at = spelled && word(1) == "-" && piece(1)->glued ? 2 : 1;  // the tab `Term-3`
        if ((!spelled && !letter) || number(at) < 1 || number(at) > 6) return {};
        Term term;
        term.number = term.last_number = number(at);
        take(at + 1);
        const bool joined = word() == "/" || word() == "-" || word() == "&" || word() == "and" || word() == "to";
        const std::size_t behind = joined && word(1) == "t" ? 2 : 1;
        if (joined && number(behind) > term.number && number(behind) <= 6) {
            term.last_number = number(behind);
            take(behind + 1);
        }
        take_year(term);
        return term;
    }

    bool school_year_here() const { return school_year_at(at_).has_value(); }

    // `2025-26`, `2025/2026`, `25-26`; the second year follows the first.
    std::optional<int> school_year_at(std::size_t at) const
    {
        if (at + 2 >= pieces_.size()) return {};
        const auto& first = pieces_[at];
        const auto& sign = pieces_[at + 1].text;
        const auto& second = pieces_[at + 2];
        if (first.number < 0 || second.number < 0 || (sign != "-" && sign != "/")) return {};
        constexpr int kEarliest = 15;  // `Years 11-12` are no years of the calendar
        const bool short_years = first.text.size() == 2 && second.text.size() == 2 && first.number >= kEarliest;
        const bool long_years = first.text.size() == 4 && (second.text.size() == 2 || second.text.size() == 4);
        if ((!short_years && !long_years) || (first.number + 1) % 100 != second.number % 100) return {};
        return short_years ? 2000 + first.number : first.number;
    }

    std::optional<int> school_year()
    {
        for (std::size_t at = 0; at < pieces_.size(); ++at)
            if (const auto year = school_year_at(at)) {
                for (std::size_t part = at; part < at + 3; ++part) pieces_[part].used = true;
                return year;
            }
        return {};
    }

    // A year of four digits that stands anywhere, as in `2026 Autumn`.
    std::optional<int> calendar_year()
    {
        for (auto& found : pieces_)
            if (!found.used && found.text.size() == 4 && found.number >= 2000 && found.number <= 2099) {
                found.used = true;
                return found.number;
            }
        return {};
    }

    std::vector<Piece> pieces_;
    std::size_t at_ = 0;
};

struct MonthDay {
    unsigned month;
    unsigned day;
};

// First and last days of the halves of the terms, as most schools of England have them, holidays filled up.
constexpr std::array<std::pair<MonthDay, MonthDay>, 6> kHalves{
    {{{9, 1}, {10, 31}}, {{11, 1}, {12, 31}}, {{1, 1}, {2, 15}}, {{2, 16}, {3, 31}}, {{4, 1}, {5, 31}}, {{6, 1}, {8, 31}}}};

// The first and the last half that a term covers, 0 to 5.
std::pair<int, int> halves_of(const Term& term, int terms_a_year)
{
    if (!term.first) {
        if (terms_a_year > 3) return {term.number - 1, term.last_number - 1};
        return {std::min((term.number - 1) * 2, 4), std::min((term.last_number - 1) * 2 + 1, 5)};
    }
    const int first = static_cast<int>(*term.first) * 2;
    if (term.half > 0) return {first + term.half - 1, first + term.half - 1};
    return {first, static_cast<int>(*term.last) * 2 + 1};
}

Date day_in(int school_year, int half, const MonthDay& day)
{
    const int year = half < 2 ? school_year : school_year + 1;
    return {std::chrono::year{year}, std::chrono::month{day.month}, std::chrono::day{day.day}};
}

int school_year_of(const Date& day)
{
    const int year = static_cast<int>(day.year());
    return day.month() >= std::chrono::September ? year : year - 1;
}

}  // namespace

std::optional<Term> read_term(std::string_view text)
{
    TermReader reader(text);
    const auto term = reader.read();
    return term && reader.all_used() ? term : std::nullopt;
}

std::optional<Term> term_in(std::string_view title)
{
    return TermReader(title).read();
}

std::string without_term(std::string_view title)
{
    TermReader reader(title);
    return reader.read() ? reader.rest() : folded(title);
}

DayRange usual_days(const Term& term, const Date& today, int terms_a_year)
{
    const auto [first, last] = halves_of(term, terms_a_year);
    int year = school_year_of(today);
    if (term.school_year) year = *term.school_year;
    if (term.year) year = first < 2 ? *term.year : *term.year - 1;
    return {day_in(year, first, kHalves.at(static_cast<std::size_t>(first)).first),
            day_in(year, last, kHalves.at(static_cast<std::size_t>(last)).second)};
}

std::string to_text(const Term& term)
{
    constexpr std::array<std::string_view, 3> kNames{"Autumn", "Spring", "Summer"};
    const auto name = [&](Season season) { return std::string(kNames.at(static_cast<std::size_t>(season))); };
    std::string text;
    if (!term.first)
        text = "Term " + std::to_string(term.number) +
               (term.last_number > term.number ? " to " + std::to_string(term.last_number) : std::string{});
    else
        text = name(*term.first) + (term.last > term.first ? " to " + name(*term.last) : std::string{});
    if (term.half > 0) text += " " + std::to_string(term.half);
    if (term.year) text += " " + std::to_string(*term.year);
    if (term.school_year) text += " " + std::to_string(*term.school_year) + "-" + std::to_string((*term.school_year + 1) % 100);
    return text;
}

}  // namespace provision

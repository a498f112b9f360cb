// SPDX-License-Identifier: MPL-2.0
#include "text/schedule.hpp"
#include "text/schedule_factors.hpp"
#include "text/schedule_rest.hpp"
#include "text/schedule_value.hpp"
#include "text/typed_text.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <optional>

namespace provision {
namespace {

/// The stretch of plain text that is the schedule, and the stretch that leaves the name with it.
struct Stretch {
    std::size_t begin;
    std::size_t end;
    std::size_t cut_begin;
    std::size_t cut_end;
};

/// What the words around a possible schedule promise: a bracket or a colon before it lets more pass as one.
struct Place {
    bool set_apart;  ///< in a bracket, on a line of its own, behind a colon or dash
    bool words_behind;
};

bool is_bare_word(std::string_view run)
{
    return run == "week" || run == "day" || run == "wk";
}

/// `daily` or `2 x weekly` is meant as a schedule, `Literacy Hour` and `Science Week` are names.
bool means_schedule(std::string_view run, const std::vector<Factor>& factors, Place place)
{
    using enum FactorKind;
    if (factors.empty() || !tells_time(factors) || is_bare_word(run)) return false;
    const bool counted = has(factors, number) || has(factors, sessions);
    const bool rated = has(factors, per_week) || has(factors, daily) || has(factors, per_term);
    if (has(factors, length)) return place.set_apart || !place.words_behind || counted || rated;
    if (has(factors, no_length)) return counted;
    return !place.words_behind || (counted && rated);
}

/// A number that a name ends in (`Springboard 4 daily`) has no sign and no unit behind it.
bool number_of_name(std::string_view plain, const std::vector<Factor>& factors)
{
    if (factors.size() < 2 || factors.front().kind != FactorKind::number) return false;
    const Factor& next = factors[1];
    const bool spelled_rate =
        next.kind == FactorKind::per_week && std::string_view("pa/").find(plain[next.begin]) != std::string_view::npos;
    return next.kind != FactorKind::times && !spelled_rate;
}

bool may_begin(const Factor& factor)
{
    using enum FactorKind;
    return factor.kind != aside && factor.kind != joint && factor.kind != tie && factor.kind != plus && factor.kind != no_length;
}

/// Reads the cell once and looks for the schedule in it.
class Search {
public:
    explicit Search(std::string_view text) : text_(text), typed_(typed_text(text)), plain_(typed_.plain) {}

    std::optional<Stretch> found() const
    {
        if (plain_.size() > kLongestSchedule) return {};
        if (auto bracket = in_bracket()) return bracket;
        return in_words();
    }

    std::string as_typed(std::size_t begin, std::size_t end) const
    {
        const auto from = typed_.typed_at(begin);
        return std::string(trimmed(text_.substr(from, typed_.typed_at(end) - from)));
    }

    std::size_t size() const { return plain_.size(); }

private:
    std::optional<Stretch> in_bracket() const
    {
        for (auto open = plain_.rfind('('); open != std::string_view::npos;
             open = open == 0 ? open : plain_.rfind('(', open - 1)) {
            const auto close = std::min(plain_.find(')', open), plain_.size());
            const auto inner = plain_.substr(open + 1, close - open - 1);
            const auto factors = read_factors(inner);
            if (means_schedule(inner, factors, {true, end_of(inner, factors) < inner.size()}))
                return Stretch{open + 1, close, open, std::min(close + 1, plain_.size())};
            if (open == 0) break;
        }
        return {};
    }

    std::optional<Stretch> in_words() const
    {
        int depth = 0;
        for (std::size_t at = 0; at < plain_.size(); ++at) {
            if (plain_[at] == '(') ++depth;
            if (plain_[at] == ')') --depth;
            if (depth > 0 || !starts_word(plain_, at)) continue;
            const auto factors = read_factors(plain_, at);
            if (auto stretch = beginning_at(at, factors)) return stretch;
            if (!factors.empty() && factors.front().kind == FactorKind::aside) at = factors.front().end - 1;
        }
        return {};
    }

    std::optional<Stretch> beginning_at(std::size_t at, const std::vector<Factor>& factors) const
    {
        if (factors.empty() || !may_begin(factors.front())) return {};
        if (at > 0 && !set_apart(at) && number_of_name(plain_, factors)) return {};
        const auto run_end = std::min(factors.back().end, plain_.size());
        const auto line_end = end_of_line(run_end);
        const Place place{at > 0 && set_apart(at), end_of(plain_.substr(0, line_end), run_end) < line_end};
        if (!means_schedule(plain_.substr(at, run_end - at), factors, place)) return {};
        // Words behind a schedule that opens the cell are the name; otherwise, and behind a plus, they say more of the schedule.
        const bool goes_on = factors.back().kind == FactorKind::plus;
        const auto end = at > 0 ? line_end : goes_on ? plain_.size() : run_end;
        const auto begin = unclear_ending(plain_.substr(0, at)).value_or(at);  // `Nessy most days 20 mins`
        return Stretch{begin, end, begin, end};
    }

    bool set_apart(std::size_t at) const
    {
        const auto before = plain_.find_last_not_of(' ', at == 0 ? 0 : at - 1);
        if (before == std::string_view::npos) return true;
        return breaks_line(before + 1) || (plain_[before] == ':' || plain_[before] == ',' || plain_[before] == '-');
    }

    bool breaks_line(std::size_t blank) const
    {
        const auto from = typed_.typed_at(blank);
        return text_.substr(from, typed_.typed_at(blank + 1) - from).find('\n') != std::string_view::npos;
    }

    std::size_t end_of_line(std::size_t from) const
    {
        for (auto at = from; at < plain_.size(); ++at)
            if (plain_[at] == ' ' && breaks_line(at)) return at;
        return plain_.size();
    }

    std::string_view text_;
    TypedText typed_;
    std::string_view plain_;
};

/// One blank for every run of blanks and line breaks; what joined the schedule to the name goes.
std::string tidy_name(std::string_view name)
{
    std::string result;
    for (const char letter : name) {
        const bool blank = letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
        if (!blank) result += letter;
        if (blank && !result.empty() && result.back() != ' ') result += ' ';
    }
    constexpr std::string_view kEnDash = "\xE2\x80\x93";
    for (auto size = result.size() + 1; size != result.size();) {
        size = result.size();
        while (!result.empty() && std::string_view(" -:,;").find(result.back()) != std::string_view::npos) result.pop_back();
        if (result.ends_with(kEnDash)) result.resize(result.size() - kEnDash.size());
    }
    return result.substr(std::min(result.find_first_not_of(" -:,;"), result.size()));
}

std::string tidy_schedule(std::string schedule)
{
    while (!schedule.empty() && std::string_view(" -:,;").find(schedule.back()) != std::string_view::npos) schedule.pop_back();
    return schedule;
}

}  // namespace

NameAndSchedule split_name(std::string_view text)
{
    const Search search(text);
    const auto found = search.found();
    if (!found) return {tidy_name(trimmed(text)), {}};
    const auto before = search.as_typed(0, found->cut_begin);
    const auto behind = search.as_typed(found->cut_end, search.size());
    auto name = tidy_name(before);
    if (!behind.empty()) name += (name.empty() ? "" : " ") + behind;
    return {tidy_name(name), tidy_schedule(search.as_typed(found->begin, found->end))};
}

}  // namespace provision

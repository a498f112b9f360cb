// SPDX-License-Identifier: MPL-2.0
#include "text/years.hpp"

#include "text/among.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace provision {
namespace {

constexpr int kLastYear = kAllYears.last;

constexpr std::array<std::string_view, 5> kWholeSchool{"all", "all years", "all year groups", "whole school", "whole-school"};

/// A run of letters, a number or a sign; `glued` when nothing stands between it and the one before.
struct Word {
    std::string text;
    int number = -1;
    bool glued = false;
};

enum class Kind { letter, digit, sign, blank };

Kind kind_of(char letter)
{
    if (letter == ' ' || letter == '.' || letter == ':' || letter == '(' || letter == ')') return Kind::blank;
    if (letter >= '0' && letter <= '9') return Kind::digit;
    const bool word = (letter >= 'a' && letter <= 'z') || static_cast<unsigned char>(letter) >= 0x80;
    return word ? Kind::letter : Kind::sign;
}

std::vector<Word> words_of(std::string_view text)
{
    const auto plain = folded(text);
    std::vector<Word> words;
    for (std::size_t at = 0; at < plain.size();) {
        const auto kind = kind_of(plain[at]);
        auto end = at + 1;
        while (kind != Kind::sign && end < plain.size() && kind_of(plain[end]) == kind) ++end;
        Word word{plain.substr(at, end - at), -1, at > 0 && kind_of(plain[at - 1]) != Kind::blank};
        if (kind == Kind::digit) word.number = word.text.size() <= 2 ? std::stoi(word.text) : 1000;
        if (kind != Kind::blank) words.push_back(word);
        at = end;
    }
    return words;
}

/// Reads terms joined by signs, from one word of a text on.
class YearReader {
public:
    YearReader(const std::vector<Word>& words, std::size_t at, bool whole) : words_(words), at_(at), whole_(whole) {}

    /// The years that stand here; the reader moves behind them.
    std::optional<Years> read()
    {
        auto years = term(whole_);
        while (years) {
            const auto before = at_;
            if (const auto joined = with_next(*years)) {
                years = joined;
            } else {
                at_ = before;
                break;
            }
        }
        return years;
    }

    std::size_t at() const { return at_; }

private:
    std::string_view word(std::size_t ahead = 0) const
    {
        return at_ + ahead < words_.size() ? std::string_view(words_[at_ + ahead].text) : std::string_view{};
    }
    int number(std::size_t ahead = 0) const { return at_ + ahead < words_.size() ? words_[at_ + ahead].number : -1; }
    bool glued(std::size_t ahead) const { return at_ + ahead < words_.size() && words_[at_ + ahead].glued; }

    std::optional<Years> taken(std::size_t count, int first, int last)
    {
        at_ += count;
        return Years{first, last};
    }

    std::optional<Years> term(bool bare)
    {
        if (auto years = early()) return years;
        if (whole_)
            if (auto years = short_early()) return years;
        if (auto years = half_key_stage()) return years;
        if (auto years = key_stages()) return years;
        if (auto years = after_year_word()) return years;
        return bare ? bare_year() : std::nullopt;
    }

    /// Nursery and Reception under their many names.
    std::optional<Years> early()
    {
        if (word() == "nursery") return taken(1, -1, -1);
        if (word() == "reception") return taken(1, 0, 0);
        if (word() == "f" || word() == "fs") {
            if (number(1) == 1 && glued(1)) return taken(2, -1, -1);
            if (number(1) == 2 && glued(1)) return taken(2, 0, 0);
            return word() == "fs" ? taken(1, -1, 0) : std::nullopt;
        }
        if (word() == "eyfs") return taken(1, -1, 0);
        if (word() == "foundation" && word(1) == "stage") return taken(2, -1, 0);
        if (word() != "early" || (word(1) != "years" && word(1) != "year")) return {};
        return taken(word(2) == "foundation" && word(3) == "stage" ? 4 : 2, -1, 0);
    }

    /// Names that in a title may stand for another word: `Rec`, `N`, `N1`.
    std::optional<Years> short_early()
    {
        if (word() == "rec") return taken(1, 0, 0);
        if (word() != "n") return {};
        if (!glued(1) || number(1) < 0) return taken(1, -1, -1);
        return number(1) == 1 || number(1) == 2 ? taken(2, -1, -1) : std::nullopt;
    }

    /// `LKS2`, `Upper KS2`, `Lower Key Stage 2`: only the second stage is parted.
    std::optional<Years> half_key_stage()
    {
        const bool lower = word() == "lower" || word() == "lks";
        if (!lower && word() != "upper" && word() != "uks") return {};
        const bool short_form = word() == "lks" || word() == "uks";
        const bool stage = word(1) == "ks" || (word(1) == "key" && word(2) == "stage");
        if (!short_form && !stage) return {};
        const std::size_t before = short_form ? 1 : word(1) == "ks" ? 2 : 3;
        if (number(before) != 2) return {};
        behind_stage_ = true;
        return lower ? taken(before + 1, 3, 4) : taken(before + 1, 5, 6);
    }

    /// `KS1`, `KS1/2`, `Key Stages 1 and 2`: a bare number behind a stage is a stage.
    std::optional<Years> key_stages()
    {
        auto years = key_stage();
        behind_stage_ = years.has_value();
        if (!years) return {};
        const bool joined = list_sign() || (range_sign() && (whole_ || glued(1)));
        const auto next = joined ? stage_years(number(1)) : std::nullopt;
        if (!next || (range_sign() ? next->first <= years->last : next->first != years->last + 1)) return years;
        return taken(2, years->first, next->last);
    }

    std::optional<Years> key_stage()
    {
        const bool spelled = word() == "key" && (word(1) == "stage" || word(1) == "stages");
        if (!spelled && word() != "ks") return {};
        const std::size_t before = spelled ? 2 : 1;
        constexpr std::array<std::string_view, 6> kNumbers{"", "one", "two", "three", "four", "five"};
        const auto named = std::ranges::find(kNumbers, word(before));
        const int stage =
            named != kNumbers.end() && !word(before).empty() ? static_cast<int>(named - kNumbers.begin()) : number(before);
        const auto years = stage_years(stage);
        if (!years) return {};
        return taken(before + 1, years->first, years->last);
    }

    static std::optional<Years> stage_years(int stage)
    {
        constexpr std::array<Years, 6> kStages{{{-1, 0}, {1, 2}, {3, 6}, {7, 9}, {10, 11}, {12, kLastYear}}};
        if (stage < 1 || stage > 5) return {};
        return kStages.at(static_cast<std::size_t>(stage));
    }

    bool range_sign() const { return word() == "-" || word() == "to"; }
    bool list_sign() const { return word() == "&" || word() == "and" || word() == "/" || word() == "," || word() == "+"; }

    /// `Year 3`, `Yrs 3`, `Yr. Gp. 3`, `Y3`, `YR`.
    std::optional<Years> after_year_word()
    {
        constexpr std::array<std::string_view, 5> kYear{"year", "years", "yr", "yrs", "y"};
        constexpr std::array<std::string_view, 4> kGroup{"group", "groups", "gp", "grp"};
        if (!among(kYear, word())) return {};
        const std::size_t before = among(kGroup, word(1)) ? 2 : 1;
        if (number(before) >= 1 && number(before) <= kLastYear) return taken(before + 1, number(before), number(before));
        if (word(before) == "r" || word(before) == "reception") return taken(before + 1, 0, 0);
        if (word(before) == "n" || word(before) == "nursery") return taken(before + 1, -1, -1);
        const bool alone = word() == "yr" && whole_ && (at_ + 1 == words_.size() || word(1) == "-" || word(1) == "/");
        return alone ? taken(1, 0, 0) : std::nullopt;
    }

    std::optional<Years> bare_year()
    {
        constexpr std::array<std::string_view, 4> kOrdinals{"st", "nd", "rd", "th"};
        if (word() == "r" && !(glued(1) && number(1) >= 0)) return taken(1, 0, 0);
        if (number() < 1 || number() > kLastYear || (glued(1) && among(kOrdinals, word(1)))) return {};
        return taken(1, number(), number());
    }

    /// The years so far and the ones behind a `-`, `to`, `&`, `and`, `/` or comma.
    std::optional<Years> with_next(const Years& years)
    {
        const bool range = range_sign();
        if (!range && !list_sign()) return {};
        const bool apart = !glued(1);
        ++at_;
        // In a title, `Year 5 - 12 pupils` names one year.
        const auto next = term(!behind_stage_ && (whole_ || !(range && apart)));
        const bool one_nursery = next && years.last < 0 && *next == years;  // `N1/N2`
        if (one_nursery) return years;
        if (!next || (range ? next->first <= years.first : next->first != years.last + 1)) return {};
        return Years{years.first, next->last};
    }

    const std::vector<Word>& words_;
    std::size_t at_;
    bool whole_;
    bool behind_stage_ = false;
};

/// In a whole cell only: `All Saints` is a class, and a number may begin with 0.
std::optional<Years> years_of_whole_cell(std::string_view plain)
{
    if (plain == "0") return Years{0, 0};
    return among(kWholeSchool, plain) ? std::optional(kAllYears) : std::nullopt;
}

/// `Ladybirds (YR)`, `Owls (Rec)`: what a bracket holds is a cell of its own, but one letter or a number there is anything.
std::optional<Years> years_in_bracket(std::string_view title)
{
    const auto open = title.rfind('(');
    const auto close = title.find(')', open == std::string_view::npos ? 0 : open);
    if (open == std::string_view::npos || close == std::string_view::npos) return {};
    const auto inside = trimmed(title.substr(open + 1, close - open - 1));
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    if (std::ranges::count_if(inside, letter) < 2) return {};
    const auto years = read_years(inside);
    return years == kAllYears ? std::nullopt : years;
}

/// `Ladybirds YR`: Reception in capitals at the end of a name; `cost per YR` is another word.
bool ends_in_reception(std::string_view title)
{
    constexpr std::string_view kReception = " YR";
    const auto name = trimmed(title);
    if (!name.ends_with(kReception)) return false;
    const auto before = folded(name.substr(0, name.size() - kReception.size()));
    constexpr std::array<std::string_view, 8> kOther{"per", "a", "each", "this", "next", "last", "academic", "school"};
    const auto last = before.substr(before.rfind(' ') + 1);
    return std::ranges::any_of(name, [](char c) { return c >= 'a' && c <= 'z'; }) && !among(kOther, last);
}

}  // namespace

std::optional<Years> read_years(std::string_view text)
{
    if (const auto years = years_of_whole_cell(folded(text))) return years;
    const auto words = words_of(text);
    YearReader reader(words, 0, true);
    const auto years = reader.read();
    return reader.at() == words.size() ? years : std::nullopt;
}

std::optional<Years> years_in(std::string_view title)
{
    const auto words = words_of(title);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool inside_word = words[at].glued && words[at].number < 0 && at > 0 && words[at - 1].number >= 0;
        if (inside_word) continue;
        if (const auto years = YearReader(words, at, false).read()) return years;
    }
    if (const auto years = years_in_bracket(title)) return years;
    if (ends_in_reception(title)) return Years{0, 0};
    const bool bare = words.size() == 1 && (words.front().number >= 0 || words.front().text == "r" || words.front().text == "n");
    const auto years = bare ? std::nullopt : read_years(title);
    return years == kAllYears ? std::nullopt : years;  // a sheet `Whole school` says of no row whose it is
}

std::optional<Years> year_of_class(std::string_view name)
{
    const auto words = words_of(name);
    if (words.empty()) return {};
    const auto& first = words.front().text;
    const bool initial = words.size() > 1 && (first == "r" || (first == "n" && words[1].number < 0));
    if (initial) return {};  // R. Smith is no Reception
    YearReader reader(words, 0, true);
    const auto years = reader.read();
    return years;
}

}  // namespace provision

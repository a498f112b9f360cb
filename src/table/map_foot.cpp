// SPDX-License-Identifier: MPL-2.0
#include "table/map_foot.hpp"

#include "table/line_words.hpp"
#include "text/foot_lines.hpp"
#include "text/status.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace provision {
namespace {

// `School Action = 12`, `12 SEN support`: a status and a count at either end, not `EHCP 1:1 support`.
bool counts_status(const std::string& line)
{
    if (pupils_by_status(line)) return true;
    const auto words = line_words(line);
    return words.size() > 1 && (whole_number(words.front()) || whole_number(words.back())) && status_phrase(folded(line));
}

// `Signed: P Hart`, `Next review meeting: 12 February`, `Key: LIT literacy`: a label of what schools write below a map.
bool labelled_foot(const std::string& key)
{
    constexpr std::array<std::string_view, 36> kLabels{"signed",
                                                       "signature",
                                                       "next review",
                                                       "date of next review",
                                                       "review date",
                                                       "reviewed",
                                                       "reviewed by",
                                                       "next meeting",
                                                       "key",
                                                       "nb",
                                                       "n.b",
                                                       "n.b.",
                                                       "p.s.",
                                                       "updated",
                                                       "last updated",
                                                       "completed by",
                                                       "prepared by",
                                                       "date",
                                                       "date reviewed",
                                                       "agreed by",
                                                       "approved by",
                                                       "shared with",
                                                       "copy to",
                                                       "please note",
                                                       "please return",
                                                       "return to",
                                                       "see also",
                                                       "source",
                                                       "headteacher",
                                                       "sent to",
                                                       "senco",
                                                       "next review meeting",
                                                       "next review date",
                                                       "written by",
                                                       "compiled by",
                                                       "date of next meeting"};
    const auto end = key.find_first_of(":=");
    if (end == std::string::npos) {
        constexpr std::array<std::string_view, 9> kOpenings{
            "signed ", "please note", "please return", "return to ", "updated ", "last updated", "next review", "nb ", "n.b. "};
        return std::ranges::any_of(kOpenings, [&](std::string_view word) { return key.starts_with(word); });
    }
    return std::ranges::find(kLabels, trimmed(std::string_view(key).substr(0, end))) != kLabels.end();
}

// `LSA = learning support assistant`: a short sign and what it stands for.
bool explains_sign(const std::string& key)
{
    const auto sign = key.find('=');
    if (sign == std::string::npos) return false;
    const auto before = trimmed(std::string_view(key).substr(0, sign));
    const auto behind = trimmed(std::string_view(key).substr(sign + 1));
    return !before.empty() && before.size() <= 6 && before.find(' ') == std::string_view::npos && !behind.empty();
}

// What a budget has over when the provisions are paid.
bool left_over(const std::string& key)
{
    constexpr std::array<std::string_view, 29> kWords{"left to spend",
                                                      "left over",
                                                      "remaining",
                                                      "amount left",
                                                      "underspend",
                                                      "overspend",
                                                      "unspent",
                                                      "carried forward",
                                                      "balance",
                                                      "balance left",
                                                      "surplus",
                                                      "deficit",
                                                      "remaining budget",
                                                      "amount remaining",
                                                      "shortfall",
                                                      "element 2",
                                                      "element 2 funding",
                                                      "element 3",
                                                      "element 3 funding",
                                                      "top-up funding",
                                                      "top up funding",
                                                      "funding received",
                                                      "income",
                                                      "notional budget",
                                                      "total funding",
                                                      "difference",
                                                      "school contribution",
                                                      "la contribution",
                                                      "less element 2"};
    const auto plain = trimmed(std::string_view(key).substr(0, key.find(':')));
    return std::ranges::find(kWords, plain) != kWords.end();
}

// `Prepared by Mrs Ray`, `Updated 12/9/26`, `Reviewed on 3 May`: who wrote the page and when.
bool written_by(const std::string& key)
{
    constexpr std::array<std::string_view, 18> kDone{"prepared", "updated", "completed", "compiled", "written",  "produced",
                                                     "reviewed", "agreed",  "created",   "checked",  "approved", "amended",
                                                     "revised",  "issued",  "printed",   "signed",   "drawn up", "last updated"};
    constexpr std::array<std::string_view, 12> kMonths{"jan", "feb", "mar", "apr", "may", "jun",
                                                       "jul", "aug", "sep", "oct", "nov", "dec"};
    for (const auto word : kDone) {
        if (!key.starts_with(std::string(word) + " ")) continue;
        const auto rest = std::string_view(key).substr(word.size() + 1);
        const bool month = std::ranges::any_of(kMonths, [&](auto name) { return rest.starts_with(name); });
        const bool digit = !rest.empty() && rest.front() >= '0' && rest.front() <= '9';
        return month || digit || rest.starts_with("by ") || rest.starts_with("on ") || rest.starts_with("in ");
    }
    return false;
}

// `Number of pupils`, `No. of TAs`: a count of what a school has, and no `Number of the day`.
bool counts_of_school(const std::string& key)
{
    constexpr std::array<std::string_view, 7> kOpenings{"number of ",   "no. of ",  "no of ", "pupils on ",
                                                        "children on ", "average ", "% of "};
    constexpr std::array<std::string_view, 15> kCounted{"pupils",   "children", "chn",  "students", "staff",
                                                        "adults",   "tas",      "lsas", "hours",    "weeks",
                                                        "sessions", "classes",  "roll", "groups",   "places"};
    return std::ranges::any_of(kOpenings, [&](auto word) { return key.starts_with(word); }) &&
           std::ranges::any_of(kCounted, [&](auto word) { return has_phrase(key, word); });
}

// `Less notional SEN budget`, `SEN budget share`, `Plus top-up`: the sums of what there is to spend.
bool sum_of_money(const std::string& key)
{
    constexpr std::array<std::string_view, 7> kMoney{"budget", "notional", "funding",   "top-up",
                                                     "top up", "element",  "allocation"};
    constexpr std::array<std::string_view, 6> kOpenings{"less ", "plus ", "minus ", "add ", "deduct ", "remaining "};
    const auto money = [&](std::string_view word) { return has_phrase(key, word); };
    if (has_phrase(key, "budget") || has_phrase(key, "notional")) return true;
    return std::ranges::any_of(kOpenings, [&](auto word) { return key.starts_with(word); }) && std::ranges::any_of(kMoney, money);
}

}  // namespace

bool like_page_foot(const std::string& line)
{
    const auto key = folded(line);
    return written_by(key) || counts_of_school(key) || sum_of_money(key);
}

bool total_line(const std::string& text)
{
    constexpr std::array<std::string_view, 5> kTotals{"total", "totals", "subtotal", "subtotals", "sub-total"};
    constexpr std::array<std::string_view, 30> kBeside{
        "sub",   "grand",   "overall", "weekly", "termly", "annual", "yearly", "hours", "hrs",      "hour",
        "hr",    "minutes", "mins",    "time",   "cost",   "costs",  "staff",  "adult", "adults",   "pupils",
        "pupil", "number",  "of",      "for",    "per",    "a",      "in",     "week",  "children", "year"};
    const auto words = line_words(text);
    const auto among = [](std::string_view word, const auto& list) { return std::ranges::find(list, word) != list.end(); };
    const auto beside = [&](const std::string& word) {
        return among(word, kTotals) || among(word, kBeside) || word.find_first_of("0123456789") != std::string::npos;
    };
    return std::ranges::any_of(words, [&](const auto& word) { return among(word, kTotals); }) &&
           std::ranges::all_of(words, beside);
}

bool like_foot_line(const std::string& line)
{
    const auto key = folded(line);
    const bool budget =
        key == "budget" || key.starts_with("budget:") || (key.starts_with("budget ") && line.find("\xC2\xA3") != line.npos);
    const bool opening = budget || key.starts_with("total") || key.starts_with("grand total") || key.starts_with("note");
    return opening || key.starts_with("*") || total_line(line) || counts_status(line) || labelled_foot(key) || left_over(key) ||
           explains_sign(key);
}

}  // namespace provision

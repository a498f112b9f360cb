// SPDX-License-Identifier: MPL-2.0
#include "table/remarks.hpp"

#include "table/line_words.hpp"
#include "table/schema.hpp"
#include "text/kinds.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace provision {
namespace {

// Words that say what happened or will; no programme is called so.
bool tells_of_somebody(const std::vector<std::string>& words)
{
    constexpr std::array<std::string_view, 33> kTelling{
        "contacted", "notified", "consulted", "emailed", "invited", "requested", "referred", "appointed", "recruited",
        "started",   "starts",   "left",      "joined",  "moved",   "moves",     "stopped",  "swapped",   "swaps",
        "asked",     "told",     "agreed",    "was",     "were",    "will",      "awaiting", "don't",     "cancelled",
        "won't",     "can't",    "isn't",     "doesn't", "wants",   "returns"};
    const auto tells = [&](const std::string& word) { return std::ranges::find(kTelling, word) != kTelling.end(); };
    return words.size() > 1 && std::ranges::any_of(std::span(words).subspan(1), tells);
}

// A verb that stands in the names of programmes too: only where no kind of provision is named.
bool tells_of_something(const std::vector<std::string>& words)
{
    constexpr std::array<std::string_view, 12> kTelling{"is",   "are",   "has",    "have",   "had",  "been",
                                                        "need", "needs", "needed", "should", "must", "could"};
    const auto tells = [&](const std::string& word) { return std::ranges::find(kTelling, word) != kTelling.end(); };
    return words.size() > 2 && std::ranges::any_of(std::span(words).subspan(1), tells);
}

bool bids(const std::string& key)
{
    constexpr std::array<std::string_view, 38> kBidding{
        "see sharepoint", "see attached", "see separate", "see overleaf", "see folder",  "see file",      "see above",
        "see below",      "see also",     "please see",

        "ask ",           "chase ",       "contact ",     "email ",       "e-mail ",     "ring ",         "phone ",
        "remind ",        "remember ",    "speak to ",    "talk to ",     "arrange ",    "need to ",      "waiting for ",
        "waiting on ",    "wait for ",    "awaiting ",    "find out ",    "check with ", "discuss with ", "move to ",
        "see mrs ",       "see mr ",      "see miss ",    "see ms ",      "see senco",   "see note",      "to do:"};
    return std::ranges::any_of(kBidding, [&](std::string_view word) { return key.starts_with(word); });
}

// `Moved to Y4 group`, `Mrs Green off sick`: what became of it, or of who gives it.
bool tells_how_it_goes(const std::string& key)
{
    constexpr std::array<std::string_view, 11> kOpening{"moved ",     "started ",   "starts ",   "stopped ",
                                                        "joined ",    "review in ", "reviewed ", "paused ",
                                                        "no longer ", "ends ",      "finishes "};
    constexpr std::array<std::string_view, 6> kInside{"off sick",    "on hold",     "maternity leave",
                                                      "not running", "not started", "long term sick"};
    return std::ranges::any_of(kOpening, [&](std::string_view word) { return key.starts_with(word); }) ||
           std::ranges::any_of(kInside, [&](std::string_view word) { return has_phrase(key, word); });
}

// `TA vacancy - to be filled Jan`, `Average per class`, `Next SENCO meeting 4th Dec`: of the school's staff and days.
bool tells_of_school(const std::string& key, const std::vector<std::string>& words)
{
    constexpr std::array<std::string_view, 11> kPosts{"informed by",     "informed of",   "informed that", "vacancy",
                                                      "vacancies",       "vacant",        "to be filled",  "to be recruited",
                                                      "to be appointed", "out to advert", "interviews"};
    constexpr std::array<std::string_view, 7> kDays{"meeting", "meetings", "review", "visit", "training", "inset", "deadline"};
    const auto says = [&](std::string_view word) { return has_phrase(key, word); };
    if (words.size() > 1 && std::ranges::any_of(kPosts, says)) return true;
    if (key.starts_with("next ") && std::ranges::any_of(kDays, says)) return true;
    return key.starts_with("average per ") || (key.starts_with("average ") && says("per"));
}

// `See SharePoint for evidence` sends the reader elsewhere; `See and Learn` is a programme.
bool sends_elsewhere(const std::string& key)
{
    constexpr std::array<std::string_view, 5> kWhat{" for evidence", " for details", " for more", " for further", " for info"};
    return key.starts_with("see ") &&
           std::ranges::any_of(kWhat, [&](std::string_view what) { return key.find(what) != key.npos; });
}

// `Plan hours: 40` counts, `Training: ELKLAN Nov` tells under a word that names no provision. A provision may have its size or
// its hours behind a colon, too: `ELS: 6`.
bool labelled(const std::string& line)
{
    constexpr std::array<std::string_view, 18> kLabels{
        "training",   "cpd",      "inset",   "staff training", "meeting", "meetings",   "actions", "action",   "evidence",
        "next steps", "comments", "parents", "vacancies",      "vacancy", "priorities", "issues",  "concerns", "questions"};
    const auto colon = line.find(':');
    if (colon == std::string::npos || colon == 0) return false;
    const auto label = folded(trimmed(std::string_view(line).substr(0, colon)));
    const auto behind = trimmed(std::string_view(line).substr(colon + 1));
    if (behind.empty()) return false;
    if (std::ranges::find(kLabels, label) != kLabels.end()) return true;
    const bool number = behind.find_first_not_of("0123456789.,%") == std::string_view::npos;
    return number && label.find_first_of("0123456789") == std::string::npos && !kind_of_name(line);
}

// `Cost: £1,200`, `Staff: Mrs Green`: a heading of maps with what would stand under it.
bool answers_heading(const std::string& line)
{
    using enum Column;
    constexpr std::array kAnswered{cost,    staff, schedule, sessions, session_length, stated_time,
                                   funding, weeks, start,    end,      note,           review_date};
    const auto colon = line.find(':');
    if (colon == std::string::npos || trimmed(std::string_view(line).substr(colon + 1)).empty()) return false;
    const auto means = column_of(TableKind::provision_map, heading_key(line.substr(0, colon)));
    return means && std::ranges::find(kAnswered, *means) != kAnswered.end();
}

}  // namespace

bool like_remark(const std::string& line)
{
    const auto key = folded(line);
    const auto words = line_words(line);
    const bool asks = key.ends_with('?') && words.size() > 2;
    if (answers_heading(line) || bids(key) || tells_how_it_goes(key) || tells_of_somebody(words)) return true;
    if (tells_of_school(key, words) || sends_elsewhere(key) || labelled(line)) return true;
    return (asks || tells_of_something(words)) && !kind_of_name(line);
}

bool labels_sum(const std::string& label)
{
    constexpr std::array<std::string_view, 6> kHours{"hours", "hrs", "time", "minutes", "mins", "budget"};
    constexpr std::array<std::string_view, 12> kState{"available", "remaining", "left",  "used",   "spare", "unallocated",
                                                      "allocated", "over",      "short", "needed", "spent", "free"};
    constexpr std::array<std::string_view, 5> kWhole{"contingency", "contingency hours", "contingency time", "spare",
                                                     "unallocated"};
    const auto words = line_words(label);
    const auto any = [&](const auto& list) {
        return std::ranges::any_of(words, [&](const auto& word) { return std::ranges::find(list, word) != list.end(); });
    };
    return std::ranges::find(kWhole, folded_heading(label)) != kWhole.end() || (any(kHours) && any(kState));
}

}  // namespace provision

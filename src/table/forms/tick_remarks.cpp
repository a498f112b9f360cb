// SPDX-License-Identifier: MPL-2.0
#include "table/forms/tick_remarks.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {

bool remark_mark(const std::string& text)
{
    constexpr std::size_t kLongest = 40;
    constexpr std::ptrdiff_t kMostWords = 4;
    constexpr std::string_view kAudit = "msc";  // must, should and could of a needs audit
    const bool letter = text.size() == 1 && has_letter(text) && kAudit.find(folded(text)) == std::string_view::npos;
    const bool words = text.size() > 1 && text.size() <= kLongest && std::ranges::count(text, ' ') < kMostWords &&
                       has_letter(text) && (text.front() < '0' || text.front() > '9');
    return letter || words || text == "?";
}

bool waits_or_left(const std::string& text)
{
    constexpr std::array<std::string_view, 22> kWords{"w",         "wl",       "waiting",      "wait",     "stopped", "finished",
                                                      "ended",     "left",     "paused",       "declined", "on hold", "not yet",
                                                      "tbc",       "from",     "starts",       "starting", "start",   "due",
                                                      "completed", "complete", "discontinued", "withdrawn"};
    const auto key = folded(text);
    return std::ranges::any_of(kWords,
                               [&](std::string_view word) { return key == word || key.starts_with(std::string(word) + ' '); });
}

}  // namespace provision

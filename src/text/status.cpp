// SPDX-License-Identifier: MPL-2.0
#include "text/status.hpp"

#include "text/marks.hpp"
#include "text/nations.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>
#include <vector>

namespace provision {
namespace {

using enum Status;
using Word = std::pair<std::string, Status>;

// Codes and phrases of every nation; none of them means another status elsewhere.
std::optional<Status> code(const std::string& key)
{
    static const auto kCodes = [] {
        std::unordered_map<std::string, Status> codes;
        for (const auto& nation : nations()) codes.insert(nation.status_codes.begin(), nation.status_codes.end());
        return codes;
    }();
    const auto found = kCodes.find(key);
    return found == kCodes.end() ? std::nullopt : std::optional(found->second);
}

const std::vector<Word>& phrases()
{
    static const auto kPhrases = [] {
        std::vector<Word> all;
        for (const auto& nation : nations()) all.insert(all.end(), nation.status_phrases.begin(), nation.status_phrases.end());
        return all;
    }();
    return kPhrases;
}

// `No SEN support`, `Not on register`, `Non-SEN` say that there is nothing.
bool denied(std::string_view key)
{
    return key.starts_with("no ") || key.starts_with("not ") || key.starts_with("non-") || key.starts_with("non ");
}

// `K - SEN Support`, `N (no special educational needs)`: the code, then what it stands for.
std::optional<Status> explained_code(std::string_view key)
{
    const auto end = key.find_first_of("-:=(");
    if (end == std::string_view::npos) return {};
    return code(std::string(trimmed(key.substr(0, end))));
}

bool asks_for_plan(std::string_view heading)
{
    const auto key = folded(heading);
    const auto said = [&](const std::string& phrase) { return has_phrase(key, phrase); };
    const auto plan_of = [&](const Nation& nation) { return std::ranges::any_of(nation.plan_headings, said); };
    const auto support_of = [&](const Nation& nation) { return std::ranges::any_of(nation.support_headings, said); };
    return std::ranges::any_of(nations(), plan_of) && std::ranges::none_of(nations(), support_of);
}

}  // namespace

std::optional<Status> status_phrase(std::string_view folded_text)
{
    for (const auto& [phrase, status] : phrases())
        if (has_phrase(folded_text, phrase)) return status;
    return {};
}

std::optional<Status> read_status(std::string_view text)
{
    const auto key = folded(text);
    if (const auto exact = code(key)) return exact;
    if (denied(key)) return none;
    if (const auto explained = explained_code(key)) return explained;
    return status_phrase(key);
}

std::optional<Status> read_status(std::string_view text, std::string_view heading)
{
    if (says_no(text)) return none;
    if (says_yes(text)) return asks_for_plan(heading) ? plan : support;
    return read_status(text);
}

std::optional<Status> status_of_list(std::string_view title)
{
    constexpr std::array<std::string_view, 20> kOther{"request",    "requests",  "pending",    "application", "applications",
                                                      "referral",   "referrals", "assessment", "assessments", "awaiting",
                                                      "monitoring", "no",        "not",        "without",     "never",
                                                      "and",        "or",        "possible",   "proposed",    "former"};
    const auto key = folded(title);
    const auto said = [&](std::string_view phrase) { return has_phrase(key, phrase); };
    if (std::ranges::any_of(kOther, said) || key.find_first_of("/&+") != std::string::npos) return {};
    const auto status = status_phrase(key);
    const bool supported = said("sen support") || said("send support");
    if (!status || *status == none || *status == monitored) return {};
    if (*status == plan && (said("sen") || said("send"))) return {};
    return *status == support && !supported ? std::nullopt : status;
}

Status higher(Status one, Status other)
{
    static constexpr std::array kRising = {none, monitored, support, plan};
    return std::ranges::max(one, other, {}, [](Status status) { return std::ranges::find(kRising, status); });
}

}  // namespace provision

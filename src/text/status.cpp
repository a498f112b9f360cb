// SPDX-License-Identifier: MPL-2.0
#include "text/status.hpp"

#include "text/marks.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace provision {
namespace {

using enum Status;
using Word = std::pair<std::string_view, Status>;

// A cell that holds nothing else: today's codes, then those of School Action and the statement.
constexpr std::array kCodes = {
    Word{"n", none},      Word{"no", none},     Word{"none", none},      //
    Word{"k", support},   Word{"sen", support}, Word{"sens", support},   //
    Word{"yes", support},                                                //
    Word{"e", plan},      Word{"ehc", plan},    Word{"ehcp", plan},      //
    Word{"m", monitored},                                                //
    Word{"a", support},   Word{"sa", support},  Word{"s.a.", support},   //
    Word{"p", support},   Word{"sa+", support}, Word{"s.a.+", support},  //
    Word{"s", plan},      Word{"ssen", plan},
};

// Whole phrases, longest first: `school action plus` before `school action`.
constexpr std::array kPhrases = {
    Word{"education health and care plan", plan},
    Word{"education, health and care plan", plan},
    Word{"school action plus", support},
    Word{"school action +", support},
    Word{"school action+", support},
    Word{"school action", support},
    Word{"not on the register", none},
    Word{"sen support", support},
    Word{"send support", support},
    Word{"statemented", plan},
    Word{"statements", plan},
    Word{"statement", plan},
    Word{"ehc plans", plan},
    Word{"ehc plan", plan},
    Word{"ehcps", plan},
    Word{"ehcp", plan},
    Word{"monitoring", monitored},
    Word{"monitored", monitored},
    Word{"monitor", monitored},
};

std::optional<Status> code(std::string_view key)
{
    const auto* found = std::ranges::find(kCodes, key, &Word::first);
    return found == kCodes.end() ? std::nullopt : std::optional(found->second);
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
    return code(trimmed(key.substr(0, end)));
}

bool asks_for_plan(std::string_view heading)
{
    static constexpr std::array<std::string_view, 7> kPlan = {
        "ehcp", "ehcps", "ehc", "statement", "statemented", "ssen", "health and care plan"};
    static constexpr std::array<std::string_view, 5> kSupportToo = {"sen", "send", "sen support", "k", "s.a."};
    const auto key = folded(heading);
    const auto said = [&](std::string_view phrase) { return has_phrase(key, phrase); };
    return std::ranges::any_of(kPlan, said) && std::ranges::none_of(kSupportToo, said);
}

}  // namespace

std::optional<Status> status_phrase(std::string_view folded_text)
{
    for (const auto& [phrase, status] : kPhrases)
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

// SPDX-License-Identifier: MPL-2.0
#include "text/leads.hpp"

#include "text/roles.hpp"
#include "text/staff_parts.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

bool independent(std::string_view who)
{
    constexpr std::array<std::string_view, 8> kAlone{"ind",           "ind.", "independent", "independent work",
                                                     "independently", "home", "homework",    "alone"};
    return std::ranges::find(kAlone, folded(who)) != kAlone.end();
}

/// `3 x TA`: how often and who; nothing where the number counts something else.
struct Lead {
    int sessions;
    std::string who;
};
std::optional<Lead> lead_of(std::string_view part)
{
    const auto typed = trimmed(part);
    const auto end = typed.find_first_not_of("0123456789");
    if (end == 0 || end > 2 || end == std::string_view::npos) return {};
    auto rest = trimmed(typed.substr(end));
    const bool sign = rest.size() > 1 && (rest[0] == 'x' || rest[0] == 'X') && !known_role(rest);
    const bool times = rest.starts_with("\xC3\x97");
    if (sign || times) rest = trimmed(rest.substr(times ? 2 : 1));
    if (!names_adult(rest) && !independent(rest)) return {};
    return Lead{std::stoi(std::string(typed.substr(0, end))), std::string(rest)};
}

}  // namespace

std::optional<Leads> read_leads(std::string_view text)
{
    Leads leads;
    for (const auto& part : staff_parts(text)) {
        const auto lead = lead_of(part);
        const bool remark = part.find_first_of("0123456789") == std::string::npos && leads.sessions > 0;
        if (!lead && !remark) return {};
        if (!lead) continue;  // `if possible`, `suggested individual activities`
        leads.sessions += lead->sessions;
        if (!independent(lead->who)) leads.staff.adults.push_back({one_of(lead->who), {}});
    }
    return leads.sessions > 0 ? std::optional(std::move(leads)) : std::nullopt;
}

}  // namespace provision

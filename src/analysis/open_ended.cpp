// SPDX-License-Identifier: MPL-2.0
#include "analysis/open_ended.hpp"

#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace provision {
namespace {

bool says_any(std::string_view text, std::span<const std::string_view> phrases)
{
    const auto key = provision_key(text);
    return std::ranges::any_of(phrases, [&](std::string_view phrase) { return has_phrase(key, phrase); });
}

bool funded_by_plan(const Provision& provision)
{
    constexpr std::array<std::string_view, 12> kPlan{"plan",   "plans", "ehc",         "ehcp",  "ehcps",      "statement",
                                                     "top up", "idp",   "ring fenced", "topup", "ringfenced", "element 3"};
    return provision.charge == Charge::full || says_any(provision.purpose.funding, kPlan);
}

bool therapy(const Provision& provision)
{
    // `Lego therapy` and `art therapy` are groups that a school starts and ends like any other.
    constexpr std::array<std::string_view, 14> kTherapy{"speech and language programme",
                                                        "speech therapy",
                                                        "speech and language therapy",
                                                        "language therapy",
                                                        "occupational therapy",
                                                        "therapist",
                                                        "therapists",
                                                        "physio",
                                                        "physiotherapy",
                                                        "physiotherapist",
                                                        "physical therapy",
                                                        "salt",
                                                        "slt",
                                                        "ot"};
    return says_any(provision.name, kTherapy) ||
           std::ranges::any_of(provision.staff.adults, [&](const StaffTime& adult) { return says_any(adult.staff, kTherapy); });
}

}  // namespace

OpenEnded::OpenEnded(const Situation& situation)
{
    for (const auto& row : situation.map().attendance) {
        const auto* provision = situation.provision_behind(row);
        if (!provision) continue;
        const auto* pupil = situation.find_pupil({row.pupil, row.year, row.class_name});
        attended_.insert(provision);
        if (!pupil || pupil->status != Status::plan) without_plan_.insert(provision);
    }
}

bool OpenEnded::allows(const Provision& provision) const
{
    if (provision.given_as != GivenAs::taught || provision.wave == 1) return true;
    const bool one_to_one = provision.ratio && provision.ratio->pupils == 1;
    const bool for_plans = one_to_one && attended_.contains(&provision) && !without_plan_.contains(&provision);
    const bool own_therapy = one_to_one && says_any(provision.name, std::array<std::string_view, 1>{"therapy"});
    return for_plans || own_therapy || funded_by_plan(provision) || therapy(provision);
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
// What lines of free text say together, and whether a name tells a support.
#include "text/provision_line.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

bool joins(std::string& part, const std::string& more)
{
    if (more.empty()) return true;
    if (!part.empty()) return false;
    part = more;
    return true;
}

}  // namespace

bool carry_on_line(ProvisionLine& above, const ProvisionLine& line)
{
    auto joined = above;
    const bool all = joins(joined.schedule, line.schedule) && joins(joined.ratio, line.ratio) &&
                     joins(joined.staff, line.staff) && joins(joined.term, line.term) && joins(joined.weeks, line.weeks) &&
                     !(joined.cost && line.cost);
    if (!all) return false;
    if (line.cost) joined.cost = line.cost;
    above = std::move(joined);
    return true;
}

bool names_support(std::string_view name)
{
    constexpr std::array<std::string_view, 34> kSupport{"group",
                                                        "groups",
                                                        "groupwork",
                                                        "programme",
                                                        "programmes",
                                                        "booster",
                                                        "boosters",
                                                        "intervention",
                                                        "interventions",
                                                        "tuition",
                                                        "tutoring",
                                                        "support",
                                                        "catch up",
                                                        "catch-up",
                                                        "therapy",
                                                        "club",
                                                        "mentoring",
                                                        "withdrawal",
                                                        "monitoring",
                                                        "1:1",
                                                        "workshop",
                                                        "nurture",
                                                        "reading recovery",
                                                        "precision teaching",
                                                        "differentiated",
                                                        "differentiation",
                                                        "visual timetable",
                                                        "visual timetables",
                                                        "social stories",
                                                        "pre-teaching",
                                                        "scaffolding",
                                                        "writing frames",
                                                        "ta",
                                                        "lsa"};
    const auto plain = folded(name);
    return std::ranges::any_of(kSupport, [&](std::string_view word) { return has_phrase(plain, word); });
}

}  // namespace provision

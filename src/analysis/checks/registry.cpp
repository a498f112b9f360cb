// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/check.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

using enum TableKind;

constexpr TableKind kMapOnly[] = {provision_map};
constexpr TableKind kRegisterAndMap[] = {register_, provision_map};
constexpr TableKind kNeedsAndMap[] = {needs, provision_map};

constexpr Check kChecks[] = {
    {"register-without-provision", "On the register, nothing in place", kRegisterAndMap, &register_without_provision},
    {"need-without-provision", "Need without provision", kMapOnly, &need_without_provision},
    {"under-provision", "Under-provision", kNeedsAndMap, &under_provision},
    {"over-provision", "Over-provision", kNeedsAndMap, &over_provision},
    {"stated-time-differs", "Stated time differs", kMapOnly, &stated_time_differs},
    {"schedule-unreadable", "Schedule cannot be read", kMapOnly, &schedule_unreadable},
    {"staffing-unclear", "Staffing unclear", kMapOnly, &staffing_unclear},
    {"damaged-cell", "Damaged cell", {}, &damaged_cell},
    {"kind-unknown", "Kind of provision unknown", kMapOnly, &kind_unknown},
    {"formula-overwritten", "Formula typed over", {}, &formula_overwritten},
};

// Why a check cannot run; empty when every table it needs has rows.
std::string missing_tables(const Check& check, const WorkbookReading& reading)
{
    std::vector<std::string> missing;
    for (const auto kind : check.tables)
        if (!reading.has(kind)) missing.push_back("no " + std::string(to_text(kind)));
    return missing.empty() ? std::string{} : "the workbook has " + listed(missing) + ".";
}

}  // namespace

std::span<const Check> checks()
{
    return kChecks;
}

const Check* find_check(std::string_view id)
{
    const auto* found = std::ranges::find(kChecks, id, &Check::id);
    return found == std::end(kChecks) ? nullptr : found;
}

Findings run_checks(const Evidence& evidence)
{
    Findings out;
    for (const auto& check : kChecks) {
        const auto missing = missing_tables(check, evidence.reading);
        const auto result = missing.empty() ? check.body(evidence) : CheckResult{{}, missing, false};
        for (auto finding : result.findings) {
            finding.check = check.id;
            out.all.push_back(std::move(finding));
        }
        if (!result.not_run.empty()) out.not_run.push_back({check.words, result.not_run, result.partly});
    }
    std::ranges::stable_sort(out.all, {}, &Finding::priority);
    return out;
}

}  // namespace provision

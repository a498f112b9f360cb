// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/check.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <iterator>

namespace provision {
namespace {

struct Family {
    std::string_view words;
    std::span<const Check> (*checks)();
};

constexpr Family kFamilies[] = {{"Needs", &needs_checks},
                                {"Time", &time_checks},
                                {"Cost", &cost_checks},
                                {"Impact", &impact_checks},
                                {"Cells", &data_checks}};

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
    static const auto kChecks = [] {
        std::vector<Check> all;
        for (const auto& family : kFamilies) std::ranges::copy(family.checks(), std::back_inserter(all));
        return all;
    }();
    return kChecks;
}

const Check* find_check(std::string_view id)
{
    const auto found = std::ranges::find(checks(), id, &Check::id);
    return found == checks().end() ? nullptr : &*found;
}

std::vector<std::string_view> families()
{
    std::vector<std::string_view> words;
    for (const auto& family : kFamilies) words.push_back(family.words);
    return words;
}

std::string_view family_of(std::string_view id)
{
    for (const auto& family : kFamilies)
        if (std::ranges::find(family.checks(), id, &Check::id) != family.checks().end()) return family.words;
    return {};
}

namespace {

// Overdue reviews and costs are this year's matters.
std::string why_not(const Check& check, const Evidence& evidence)
{
    if (evidence.next_year && family_of(check.id) != kFamilies[0].words) return "it looks at this year, not at the next.";
    return missing_tables(check, evidence.reading);
}

}  // namespace

Findings run_checks(const Evidence& evidence)
{
    Findings out;
    for (const auto& check : checks()) {
        const auto missing = why_not(check, evidence);
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

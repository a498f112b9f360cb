// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/check.hpp"
#include "text/names.hpp"

#include <map>

// What the cells themselves are like.

namespace provision {

namespace {

// What the reader noted for a check, each subject with its number among equals.
CheckResult noted_by_reader(const Evidence& evidence, std::string_view check)
{
    CheckResult result;
    std::map<std::string, int> equals;
    for (const auto& issue : evidence.reading.issues) {
        if (issue.check != check) continue;
        const int number = ++equals[issue.subject];
        result.findings.push_back({{},
                                   Priority::should,
                                   to_text(issue.where),
                                   issue.where,
                                   issue.what,
                                   issue.remedy,
                                   issue.subject + "|" + std::to_string(number)});
    }
    return result;
}

CheckResult damaged_cell(const Evidence& evidence)
{
    return noted_by_reader(evidence, "damaged-cell");
}

CheckResult formula_overwritten(const Evidence& evidence)
{
    return noted_by_reader(evidence, "formula-overwritten");
}

CheckResult kind_unknown(const Evidence& evidence)
{
    CheckResult result;
    for (const auto& provision : evidence.reading.map.provisions) {
        if (!provision.kind.empty() || provision.wave == 1 || provision.given_as != GivenAs::taught) continue;
        result.findings.push_back({{},
                                   Priority::could,
                                   short_provision(provision),
                                   provision.where,
                                   "No general word in \"" + shortened(provision.name) +
                                       "\" tells which kind of need it meets, so it counts towards none.",
                                   "Write a heading of the needs audit under Kind; add that column where the map has none.",
                                   evidence.situation.subject_of(provision)});
    }
    return result;
}

constexpr TableKind kMapOnly[] = {TableKind::provision_map};

constexpr Check kChecks[] = {
    {"damaged-cell", "Damaged cell", {}, &damaged_cell},
    {"kind-unknown", "Kind of provision unknown", kMapOnly, &kind_unknown},
    {"formula-overwritten", "Formula typed over", {}, &formula_overwritten},
};

}  // namespace

std::span<const Check> data_checks()
{
    return kChecks;
}

}  // namespace provision

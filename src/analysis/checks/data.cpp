// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/data.hpp"
#include "analysis/checks/wording.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

// What the cells themselves are like.

namespace provision {

namespace {

CheckResult damaged_cell(const Evidence& evidence)
{
    return noted_by_reader(evidence, "damaged-cell", Priority::should);
}

// The reader tells the cell; a person looks for the provision.
CheckResult ratio_ambiguous(const Evidence& evidence)
{
    std::map<std::pair<std::string, int>, const Provision*> by_row;
    for (const auto& provision : evidence.reading.map.provisions)
        by_row.emplace(std::pair(provision.where.sheet, provision.where.row), &provision);
    auto result = noted_by_reader(evidence, "ratio-ambiguous", Priority::should);
    for (auto& finding : result.findings) {
        const auto row = by_row.find(std::pair(finding.where.sheet, finding.where.row));
        if (row == by_row.end()) continue;
        finding.who = short_provision(*row->second);
        finding.text = shortened(row->second->name) + ": " + finding.text;
    }
    return result;
}

// Maps of one school mostly repeat a heading sheet by sheet, which is one finding.
CheckResult heading_unknown(const Evidence& evidence)
{
    CheckResult result;
    std::unordered_map<std::string, std::size_t> known;
    std::vector<int> others;
    for (const auto& issue : evidence.reading.issues) {
        if (issue.check != "heading-unknown") continue;
        const auto [at, fresh] = known.emplace(issue.subject, result.findings.size());
        if (!fresh) {
            ++others[at->second];
            continue;
        }
        others.push_back(0);
        result.findings.push_back(
            {{}, Priority::could, to_text(issue.where), issue.where, issue.what, issue.remedy, issue.subject});
    }
    for (std::size_t at = 0; at < others.size(); ++at)
        if (others[at] > 0) result.findings[at].text += " It stands over " + counted(others[at], "more column") + ".";
    return result;
}

CheckResult formula_overwritten(const Evidence& evidence)
{
    return noted_by_reader(evidence, "formula-overwritten", Priority::should);
}

CheckResult kind_unknown(const Evidence& evidence)
{
    constexpr Column kKind[] = {Column::kind};
    CheckResult result;
    for (const auto& provision : evidence.reading.map.provisions) {
        if (!provision.kind.empty() || provision.wave == 1 || provision.given_as != GivenAs::taught) continue;
        result.findings.push_back({{},
                                   Priority::could,
                                   short_provision(provision),
                                   provision.where,
                                   "No general word in \"" + shortened(provision.name) +
                                       "\" tells which kind of need it meets, so it counts towards none.",
                                   asked_in_table(evidence, provision.where, kKind)
                                       ? "Write a heading of the needs audit under Kind."
                                       : "Add a column Kind to the map, and write a heading of the needs audit there.",
                                   evidence.situation.subject_of(provision)});
    }
    return result;
}

constexpr TableKind kMapOnly[] = {TableKind::provision_map};
constexpr TableKind kMapAndStaff[] = {TableKind::provision_map, TableKind::rates};

constexpr Check kChecks[] = {
    {"damaged-cell", "Damaged cell", {}, &damaged_cell},
    {"ratio-ambiguous", "Ratio ambiguous", {}, &ratio_ambiguous},
    {"kind-unknown", "Kind of provision unknown", kMapOnly, &kind_unknown},
    {"pupil-unknown", "Pupil not in the register", {}, &pupil_unknown},
    {"pupil-twice", "Pupil twice in the register", {}, &pupil_twice},
    {"staff-unknown", "Staff unknown", kMapAndStaff, &staff_unknown},
    {"heading-unknown", "Heading unknown", {}, &heading_unknown},
    {"formula-overwritten", "Formula typed over", {}, &formula_overwritten},
};

}  // namespace

CheckResult noted_by_reader(const Evidence& evidence, std::string_view check, Priority priority)
{
    CheckResult result;
    std::map<std::string, int> equals;
    for (const auto& issue : evidence.reading.issues) {
        if (issue.check != check) continue;
        const int number = ++equals[issue.subject];
        result.findings.push_back({{},
                                   priority,
                                   to_text(issue.where),
                                   issue.where,
                                   issue.what,
                                   issue.remedy,
                                   issue.subject + "|" + std::to_string(number)});
    }
    return result;
}

std::span<const Check> data_checks()
{
    return kChecks;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "report/judged.hpp"

#include <unordered_set>

namespace provision {
namespace {

void tally(GapCounts& counts, Priority priority)
{
    switch (priority) {
    case Priority::must: ++counts.must; break;
    case Priority::should: ++counts.should; break;
    case Priority::could: ++counts.could; break;
    }
}

}  // namespace

std::vector<JudgedFinding> judge(const GapAnalysis& analysis)
{
    std::vector<JudgedFinding> judged;
    for (const auto& finding : analysis.findings.all) {
        auto key = key_of(finding);
        const auto found = analysis.earlier.find(key);
        judged.push_back({&finding, std::move(key), found == analysis.earlier.end() ? nullptr : &found->second});
    }
    return judged;
}

GapCounts count(const GapAnalysis& analysis)
{
    GapCounts counts;
    std::unordered_set<std::string> current;
    for (const auto& judged : judge(analysis)) {
        current.insert(judged.key);
        if (judged.accepted())
            ++counts.accepted;
        else
            tally(counts, judged.finding->priority);
        const bool known = judged.earlier && !judged.earlier->no_longer_found;
        ++(known ? counts.still_there : counts.fresh);
        if (judged.earlier && judged.earlier->accepted_without_reason()) ++counts.without_reason;
    }
    for (const auto& [key, earlier] : analysis.earlier)
        if (!earlier.no_longer_found && !current.contains(key)) ++counts.gone;
    return counts;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "analysis/clashes.hpp"
#include "report/gap_parts.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <functional>
#include <utility>

// What a pupil misses where two sessions run at once.

namespace provision {
namespace {

// A pupil, and what runs for the pupil at the same time.
struct PupilClash {
    std::string who;
    Clash clash;
};

std::vector<PupilClash> all_clashes(const GapSheet& sheet)
{
    const Clashes clashes(sheet.analysis.situation);
    std::vector<PupilClash> all;
    for (const auto& load : pupil_loads(sheet.analysis.situation))
        for (auto& clash : clashes.of(load))
            all.push_back({(load.pupil ? sheet.labels.of(*load.pupil) : sheet.labels.of(load.named)).who, std::move(clash)});
    std::ranges::stable_sort(all, std::greater{}, [](const PupilClash& one) { return minutes_of(one.clash.when); });
    return all;
}

}  // namespace

void add_clashes(GapSheet& sheet)
{
    constexpr std::string_view kHeadings[] = {
        "", "Pupil", "When", "Where", "What is at the same time", "Missed in a week in which both run"};
    const auto timed =
        std::ranges::count_if(sheet.analysis.reading.map.provisions, [](const Provision& row) { return !row.slots.empty(); });
    if (timed < 2) return;
    const auto clashes = all_clashes(sheet);
    sheet.layout.add({{words("Sessions at the same time"), "section"}});
    if (!clashes.empty()) add_headings(sheet.layout, kHeadings);
    for (const auto& [who, clash] : clashes) {
        const int row = sheet.layout.add({{{}, "body"},
                                          {words(who), "body"},
                                          {words(to_text(clash.when)), "body"},
                                          {{}, "link"},
                                          {words(spoken(clash)), "body"},
                                          {words(spoken_minutes(minutes_of(clash.when))), "body"}});
        sheet.layout.link(row, kWhereColumn, clash.attended->where);
    }
    const std::string known = clashes.empty() ? "None for a pupil who is named: " : "As far as is known: ";
    sheet.layout.add({{words(known + std::to_string(timed) + " rows of the map tell days and times."), "context"}});
    sheet.layout.add_blank();
}

}  // namespace provision

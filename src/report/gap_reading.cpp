// SPDX-License-Identifier: MPL-2.0
#include "report/gap_parts.hpp"
#include "report/reading_doubts.hpp"
#include "report/reading_lines.hpp"
#include "text/words.hpp"

#include <algorithm>

// What the figures rest on: checks that could not look, cells that were not sure, columns as they were read.

namespace provision {
namespace {

// Many checks miss the same table or column; each reason is said once.
struct Unrun {
    std::string because;
    bool partly = false;
    std::vector<std::string> checks;
};

std::vector<Unrun> by_reason(std::span<const NotRun> not_run)
{
    std::vector<Unrun> reasons;
    for (const auto& check : not_run) {
        auto same = std::ranges::find_if(
            reasons, [&](const Unrun& reason) { return reason.because == check.because && reason.partly == check.partly; });
        if (same == reasons.end()) same = reasons.insert(same, Unrun{check.because, check.partly, {}});
        same->checks.emplace_back(check.words);
    }
    return reasons;
}

// A line that ran off the page would hide the reason: of next year's sheet it is all checks but those of needs.
std::string checks_words(const Unrun& reason)
{
    constexpr std::size_t kNamed = 8;
    if (reason.checks.size() <= kNamed) return listed(reason.checks);
    auto named = std::vector<std::string>(reason.checks.begin(), reason.checks.begin() + kNamed - 1);
    named.push_back(std::to_string(reason.checks.size() - named.size()) + " more checks");
    return listed(named);
}

void add_not_run(GapSheet& sheet)
{
    const auto reasons = by_reason(sheet.analysis.findings.not_run);
    if (reasons.empty()) return;
    sheet.layout.add({{words("Not run"), "section"}});
    for (const auto& reason : reasons)
        sheet.layout.add({{words((reason.partly ? "Not run for everyone: " : "Not run: ") + checks_words(reason) + ", because " +
                                 reason.because),
                           "context"}});
    sheet.layout.add_blank();
}

void add_unsure(GapSheet& sheet)
{
    constexpr std::string_view kHeadings[] = {"", "", "", "Where", "What", "What to do"};
    const auto& analysis = sheet.analysis;
    const auto issues =
        unsure_issues(analysis.reading, analysis.situation, analysis.next_year ? ReportOf::next_year : ReportOf::today);
    if (issues.empty()) return;
    sheet.layout.add({{words("What the reader was not sure of"), "section"}});
    add_headings(sheet.layout, kHeadings);
    for (const auto& issue : issues) {
        const int row = sheet.layout.add(
            {{{}, "body"}, {{}, "body"}, {{}, "body"}, {{}, "link"}, {words(issue.what), "body"}, {words(issue.remedy), "body"}});
        sheet.layout.link(row, kWhereColumn, issue.where);
    }
    sheet.layout.add_blank();
}

void add_columns(GapSheet& sheet)
{
    const auto lines = column_lines(sheet.analysis.reading);
    if (lines.empty()) return;
    sheet.layout.add({{words("Columns as they were read"), "section"}});
    for (const auto& line : lines) sheet.layout.add({{words(line), "context"}});
}

}  // namespace

void add_reading(GapSheet& sheet)
{
    add_not_run(sheet);
    add_unsure(sheet);
    add_columns(sheet);
}

}  // namespace provision

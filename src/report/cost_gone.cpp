// SPDX-License-Identifier: MPL-2.0
#include "report/cost_parts.hpp"
#include "report/gap_parts.hpp"
#include "report/reading_doubts.hpp"
#include "report/reading_lines.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

// What is left of earlier runs, and what the figures rest on.

namespace provision {
namespace {

void add_gone_decisions(CostSheet& sheet)
{
    bool titled = false;
    for (const auto& [key, kept] : sheet.analysis.kept) {
        if (sheet.keys.contains(key)) continue;
        if (!titled) {
            sheet.layout.add({{words("Decisions about rows that are gone"), "section"}});
            std::vector<Styled> headings(kKey + 1, Styled{{}, "heading"});
            headings[kName].cell = words("Provision");
            for (int at = 0; at < 3; ++at) headings[static_cast<std::size_t>(kDecided + at)].cell = words(kDecisionHeadings[at]);
            sheet.layout.add(std::move(headings));
        }
        titled = true;
        std::vector<Styled> cells(kKey + 1, Styled{{}, "accepted"});
        cells[kName].cell = words(kept.about);
        cells[kDecided].cell = kept.decision;
        cells[kReasoned].cell = kept.reason;
        cells[kKey] = {words(key), "key"};
        sheet.layout.add(std::move(cells));
    }
    if (titled) sheet.layout.add_blank();
}

void add_unsure(CostSheet& sheet)
{
    const auto issues = unsure_issues(sheet.analysis.reading, sheet.analysis.situation, ReportOf::what_was);
    if (issues.empty()) return;
    sheet.layout.add({{words("What the reader was not sure of"), "section"}});
    for (const auto& issue : issues) {
        const int row = sheet.layout.add({{}, {}, {}, {{}, "link"}, {words(issue.what + " " + issue.remedy), "context"}});
        sheet.layout.link(row, kWhere, issue.where);
    }
    sheet.layout.add_blank();
}

void add_columns(CostSheet& sheet)
{
    sheet.layout.add({{words("Tables and columns as they were read"), "section"}});
    for (const auto& line : table_lines(sheet.analysis.reading)) sheet.layout.add({{words(line), "context"}});
    for (const auto& line : column_lines(sheet.analysis.reading)) sheet.layout.add({{words(line), "context"}});
}

// A slip in a year would hide here.
void add_outside(CostSheet& sheet)
{
    const auto& outside = sheet.analysis.cost.outside;
    if (outside.empty()) return;
    sheet.layout.add({{words("Rows that do not run in this year, and cost nothing in it"), "section"}});
    for (const auto* provision : outside) {
        const auto days = (provision->start ? "from " + to_text(*provision->start) : "") +
                          (provision->start && provision->end ? " " : "") +
                          (provision->end ? "to " + to_text(*provision->end) : "");
        const int row = sheet.layout.add({{},
                                          {words(years_of(*provision)), "context"},
                                          {words(one_line(provision->name)), "context"},
                                          {{}, "link"},
                                          {words(days), "context"}});
        sheet.layout.link(row, kWhere, provision->where);
    }
    sheet.layout.add_blank();
}

}  // namespace

void add_gone(CostSheet& sheet)
{
    add_gone_decisions(sheet);
    add_outside(sheet);
    add_unsure(sheet);
    add_columns(sheet);
}

}  // namespace provision

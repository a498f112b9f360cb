// SPDX-License-Identifier: MPL-2.0
#include "report/gap_parts.hpp"

#include <unordered_set>

// What a SENCO works down: every finding with its cell and its remedy, and what was decided about it.

namespace provision {
namespace {

Cell first_found(const GapSheet& sheet, const JudgedFinding& judged)
{
    if (judged.earlier && judged.earlier->first_found().numeric()) return Cell::date(judged.earlier->first_found().number);
    return Cell::date(serial(sheet.analysis.situation.today(), sheet.analysis.epoch));
}

void add_finding(GapSheet& sheet, const JudgedFinding& judged)
{
    const auto& finding = *judged.finding;
    const auto* earlier = judged.earlier;
    const bool accepted = judged.accepted();
    const std::string_view body = accepted ? "accepted" : "body";
    const int row = sheet.layout.add({{words(to_text(finding.priority)), accepted ? body : priority_style(finding.priority)},
                                      {words(find_check(finding.check)->words), body},
                                      {words(finding.who), body},
                                      {{}, accepted ? "accepted link" : "link"},
                                      {words(finding.text), body},
                                      {words(finding.remedy), body},
                                      {first_found(sheet, judged), accepted ? "accepted date" : "date"},
                                      {earlier ? earlier->decision() : Cell{}, body},
                                      {earlier ? earlier->reason() : Cell{}, body},
                                      {words(judged.key), "key"}});
    sheet.layout.link(row, kWhereColumn, finding.where);
}

void add_no_longer_found(GapSheet& sheet)
{
    std::unordered_set<std::string_view> current;
    for (const auto& judged : sheet.judged) current.insert(judged.key);
    bool titled = false;
    for (const auto& [key, earlier] : sheet.analysis.earlier) {
        if (current.contains(key) || !earlier.decided()) continue;
        if (!titled) {
            sheet.layout.add({{words("No longer found"), "section"}});
            add_headings(sheet.layout, kFindingHeadings);
            titled = true;
        }
        std::vector<Styled> row;
        for (const auto& cell : earlier.cells) row.push_back({cell, cell.numeric() ? "accepted date" : "accepted"});
        row.back().style = "key";
        row[kWhereColumn].cell = {};
        sheet.layout.add(std::move(row));
    }
    if (titled) sheet.layout.add_blank();
}

// What a person decides is picked or typed; without a reason an accepted finding goes on counting, so the blank one shows.
void help_deciding(Report& report, const Area& findings)
{
    const int first = findings.row + 1;
    const int rows = findings.rows - 1;
    report.lists.push_back({{first, kDecisionColumn, rows, 1}, "\"Accepted\";\"Planned\""});
    const auto line = std::to_string(first + 1);
    report.highlights.push_back(
        {{first, kReasonColumn, rows, 1}, "AND($H" + line + "=\"Accepted\";TRIM($I" + line + ")=\"\")", "missing"});
}

}  // namespace

void add_findings(GapSheet& sheet)
{
    auto& layout = sheet.layout;
    layout.add({{words("Findings"), "section"}});
    const int heading = layout.next_row();
    add_headings(layout, kFindingHeadings);
    for (const auto& judged : sheet.judged) add_finding(sheet, judged);
    const Area findings{heading, 0, layout.next_row() - heading, kKeyColumn};
    if (sheet.judged.empty()) layout.add({{words("Nothing was found."), "context"}});
    layout.add_blank();
    // Printed pages repeat it to the end, also over tables of other headings, so only a list of several pages asks for it.
    constexpr int kRowsOfAPage = 20;
    if (findings.rows > kRowsOfAPage) sheet.report.repeated_row = findings.row;
    sheet.report.new_pages.push_back(findings.row - 1);
    if (findings.rows > 1) {
        sheet.report.filtered = findings;
        help_deciding(sheet.report, findings);
    }
    add_no_longer_found(sheet);
}

}  // namespace provision

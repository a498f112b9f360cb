// SPDX-License-Identifier: MPL-2.0
#include "report/chase.hpp"
#include "report/gap_parts.hpp"
#include "text/words.hpp"

// A page to print and take along: what to ask whom.

namespace provision {
namespace {

void add_question(GapSheet& sheet, const Finding& finding)
{
    const int row = sheet.layout.add({{words(to_text(finding.priority)), priority_style(finding.priority)},
                                      {words(find_check(finding.check)->words), "body"},
                                      {words(finding.who), "body"},
                                      {{}, "link"},
                                      {words(finding.text), "body"},
                                      {words(finding.remedy), "body"}});
    sheet.layout.link(row, kWhereColumn, finding.where);
}

}  // namespace

void add_people_to_chase(GapSheet& sheet)
{
    const auto chases = who_to_chase(sheet.analysis, sheet.judged);
    if (chases.empty()) return;
    sheet.report.new_pages.push_back(sheet.layout.add({{words("Who to chase"), "section"}}));
    for (const auto& chase : chases) {
        std::vector<Styled> band(6, {{}, "band"});
        band.front().cell = words(chase.adult + ": " + counted(static_cast<int>(chase.findings.size()), "question"));
        band.front().style = "band line";
        sheet.layout.add(std::move(band));
        for (const auto* finding : chase.findings) add_question(sheet, *finding);
    }
    sheet.layout.add_blank();
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "report/gap_report.hpp"

#include "report/gap_parts.hpp"
#include "report/names_out.hpp"
#include "report/reading_lines.hpp"
#include "text/words.hpp"

namespace provision {

GapSheet::GapSheet(const GapAnalysis& of)
    : analysis(of), nation(nation_named(of.reading.map.settings.nation)), judged(judge(of)), counts(count(of)),
      labels(of.situation), report{.sheet = std::string(kGapSheet),
                                   .column_widths_mm = {24, 58, 37, 32, 72, 66, 25, 23, 28, 20, 40, 15, 15},
                                   .hidden_columns = {kKeyColumn, kChartColumn, kChartColumn + 1, kChartColumn + 2}}
{
}

std::string_view priority_style(Priority priority)
{
    switch (priority) {
    case Priority::must: return "must";
    case Priority::should: return "should";
    case Priority::could: return "could";
    }
    return "body";
}

Report gap_report(const GapAnalysis& analysis)
{
    GapSheet sheet(analysis);
    add_summary(sheet);
    add_need_and_places(sheet);
    add_findings(sheet);
    add_people_to_chase(sheet);
    add_loads(sheet);
    add_clashes(sheet);
    add_reading(sheet);
    sheet.layout.finish(sheet.report, kKeyColumn);
    leave_names_out(sheet.report, sheet.labels, {kDecisionColumn, kReasonColumn});
    return std::move(sheet.report);
}

std::string gap_sentence(const GapAnalysis& analysis)
{
    const auto counts = count(analysis);
    std::string sentence = std::to_string(counts.must) + " must, " + std::to_string(counts.should) + " should, " +
                           std::to_string(counts.could) + " could";
    if (counts.accepted > 0) sentence += ", " + std::to_string(counts.accepted) + " accepted";
    sentence += ". Read " + read_totals(analysis.reading) + ".";
    if (counts.without_reason > 0)
        sentence += " " + counted(counts.without_reason, "finding") + " accepted without a reason still " +
                    (counts.without_reason == 1 ? "counts." : "count.");
    if (const auto not_run = analysis.findings.not_run.size(); not_run > 0)
        sentence += " Not run, or not for everyone: " + counted(static_cast<int>(not_run), "check") + ".";
    return sentence;
}

}  // namespace provision

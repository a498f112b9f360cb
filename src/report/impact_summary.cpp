// SPDX-License-Identifier: MPL-2.0
#include "report/impact_parts.hpp"
#include "report/reading_lines.hpp"
#include "text/words.hpp"

// What a head teacher reads: the state in one screen.

namespace provision {
namespace {

// `expand 1 · continue 2 · change 1 · stop 0 · too early to say 4`.
std::string counts_line(const ImpactSheet& sheet)
{
    std::string line = counted(static_cast<int>(sheet.judged.size()), "provision") + " with results";
    for (const auto advice : kAdvices)
        line += (advice == kAdvices.front() ? ": " : " · ") + std::string(to_text(advice)) + " " +
                std::to_string(count_of(sheet.judged, advice));
    return line;
}

}  // namespace

void add_impact_summary(ImpactSheet& sheet)
{
    const auto& analysis = sheet.analysis;
    auto& layout = sheet.layout;
    layout.add({{words(kImpactSheet), "title"}});
    layout.add({{words(context_line(analysis.reading, analysis.situation.today())), "context"}});
    for (const auto& line : table_lines(analysis.reading)) layout.add({{words(line), "context"}});
    layout.add_blank();
    const int row = layout.add(std::vector<Styled>(static_cast<std::size_t>(impact_column::key), Styled{{}, "band line"}));
    layout.set(row, 0, {words(counts_line(sheet)), "band line"});
    layout.add_blank();
    layout.add({{words("For governors"), "section"}});
    std::string paragraph;
    for (const auto& line : impact_governors(sheet)) paragraph += (paragraph.empty() ? "" : " ") + line;
    add_paragraph(sheet, paragraph);
    layout.add_blank();
}

}  // namespace provision

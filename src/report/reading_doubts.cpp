// SPDX-License-Identifier: MPL-2.0
#include "report/reading_doubts.hpp"

#include "analysis/checks/check.hpp"
#include "analysis/notes.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace provision {
namespace {

// A schedule that could not be read stays with its provision, for what is taught and what is not differ in how much it matters.
void add_schedules(const WorkbookReading& reading, std::vector<Issue>& cells)
{
    for (const auto& provision : reading.map.provisions) {
        const auto& schedule = provision.schedule;
        if (schedule.problem.empty() || schedule.typed.empty()) continue;  // without words the cell is damaged, which is told
        cells.push_back({schedule.where,
                         {},
                         "I could not read \"" + shortened(schedule.typed) + "\": " + schedule.problem,
                         "Type the sessions and minutes, such as 3 x 15 minutes."});
    }
}

std::vector<Issue>& list_of(const Issue& issue, ReadingDoubts& doubts)
{
    if (issue.check == "heading-unknown") return doubts.headings;
    return issue.remedy.starts_with("Nothing") ? doubts.notes : doubts.cells;
}

void sort_by_place(std::vector<Issue>& issues, const std::vector<std::string>& sheets)
{
    std::ranges::stable_sort(issues, {}, [&](const Issue& issue) {
        const auto& where = issue.where;
        return std::tuple(std::ranges::find(sheets, where.sheet) - sheets.begin(), where.row, where.column);
    });
}

}  // namespace

const Issue* ReadingDoubts::first() const
{
    if (!cells.empty()) return &cells.front();
    return headings.empty() ? nullptr : &headings.front();
}

ReadingDoubts reading_doubts(const WorkbookReading& reading, const std::vector<std::string>& sheets)
{
    ReadingDoubts doubts;
    for (const auto& issue : reading.issues) list_of(issue, doubts).push_back(issue);
    add_schedules(reading, doubts.cells);
    for (auto* list : {&doubts.cells, &doubts.headings, &doubts.notes}) sort_by_place(*list, sheets);
    return doubts;
}

std::string doubts_sentence(const ReadingDoubts& doubts)
{
    std::vector<std::string> parts;
    if (!doubts.cells.empty()) parts.push_back(counted(static_cast<int>(doubts.cells.size()), "cell") + " could not be read");
    if (const auto count = static_cast<int>(doubts.headings.size()); count > 0)
        parts.push_back(counted(count, "heading") + (count == 1 ? " is" : " are") + " not known");
    const auto* first = doubts.first();
    if (!first) return {};
    const bool one = doubts.cells.size() + doubts.headings.size() == 1;
    return listed(parts) + (one ? ", " : ", the first is ") + to_text(first->where) + ": " + first->what;
}

std::vector<Issue> unsure_issues(const WorkbookReading& reading, const Situation& situation, ReportOf time)
{
    std::vector<Issue> issues;
    for (const auto& issue : reading.issues)
        if (time == ReportOf::what_was || !find_check(issue.check)) issues.push_back(issue);
    if (time == ReportOf::next_year) return issues;
    std::ranges::move(reading_notes(situation), std::back_inserter(issues));
    if (time == ReportOf::today) std::ranges::move(not_running_notes(situation), std::back_inserter(issues));
    return issues;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "analysis/group_results.hpp"
#include "report/impact_parts.hpp"
#include "text/words.hpp"

#include <cmath>

// What of the results may be told of groups of pupils.

namespace provision {
namespace {

class GroupCells {
public:
    explicit GroupCells(int smallest) : smallest_(smallest) {}

    // Pupils of a group, or of those in it; nor may those be few who are left of the group, or of all others.
    Styled count(int part, int whole, int of_everybody) const
    {
        const auto inside = telling(part, whole, smallest_);
        const auto outside = telling(part, of_everybody, smallest_);
        if (inside == Telling::fewer_than_smallest) return hidden("fewer than " + std::to_string(smallest_));
        if (inside == Telling::hidden || outside == Telling::hidden) return hidden("hidden");
        return {Cell::of(part), "count"};
    }

    // `12 of 14`.
    static Styled gained(const GroupResults& group)
    {
        if (group.compared == 0) return {{}, "body"};
        if (!group.gained_told) return hidden("hidden");
        return {words(std::to_string(group.gained) + " of " + counted(group.compared, "place")), "body"};
    }

    // The cell holds no more than it shows: further digits would tell of whom a mean is made.
    static Styled figure(const FigureOfGroup& figure, std::string_view style, int parts)
    {
        if (figure.pupils == 0) return {{}, "body"};
        if (!figure.told) return hidden("hidden");
        return {Cell::of(std::round(figure.value * parts) / parts), style};
    }

private:
    static Styled hidden(const std::string& why) { return {words(why), "aside"}; }

    int smallest_;
};

void add_group(ImpactSheet& sheet, const GroupResults& group, const GroupResults& everybody)
{
    const GroupCells cells(sheet.settings().smallest_number);
    auto& layout = sheet.layout;
    const int row = add_body_row(layout);
    layout.set(row, impact_column::name, {words(group.group), "body"});
    layout.set(row, 1, cells.count(group.pupils, group.pupils, everybody.pupils));
    layout.set(row, 2, GroupCells::gained(group));
    layout.set(row, impact_column::both, cells.count(group.both, group.pupils, everybody.both));
    layout.set(row, impact_column::ratio, GroupCells::figure(group.ratio_gain, "decimal", 100));
    layout.set(row, impact_column::outcome, GroupCells::figure(group.outcome, "gain", 10));
    layout.set(row, impact_column::attendance, GroupCells::figure(group.attendance, "percent", 100));
}

std::string hidden_line(int smallest)
{
    return "Hidden: what rests on fewer than " + counted(smallest, "pupil") +
           ", or would tell of so few once figures are added up or taken from one another.";
}

// A group of which not even its size may be told needs no row of its own.
void add_small_groups(ImpactSheet& sheet, const std::vector<GroupResults>& groups)
{
    const int smallest = sheet.settings().smallest_number;
    std::vector<std::string> names;
    for (const auto& group : groups)
        if (telling(group.pupils, group.pupils, smallest) != Telling::figure) names.push_back(group.group);
    if (!names.empty())
        sheet.layout.add({{words("Fewer than " + counted(smallest, "pupil") + ": " + listed(names) + "."), "context"}});
}

}  // namespace

void add_group_results(ImpactSheet& sheet)
{
    constexpr std::string_view kHeadings[] = {"Group of pupils",
                                              "Pupils",
                                              "Scores that show a gain",
                                              "",
                                              "Entry and exit",
                                              "",
                                              "",
                                              "",
                                              "",
                                              "Ratio gain",
                                              "",
                                              "Outcome mean",
                                              "Attendance",
                                              "",
                                              "",
                                              "",
                                              ""};
    const int smallest = sheet.settings().smallest_number;
    const auto groups = group_results(sheet.all, smallest);
    if (groups.empty()) return;
    auto& layout = sheet.layout;
    const int title = layout.add({{words("Results by group of pupils"), "section"}});
    add_impact_headings(layout, kHeadings);
    for (const auto& group : groups)
        if (telling(group.pupils, group.pupils, smallest) == Telling::figure) add_group(sheet, group, groups.front());
    add_small_groups(sheet, groups);
    layout.add(
        {{words("A pupil of two groups counts in both. Scores of different tests have no common mean, so only who gained is "
                "told of them. Gains of tests too close together or the wrong way round are left out."),
          "context"}});
    if (smallest > 1) layout.add({{words(hidden_line(smallest)), "context"}});
    sheet.report.unbroken.push_back({title, 0, layout.next_row() - title, impact_column::key});
    layout.add_blank();
}

}  // namespace provision

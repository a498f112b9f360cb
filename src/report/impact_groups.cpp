// SPDX-License-Identifier: MPL-2.0
#include "analysis/group_results.hpp"
#include "report/impact_parts.hpp"
#include "text/words.hpp"

// What of the results may be told of groups of pupils.

namespace provision {
namespace {

class GroupCells {
public:
    GroupCells(const GroupResults& everybody, int smallest) : everybody_(everybody), smallest_(smallest) {}

    // Pupils of a group, or of those in it; nor may those be few who are left of the group, or of all others.
    Styled count(int part, int whole, int of_everybody) const
    {
        const auto inside = telling(part, whole, smallest_);
        const auto outside = telling(part, of_everybody, smallest_);
        if (inside == Telling::fewer_than_smallest) return hidden("fewer than " + std::to_string(smallest_));
        if (inside == Telling::hidden || outside == Telling::hidden) return hidden("hidden");
        return {Cell::of(part), "count"};
    }

    // `12 of 14`: few of either kind would tell of single children.
    Styled gained(const GroupResults& group) const
    {
        const auto shown = [&](int part, int of_everybody) { return telling(part, of_everybody, smallest_) == Telling::figure; };
        if (group.compared == 0) return {{}, "body"};
        if (!shown(group.pupils_who_gained, everybody_.pupils_who_gained) ||
            !shown(group.pupils_who_did_not, everybody_.pupils_who_did_not))
            return hidden("hidden");
        return {words(std::to_string(group.gained) + " of " + counted(group.compared, "place")), "body"};
    }

    Styled figure(const FigureOfGroup& figure, const FigureOfGroup& of_everybody, std::string_view style) const
    {
        if (figure.pupils == 0) return {{}, "body"};
        if (telling(figure.pupils, of_everybody.pupils, smallest_) != Telling::figure) return hidden("hidden");
        return {Cell::of(figure.value), style};
    }

private:
    static Styled hidden(const std::string& why) { return {words(why), "aside"}; }

    const GroupResults& everybody_;
    int smallest_;
};

void add_group(ImpactSheet& sheet, const GroupResults& group, const GroupResults& everybody)
{
    const GroupCells cells(everybody, sheet.settings().smallest_number);
    auto& layout = sheet.layout;
    const int row = add_body_row(layout);
    layout.set(row, impact_column::name, {words(group.group), "body"});
    layout.set(row, 1, cells.count(group.pupils, group.pupils, everybody.pupils));
    layout.set(row, 2, cells.gained(group));
    layout.set(row, impact_column::both, cells.count(group.both, group.pupils, everybody.both));
    layout.set(row, impact_column::ratio, cells.figure(group.ratio_gain, everybody.ratio_gain, "decimal"));
    layout.set(row, impact_column::outcome, cells.figure(group.outcome, everybody.outcome, "gain"));
    layout.set(row, impact_column::attendance, cells.figure(group.attendance, everybody.attendance, "percent"));
}

std::string hidden_line(int smallest)
{
    return "Hidden: what rests on fewer than " + counted(smallest, "pupil") +
           ", or would tell of so few once the rest is taken from it.";
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
    const auto groups = group_results(sheet.all);
    const int smallest = sheet.settings().smallest_number;
    if (groups.empty()) return;
    auto& layout = sheet.layout;
    layout.add({{words("Results by group of pupils"), "section"}});
    add_impact_headings(layout, kHeadings);
    for (const auto& group : groups)
        if (telling(group.pupils, group.pupils, smallest) == Telling::figure) add_group(sheet, group, groups.front());
    add_small_groups(sheet, groups);
    layout.add(
        {{words("A pupil of two groups counts in both. Scores of different tests have no common mean, so only who gained is "
                "told of them."),
          "context"}});
    if (smallest > 1) layout.add({{words(hidden_line(smallest)), "context"}});
    layout.add_blank();
}

}  // namespace provision

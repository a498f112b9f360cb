// SPDX-License-Identifier: MPL-2.0
#include "commands/insert_sheet.hpp"

#include "commands/input_sheets.hpp"
#include "commands/pick_template.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

// What the formulas and lists of every other sheet look at.
constexpr std::array<std::string_view, 2> kNeeded{"settings", "staff-and-rates"};

bool has_sheet(const std::vector<std::string>& names, const std::string& name)
{
    return std::ranges::any_of(names, [&](const std::string& other) { return same_sheet(other, name); });
}

std::vector<Report> sheets_to_add(const std::string& id, std::vector<std::string> names)
{
    std::vector<Report> sheets = make_template(id, names).sheets;
    for (const auto needed : kNeeded) {
        if (needed == id) continue;
        auto other = make_template(needed).sheets.front();
        if (!has_sheet(names, other.sheet)) sheets.push_back(std::move(other));
    }
    return sheets;
}

std::string told(const std::vector<Report>& sheets)
{
    std::vector<std::string> names;
    for (const auto& sheet : sheets) names.push_back(sheet.sheet);
    return (names.size() == 1 ? "The sheet " : "The sheets ") + listed(names) + (names.size() == 1 ? " was" : " were") +
           " added behind the last one.";
}

}  // namespace

Outcome insert_sheet(Ports& ports, const Arguments& arguments)
{
    if (const auto closed = ports.workbook.why_closed()) return {false, *closed};
    const auto picked = pick_template(ports, arguments,
                                      {.title = "Insert sheet",
                                       .summary = "The sheet is added behind the last one; the others stay as they are.",
                                       .go_ahead = "Insert",
                                       .wanted = [](const TemplateRow& row) { return row.kind == Template::Kind::sheet; }});
    if (!picked.problem.empty()) return {false, picked.problem};
    if (picked.id.empty()) return {true, "Nothing was added: no sheet was chosen."};
    std::vector<std::string> names;
    for (const auto& sheet : ports.workbook.sheets()) names.push_back(sheet.name);
    const auto sheets = sheets_to_add(picked.id, std::move(names));
    ports.workbook.add(sheets, "Insert sheet " + sheets.front().sheet);
    ports.workbook.show({sheets.front().sheet, 0, 0});
    return {true, told(sheets)};
}

}  // namespace provision

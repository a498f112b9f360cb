// SPDX-License-Identifier: MPL-2.0
#include "commands/insert_sheet.hpp"

#include "commands/input_sheets.hpp"
#include "commands/pick_template.hpp"
#include "text/nations.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

// What the formulas and lists of every other sheet may look at.
constexpr std::array<std::string_view, 2> kNeeded{"settings", "staff-and-rates"};

bool names(const std::string& formula, const Report& other)
{
    return std::ranges::any_of(other.names,
                               [&](const WorkbookName& name) { return formula.find(name.name) != std::string::npos; });
}

// Whether the sheet's formulas, lists or looks ask for what the other sheet names.
bool asks_for(const Report& sheet, const Report& other)
{
    return std::ranges::any_of(sheet.formulas, [&](const FormulaRun& run) { return names(run.first, other); }) ||
           std::ranges::any_of(sheet.lists, [&](const PickList& list) { return names(list.source, other); }) ||
           std::ranges::any_of(sheet.highlights, [&](const Highlight& run) { return names(run.when, other); });
}

bool same_table(const WorkbookReading& reading, const std::string& sheet)
{
    return std::ranges::any_of(reading.tables, [&](const TableRead& table) {
        const bool settings_or_staff = table.kind == TableKind::settings || table.kind == TableKind::rates;
        return settings_or_staff && same_sheet(table.first.sheet, sheet);
    });
}

// There already, whatever its sheet is called now; or as a table of the school's own under that name.
bool is_there(const WorkbookFormulas& known, const WorkbookReading& reading, const Report& needed)
{
    const auto defined = [&](const WorkbookName& name) {
        return std::ranges::any_of(known.names, [&](const auto& other) { return folded(other.name) == folded(name.name); });
    };
    return std::ranges::any_of(needed.names, defined) || same_table(reading, needed.sheet);
}

std::vector<std::string> years_of(const Settings& settings)
{
    constexpr int kPrimary = 6;
    constexpr int kFirstOfSecondary = 7;
    std::vector<std::string> years;
    if (settings.last_year && *settings.last_year > kPrimary)
        for (int year = kFirstOfSecondary; year <= *settings.last_year; ++year) years.push_back("Year " + std::to_string(year));
    return years;
}

std::vector<Report> sheets_to_add(Ports& ports, const std::string& id)
{
    std::vector<Grid> grids;
    TemplateGround ground;
    for (const auto& sheet : ports.workbook.sheets()) {
        ground.taken.push_back(sheet.name);
        grids.push_back(ports.workbook.read(sheet.name));
    }
    const auto reading = read_workbook(grids);
    ground.words = {tier_set_named(reading.map.settings.tiers).tiers, years_of(reading.map.settings)};
    std::vector<Report> sheets = make_template(id, ground).sheets;
    const auto known = ports.workbook.formulas();
    for (const auto needed : kNeeded) {
        auto other = make_template(needed, ground).sheets.front();
        const bool asked = std::ranges::any_of(sheets, [&](const Report& sheet) { return asks_for(sheet, other); });
        if (needed != id && asked && !is_there(known, reading, make_template(needed).sheets.front()))
            sheets.push_back(std::move(other));
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
    const auto sheets = sheets_to_add(ports, picked.id);
    ports.workbook.add(sheets, "Insert sheet " + sheets.front().sheet);
    ports.workbook.show({sheets.front().sheet, 0, 0});
    return {true, told(sheets)};
}

}  // namespace provision

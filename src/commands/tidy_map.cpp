// SPDX-License-Identifier: MPL-2.0
#include "commands/tidy_map.hpp"

#include "commands/input_sheets.hpp"
#include "commands/tidy_copy.hpp"
#include "commands/tidy_words.hpp"
#include "table/find_tables.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

Outcome failed(std::string sentence)
{
    return {false, std::move(sentence)};
}

// The sheets whose maps are tidied: a copy that an earlier run made is the result, not the map.
std::vector<Sheet> sheets_to_tidy(const std::vector<Sheet>& all, const Arguments& arguments)
{
    std::vector<Sheet> chosen;
    const auto asked_for = [&](const Sheet& sheet) {
        return std::ranges::any_of(*arguments.sheets, [&](const std::string& name) { return same_sheet(name, sheet.name); });
    };
    std::ranges::copy_if(all, std::back_inserter(chosen), [&](const Sheet& sheet) {
        if (is_report(sheet)) return false;
        return arguments.sheets ? asked_for(sheet) : !called_tidy_copy(sheet, all);
    });
    return chosen;
}

// A copy that we made has the headings of templates; anything else of that name is somebody's own sheet.
bool ours(const Grid& copy)
{
    const auto tables = find_tables(copy);
    const auto map = std::ranges::find(tables, TableKind::provision_map, &FoundTable::kind);
    if (map == tables.end()) return false;
    const auto* name = map->found(Column::provision);
    return name && name->heading == canonical_heading(TableKind::provision_map, Column::provision);
}

// Finds the sheet to write to; a sentence where that cannot be.
std::optional<std::string> find_target(Ports& ports, const std::vector<Sheet>& all, bool in_place, MapInHand& map)
{
    map.copy = in_place ? std::string{} : tidy_copy_name(map.plan.sheet);
    const auto& target = in_place ? map.plan.sheet : map.copy;
    const auto found = std::ranges::find_if(all, [&](const Sheet& sheet) { return same_sheet(sheet.name, target); });
    if (found == all.end()) return {};
    if (found->locked) return protected_sheet(found->name);
    if (in_place) return {};
    map.copy = found->name;
    map.earlier = ports.workbook.read(found->name);
    if (!ours(*map.earlier)) return not_ours(found->name);
    return {};
}

bool up_to_date(const MapInHand& map)
{
    return map.earlier && other_cells(map).empty();
}

// The workbook's own headings and its settings, which decide what is read of every sheet.
std::vector<Grid> own_headings_of(Ports& ports, const std::vector<Sheet>& all)
{
    std::vector<Grid> found;
    for (const auto& sheet : all)
        if (same_sheet(sheet.name, "Headings") || same_sheet(sheet.name, kSettingsSheet))
            found.push_back(ports.workbook.read(sheet.name));
    return found;
}

// Formulas of other sheets go on looking at the map itself; a copy is looked at by its own.
std::vector<Look> looks_that_count(const WorkbookFormulas& formulas, const std::string& sheet, bool in_place)
{
    auto looks = looks_at(formulas, sheet);
    std::erase_if(looks, [&](const Look& look) { return !in_place && look.by.sheet != sheet; });
    return looks;
}

std::vector<MapInHand> read_maps(Ports& ports, const std::vector<Sheet>& sheets, const std::vector<Grid>& headings, bool in_place)
{
    const auto formulas = ports.workbook.formulas();
    std::vector<MapInHand> maps;
    int done = 0;
    for (const auto& sheet : sheets) {
        ports.progress.step("Reading " + sheet.name, done++, static_cast<int>(sheets.size()));
        auto grid = ports.workbook.read(sheet.name);
        auto looks = looks_that_count(formulas, sheet.name, in_place);
        if (auto plan = tidy(grid, TidyFamilies{}.set(), headings, looks))
            maps.push_back({std::move(grid), std::move(*plan), std::move(looks)});
    }
    return maps;
}

Outcome nothing_to_do(Ports& ports, std::string sentence)
{
    ports.prompt.tell(sentence);
    return {true, std::move(sentence)};
}

Outcome write(Ports& ports, const std::vector<MapInHand>& maps)
{
    std::vector<TidySheet> sheets;
    for (const auto& map : maps) sheets.push_back({map.plan, map.copy});
    ports.workbook.write(sheets, "Tidy map");
    const auto& first = maps.front();
    ports.workbook.show({first.copy.empty() ? first.plan.sheet : first.copy, first.plan.heading_row, 0});
    return {true, sentence_of(maps)};
}

// Asks, lays out again what was not wanted in full, and writes.
Outcome ask_and_write(Ports& ports, std::vector<MapInHand> maps, const std::vector<Grid>& headings)
{
    const auto preview = preview_of(maps);
    ports.progress.rest();
    const auto answer = ports.prompt.review(preview);
    if (!answer) return {true, "Nothing was changed."};
    const auto families = ticked(maps, *answer);
    if (!families.all())
        for (auto& map : maps)
            if (auto plan = tidy(map.grid, families, headings, map.looks)) map.plan = std::move(*plan);
    std::erase_if(maps, [](const MapInHand& map) { return map.tidy_already(); });
    if (maps.empty()) return nothing_to_do(ports, "Nothing was changed: no kind of change was left ticked.");
    return write(ports, maps);
}

}  // namespace

Outcome tidy_map(Ports& ports, const Arguments& arguments)
{
    if (const auto closed = ports.workbook.why_closed()) return failed(*closed);
    const auto all = ports.workbook.sheets();
    if (const auto unknown = unknown_sheets(all, arguments); !unknown.empty())
        return failed("The workbook has no sheet " + unknown + ". Give the names as they stand on the tabs.");
    const auto headings = own_headings_of(ports, all);
    auto maps = read_maps(ports, sheets_to_tidy(all, arguments), headings, arguments.in_place);
    if (maps.empty()) return failed(no_map({}, "Tidy map"));
    if (const auto doubts = doubts_without_change(maps); !doubts.empty()) return nothing_to_do(ports, doubts);
    auto names = names_of(maps);
    bool several = maps.size() > 1;
    std::erase_if(maps, [](const MapInHand& map) { return map.tidy_already(); });
    if (maps.empty()) return nothing_to_do(ports, names + (several ? " are" : " is") + " tidy already; nothing was changed.");
    for (auto& map : maps)
        if (const auto refused = find_target(ports, all, arguments.in_place, map)) return failed(*refused);
    names = targets_of(maps);
    several = maps.size() > 1;
    std::erase_if(maps, up_to_date);
    if (maps.empty()) return nothing_to_do(ports, names + (several ? " are" : " is") + " up to date; nothing was changed.");
    for (const auto& map : maps)
        if (map.earlier) return failed(changed_since(map));
    return ask_and_write(ports, std::move(maps), headings);
}

}  // namespace provision

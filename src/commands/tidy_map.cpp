// SPDX-License-Identifier: MPL-2.0
#include "commands/tidy_map.hpp"

#include "commands/input_sheets.hpp"
#include "commands/tidy_copy.hpp"
#include "table/find_tables.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace provision {
namespace {

// A map, what tidying makes of it, and where that is to be written.
struct MapInHand {
    Grid grid;
    TidyPlan plan;
    std::vector<Look> looks{};      ///< of formulas that will look at what is written
    std::string copy{};             ///< empty: the sheet itself
    std::optional<Grid> earlier{};  ///< what stands on that copy already

    bool tidy_already() const { return plan.changes.empty(); }
};

struct FamilyWords {
    std::string_view one;
    std::string_view many;
};
constexpr std::array<FamilyWords, kTidyFamilies> kFamilyWords = {{{"heading", "headings"},
                                                                  {"schedule", "schedules"},
                                                                  {"cell of many lines", "cells of many lines"},
                                                                  {"section", "sections"},
                                                                  {"filled down", "filled down"},
                                                                  {"ratio or age", "ratios and ages"},
                                                                  {"staff time", "staff times"},
                                                                  {"spelling", "spellings"}}};

Outcome failed(std::string sentence)
{
    return {false, std::move(sentence)};
}

std::string quoted(const std::string& name)
{
    return "'" + name + "'";
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

std::string protected_sheet(const std::string& sheet)
{
    return "The sheet " + quoted(sheet) +
           " is protected, so nothing was changed. Take the protection off (Tools > Protect Sheet) and run Tidy map again.";
}

std::string not_ours(const std::string& copy)
{
    return "This workbook has a sheet called " + quoted(copy) +
           " that Tidy map did not make. It was left alone, and nothing was changed. Rename that sheet and run Tidy map again.";
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

// The cells of the copy that are not what tidying would write there again.
std::vector<Where> other_cells(const MapInHand& map)
{
    const auto wanted = tidied_grid(map.plan, map.grid);
    const auto cell = [](const Grid& grid, int row, int column) {
        return row < grid.rows() && column < grid.columns ? grid.at(row, column) : Cell{};
    };
    std::vector<Where> others;
    for (int row = 0; row < std::max(wanted.rows(), map.earlier->rows()); ++row)
        for (int column = 0; column < std::max(wanted.columns, map.earlier->columns); ++column)
            if (cell(wanted, row, column) != cell(*map.earlier, row, column)) others.push_back({map.copy, row, column});
    return others;
}

bool up_to_date(const MapInHand& map)
{
    return map.earlier && other_cells(map).empty();
}

std::string cells_in_words(const std::vector<Where>& cells)
{
    constexpr std::size_t kNamed = 5;
    std::vector<std::string> names;
    for (const auto& where : std::span(cells).first(std::min(kNamed, cells.size()))) names.push_back(cell_name(where));
    if (cells.size() > kNamed) names.push_back(counted(static_cast<int>(cells.size() - kNamed), "more cell"));
    return listed(names);
}

// People go on working in the copy, since it stands in for its map: nothing of theirs is written over.
std::string changed_since(const MapInHand& map)
{
    return quoted(map.copy) + " is not what Tidy map would make of " + quoted(map.plan.sheet) +
           " now: one of them was changed since. It was left alone, for in " + cells_in_words(other_cells(map)) +
           " what stands there would be lost. Delete or rename " + quoted(map.copy) + " and run Tidy map again.";
}

// The workbook's own headings, which decide what is read of every sheet.
std::vector<Grid> own_headings_of(Ports& ports, const std::vector<Sheet>& all)
{
    const auto found = std::ranges::find_if(all, [](const Sheet& sheet) { return same_sheet(sheet.name, "Headings"); });
    return found == all.end() ? std::vector<Grid>{} : std::vector{ports.workbook.read(found->name)};
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

std::array<int, kTidyFamilies> counts(const std::vector<MapInHand>& maps)
{
    std::array<int, kTidyFamilies> count{};
    for (const auto& map : maps)
        for (const auto& change : map.plan.changes) ++count.at(static_cast<std::size_t>(change.family));
    return count;
}

std::string names_of(const std::vector<MapInHand>& maps)
{
    std::vector<std::string> names;
    for (const auto& map : maps) names.push_back(quoted(map.plan.sheet));
    return listed(names);
}

std::string targets_of(const std::vector<MapInHand>& maps)
{
    std::vector<std::string> names;
    for (const auto& map : maps) names.push_back(quoted(map.copy.empty() ? map.plan.sheet : map.copy));
    return listed(names);
}

int doubts_in(const std::vector<MapInHand>& maps)
{
    int doubts = 0;
    for (const auto& map : maps) doubts += static_cast<int>(map.plan.doubts.size());
    return doubts;
}

std::string summary_of(const std::vector<MapInHand>& maps)
{
    const bool one = maps.size() == 1;
    auto summary = maps.front().copy.empty() ? targets_of(maps) + " will be changed."
                                             : names_of(maps) +
                                                   (one ? " will stay as it is; the tidied map goes to "
                                                        : " will stay as they are; the tidied maps go to ") +
                                                   targets_of(maps) + ".";
    const int doubts = doubts_in(maps);
    if (doubts > 0)
        summary += "\n" + counted(doubts, "doubt") + (doubts == 1 ? " is" : " are") + " listed last: there nothing is changed.";
    return summary;
}

// The families that have a change, in their order, with the choice that each of them is.
struct Choices {
    std::vector<Choice> list;
    std::array<int, kTidyFamilies> index{};
};
Choices choices_of(const std::vector<MapInHand>& maps)
{
    Choices choices;
    const auto count = counts(maps);
    for (std::size_t family = 0; family < kTidyFamilies; ++family) {
        choices.index.at(family) = static_cast<int>(choices.list.size());
        if (count.at(family) > 0)
            choices.list.push_back({std::string(to_text(static_cast<TidyFamily>(family))), count.at(family)});
    }
    return choices;
}

Preview preview_of(const std::vector<MapInHand>& maps)
{
    auto choices = choices_of(maps);
    Preview preview{
        .title = "Tidy map", .summary = summary_of(maps), .headings = {"Cell", "Now", "Then", "Why"}, .go_ahead = "Tidy"};
    for (const auto& map : maps)
        for (const auto& change : map.plan.changes) {
            preview.rows.push_back({to_text(change.where), change.before, change.after, change.why});
            preview.choice_of_row.push_back(choices.index.at(static_cast<std::size_t>(change.family)));
        }
    for (const auto& map : maps)
        for (const auto& doubt : map.plan.doubts) {
            preview.rows.push_back({to_text(doubt.where), "", "stays as it is", doubt.what + " " + doubt.remedy});
            preview.choice_of_row.push_back(-1);
        }
    preview.choices = std::move(choices.list);
    return preview;
}

// The families that stay ticked; those without a change are not asked about.
TidyFamilies ticked(const std::vector<MapInHand>& maps, const std::vector<bool>& answer)
{
    auto families = TidyFamilies{}.set();
    const auto count = counts(maps);
    for (std::size_t family = 0, choice = 0; family < kTidyFamilies; ++family)
        if (count.at(family) > 0) families.set(family, answer.at(choice++));
    return families;
}

// What keeps maps from being tidied, where nothing at all can be done; empty otherwise.
std::string doubts_without_change(const std::vector<MapInHand>& maps)
{
    std::string doubts;
    for (const auto& map : maps) {
        if (!map.tidy_already()) return {};
        for (const auto& doubt : map.plan.doubts) doubts += to_text(doubt.where) + ": " + doubt.what + " " + doubt.remedy + " ";
    }
    return doubts.empty() ? doubts : "Nothing was changed. " + std::string(trimmed(doubts));
}

std::string sentence_of(const std::vector<MapInHand>& maps)
{
    const auto count = counts(maps);
    int all = 0;
    std::vector<std::string> kinds;
    for (std::size_t family = 0; family < kTidyFamilies; ++family) {
        all += count.at(family);
        if (count.at(family) > 0)
            kinds.push_back(counted(count.at(family), kFamilyWords.at(family).one, kFamilyWords.at(family).many));
    }
    const int doubts = doubts_in(maps);
    auto sentence = (maps.size() == 1 ? "Map tidied" : counted(static_cast<int>(maps.size()), "map") + " tidied") +
                    std::string(maps.front().copy.empty() ? " on " : " into ") + targets_of(maps) + ": " + counted(all, "cell") +
                    " changed (" + listed(kinds) + ").";
    if (doubts > 0) sentence += " " + counted(doubts, "doubt") + " left.";
    return sentence;
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

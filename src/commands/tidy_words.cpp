// SPDX-License-Identifier: MPL-2.0
#include "commands/tidy_words.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace provision {
namespace {

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

std::string quoted(const std::string& name)
{
    return "'" + name + "'";
}

std::string cells_in_words(const std::vector<Where>& cells)
{
    constexpr std::size_t kNamed = 5;
    std::vector<std::string> names;
    for (const auto& where : std::span(cells).first(std::min(kNamed, cells.size()))) names.push_back(cell_name(where));
    if (cells.size() > kNamed) names.push_back(counted(static_cast<int>(cells.size() - kNamed), "more cell"));
    return listed(names);
}

std::array<int, kTidyFamilies> counts(const std::vector<MapInHand>& maps)
{
    std::array<int, kTidyFamilies> count{};
    for (const auto& map : maps)
        for (const auto& change : map.plan.changes) ++count.at(static_cast<std::size_t>(change.family));
    return count;
}

int doubts_in(const std::vector<MapInHand>& maps)
{
    int doubts = 0;
    for (const auto& map : maps) doubts += static_cast<int>(map.plan.doubts.size());
    return doubts;
}

}  // namespace

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

std::string changed_since(const MapInHand& map)
{
    return quoted(map.copy) + " is not what Tidy map would make of " + quoted(map.plan.sheet) +
           " now: one of them was changed since. It was left alone, for in " + cells_in_words(other_cells(map)) +
           " what stands there would be lost. Delete or rename " + quoted(map.copy) + " and run Tidy map again.";
}

namespace {

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

}  // namespace

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

TidyFamilies ticked(const std::vector<MapInHand>& maps, const std::vector<bool>& answer)
{
    auto families = TidyFamilies{}.set();
    const auto count = counts(maps);
    for (std::size_t family = 0, choice = 0; family < kTidyFamilies; ++family)
        if (count.at(family) > 0) families.set(family, answer.at(choice++));
    return families;
}

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

}  // namespace provision

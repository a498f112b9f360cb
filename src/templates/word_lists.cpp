// SPDX-License-Identifier: MPL-2.0
#include "templates/word_lists.hpp"

#include "text/kinds.hpp"
#include "text/nations.hpp"

#include <algorithm>

namespace provision {
namespace {

constexpr int kRoom = 40;  // for words that a school adds
constexpr double kWidth = 60;

struct WordList {
    std::string name{};
    std::string choice{};     ///< `Wales`, of lists among which a setting chooses
    std::string chosen_by{};  ///< the workbook's name for that setting
    std::vector<Cell> words{};
};

std::vector<Cell> words_of(const Place& list)
{
    std::vector<Cell> words;
    for (std::size_t i = 0; i < array_size(list); ++i) words.push_back(cell_at(list.at(i), Grid{}.epoch));
    return words;
}

std::vector<Cell> cells_of(const std::vector<std::string>& words)
{
    std::vector<Cell> cells;
    for (const auto& word : words) cells.push_back(Cell::of(word));
    return cells;
}

// The words that the extension itself knows, a list for each nation or set of tiers.
std::vector<WordList> known_lists(const Place& place, const std::string& from)
{
    const auto name = text_at(place, "list");
    std::vector<WordList> lists;
    if (from == "tiers")
        for (const auto& set : tier_sets()) lists.push_back({name, set.name, "Tiers", cells_of(set.tiers)});
    else if (from == "statuses" || from == "needs" || from == "areas")
        for (const auto& nation : nations())
            lists.push_back({name, nation.name, "Nation",
                             cells_of(from == "statuses" ? nation.statuses
                                      : from == "needs"  ? nation.needs
                                                         : nation.areas)});
    else if (from == "nations" || from == "tier sets") {
        WordList list{.name = name};
        for (const auto& nation : nations())
            if (from == "nations") list.words.push_back(Cell::of(nation.name));
        for (const auto& set : tier_sets())
            if (from == "tier sets") list.words.push_back(Cell::of(set.name));
        lists.push_back(std::move(list));
    } else if (from == "kinds") {
        WordList list{.name = name};
        for (const auto& kind : kinds()) list.words.push_back(Cell::of(kind.name));
        lists.push_back(std::move(list));
    } else
        complain(place.at("from"), "there are no words of this name",
                 "Known are: tiers, statuses, needs, areas, kinds, nations, tier sets");
    return lists;
}

std::vector<WordList> lists_of(const Place& place, const SheetChanges& changes)
{
    expect_object(place, {"list", "from", "words"});
    expect_key(place, "list");
    if (place.has("from")) return known_lists(place, text_at(place, "from"));
    expect_key(place, "words");
    const auto name = text_at(place, "list");
    for (const Place& change : changes)
        if (change.has("lists") && change.at("lists").has(name.c_str()))
            return {{.name = name, .words = words_of(change.at("lists").at(name))}};
    return {{.name = name, .words = words_of(place.at("words"))}};
}

std::string heading_of(const WordList& list)
{
    const auto base = "List of " + list.name;
    return list.choice.empty() ? base : base + " (" + list.choice + ")";
}

std::string workbook_name(const WordList& list)
{
    auto name = "List_" + list.name;
    std::ranges::replace(name, ' ', '_');
    return name;
}

void put(SheetDraft& draft, const WordList& list, int row, int column)
{
    draft.put(row, column, Cell::of(heading_of(list)));
    draft.dress({row, column, 1, 1}, "heading listed");
    if (!list.words.empty())
        draft.report.blocks.push_back({{row + 1, column, static_cast<int>(list.words.size()), 1}, list.words});
    draft.dress({row + 1, column, kRoom, 1}, "listed");
    draft.report.column_widths_mm.push_back(kWidth);
}

// As far as the column is filled.
std::string filled(const std::string& first, const std::string& all)
{
    return first + ":INDEX(" + all + ";MAX(1;COUNTA(" + all + ")))";
}

std::string chosen(const SheetDraft& draft, const WordList& list, const Area& headings)
{
    // A choice that no list is made for counts as the first one.
    const auto match = [&](const std::string& choice) {
        return "MATCH(\"List of " + list.name + " (\"&" + choice + "&\")\";" + draft.absolute(headings) + ";0)";
    };
    const auto place = "IFERROR(" + match(list.chosen_by) + ";" + match("\"" + list.choice + "\"") + ")";
    const Area words{headings.row + 1, headings.column, kRoom, headings.columns};
    const auto column = "INDEX(" + draft.absolute(words) + ";0;" + place + ")";
    return "INDEX(" + draft.absolute(words) + ";1;" + place + "):INDEX(" + draft.absolute(words) + ";MAX(1;COUNTA(" + column +
           "));" + place + ")";
}

}  // namespace

void add_word_lists(SheetDraft& draft, const WordLists& source)
{
    std::vector<WordList> lists;
    for (std::size_t i = 0; i < array_size(source.lists); ++i)
        for (auto& list : lists_of(source.lists.at(i), source.changes)) lists.push_back(std::move(list));
    draft.report.column_widths_mm.push_back(6);  // parts the settings from the lists
    const Area headings{source.heading_row, source.column, 1, static_cast<int>(lists.size())};
    std::string last;
    for (std::size_t i = 0; i < lists.size(); ++i) {
        const int column = source.column + static_cast<int>(i);
        put(draft, lists[i], source.heading_row, column);
        const Area words{source.heading_row + 1, column, kRoom, 1};
        const auto name = workbook_name(lists[i]);
        if (lists[i].choice.empty())
            draft.name(name, filled(draft.absolute({words.row, column, 1, 1}), draft.absolute(words)));
        else if (name != last)
            draft.name(name, chosen(draft, lists[i], headings));
        last = name;
    }
}

}  // namespace provision

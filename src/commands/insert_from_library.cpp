// SPDX-License-Identifier: MPL-2.0
#include "commands/insert_from_library.hpp"

#include "commands/input_sheets.hpp"
#include "commands/matching_items.hpp"
#include "report/map_fill.hpp"
#include "text/library.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <sstream>

namespace provision {
namespace {

constexpr std::string_view kTitle = "Insert from library";

// The school's own entries first, then the shipped ones of other names.
std::vector<LibraryEntry> entries_of(const WorkbookReading& reading)
{
    auto all = reading.map.library;
    for (const auto& entry : library())
        if (!find_entry(reading.map.library, entry.name)) all.push_back(entry);
    return all;
}

std::string usually(const LibraryEntry& entry)
{
    std::vector<std::string> parts;
    if (!entry.group.empty()) parts.push_back(entry.group);
    if (!entry.schedule.empty()) parts.push_back(entry.schedule);
    if (!entry.weeks.empty())
        parts.push_back(entry.weeks + (entry.weeks.find_first_not_of("0123456789") == entry.weeks.npos ? " weeks" : ""));
    if (entry.given_as != GivenAs::taught) parts.emplace_back(to_text(entry.given_as));
    std::string all;
    for (const auto& part : parts) all += (all.empty() ? "" : ", ") + part;
    return all;
}

std::string detail_of(const LibraryEntry& entry)
{
    std::string detail = entry.description;
    const auto add = [&](std::string_view label, const std::string& text) {
        if (!text.empty()) detail += (detail.empty() ? "" : "\n") + std::string(label) + ": " + text;
    };
    add("Measure", entry.measure);
    add("Evidence", entry.evidence);
    add("For", entry.age_range);
    add("Usually", usually(entry));
    return detail;
}

std::string label_of(const LibraryEntry& entry)
{
    auto label = entry.name;
    if (!entry.kind.empty()) label += "  |  " + entry.kind;
    return entry.wave ? label + "  |  wave " + std::to_string(*entry.wave) : label;
}

Selection selection_of(const std::vector<LibraryEntry>& entries, const TableRead& map, std::size_t own)
{
    Selection selection{.title = std::string(kTitle),
                        .summary = "For the map on the sheet " + map.first.sheet + "." +
                                   (own == 0 ? "" : " Your own library comes first."),
                        .go_ahead = "~Insert",
                        .searchable = true};
    for (const auto& entry : entries) selection.items.push_back({.label = label_of(entry), .detail = detail_of(entry)});
    return selection;
}

// Names that hold words of the one that was asked for.
std::string unknown_entry(const std::string& name, const std::vector<LibraryEntry>& entries)
{
    Selection named;
    for (const auto& entry : entries) named.items.push_back({.label = entry.name});
    std::vector<std::string> near;
    std::istringstream words(name);
    for (std::string word; words >> word;)
        for (const auto item : matching_items(named, word))
            if (near.size() < 3) near.push_back(named.items[item].label);
    return "Nothing was inserted: the library has no \"" + shortened(name) + "\"" +
           (near.empty() ? "" : "; it has " + listed(near)) +
           ". Give the name of one of its entries, or put yours into the sheet Library first.";
}

std::string no_room(const TableRead& map)
{
    return "Nothing was inserted: the map on the sheet " + map.first.sheet +
           " has no empty row below its last provision. Insert a row there and run " + std::string(kTitle) + " again.";
}

std::string sentence_of(const MapFill& fill, const LibraryEntry& entry)
{
    auto sentence = entry.name + " stands in row " + std::to_string(fill.provision.row + 1) + " of the sheet " +
                    fill.provision.sheet + " now, filled in: " + listed(fill.filled) + ".";
    if (!fill.kept.empty()) sentence += " What stood under " + listed(fill.kept) + " stays.";
    if (!fill.no_column.empty()) sentence += " The map has no column for " + listed(fill.no_column) + ".";
    if (!fill.to_do.empty()) sentence += " Still to be filled in: " + listed(fill.to_do) + ".";
    if (fill.below_formulas) sentence += " The formulas of the row above are not in this one: copy them down.";
    return sentence;
}

// Blank cells that only the school can fill are seen at once; what found no place is not.
bool worth_telling(const MapFill& fill)
{
    return !fill.kept.empty() || !fill.no_column.empty() || fill.below_formulas;
}

class Insertion {
public:
    Insertion(Ports& ports, const Arguments& arguments)
        : ports_(ports), grids_(read_sheets(ports, ports.workbook.sheets(), arguments)), reading_(read_workbook(grids_)),
          entries_(entries_of(reading_))
    {
        if (const auto cell = ports.formulas.at_cursor()) cursor_ = cell->where;
        map_ = map_at(reading_, cursor_);
        ports.progress.rest();
    }

    Outcome run(const Arguments& arguments)
    {
        if (!map_) return {false, no_map(reading_, kTitle)};
        if (arguments.provision) {
            const auto* named = find_entry(entries_, *arguments.provision);
            return named ? insert(*named) : Outcome{false, unknown_entry(*arguments.provision, entries_)};
        }
        const auto picked = ports_.prompt.choose(selection_of(entries_, *map_, reading_.map.library.size()));
        return picked ? insert(entries_.at(*picked)) : Outcome{true, "Nothing was inserted: no entry was chosen."};
    }

private:
    Outcome insert(const LibraryEntry& entry)
    {
        const auto fill = fill_map(reading_, grids_, *map_, entry, cursor_);
        if (!fill) return {false, no_room(*map_)};
        ports_.workbook.write(fill->edits, std::string(kTitle));
        ports_.workbook.show(fill->provision);
        auto sentence = sentence_of(*fill, entry);
        if (worth_telling(*fill)) ports_.prompt.tell(sentence);
        return {true, std::move(sentence)};
    }

    Ports& ports_;
    std::vector<Grid> grids_;
    WorkbookReading reading_;
    std::vector<LibraryEntry> entries_;
    std::optional<Where> cursor_;
    const TableRead* map_ = nullptr;
};

}  // namespace

Outcome insert_from_library(Ports& ports, const Arguments& arguments)
{
    if (const auto closed = ports.workbook.why_closed()) return {false, *closed};
    if (arguments.silent && !arguments.provision)
        return {false, "Nothing was inserted: no entry was named. Give its name as the argument Provision, such as Toe by Toe."};
    return Insertion(ports, arguments).run(arguments);
}

}  // namespace provision

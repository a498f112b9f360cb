// SPDX-License-Identifier: MPL-2.0
#include "report/reading_lines.hpp"

#include "analysis/checks/needs.hpp"
#include "text/nations.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace provision {
namespace {

constexpr std::size_t kLongestLine = 190;

std::string place_and_rows(const TableRead& table)
{
    return place_of(table) + " (" + counted(table.rows, "row") + ")";
}

// Parts of a line that is begun anew where it would grow too long to be read at a glance.
class Lines {
public:
    void add(const std::string& opening, const std::string& part)
    {
        if (lines_.empty() || lines_.back().size() + part.size() > kLongestLine)
            lines_.push_back(opening + part);
        else
            lines_.back() += "; " + part;
    }
    std::vector<std::string> take() { return std::move(lines_); }

private:
    std::vector<std::string> lines_;
};

// On one screen there is room for one line: the columns behind it are counted.
std::string shortened(const std::vector<std::string>& words, std::size_t room)
{
    std::string line;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (at > 0 && line.size() + words[at].size() + 2 > room)
            return line + " and " + counted(static_cast<int>(words.size() - at), "more column");
        line += (at > 0 ? ", " : "") + words[at];
    }
    return line;
}

// Maps of one school mostly have the same columns, which are then said once.
std::vector<std::string> map_columns(const WorkbookReading& reading)
{
    std::vector<std::pair<std::vector<std::string>, std::vector<std::string>>> sheets_by_columns;
    for (const auto& table : reading.tables) {
        if (table.kind != TableKind::provision_map || table.columns.empty()) continue;
        const auto words = column_words(table);
        auto same = std::ranges::find(sheets_by_columns, words, [](const auto& one) { return one.first; });
        if (same == sheets_by_columns.end()) same = sheets_by_columns.emplace(same, words, std::vector<std::string>{});
        auto& sheets = same->second;
        if (std::ranges::find(sheets, table.first.sheet) == sheets.end()) sheets.push_back(table.first.sheet);
    }
    std::vector<std::string> lines;
    for (const auto& [words, sheets] : sheets_by_columns) {
        const auto opening = "Columns of " + shortened(sheets, kLongestLine / 3) + ": ";
        lines.push_back(opening + shortened(words, kLongestLine - std::min(kLongestLine, opening.size())));
    }
    return lines;
}

// Pupils by status as the feet of maps count them: `Year 3: 21 with SEN support and 1 with an EHC plan`.
std::vector<std::string> foot_counts(const WorkbookReading& reading)
{
    const auto& nation = nation_named(reading.map.settings.nation);
    std::map<std::string, std::map<Status, int>> by_sheet;
    for (const auto& count : reading.map.status_counts) by_sheet[count.where.sheet][count.status] += count.pupils;
    Lines lines;
    for (const auto& [sheet, counts] : by_sheet) {
        std::vector<std::string> parts;
        for (const auto& [status, pupils] : counts) parts.push_back(std::to_string(pupils) + " with " + spoken(status, nation));
        lines.add("Counted at the foot of ", sheet + ": " + listed(parts));
    }
    return lines.take();
}

}  // namespace

std::string place_of(const TableRead& table)
{
    return to_text(table.first) + ":" + cell_name(table.last);
}

std::vector<std::string> column_words(const TableRead& table)
{
    std::vector<std::string> words;
    for (const auto& column : table.columns) {
        const bool ours = column.means.empty() || heading_key(column.means) == heading_key(column.typed);
        words.push_back(ours ? column.typed : column.means + " (" + column.typed + ")");
    }
    return words;
}

std::string read_totals(const WorkbookReading& reading)
{
    const auto count = [](const auto& list) { return static_cast<int>(list.size()); };
    const auto tables = static_cast<int>(std::ranges::count(reading.tables, TableKind::provision_map, &TableRead::kind));
    const auto registered =
        static_cast<int>(std::ranges::count_if(reading.map.pupils, [](const Pupil& pupil) { return on_register(pupil.status); }));
    std::vector<std::string> parts;
    if (!reading.map.pupils.empty()) {
        const bool told = tells_status(reading);
        parts.push_back(counted(count(reading.map.pupils), "pupil") + (told ? "" : " (status not given)"));
        if (told) parts.push_back(std::to_string(registered) + " on the register");
    }
    parts.push_back(counted(count(reading.map.provisions), "provision") + " in " + counted(tables, "map"));
    return listed(parts);
}

std::string context_line(const WorkbookReading& reading, const Date& today)
{
    return to_text(today) + " · " + read_totals(reading);
}

std::vector<std::string> table_lines(const WorkbookReading& reading)
{
    Lines lines;
    for (const bool maps : {true, false})
        for (const auto& table : reading.tables)
            if ((table.kind == TableKind::provision_map) == maps)
                lines.add("Read: ", std::string(to_text(table.kind)) + " " + place_and_rows(table));
    return lines.take();
}

std::vector<std::string> column_lines(const WorkbookReading& reading)
{
    auto all = map_columns(reading);
    for (auto& line : foot_counts(reading)) all.push_back(std::move(line));
    return all;
}

}  // namespace provision

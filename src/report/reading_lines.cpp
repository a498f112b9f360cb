// SPDX-License-Identifier: MPL-2.0
#include "report/reading_lines.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace provision {
namespace {

constexpr std::size_t kLongestLine = 190;

std::string place_of(const TableRead& table)
{
    return to_text(table.first) + ":" + cell_name(table.last) + " (" + counted(table.rows, "row") + ")";
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

std::vector<std::string> maps(const WorkbookReading& reading)
{
    Lines lines;
    for (const auto& table : reading.tables)
        if (table.kind == TableKind::provision_map) lines.add("Read as provision map: ", place_of(table));
    return lines.take();
}

std::vector<std::string> other_tables(const WorkbookReading& reading)
{
    Lines lines;
    for (const auto& table : reading.tables)
        if (table.kind != TableKind::provision_map)
            lines.add("Read as ", std::string(to_text(table.kind)) + ": " + place_of(table));
    return lines.take();
}

// Pupils by status as the feet of maps count them: `Year 3: 21 with SEN support and 1 with an EHC plan`.
std::vector<std::string> foot_counts(const WorkbookReading& reading)
{
    std::map<std::string, std::map<Status, int>> by_sheet;
    for (const auto& count : reading.map.status_counts) by_sheet[count.where.sheet][count.status] += count.pupils;
    Lines lines;
    for (const auto& [sheet, counts] : by_sheet) {
        std::vector<std::string> parts;
        for (const auto& [status, pupils] : counts) parts.push_back(std::to_string(pupils) + " with " + to_text(status));
        lines.add("Counted at the foot of ", sheet + ": " + listed(parts));
    }
    return lines.take();
}

}  // namespace

std::string read_totals(const WorkbookReading& reading)
{
    const auto count = [](const auto& list) { return static_cast<int>(list.size()); };
    const auto tables = static_cast<int>(std::ranges::count(reading.tables, TableKind::provision_map, &TableRead::kind));
    const auto registered =
        static_cast<int>(std::ranges::count_if(reading.map.pupils, [](const Pupil& pupil) { return on_register(pupil.status); }));
    std::vector<std::string> parts;
    if (!reading.map.pupils.empty()) {
        parts.push_back(counted(count(reading.map.pupils), "pupil"));
        parts.push_back(std::to_string(registered) + " on the register");
    }
    parts.push_back(counted(count(reading.map.provisions), "provision") + " in " + counted(tables, "map"));
    return listed(parts);
}

std::string context_line(const WorkbookReading& reading, const Date& today)
{
    return to_text(today) + " · " + read_totals(reading);
}

std::vector<std::string> reading_lines(const WorkbookReading& reading)
{
    std::vector<std::string> all;
    for (const auto part : {&maps, &other_tables, &foot_counts})
        for (auto& line : part(reading)) all.push_back(std::move(line));
    return all;
}

}  // namespace provision

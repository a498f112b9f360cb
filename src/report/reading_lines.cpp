// SPDX-License-Identifier: MPL-2.0
#include "report/reading_lines.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <map>

namespace provision {
namespace {

constexpr std::size_t kLongestLine = 190;

std::string place_of(const TableRead& table)
{
    return to_text(table.first) + ":" + cell_name(table.last) + " (" + counted(table.rows, "row") + ")";
}

std::vector<std::string> lines_of(const WorkbookReading& reading, TableKind kind)
{
    std::vector<std::string> out;
    std::string line;
    for (const auto& table : reading.tables) {
        if (table.kind != kind) continue;
        if (line.empty())
            line = "Read as " + std::string(to_text(kind)) + ": ";
        else if (line.size() > kLongestLine) {
            out.push_back(line + ",");
            line = "    ";
        } else
            line += ", ";
        line += place_of(table);
    }
    if (!line.empty()) out.push_back(line);
    return out;
}

// Pupils by status as the feet of maps count them: `Counted at the foot of Year 3: 21 with SEN support and 1 with an EHC plan`.
std::vector<std::string> foot_counts(const WorkbookReading& reading)
{
    std::map<std::string, std::map<Status, int>> by_sheet;
    for (const auto& count : reading.map.status_counts) by_sheet[count.where.sheet][count.status] += count.pupils;
    std::vector<std::string> out;
    for (const auto& [sheet, counts] : by_sheet) {
        std::vector<std::string> parts;
        for (const auto& [status, pupils] : counts) parts.push_back(std::to_string(pupils) + " with " + to_text(status));
        out.push_back("Counted at the foot of " + sheet + ": " + listed(parts));
    }
    return out;
}

}  // namespace

std::string read_totals(const WorkbookReading& reading)
{
    const auto count = [](const auto& list) { return static_cast<int>(list.size()); };
    const auto maps = static_cast<int>(std::ranges::count(reading.tables, TableKind::provision_map, &TableRead::kind));
    const auto registered =
        static_cast<int>(std::ranges::count_if(reading.map.pupils, [](const Pupil& pupil) { return on_register(pupil.status); }));
    std::vector<std::string> parts;
    if (!reading.map.pupils.empty()) {
        parts.push_back(counted(count(reading.map.pupils), "pupil"));
        parts.push_back(std::to_string(registered) + " on the register");
    }
    parts.push_back(counted(count(reading.map.provisions), "provision") + " in " + counted(maps, "map"));
    return listed(parts);
}

std::string context_line(const WorkbookReading& reading, const Date& today)
{
    return to_text(today) + " · " + read_totals(reading);
}

std::vector<std::string> reading_lines(const WorkbookReading& reading)
{
    std::vector<std::string> all;
    using enum TableKind;
    for (const auto kind : {provision_map, register_, needs, groups, rates, resources})
        for (auto& line : lines_of(reading, kind)) all.push_back(std::move(line));
    for (auto& line : foot_counts(reading)) all.push_back(std::move(line));
    return all;
}

}  // namespace provision

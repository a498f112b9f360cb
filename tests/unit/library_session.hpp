// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/add_to_library.hpp"
#include "commands/insert_from_library.hpp"
#include "support/grids.hpp"
#include "support/memory_workbook.hpp"
#include "text/words.hpp"

#include <string>
#include <vector>

namespace provision {

using Rows = std::vector<std::vector<std::string>>;

inline const Date kToday{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{22}};
inline const Rows kMap{{"Year", "Provision", "Kind", "Wave", "Staff", "Ratio", "Schedule", "Weeks", "Measure"},
                       {"3", "Phonics", "", "2", "TA", "6:1", "3 x 20 mins", "", ""},
                       {"4", "Wordshark", "", "3", "LSA", "4:1", "2 x 15 mins", "", ""}};

/// Runs the library's commands on a map.
struct LibrarySession : MemoryOffice {
    using MemoryOffice::MemoryOffice;
    explicit LibrarySession(const Rows& map) : MemoryOffice({sheet("Map", map)}) {}
    void put_cursor(const std::string& name, int row, int column = 0)
    {
        formulas.cursor = FormulaCell{.where = {name, row, column}};
    }
    Outcome insert(const std::string& name)
    {
        return run(&insert_from_library, {.today = kToday, .silent = true, .provision = name});
    }
    Outcome insert_by_hand() { return run(&insert_from_library, {.today = kToday}); }
    Outcome add() { return run(&add_to_library, {.today = kToday, .silent = true}); }
    /// A row as it stands, its cells parted by `|`; numbers with `#`.
    std::string row(int at, const std::string& name = "Map")
    {
        const auto grid = workbook.read(name);
        std::string line;
        for (int column = 0; column < grid.columns; ++column) {
            const auto& cell = at < grid.rows() ? grid.at(at, column) : Cell{};
            line += (column > 0 ? "|" : "") + (cell.numeric() ? "#" + plain_number(cell.number) : cell.text);
        }
        return line;
    }
};

}  // namespace provision

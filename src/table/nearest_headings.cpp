// SPDX-License-Identifier: MPL-2.0
#include "table/nearest_headings.hpp"

#include "table/schema.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

struct HeadingsOfRow {
    std::vector<std::string> understood;
    std::vector<std::string> other;
};

HeadingsOfRow headings_of_row(const Grid& grid, int row)
{
    constexpr std::size_t kLongest = 60;  // bytes: a longer text is no heading
    HeadingsOfRow found;
    for (int column = 0; column < grid.columns; ++column) {
        const auto& cell = grid.at(row, column);
        if (!cell.is_text() || cell.text.size() > kLongest) continue;
        const bool known = column_of(TableKind::provision_map, heading_key(cell.text)).has_value();
        (known ? found.understood : found.other).push_back("\"" + shortened(cell.text) + "\"");
    }
    return found;
}

bool in_table(const Grid& grid, int row, std::span<const TableRead> tables)
{
    const int at = grid.where(row, 0).row;
    return std::ranges::any_of(tables, [&](const TableRead& table) {
        return table.first.sheet == grid.sheet && table.first.row <= at && at <= table.last.row;
    });
}

std::string first_of(std::vector<std::string> words)
{
    constexpr std::size_t kMost = 4;
    if (words.size() > kMost) {
        words.resize(kMost - 1);
        words.emplace_back("others");
    }
    return listed(words);
}

std::string were(const std::vector<std::string>& words)
{
    return words.size() == 1 ? " was" : " were";
}

std::string sentence(const Grid& grid, int row, const HeadingsOfRow& found)
{
    auto text = grid.sheet + ", row " + std::to_string(grid.where(row, 0).row + 1) + ": " + first_of(found.understood) +
                were(found.understood) + " understood";
    if (!found.other.empty()) text += ", " + first_of(found.other) + were(found.other) + " not";
    return text + ".";
}

}  // namespace

std::string nearest_headings(std::span<const Grid> sheets, std::span<const TableRead> tables)
{
    std::string nearest;
    std::size_t most = 1;
    for (const auto& grid : sheets)
        for (int row = 0; row < grid.rows(); ++row) {
            const auto found = headings_of_row(grid, row);
            if (found.understood.size() <= most || in_table(grid, row, tables)) continue;
            most = found.understood.size();
            nearest = sentence(grid, row, found);
        }
    return nearest;
}

}  // namespace provision

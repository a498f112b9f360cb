// SPDX-License-Identifier: MPL-2.0
#include "table/own_headings.hpp"

#include "table/cells.hpp"
#include "table/find_tables.hpp"
#include "table/regions.hpp"
#include "text/kinds.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace provision {
namespace {

struct SheetName {
    std::string_view name;
    TableKind kind;
};

using enum TableKind;

constexpr std::array<SheetName, 15> kSheets{{{"provision map", provision_map},
                                             {"map", provision_map},
                                             {"register", register_},
                                             {"needs", needs},
                                             {"needs audit", needs},
                                             {"groups", groups},
                                             {"sessions", sessions},
                                             {"reviews", reviews},
                                             {"staff and rates", rates},
                                             {"staff", rates},
                                             {"resources", resources},
                                             {"calendar", calendar},
                                             {"settings", settings},
                                             {"headings", headings},
                                             {"library", library}}};

std::optional<TableKind> kind_of_sheet(std::string_view name)
{
    const auto key = heading_key(name);
    const auto found = std::ranges::find(kSheets, key, &SheetName::name);
    return found == kSheets.end() ? std::nullopt : std::optional(found->kind);
}

// Our heading, and the sheet it is on where that is said.
struct Meaning {
    std::string key;
    std::optional<TableKind> sheet;
};

Meaning meaning_of(std::string_view means)
{
    const auto part = [&](std::size_t from, std::size_t to) { return trimmed(means.substr(from, to - from)); };
    for (const char sign : {':', '.', '!', '/'})
        if (const auto at = means.find(sign); at != std::string_view::npos)
            if (const auto sheet = kind_of_sheet(part(0, at))) return {heading_key(part(at + 1, means.size())), sheet};
    const auto open = means.rfind('(');
    const auto close = means.rfind(')');
    if (open != std::string_view::npos && close != std::string_view::npos && open < close)
        if (const auto sheet = kind_of_sheet(part(open + 1, close))) return {heading_key(part(0, open)), sheet};
    return {heading_key(means), {}};
}

// Our own heading, or a kind of provision for the needs audit; the words that schools use for it count where none of ours is so
// called.
std::vector<TableKind> tables_with(const std::string& key, bool canonical)
{
    std::vector<TableKind> tables;
    for (std::size_t at = 0; at < kTableKinds; ++at) {
        const auto table = static_cast<TableKind>(at);
        const auto means = column_of(table, key);
        if (!means || *means == Column::attended) continue;
        const bool ours = *means == Column::kind_of_provision || heading_key(canonical_heading(table, key)) == key;
        if (ours || !canonical) tables.push_back(table);
    }
    return tables;
}

bool like_own_headings(const Grid& grid, int row)
{
    bool heading = false;
    bool means = false;
    for (int column = 0; column < grid.columns; ++column) {
        constexpr std::size_t kLongest = 20;
        const auto& cell = grid.at(row, column);
        if (!cell.is_text() || cell.text.size() > kLongest) continue;
        const auto what = column_of(headings, heading_key(cell.text));
        heading = heading || what == Column::heading;
        means = means || what == Column::stands_for;
    }
    return heading && means;
}

bool any_own_headings(const Grid& grid)
{
    for (int row = 0; row < grid.rows(); ++row)
        if (like_own_headings(grid, row)) return true;
    return false;
}

}  // namespace

bool OwnHeadings::add(std::string_view heading, std::string_view means)
{
    const auto meaning = meaning_of(means);
    auto tables = tables_with(meaning.key, true);
    if (tables.empty()) tables = tables_with(meaning.key, false);
    if (meaning.sheet) std::erase_if(tables, [&](TableKind table) { return table != *meaning.sheet; });
    const auto key = heading_key(heading);
    for (const auto table : tables) meant_[key].at(static_cast<std::size_t>(table)) = meaning.key;
    return !tables.empty();
}

const std::string& OwnHeadings::key_in(TableKind table, const std::string& key) const
{
    const auto found = meant_.find(key);
    if (found == meant_.end()) return key;
    const auto& meant = found->second.at(static_cast<std::size_t>(table));
    return meant.empty() ? key : meant;
}

int read_own_headings(const Grid& grid, const FoundTable& table, OwnHeadings& own, std::vector<Issue>& issues)
{
    int rows = 0;
    for (int index = table.heading_row + 1; index < table.end_row; ++index) {
        const Row row(grid, table, index, issues);
        const auto heading = row.text(Column::heading);
        const auto means = row.text(Column::stands_for);
        if (heading.empty() && means.empty()) continue;
        if (!heading.empty() && own.add(heading, means)) {
            ++rows;
            continue;
        }
        row.report(heading.empty() ? Column::heading : Column::stands_for,
                   heading.empty() ? "The row names no heading and was not read."
                                   : "\"" + shortened(means) + "\" is none of our headings, so \"" + shortened(heading) +
                                         "\" is read as before.",
                   "Under Means type one of our headings, such as Provision, Staff, Ratio or Pupil.");
    }
    return rows;
}

OwnHeadings own_headings(std::span<const Grid> sheets)
{
    OwnHeadings own;
    std::vector<Issue> told_later;
    for (const auto& sheet : sheets) {
        if (!any_own_headings(sheet)) continue;
        for (const auto& region : regions(sheet))
            for (const auto& table : find_tables(region))
                if (table.kind == headings) read_own_headings(region, table, own, told_later);
    }
    return own;
}

}  // namespace provision

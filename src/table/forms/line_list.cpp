// SPDX-License-Identifier: MPL-2.0
// Lists of provision without a table: a year in front of each line, or years and waves as headings of the lines below them.
#include "table/forms/keep.hpp"
#include "text/line_label.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace provision {
namespace {

/// A cell of a list: alone in its row, or beside a year or wave.
struct ListCell {
    Where where;
    int row = 0;
    int column = 0;
    std::string beside;  ///< the label in the cell before it
    std::string text;
};

/// The only text of a row, or the second of two of which the first is a label.
std::optional<ListCell> list_cell(const Grid& grid, int row)
{
    std::vector<int> filled;
    for (int column = 0; column < grid.columns && filled.size() < 3; ++column)
        if (!grid.at(row, column).blank()) filled.push_back(column);
    if (filled.empty() || filled.size() > 2) return {};
    const int column = filled.back();
    if (!grid.at(row, column).is_text()) return {};
    ListCell cell{grid.where(row, column), row, column, {}, cell_text(grid, row, column)};
    if (filled.size() == 1) return cell;
    cell.beside = cell_text(grid, row, filled.front());
    return read_label(cell.beside).known() ? std::optional(cell) : std::nullopt;
}

class ListReader {
public:
    ListReader(const Region& region) : region_(region) {}

    /// Reads from a row on as far as the list goes; answers the row behind it.
    int read(int row);
    /// Two labels at least, and lines under them that tell a support.
    bool proven() const
    {
        return labels_.size() >= 2 && reading_.lines >= 2 && reading_.stated > 0 && reading_.evident * 2 >= reading_.lines &&
               reading_.named * 3 >= reading_.lines;
    }
    FreeReading& reading() { return reading_; }
    Extent extent() const { return extent_; }

private:
    void read_cell(const ListCell& cell);
    void read_text(const ListCell& cell, const std::string& text);
    bool take_year_line(const ListCell& cell, const std::string& line);
    void say(const ListCell& cell, const Label& label, const std::string& text, LineProof proof);
    std::string key(const Label& label) const;

    const Region& region_;
    std::optional<Label> heading_;
    std::set<std::string> labels_;
    FreeReading reading_;
    Extent extent_{-1, 0, 0, 0};
};

std::string ListReader::key(const Label& label) const
{
    return (label.years ? to_text(*label.years) : std::string{}) + '|' + (label.tiered ? folded(label.text) : std::string{}) +
           '|' + label.area;
}

void ListReader::say(const ListCell& cell, const Label& label, const std::string& text, LineProof proof)
{
    labels_.insert(key(label));
    read_free_cell({cell.where, label, proof}, text, reading_);
    if (extent_.first_row < 0) extent_ = {cell.row, cell.column, cell.row, cell.column};
    extent_.first_column = std::min(extent_.first_column, cell.column);
    extent_.last_column = std::max(extent_.last_column, cell.column);
    extent_.last_row = cell.row;
}

bool ListReader::take_year_line(const ListCell& cell, const std::string& line)
{
    const auto year = read_year_line(line);
    if (!year) return false;
    Label label = heading_.value_or(Label{});
    label.years = year->years;
    say(cell, label, year->rest, LineProof::none);
    return true;
}

/// Lines of a cell: a year in front speaks for its line, a label alone for the lines below it.
void ListReader::read_text(const ListCell& cell, const std::string& text)
{
    std::string under;
    const auto flush = [&] {
        if (!under.empty() && heading_) say(cell, *heading_, under, LineProof::words);
        under.clear();
    };
    for (const auto& line : lines(text)) {
        const auto label = read_label(line, region_.grid().usage.tiers);
        if (label.known()) {
            flush();
            const bool inner = heading_ && !label.tiered && heading_->tiered;
            heading_ = inner ? joined(*heading_, label) : label;
        } else if (read_year_line(line)) {
            flush();
            take_year_line(cell, line);
        } else {
            under += (under.empty() ? "" : "\n") + line;
        }
    }
    flush();
}

void ListReader::read_cell(const ListCell& cell)
{
    if (cell.beside.empty()) return read_text(cell, cell.text);
    Label label = joined(heading_.value_or(Label{}), read_label(cell.beside, region_.grid().usage.tiers));
    if (!label.entitlement) say(cell, label, cell.text, LineProof::none);
}

int ListReader::read(int row)
{
    const auto& grid = region_.grid();
    for (; row < region_.last() && !region_.taken(row); ++row) {
        if (filled_cells(grid, row) == 0) continue;
        const auto cell = list_cell(grid, row);
        if (!cell) break;
        read_cell(*cell);
    }
    return row;
}

/// A title of something else that is listed by year: homework, the curriculum, a rota.
bool of_something_else(const Region& region)
{
    constexpr std::array<std::string_view, 7> kOther{"homework", "curriculum", "policy", "rota", "lessons", "timetable", "trips"};
    constexpr std::size_t kLongestTitle = 60;
    for (int row = region.first(); row < region.last(); ++row) {
        const auto lone = lone_cell(region.grid(), row);
        const auto title = lone ? folded(cell_text(region.grid(), row, *lone)) : std::string{};
        if (title.empty() || title.size() > kLongestTitle || names_support(title) || has_phrase(title, "provision")) continue;
        if (std::ranges::any_of(kOther, [&](std::string_view word) { return has_phrase(title, word); })) return true;
    }
    return false;
}

}  // namespace

void read_line_lists(Region& region, WorkbookReading& out)
{
    if (of_something_else(region)) return;
    for (int row = region.first(); row < region.last();) {
        ListReader reader(region);
        const int end = reader.read(row);
        if (reader.proven()) {
            keep_reading(region.grid(), reader.extent(), std::move(reader.reading()), out);
            region.take(row, end);
        }
        row = std::max(end, row + 1);
    }
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
// Whole-school matrices and maps by area and wave: the headings and labels of a cell say the year, wave and area of its lines.
#include "table/forms/given_beside.hpp"
#include "table/forms/keep.hpp"
#include "table/forms/matrix_shape.hpp"
#include "table/forms/pupil_rows.hpp"
#include "table/map_cells.hpp"
#include "table/map_foot.hpp"
#include "table/schema.hpp"
#include "table/titles.hpp"
#include "text/marks.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

class MatrixReader {
public:
    MatrixReader(const Region& region, MatrixShape shape) : region_(region), grid_(region.grid()), shape_(std::move(shape)) {}

    /// Reads to the end of the matrix; answers the row behind it.
    int read();
    FreeReading& reading() { return reading_; }
    bool proven() const;
    /// The years of the title, where no label tells any.
    void give_years(const std::optional<Years>& years);
    Extent extent() const;

private:
    bool ends_at(int row) const;
    void read_labels(int row);
    Label label_at(int row, int column) const;
    bool of_pupil(int column) const;
    bool named_by_heading(const std::string& text) const;
    Label label_of_row() const;
    bool row_speaks(int row, const Label& label);
    void read_row(int row);
    void read_cell(int row, const MatrixColumn& head, const Label& label);
    bool ticked_row(int row) const;
    void read_ticks(int row, const Label& label);
    Label span(const Label& label, int row, const MatrixColumn& head) const;
    bool alone_for_all(int row, const MatrixColumn& head) const;
    bool any_body(int row) const;
    void note(int row, int column, std::string what, std::string remedy);

    const Region& region_;
    const Grid& grid_;
    MatrixShape shape_;
    std::vector<Label> labels_ = std::vector<Label>(static_cast<std::size_t>(std::max(shape_.label_columns, 1)));
    FreeReading reading_;
    int last_row_ = 0;
    bool labels_tell_years_ = false;
};

bool MatrixReader::any_body(int row) const
{
    return std::ranges::any_of(shape_.across, [&](const auto& head) { return !grid_.at(row, head.column).blank(); });
}

// Another matrix, or a remark below: a line alone behind a blank row, a total.
bool MatrixReader::ends_at(int row) const
{
    if (region_.taken(row) || (row > shape_.first_row && heads_matrix(region_, row))) return true;
    const auto lone = lone_cell(grid_, row);
    if (!lone) return false;
    const auto text = cell_text(grid_, row, *lone);
    const bool after_blank = row > shape_.first_row && filled_cells(grid_, row - 1) == 0;
    return like_foot_line(text) || (after_blank && !read_label(text).known());
}

// A label stands for the rows below it until the next one; an area or a year within a wave ends with it.
void MatrixReader::read_labels(int row)
{
    for (int column = 0; column < shape_.label_columns; ++column) {
        if (grid_.at(row, column).blank()) continue;
        const auto at = static_cast<std::size_t>(column);
        labels_[at] = label_at(row, column);
        for (auto inner = at + 1; inner < labels_.size(); ++inner) labels_[inner] = {};
    }
}

// A pupil's name, need and status say nothing of the provision.
bool MatrixReader::of_pupil(int column) const
{
    if (shape_.pupil_columns.empty() || shape_.header_row < 0) return false;
    const auto means = column_of(TableKind::register_, heading_key(cell_text(grid_, shape_.header_row, column)));
    return means && *means != Column::year && *means != Column::class_name;
}

// A number is a year under a heading that says so.
Label MatrixReader::label_at(int row, int column) const
{
    if (of_pupil(column)) return {};
    const auto text = cell_text(grid_, row, column);
    auto label = read_label(text, grid_.usage.tiers);
    if (label.known() || shape_.header_row < 0) return label;
    const auto heading = column_of(TableKind::provision_map, heading_key(cell_text(grid_, shape_.header_row, column)));
    if (heading == Column::year) label.years = years_of_class(text);
    return label;
}

Label MatrixReader::label_of_row() const
{
    Label all;
    for (const auto& label : labels_) all = joined(all, label);
    return all;
}

// Years across need to be told the tier or the area of the row; a row of costs or of staff is none of them.
bool MatrixReader::row_speaks(int row, const Label& label)
{
    if (label.entitlement) {
        note(row, 0,
             "What stands beside \"" + shortened(cell_text(grid_, row, 0)) +
                 "\" is for every child and was not read as provision.",
             "Nothing, if that is right.");
        return false;
    }
    if (shape_.tiers_across || !shape_.pupil_columns.empty() || label.known()) return true;
    note(row, 0, "The row \"" + shortened(label.text) + "\" names no wave, year or area and was not read.",
         "Name the wave or the area of the row.");
    return false;
}

// `QUALITY FIRST TEACHING` once in the row of wave 1 is for every year.
bool MatrixReader::alone_for_all(int row, const MatrixColumn& head) const
{
    const auto filled =
        std::ranges::count_if(shape_.across, [&](const auto& other) { return !grid_.at(row, other.column).blank(); });
    const auto& front = shape_.across.front();
    return filled == 1 && shape_.across.size() > 2 && head.column == front.column && front.label.years.has_value();
}

Label MatrixReader::span(const Label& label, int row, const MatrixColumn& head) const
{
    const auto area = area_at(grid_, row, head.column);
    const bool all = area.columns == 1 && label.wave == 1 && alone_for_all(row, head);
    const int end = all ? grid_.columns : head.column + std::max(area.columns, 1);
    Label spanned = joined(head.label, label);
    if (!label.known() && !label.text.empty()) spanned.text = label.text;
    for (const auto& other : shape_.across) {
        if (other.column <= head.column || other.column >= end) continue;
        if (spanned.years && other.label.years)
            spanned.years = Years{std::min(spanned.years->first, other.label.years->first),
                                  std::max(spanned.years->last, other.label.years->last)};
        if (shape_.tiers_across && other.label.tiered) spanned.wave.reset();
        if (other.label.area != head.label.area && !label.area.size()) spanned.area.clear();
    }
    return spanned;
}

// `3 x 20 mins TA` under `Phonics`: the cell says how, and its heading what; a time alone is that of a lesson.
bool MatrixReader::named_by_heading(const std::string& text) const
{
    if (!shape_.subjects_across || lines(text).size() > 1) return false;
    const auto line = read_provision_line(text);
    return line.name.empty() && !(line.ratio.empty() && line.staff.empty());
}

void MatrixReader::read_cell(int row, const MatrixColumn& head, const Label& label)
{
    const auto& cell = grid_.at(row, head.column);
    if (cell.blank()) return give_beside(grid_, {row, head.column}, shape_, head, {}, reading_.issues);
    if (!cell.is_text()) {
        note(row, head.column, "A number alone names no provision and was not read.", "Name the provision.");
        return;
    }
    const PlacedLine place{grid_.where(row, head.column), span(label, row, head), LineProof::none};
    labels_tell_years_ = labels_tell_years_ || place.label.years.has_value();
    const auto before = reading_.provisions.size();
    if (named_by_heading(cell.text))
        read_free_line(place, head.label.text + " " + one_line(cell.text), reading_);
    else
        read_free_cell(place, cell.text, reading_);
    give_beside(grid_, {row, head.column}, shape_, head, std::span(reading_.provisions).subspan(before), reading_.issues);
}

// `Reading Recovery |  | | x`: the row's label is the provision and the mark says its tier.
bool MatrixReader::ticked_row(int row) const
{
    if (!shape_.tiers_across || shape_.label_columns == 0) return false;
    return any_body(row) && std::ranges::all_of(shape_.across, [&](const auto& head) {
               const auto text = cell_text(grid_, row, head.column);
               return text.empty() || says_yes(text) || says_no(text);
           });
}

void MatrixReader::read_ticks(int row, const Label& label)
{
    const int column = shape_.label_columns - 1;
    Label ticked = label;
    int ticks = 0;
    for (const auto& head : shape_.across) {
        const auto text = cell_text(grid_, row, head.column);
        if (text.empty() || !says_yes(text)) continue;
        ticked.wave = ++ticks == 1 ? head.label.wave : std::nullopt;
        ticked.tiered = true;
    }
    if (ticks > 0) read_free_cell({grid_.where(row, column), ticked, LineProof::none}, cell_text(grid_, row, column), reading_);
}

void MatrixReader::read_row(int row)
{
    read_labels(row);
    if (!any_body(row)) return;
    const auto label = label_of_row();
    labels_tell_years_ = labels_tell_years_ || label.years.has_value();
    if (total_line(label.text) || !row_speaks(row, label)) return;
    if (shape_.pupil_columns.empty() && ticked_row(row)) return read_ticks(row, label);
    const auto before = reading_.provisions.size();
    for (const auto& head : shape_.across)
        if (!head.label.entitlement) read_cell(row, head, label);
    give_to_pupil(reading_, before, pupil_of_row(grid_, shape_, row));
}

int MatrixReader::read()
{
    int row = shape_.first_row;
    last_row_ = row;
    for (; row < region_.last() && !ends_at(row); ++row) {
        if (filled_cells(grid_, row) == 0) continue;
        read_row(row);
        last_row_ = row;
    }
    return row;
}

// Lists of words are laid out in tiers too: some of the cells must tell a support.
bool MatrixReader::proven() const
{
    const bool by_wave =
        std::ranges::any_of(shape_.across, [](const auto& head) { return head.label.text.find("ave") != std::string::npos; });
    const bool share = reading_.evident * 3 >= reading_.lines;
    const bool enough =
        shape_.by_level ? std::min(reading_.stated, reading_.named) * 2 >= reading_.lines : by_wave || reading_.evident >= 2;
    return reading_.evident > 0 && share && enough;
}

void MatrixReader::give_years(const std::optional<Years>& years)
{
    if (!years || labels_tell_years_) return;
    for (auto& provision : reading_.provisions)
        if (!provision.years) provision.years = years;
    for (auto& attendance : reading_.attendance)
        if (!attendance.year && years->single()) attendance.year = years->first;
}

Extent MatrixReader::extent() const
{
    const auto& last = shape_.across.back();
    const int top = shape_.header_row < 0 ? shape_.first_row : shape_.header_row;
    return {top, shape_.label_columns > 0 ? 0 : shape_.across.front().column, last_row_, last.column};
}

void MatrixReader::note(int row, int column, std::string what, std::string remedy)
{
    reading_.issues.push_back({grid_.where(row, column), {}, std::move(what), std::move(remedy)});
}

}  // namespace

void read_matrix_beside(const Grid& grid, const FoundTable& pupils, WorkbookReading& out)
{
    const Region region(grid, pupils.heading_row, pupils.end_row);
    const auto shape = matrix_of_pupils(region, pupils.heading_row);
    if (!shape) return;
    MatrixReader reader(region, *shape);
    reader.read();
    if (!reader.proven()) {
        out.issues.push_back({grid.where(pupils.heading_row, shape->across.front().column),
                              {},
                              "No words from \"" + shortened(cell_text(grid, pupils.heading_row, shape->across.front().column)) +
                                  "\" on tell a support; these columns were not read.",
                              "Name what each pupil has, and say how often or how long."});
        return;
    }
    reader.give_years(years_above(grid, 0, pupils.heading_row));
    keep_reading(grid, reader.extent(), std::move(reader.reading()), out);
}

void read_matrices(Region& region, WorkbookReading& out)
{
    for (int row = region.first(); row < region.last(); ++row) {
        if (region.taken(row)) continue;
        const auto shape = matrix_at(region, row);
        if (!shape) continue;
        MatrixReader reader(region, *shape);
        const int end = reader.read();
        if (!reader.proven()) continue;
        reader.give_years(years_above(region.grid(), region.first(), row));
        keep_reading(region.grid(), reader.extent(), std::move(reader.reading()), out);
        region.take(row, end);
        row = end - 1;
    }
}

}  // namespace provision

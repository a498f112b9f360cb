// SPDX-License-Identifier: MPL-2.0
#include "templates/table_part.hpp"

#include "templates/table_columns.hpp"
#include "templates/table_rows.hpp"
#include "templates/word_lists.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace provision {
namespace {

constexpr int kPreparedRows = 40;
constexpr int kRowsToSpare = 10;
constexpr int kRowsOfAPage = 26;
constexpr int kReach = 1000;  // rows that lists, looks, names and totals reach, where nothing stands below a table

// A table while it is put on its sheet.
class TablePart {
public:
    TablePart(SheetDraft& draft, const Place& part, const SheetChanges& changes)
        : draft_(draft), part_(part), changes_(changes), table_(text_at(part, "table")), columns_(table_columns(part)),
          rows_(table_rows({part, changes, columns_}))
    {
    }
    void add();

private:
    int width() const { return static_cast<int>(columns_.size()); }
    int first_row() const { return heading_row_ + 1; }
    int column_of(std::string_view heading, const Place& place) const { return provision::column_of(columns_, heading, place); }
    bool has_columns_of(std::string_view formula) const;
    // Formulas are ready for the prepared rows alone, since Calc prints every cell that holds one; all else reaches further.
    Area down(int column) const { return {first_row(), column, worked(column) ? prepared_ : reach_, 1}; }
    bool worked(int column) const { return !columns_[static_cast<std::size_t>(column)].look.formula.empty(); }
    std::string formula(std::string_view text, int column, int row) const;

    std::string row_holds_something() const;
    void add_totals();
    void add_headings();
    void add_rows();
    void dress_dates();
    void add_column(int column);
    void add_names();
    void add_name(const std::string& name, const Place& cells);
    void fold_columns();
    void add_sections();
    void add_choices();
    void say_what_works_the_columns_out();

    SheetDraft& draft_;
    const Place& part_;
    const SheetChanges& changes_;
    std::string table_;
    std::vector<TableColumn> columns_;
    std::vector<std::vector<Cell>> rows_;
    int heading_row_ = 0;
    int prepared_ = 0;
    int reach_ = 0;
};

// A form that leaves a column out does without the looks that depend on it.
bool TablePart::has_columns_of(std::string_view formula) const
{
    bool all = true;
    with_places(formula, [&](std::string_view heading, bool) {
        all = all && (heading.empty() || std::ranges::find(columns_, heading, &TableColumn::heading) != columns_.end());
        return std::string();
    });
    return all;
}

// An empty bracket stands for the column's own cell.
std::string TablePart::formula(std::string_view text, int column, int row) const
{
    return with_places(text, [&](std::string_view heading, bool whole) {
        const int at = heading.empty() ? column : column_of(heading, part_);
        if (!whole) return cell_text(row, at);
        return cell_text(first_row(), at) + ":" + cell_text(first_row() + reach_ - 1, at);
    });
}

void TablePart::add_totals()
{
    for (int column = 0; column < width(); ++column) {
        const auto& told = columns_[static_cast<std::size_t>(column)].look;
        if (told.total.empty()) continue;
        const bool money = told.look.find("money") != std::string::npos;
        const auto put = [&](const std::string& text, int row, std::string_view style) {
            draft_.report.formulas.push_back({{row, column, 1, 1}, "=" + formula(text, column, row)});
            draft_.dress({row, column, 1, 1}, style);
        };
        put(told.total, heading_row_ - 2, money ? "total money" : "total");
        if (!told.without.empty()) put(told.without, heading_row_ - 1, "without");
    }
    if (width() > 1) {
        draft_.put(heading_row_ - 2, 1, Cell::of("Total"));
        draft_.put(heading_row_ - 1, 1, Cell::of("Rows without a figure"));
        draft_.dress({heading_row_ - 2, 1, 2, 1}, "total label");
    }
}

void TablePart::add_headings()
{
    for (int column = 0; column < width(); ++column) {
        const auto& told = columns_[static_cast<std::size_t>(column)];
        draft_.put(heading_row_, column, Cell::of(told.label));
        const bool centred =
            told.look.look.find("centre") != std::string::npos || told.look.look.find("whole") != std::string::npos;
        const bool worked = !told.look.formula.empty();
        draft_.dress({heading_row_, column, 1, 1}, worked ? "heading worked" : centred ? "heading centre" : "heading");
        if (!told.look.note.empty()) draft_.report.notes.push_back({heading_row_, column, told.look.note});
    }
}

void TablePart::add_column(int column)
{
    const auto& told = columns_[static_cast<std::size_t>(column)].look;
    draft_.dress(down(column), told.look);
    if (!told.list.empty()) draft_.report.lists.push_back({down(column), "List_" + told.list});
    if (!told.formula.empty())
        draft_.report.formulas.push_back({down(column), readable_anywhere(formula(told.formula, column, first_row()))});
    for (const auto& highlight : told.highlights)
        if (has_columns_of(highlight.when))
            draft_.report.highlights.push_back({down(column), formula(highlight.when, column, first_row()), highlight.look});
    draft_.report.highlights.push_back({down(column), row_holds_something(), told.formula.empty() ? "ruled" : "worked"});
}

// Its first cells alone: further ones may hold formulas that show nothing.
std::string TablePart::row_holds_something() const
{
    return "$A" + std::to_string(first_row() + 1) + "&$B" + std::to_string(first_row() + 1) + "<>\"\"";
}

// A setting may be a date among numbers and words.
void TablePart::dress_dates()
{
    for (std::size_t row = 0; row < rows_.size(); ++row)
        for (std::size_t column = 0; column < rows_[row].size(); ++column)
            if (rows_[row][column].type == Cell::Type::date && columns_[column].look.look == "setting")
                draft_.dress({first_row() + static_cast<int>(row), static_cast<int>(column), 1, 1}, "setting date");
}

// One block for each unbroken run of columns that no formula fills.
void TablePart::add_rows()
{
    for (int column = 0; column < width(); ++column) add_column(column);
    dress_dates();
    for (std::size_t first = 0; first < columns_.size();) {
        std::size_t end = first;
        while (end < columns_.size() && columns_[end].look.formula.empty()) ++end;
        if (end > first && !rows_.empty()) {
            Block block{{first_row(), static_cast<int>(first), static_cast<int>(rows_.size()), static_cast<int>(end - first)},
                        {}};
            for (const auto& row : rows_)
                block.cells.insert(block.cells.end(), row.begin() + static_cast<std::ptrdiff_t>(first),
                                   row.begin() + static_cast<std::ptrdiff_t>(end));
            draft_.report.blocks.push_back(std::move(block));
        }
        first = std::max(end, first + 1);
    }
}

// `"Map": "all"`, `"Rates": ["Staff", "Hourly rate"]`, `"Weeks": {"beside": "Teaching weeks"}`, `"Closures": {...}`.
void TablePart::add_name(const std::string& name, const Place& cells)
{
    const auto put = [&](const Area& area) { draft_.name(name, draft_.absolute(area)); };
    if (cells.value.is_string() && cells.value == "all") return put({heading_row_, 0, reach_ + 1, width()});
    if (cells.value.is_string()) {
        const Area area{first_row(), column_of(text_of(cells), cells), reach_, 1};
        const auto all = draft_.absolute(area);
        const auto first = draft_.absolute({area.row, area.column, 1, 1});
        return draft_.name(name, first + ":INDEX(" + all + ";MAX(1;COUNTA(" + all + ")))");
    }
    if (cells.value.is_array()) {
        const int first = column_of(text_of(cells.at(0)), cells);
        const int last = column_of(text_of(cells.at(array_size(cells) - 1)), cells);
        return put({first_row(), first, reach_, last - first + 1});
    }
    expect_object(cells, {"beside", "or", "columns", "after"});
    const auto after = text_at(cells, cells.has("beside") ? "beside" : "after");
    const auto row = std::ranges::find_if(rows_, [&](const auto& typed) { return typed.at(0).text == after; });
    if (row == rows_.end()) complain(cells, "no row of the table begins with \"" + after + "\"", "Name the first cell of a row");
    const int index = static_cast<int>(row - rows_.begin());
    const auto beside = draft_.absolute({first_row() + index, 1, 1, 1});
    if (cells.has("or")) return draft_.name(name, "IF(ISNUMBER(" + beside + ");" + beside + ";" + text_at(cells, "or") + ")");
    if (cells.has("beside")) return draft_.name(name, beside);
    const auto columns = texts_at(cells, "columns");
    const int first = column_of(columns.front(), cells);
    put({first_row() + index + 1, first, reach_ - index - 1, column_of(columns.back(), cells) - first + 1});
}

void TablePart::add_names()
{
    if (!part_.has("names")) return;
    const Place names = part_.at("names");
    for (const auto& [name, cells] : names.value.items()) add_name(name, names.at(name));
}

void TablePart::fold_columns()
{
    for (int first = 0; first < width();) {
        int end = first;
        while (end < width() && columns_[static_cast<std::size_t>(end)].folded) ++end;
        if (end > first) draft_.report.folded.push_back({first, end - 1});
        first = std::max(end, first + 1);
    }
}

// Section rows such as WAVE ONE, with as many rows below each.
void TablePart::add_sections()
{
    const auto sections = words_at(part_, "sections", draft_.words);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const int row = first_row() + static_cast<int>(i) * prepared_ / static_cast<int>(sections.size());
        draft_.put(row, 0, Cell::of(sections[i]));
        draft_.dress({row, 0, 1, width()}, "band");
    }
}

// Settings: what may stand beside a setting, by its label.
void TablePart::add_choices()
{
    if (!part_.has("choices")) return;
    const Place choices = part_.at("choices");
    for (const auto& [label, list] : choices.value.items())
        for (std::size_t row = 0; row < rows_.size(); ++row)
            if (rows_[row].at(0).text == label)
                draft_.report.lists.push_back(
                    {{first_row() + static_cast<int>(row), 1, 1, 1}, "List_" + text_of(choices.at(label))});
}

// Not left empty with the extension: Calc shows an empty text that nothing feeds as 0 where it cannot work it out anew.
void TablePart::say_what_works_the_columns_out()
{
    constexpr int kColumn = 2;  // beside the labels of the totals
    draft_.report.formulas.push_back(
        {{heading_row_ - 2, kColumn, 1, 1},
         "=IF(ISERROR(PM.VERSION());\"The tinted columns need the extension Provision mapping for Calc.\";"
         "\"The tinted columns are worked out by Provision mapping for Calc.\")"});
    draft_.dress({heading_row_ - 2, kColumn, 1, 1}, "context");
}

void TablePart::add()
{
    const bool totals = flag_at(part_, "totals");
    heading_row_ = draft_.row + (totals ? 2 : 0);
    const int asked = static_cast<int>(number_at(part_, "prepared", kPreparedRows));
    prepared_ = std::max(asked, static_cast<int>(rows_.size()) + (asked > 0 && !rows_.empty() ? kRowsToSpare : 0));
    reach_ = flag_at(part_, "filter") ? std::max(prepared_, kReach) : prepared_;
    if (totals) add_totals();
    if (totals &&
        std::ranges::any_of(columns_, [](const auto& column) { return column.look.formula.find("PM.") != std::string::npos; }))
        say_what_works_the_columns_out();
    // A page to write on, less what is filled in already: a filled row may take two lines, and has its own rule.
    const int lines = static_cast<int>(number_at(part_, "ruled", kRowsOfAPage)) - 2 * static_cast<int>(rows_.size());
    const bool printed_anyway = std::ranges::any_of(columns_, [](const auto& column) { return !column.look.formula.empty(); });
    const int ruled = printed_anyway ? prepared_ : std::min(prepared_, lines + static_cast<int>(rows_.size()));
    if (ruled > 0) draft_.report.ruled.push_back({first_row(), 0, ruled, width()});
    add_headings();
    add_rows();
    add_names();
    fold_columns();
    add_sections();
    add_choices();
    if (part_.has("lists")) add_word_lists(draft_, {part_.at("lists"), changes_, heading_row_, width() + 1});
    if (flag_at(part_, "filter")) draft_.report.filtered = Area{heading_row_, 0, reach_ + 1, width()};
    if (flag_at(part_, "stays")) {
        draft_.report.frozen_rows = heading_row_ + 1;
        draft_.report.frozen_columns = static_cast<int>(number_at(part_, "stay_columns", 0));
        draft_.report.repeated_row = heading_row_;
    }
    draft_.row = first_row() + prepared_;
}

}  // namespace

void add_table(SheetDraft& draft, const Place& part, const SheetChanges& changes)
{
    expect_object(part, {"table", "columns", "of", "rows", "prepared", "ruled", "sections", "choices", "totals", "filter",
                         "stays", "stay_columns", "names", "lists"});
    TablePart(draft, part, changes).add();
}

}  // namespace provision

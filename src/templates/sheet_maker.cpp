// SPDX-License-Identifier: MPL-2.0
#include "templates/sheet_maker.hpp"

#include "templates/sheet_draft.hpp"
#include "templates/table_columns.hpp"
#include "templates/table_part.hpp"

#include <algorithm>

namespace provision {
namespace {

// The sheet's columns: told, else those of its widest table.
std::vector<double> widths_of(const Place& sheet)
{
    std::vector<double> widths;
    if (sheet.has("widths")) {
        const Place list = sheet.at("widths");
        for (std::size_t i = 0; i < array_size(list); ++i) {
            const auto& width = list.at(i).value;
            if (!width.is_number() || width <= 0) complain(list.at(i), "this is not a width", "Write millimetres, such as 45");
            widths.push_back(width.get<double>());
        }
        return widths;
    }
    const Place parts = sheet.at("parts");
    for (std::size_t i = 0; i < array_size(parts); ++i) {
        if (!parts.at(i).has("table")) continue;
        const auto columns = table_columns(parts.at(i));
        if (columns.size() <= widths.size()) continue;
        widths.clear();
        for (const auto& column : columns) widths.push_back(column.look.width_mm);
    }
    if (widths.empty()) complain(sheet, "the sheet has no table and no widths", "Give \"widths\" in millimetres");
    return widths;
}

void add_line(SheetDraft& draft, const std::string& words, std::string_view style)
{
    draft.put(draft.row, 0, Cell::of(words));
    draft.dress_row(style);
    ++draft.row;
}

// A wrapped paragraph over the widest column.
void add_text(SheetDraft& draft, const Place& part)
{
    expect_object(part, {"text", "column"});
    const int column = static_cast<int>(number_at(part, "column", 1)) - 1;
    draft.put(draft.row, column, Cell::of(text_at(part, "text")));
    draft.dress({draft.row, column, 1, 1}, "plain");
    ++draft.row;
}

// What a form asks at its head: a label and the cell beside it.
void add_fields(SheetDraft& draft, const Place& fields)
{
    for (std::size_t i = 0; i < array_size(fields); ++i) {
        const Place field = fields.at(i);
        if (array_size(field) != 2) complain(field, "a field is a label and what stands beside it", "Write [\"Term\", \"\"]");
        draft.put(draft.row, 0, Cell::of(text_of(field.at(0))));
        draft.put(draft.row, 1, cell_at(field.at(1), Grid{}.epoch));
        draft.dress({draft.row, 0, 1, 1}, "label");
        draft.dress({draft.row, 1, 1, 1}, "field");
        ++draft.row;
    }
}

// What to fill, in order: a number, a link to the sheet, a sentence.
void add_steps(SheetDraft& draft, const Place& steps)
{
    for (std::size_t i = 0; i < array_size(steps); ++i) {
        const Place step = steps.at(i);
        if (array_size(step) != 2) complain(step, "a step is a sheet and a sentence", "Write [\"Register\", \"...\"]");
        draft.put(draft.row, 0, Cell::of(static_cast<double>(i + 1)));
        draft.report.links.push_back({draft.row, 1, {text_of(step.at(0)), 0, 0}, true});
        draft.put(draft.row, 2, Cell::of(text_of(step.at(1))));
        draft.dress({draft.row, 0, 1, 1}, "step");
        draft.dress({draft.row, 1, 1, 1}, "link");
        draft.dress({draft.row, 2, 1, 1}, "body");
        ++draft.row;
    }
}

// `[[Map:End]]` is the column End of the cells that the workbook calls Map, wherever it stands there.
std::string with_columns(std::string_view formula)
{
    return with_places(formula, [](std::string_view place, bool) {
        const auto colon = place.find(':');
        const std::string table(place.substr(0, colon));
        return "INDEX(" + table + ";0;MATCH(\"" + std::string(place.substr(colon + 1)) + "\";INDEX(" + table + ";1;0);0))";
    });
}

// Native figures: words (or a formula that gives them), then the formula and its look.
void add_facts(SheetDraft& draft, const Place& facts)
{
    for (std::size_t i = 0; i < array_size(facts); ++i) {
        const Place fact = facts.at(i);
        if (array_size(fact) != 3) complain(fact, "a fact is words, a formula and a look", "Write three texts");
        const auto words = text_of(fact.at(0));
        if (words.starts_with("="))
            draft.report.formulas.push_back({{draft.row, 1, 1, 1}, words});
        else
            draft.put(draft.row, 1, Cell::of(words));
        draft.report.formulas.push_back({{draft.row, 2, 1, 1}, "=" + with_columns(text_of(fact.at(1)))});
        draft.dress({draft.row, 1, 1, 1}, "body");
        draft.dress({draft.row, 2, 1, 1}, text_of(fact.at(2)));
        ++draft.row;
    }
}

// Headings across and down. Blank lines behind a label give its row room to write in, and it still grows with what is typed: a
// row that is given a height does not.
void add_matrix(SheetDraft& draft, const Place& part)
{
    expect_object(part, {"matrix", "across", "down", "lines", "rows"});
    const auto across = words_at(part, "across", draft.words);
    const auto down = words_at(part, "down", draft.words);
    while (draft.report.column_widths_mm.size() <= across.size())
        draft.report.column_widths_mm.push_back(draft.report.column_widths_mm.back());
    draft.put(draft.row, 0, Cell::of(text_at(part, "matrix")));
    for (std::size_t i = 0; i < across.size(); ++i) draft.put(draft.row, static_cast<int>(i) + 1, Cell::of(across[i]));
    draft.dress({draft.row, 0, 1, static_cast<int>(across.size()) + 1}, "heading");
    draft.report.repeated_row = draft.row;
    const int first = ++draft.row;
    const int rows = static_cast<int>(down.size());
    const std::string room(static_cast<std::size_t>(number_at(part, "lines", 1)), '\n');
    for (int i = 0; i < rows; ++i) draft.put(first + i, 0, Cell::of(down[static_cast<std::size_t>(i)] + room));
    draft.dress({first, 0, rows, 1}, "band");
    draft.dress({first, 1, rows, static_cast<int>(across.size())}, "boxed");
    for (int row = 0; part.has("rows") && row < static_cast<int>(array_size(part.at("rows"))); ++row) {
        const Place cells = part.at("rows").at(static_cast<std::size_t>(row));
        for (std::size_t i = 0; i < array_size(cells); ++i)
            draft.put(first + row, static_cast<int>(i) + 1, cell_at(cells.at(i), Grid{}.epoch));
    }
    draft.row = first + rows;
}

// What heads the sheet, unless the workbook or its example heads it otherwise.
void add_heading_line(SheetDraft& draft, const Place& part, const SheetChanges& changes, const char* key)
{
    add_line(draft, text_at(from_first(changes, key, part), key), key);
}

void add_part(SheetDraft& draft, const Place& part, const SheetChanges& changes)
{
    for (const char* key : {"title", "context"})
        if (part.has(key)) return add_heading_line(draft, part, changes, key);
    if (part.has("section")) return add_line(draft, text_at(part, "section"), "section");
    if (part.has("band")) return add_line(draft, text_at(part, "band"), "band");
    if (part.has("text")) return add_text(draft, part);
    if (part.has("fields")) return add_fields(draft, part.at("fields"));
    if (part.has("steps")) return add_steps(draft, part.at("steps"));
    if (part.has("facts")) return add_facts(draft, part.at("facts"));
    if (part.has("matrix")) return add_matrix(draft, part);
    if (part.has("table")) return add_table(draft, part, changes);
    if (part.has("gap")) {
        draft.row += static_cast<int>(number_at(part, "gap", 1));
        return;
    }
    complain(part, "this is no part of a sheet",
             "Known are: title, context, section, band, text, fields, steps, facts, matrix, table, gap");
}

}  // namespace

Report make_sheet(const SheetSource& source)
{
    expect_object(source.sheet, {"sheet", "portrait", "print_columns", "widths", "parts"});
    expect_key(source.sheet, "parts");
    if (source.name.empty() || source.name.find_first_of("[]*?:/\\") != std::string::npos)
        complain(source.sheet, "a sheet cannot be called \"" + source.name + "\"", "Give it a name without [ ] * ? : / \\");
    SheetDraft draft;
    draft.report.sheet = source.name;
    draft.words = source.words;
    draft.report.column_widths_mm = widths_of(source.sheet);
    draft.report.portrait = flag_at(source.sheet, "portrait");
    draft.columns = static_cast<int>(draft.report.column_widths_mm.size());
    const Place parts = source.sheet.at("parts");
    bool first_table = true;  // changes are for the first table
    for (std::size_t i = 0; i < array_size(parts); ++i) {
        const Place part = parts.at(i);
        const bool table = part.has("table");
        add_part(draft, part, !table || first_table ? source.changes : SheetChanges{});
        first_table = first_table && !table;
    }
    if (source.sheet.has("print_columns"))
        draft.report.printed = Area{0, 0, draft.row, static_cast<int>(number_at(source.sheet, "print_columns", draft.columns))};
    return draft.report;
}

}  // namespace provision

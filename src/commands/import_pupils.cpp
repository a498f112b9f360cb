// SPDX-License-Identifier: MPL-2.0
#include "commands/import_pupils.hpp"

#include "commands/import_preview.hpp"
#include "commands/input_sheets.hpp"
#include "report/reading_doubts.hpp"
#include "table/cells.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <charconv>

namespace provision {
namespace {

constexpr std::string_view kRegister = "Register";
constexpr std::string_view kTitle = "Import pupils";

// `file:///home/office/Pupil%20list.csv` as a person knows it: `Pupil list.csv`.
std::string file_name(const std::string& url)
{
    const auto last = url.substr(url.find_last_of("/\\") + 1);
    std::string name;
    for (std::size_t at = 0; at < last.size(); ++at) {
        int byte = 0;
        const auto* code = last.data() + at + 1;
        const bool coded = last[at] == '%' && at + 2 < last.size() && std::from_chars(code, code + 2, byte, 16).ptr == code + 2;
        name += coded ? static_cast<char>(byte) : last[at];
        at += coded ? 2 : 0;
    }
    return name;
}

// What the school calls the columns of a file in which no list of pupils was found: its first row of several words.
std::string first_headings(std::span<const Grid> grids)
{
    for (const auto& grid : grids)
        for (int row = 0; row < grid.rows(); ++row) {
            if (filled_cells(grid, row) < 2) continue;
            std::vector<std::string> words;
            for (int column = 0; column < grid.columns && words.size() < 6; ++column)
                if (!grid.at(row, column).blank()) words.push_back("\"" + one_line(text_of(grid.at(row, column))) + "\"");
            return " Its first columns are " + listed(words) + ".";
        }
    return {};
}

std::string no_pupils(const std::string& file, std::span<const Grid> grids)
{
    return "No list of pupils was found in " + file +
           ": it needs a heading row with Name (or Surname and Forename) and one of UPN, Year, Class or SEN Status." +
           first_headings(grids) + " Nothing was changed.";
}

// Headings of the file that nobody knows, as typed.
std::vector<std::string> unknown_headings(std::span<const Grid> grids, const ReadingDoubts& doubts)
{
    std::vector<std::string> headings;
    for (const auto& issue : doubts.headings) {
        const auto grid = std::ranges::find(grids, issue.where.sheet, &Grid::sheet);
        headings.push_back(one_line(text_of(grid->at(issue.where.row - grid->top, issue.where.column - grid->left))));
    }
    return headings;
}

// Where a sheet is called Register it is the register, and class lists beside it are not.
PupilList register_of(const std::vector<Grid>& grids)
{
    const auto reading = read_workbook(grids);
    const auto named = std::ranges::find_if(grids, [](const Grid& grid) { return same_sheet(grid.sheet, kRegister); });
    const bool has_it = named != grids.end() && std::ranges::any_of(reading.tables, [&](const TableRead& table) {
                            return table.kind == TableKind::register_ && table.first.sheet == named->sheet;
                        });
    if (!has_it) return list_pupils(grids, reading);
    const std::span<const Grid> sheet(&*named, 1);
    return list_pupils(sheet, read_workbook(sheet));
}

class Import {
public:
    Import(Ports& ports, const Arguments& arguments, const std::string& url)
        : ports_(ports), today_(arguments.today), name_(file_name(url)), file_grids_(ports.files.open(url)),
          reading_(read_workbook(file_grids_)), file_(list_pupils(file_grids_, reading_))
    {
    }

    Outcome run(const Arguments& arguments)
    {
        if (file_.pupils.empty()) return {false, no_pupils(name_, file_grids_)};
        const auto sheets = ports_.workbook.sheets();
        grids_ = read_sheets(ports_, sheets, arguments);
        registered_ = register_of(grids_);
        made_ = registered_.tables.empty();
        if (made_ && std::ranges::any_of(sheets, [](const Sheet& sheet) { return same_sheet(sheet.name, kRegister); }))
            return {false,
                    "The sheet Register holds no list of pupils, so it was left alone. Rename it, or give it a heading row with "
                    "Pupil, Year and Class, and import again."};
        if (made_) registered_.tables.push_back(new_register(file_));
        plan_ = plan_import(file_, registered_);
        return go_ahead();
    }

private:
    Outcome go_ahead()
    {
        const auto told = described();
        ports_.progress.rest();
        if (edits_of(plan_).empty()) return nothing_to_write(told);
        const auto ticked = ports_.prompt.review(import_preview(told));
        if (!ticked) return {true, "Nothing was imported."};
        const auto chosen = chosen_parts(plan_, parts_of(*ticked));
        const auto edits = edits_of(chosen);
        if (edits.empty()) return {true, "Nothing was imported: no change was left ticked."};
        ports_.workbook.write(edits, std::string(kTitle));
        ports_.workbook.show(first_cell(edits));
        return {true, import_sentence(told, chosen)};
    }

    // Who is gone or in doubt is shown all the same.
    Outcome nothing_to_write(const ImportTold& told)
    {
        const auto sentence = import_sentence(told, {});
        auto preview = import_preview(told);
        if (preview.rows.empty()) {
            ports_.prompt.tell(sentence);
            return {true, sentence};
        }
        preview.summary = sentence + "\n" + preview.summary;
        preview.choices.clear();
        preview.choice_of_row.clear();
        preview.go_ahead.clear();
        ports_.prompt.review(preview);
        return {true, sentence};
    }

    CellEdits edits_of(const ImportPlan& plan) const
    {
        if (!made_) return import_edits(plan, registered_, grids_, today_);
        return plan.fresh.empty() ? CellEdits{} : new_register_edits(plan, registered_.tables.front());
    }

    static Where first_cell(const CellEdits& edits)
    {
        if (edits.added.empty()) return edits.cells.front().where;
        const auto& rows = edits.added.back();
        return {rows.sheet, rows.block.area.row, rows.block.area.column};
    }

    ImportTold described() const
    {
        std::vector<std::string> tabs;
        for (const auto& grid : file_grids_) tabs.push_back(grid.sheet);
        auto doubts = reading_doubts(reading_, tabs);
        auto unused = plan_.unused;
        const auto& taken = plan_.for_new_pupils;
        for (auto& heading : unknown_headings(file_grids_, doubts))
            if (std::ranges::find(taken, heading) == taken.end()) unused.push_back(std::move(heading));
        return {
            plan_, made_, registered_, name_, static_cast<int>(file_.pupils.size()), std::move(doubts.cells), std::move(unused),
            today_};
    }

    Ports& ports_;
    Date today_;
    std::string name_;
    std::vector<Grid> file_grids_;
    WorkbookReading reading_;
    PupilList file_;
    std::vector<Grid> grids_;
    PupilList registered_;
    bool made_ = false;  ///< the workbook has no register, and gets one
    ImportPlan plan_;
};

}  // namespace

Outcome import_pupils(Ports& ports, const Arguments& arguments)
{
    if (const auto closed = ports.workbook.why_closed()) return {false, *closed};
    const auto url = arguments.url      ? arguments.url
                     : arguments.silent ? std::nullopt
                                        : ports.prompt.pick_file("Import pupils from");
    if (!url && arguments.silent) return {false, "No file was named. Give its address as the argument URL."};
    if (!url) return {true, "Nothing was imported: no file was chosen."};
    return Import(ports, arguments, *url).run(arguments);
}

}  // namespace provision

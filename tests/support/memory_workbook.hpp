// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"
#include "report/link_formula.hpp"
#include "support/memory_ports.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace provision {

/// A workbook of Grids in memory that counts how often it is read and written: each would be a crossing to the office.
class MemoryWorkbook : public Workbook {
public:
    explicit MemoryWorkbook(std::vector<Grid> grids) : grids_(std::move(grids)) {}

    std::vector<Sheet> sheets() override
    {
        std::vector<Sheet> all;
        for (const auto& grid : grids_) all.push_back({grid.sheet, hidden.contains(grid.sheet), locked.contains(grid.sheet)});
        return all;
    }

    Grid read(const std::string& sheet) override
    {
        ++reads[sheet];
        return *find(sheet);
    }

    WorkbookFormulas formulas() override { return known_formulas; }

    std::optional<std::string> why_closed() override { return closed; }

    /// Places the report's blocks into a grid of its own, as the office would; the old sheet of that name is replaced where it
    /// stood.
    void write(const Report& report, const std::string& title) override
    {
        ++writes;
        written.push_back(report);
        titles.push_back(title);
        auto made = grid_of(report);
        const auto old = std::ranges::find(grids_, report.sheet, &Grid::sheet);
        if (old == grids_.end())
            grids_.push_back(std::move(made));
        else
            *old = std::move(made);
    }

    void add(std::span<const Report> sheets, const std::string& title) override
    {
        ++writes;
        titles.push_back(title);
        for (const auto& report : sheets) {
            written.push_back(report);
            grids_.push_back(grid_of(report));
        }
    }

    /// Keeps the plans; the tidied cells become sheets as the office would lay them out.
    void write(std::span<const TidySheet> sheets, const std::string& title) override
    {
        ++writes;
        titles.push_back(title);
        for (const auto& [plan, copy] : sheets) {
            plans.push_back(plan);
            auto made = grid_of(plan, *find(plan.sheet));
            if (!copy.empty()) made.sheet = copy;
            const auto old = std::ranges::find(grids_, made.sheet, &Grid::sheet);
            if (old == grids_.end())
                grids_.push_back(std::move(made));
            else
                *old = std::move(made);
        }
    }

    /// Keeps the edits and places them into the grids, as the office would.
    void write(const CellEdits& edits, const std::string& title) override
    {
        ++writes;
        edited.push_back(edits);
        titles.push_back(title);
        for (const auto& name : edits.new_sheets) grids_.push_back({.sheet = name, .columns = 0, .cells = {}});
        for (const auto& back : edits.formulas) find(back.where.sheet)->formulas.push_back({back.where.row, back.where.column});
        for (const auto& edit : edits.cells) cell_of(*find(edit.where.sheet), edit.where.row, edit.where.column) = edit.value;
        for (const auto& rows : edits.added) {
            auto& grid = *find(rows.sheet);
            const auto& area = rows.block.area;
            if (rows.insert) {
                const auto at = grid.cells.begin() + static_cast<std::ptrdiff_t>(area.row) * grid.columns;
                grid.cells.insert(at, static_cast<std::size_t>(area.rows) * grid.columns, Cell{});
            }
            for (int row = 0; row < area.rows; ++row)
                for (int column = 0; column < area.columns; ++column)
                    cell_of(grid, area.row + row, area.column + column) =
                        rows.block.cells.at(static_cast<std::size_t>(row) * area.columns + column);
        }
    }

    /// The sheet as somebody has left it.
    void put(Grid grid) { *find(grid.sheet) = std::move(grid); }

    void show(const Where& where) override { shown.push_back(where); }

    /// Where a sheet's cursor was put last.
    std::optional<Where> cursor_on(const std::string& sheet) const
    {
        const auto last = std::find_if(shown.rbegin(), shown.rend(), [&](const Where& cell) { return cell.sheet == sheet; });
        return last == shown.rend() ? std::nullopt : std::optional(*last);
    }

    /// The formula of a link in the report that was written last.
    std::string link_at(const Where& cell) const
    {
        if (written.empty() || written.back().sheet != cell.sheet) return {};
        for (const auto& link : written.back().links)
            if (link.row == cell.row && link.column == cell.column) return link_formula(link);
        return {};
    }

    /// The tidied sheet with the values of the source where the plan moves cells.
    static Grid grid_of(const TidyPlan& plan, const Grid& source)
    {
        Grid grid{.sheet = plan.sheet, .columns = plan.columns, .cells = {}, .epoch = source.epoch};
        for (const auto& row : plan.rows)
            for (const auto& cell : row)
                grid.cells.push_back(cell.value  ? *cell.value
                                     : cell.from ? source.at(cell.from->row - source.top, cell.from->column - source.left)
                                                 : Cell{});
        return grid;
    }

    std::map<std::string, int> reads;  ///< by sheet
    int writes = 0;
    std::vector<Report> written;
    std::vector<CellEdits> edited;
    std::vector<TidyPlan> plans;
    std::vector<std::string> titles;
    std::vector<Where> shown;
    WorkbookFormulas known_formulas;
    std::set<std::string> hidden;
    std::set<std::string> locked;
    std::optional<std::string> closed;

private:
    std::vector<Grid>::iterator find(const std::string& sheet)
    {
        const auto found = std::ranges::find(grids_, sheet, &Grid::sheet);
        if (found == grids_.end()) throw std::out_of_range("no sheet " + sheet);
        return found;
    }

    // The cell, for which the grid grows where it must.
    static Cell& cell_of(Grid& grid, int row, int column)
    {
        if (column >= grid.columns) {
            Grid wider{.sheet = grid.sheet, .columns = column + 1, .cells = {}, .epoch = grid.epoch};
            for (int r = 0; r < grid.rows(); ++r)
                for (int c = 0; c <= column; ++c) wider.cells.push_back(c < grid.columns ? grid.at(r, c) : Cell{});
            grid = std::move(wider);
        }
        if (row >= grid.rows()) grid.cells.resize(static_cast<std::size_t>(row + 1) * grid.columns);
        return grid.cells[static_cast<std::size_t>(row) * grid.columns + column];
    }

    static Grid grid_of(const Report& report)
    {
        Grid grid;
        grid.sheet = report.sheet;
        int rows = 0;
        for (const auto& block : report.blocks) {
            rows = std::max(rows, block.area.row + block.area.rows);
            grid.columns = std::max(grid.columns, block.area.column + block.area.columns);
        }
        for (const auto& link : report.links) {
            rows = std::max(rows, link.row + 1);
            grid.columns = std::max(grid.columns, link.column + 1);
        }
        for (const auto& run : report.formulas) {
            rows = std::max(rows, run.area.row + run.area.rows);
            grid.columns = std::max(grid.columns, run.area.column + run.area.columns);
            grid.formulas.push_back(run.area);
        }
        grid.cells.resize(static_cast<std::size_t>(rows) * grid.columns);
        for (const auto& block : report.blocks) place(block, grid);
        for (const auto& link : report.links)
            grid.cells[static_cast<std::size_t>(link.row) * grid.columns + link.column] = Cell::of(to_text(link.target));
        return grid;
    }

    static void place(const Block& block, Grid& grid)
    {
        for (int row = 0; row < block.area.rows; ++row)
            for (int column = 0; column < block.area.columns; ++column)
                grid.cells[static_cast<std::size_t>(block.area.row + row) * grid.columns + block.area.column + column] =
                    block.cells.at(static_cast<std::size_t>(row) * block.area.columns + column);
    }

    std::vector<Grid> grids_;
};

/// An office in memory: what a command is handed, and what it did with it.
struct MemoryOffice {
    explicit MemoryOffice(std::vector<Grid> grids = {}) : workbook(std::move(grids))
    {
        formulas.elsewhere = [this](const Where& cell) { return FormulaCell{.where = cell, .formula = workbook.link_at(cell)}; };
        formulas.cursors = [this](const std::string& sheet) { return workbook.cursor_on(sheet); };
    }
    MemoryOffice(const MemoryOffice&) = delete;
    MemoryOffice& operator=(const MemoryOffice&) = delete;
    Outcome run(Outcome (*command)(Ports&, const Arguments&), const Arguments& arguments)
    {
        Ports ports{workbook, prompt, progress, files, host, formulas, memory};
        return command(ports, arguments);
    }

    MemoryWorkbook workbook;
    RememberingPrompt prompt;
    CountingProgress progress;
    MemoryFiles files;
    MemoryHost host;
    MemoryFormulas formulas;
    MemoryOfChoices memory;
};

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/where.hpp"
#include "table/grid.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace provision {

/// Cells that are written in one call; `cells` holds rows x columns of them.
struct Block {
    Area area;
    std::vector<Cell> cells;
};

/// The look of an area, by the name of a style in style.hpp.
struct StyleRun {
    Area area;
    std::string style;
};

/// A cell that leads to another cell of the workbook and follows it when rows are inserted or sheets renamed.
struct Link {
    int row = 0;
    int column = 0;
    Where target;
    bool sheet_only = false;  ///< shows the sheet's name instead of the cell
};

/// A formula (English, `;`) in the first cell of an area one column wide, filled down over the others.
struct FormulaRun {
    Area area;
    std::string first;
};

/// A formula (English, `;`) of one cell, which otherwise holds what it came to when the report was made.
struct CellFormula {
    int row = 0;
    int column = 0;
    std::string formula;
};

/// A drop-down list; what it lacks can be typed all the same.
struct PickList {
    Area area;
    std::string source;  ///< a formula that names the cells of the list
};

/// The look that cells take on where a formula, written for the first of them, is true.
struct Highlight {
    Area area;
    std::string when;
    std::string style;
};

/// What a cell's comment says.
struct CellNote {
    int row = 0;
    int column = 0;
    std::string words;
};

/// Columns folded away behind a + above them.
struct FoldedColumns {
    int first = 0;
    int last = 0;
};

/// A name of the workbook for cells or a formula; one that the workbook has already is left as it is.
struct WorkbookName {
    std::string name;
    std::string formula;
};

/// A chart of bars over cells of the sheet.
struct BarChart {
    enum class Bars { across, upright, stacked };  ///< stacked ones are upright, too

    std::string name;
    Area place;  ///< the cells that it lies over
    Area data;   ///< a heading row with the names of the series, then one row a bar, its label in the first column
    std::string title;
    std::string unit;                    ///< what the axis counts
    std::string alternative;             ///< what it shows, for those who cannot see it
    std::vector<std::uint32_t> colours;  ///< one a series, 0xRRGGBB
    Bars bars = Bars::across;
    int lines = 0;  ///< of upright bars: how many of the last series are lines across them, as a budget is
};

/// A sheet ready to be written: values, looks, links and how it prints.
struct Report {
    std::string sheet;
    std::vector<double> column_widths_mm;
    std::vector<Block> blocks{};
    std::vector<StyleRun> styles{};
    std::vector<Link> links{};
    std::vector<int> hidden_columns{};
    std::optional<Area> filtered{};     ///< gets filter buttons; its first row is the heading row
    std::vector<int> new_pages{};       ///< rows that begin a printed page
    std::vector<Area> unbroken{};       ///< rows that go on to a new page together where the end of a page would part them
    std::optional<int> repeated_row{};  ///< the heading row that print pages repeat
    std::optional<Area> printed{};      ///< all that is used when left out
    std::vector<FormulaRun> formulas{};
    std::vector<CellFormula> cell_formulas{};
    std::vector<PickList> lists{};
    std::vector<Highlight> highlights{};
    std::vector<CellNote> notes{};
    std::vector<FoldedColumns> folded{};
    std::vector<WorkbookName> names{};
    std::vector<BarChart> charts{};
    std::vector<Area> paragraphs{};  ///< words in the first cell run over the whole area, as high as they need
    std::vector<Area> ruled{};       ///< cells with a hairline below each row, whatever their look
    int frozen_rows = 0;             ///< stay in view while the others scroll
    int frozen_columns = 0;          ///< the same
    bool portrait = false;           ///< how its pages stand; A4, one page across
};

}  // namespace provision

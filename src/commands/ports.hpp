// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "functions/function.hpp"
#include "model/date.hpp"
#include "report/cell_edits.hpp"
#include "report/report.hpp"
#include "table/grid.hpp"
#include "table/looked_at.hpp"
#include "table/tidy.hpp"

#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace provision {

/// A sheet of the open workbook.
struct Sheet {
    std::string name;
    bool hidden = false;
    bool locked = false;  ///< sheet protection is on
};

/// The workbook does not let a sheet be written, and nothing of it was changed; the text is a sentence with the remedy.
struct Refused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A tidied map and the sheet it is laid out on.
struct TidySheet {
    TidyPlan plan;
    std::string copy{};  ///< made beside the map's sheet, or laid out anew when it is there; empty: the map's sheet itself
};

/// The open workbook, as commands see it; each call crosses to the office once.
class Workbook {
public:
    virtual ~Workbook() = default;
    virtual std::vector<Sheet> sheets() = 0;
    /// All used cells of a sheet: one read of the values and one pass over the formats.
    virtual Grid read(const std::string& sheet) = 0;
    /// Every formula of every sheet, and the names that stand for cells in them.
    virtual WorkbookFormulas formulas() = 0;
    /// Why no sheet can be added or rewritten (read-only, structure protected), as a sentence with its remedy; nothing when it
    /// can.
    virtual std::optional<std::string> why_closed() = 0;
    /// Writes the report to its sheet, which is made or cleared first, as one undo step called `title`.
    /// Throws Refused before anything is changed when that sheet is protected.
    virtual void write(const Report& report, const std::string& title) = 0;
    /// Adds the sheets behind the last one, as one undo step called `title`; their names must be new.
    virtual void add(std::span<const Report> sheets, const std::string& title) = 0;
    /// Lays every sheet out as its plan says, all of them as one undo step called `title`.
    /// Throws Refused before anything is changed when one of the sheets to be written is protected.
    virtual void write(std::span<const TidySheet> sheets, const std::string& title) = 0;
    /// Writes cells and rows of pupils into sheets of the school's own, as one undo step called `title`; nothing else of them
    /// changes. Throws Refused before anything is changed when one of the sheets is protected.
    virtual void write(const CellEdits& edits, const std::string& title) = 0;
    /// Brings the cell into view.
    virtual void show(const Where& where) = 0;
};

/// A copy of the open workbook in which no formula needs the extension.
struct FrozenCopy {
    int formulas = 0;                 ///< cells that hold their value now
    std::vector<std::string> left{};  ///< named formulas that still need it
    bool without_password = false;    ///< the workbook has one, the copy has none
};

/// Files beside the open workbook.
class Files {
public:
    virtual ~Files() = default;
    /// Writes a copy of the open workbook, as it stands on the screen, with the value in place of each `PM.` formula; .ods or
    /// .xlsx by its name. Without such a formula nothing is written. Throws Refused when a file of that name is there, unless it
    /// may be replaced.
    virtual FrozenCopy freeze(const std::string& url, bool replace) = 0;
    /// Every sheet of a workbook or a text file (.csv) as it stands on the disk: nothing of it runs or is changed. Throws Refused
    /// with the reason when it is missing, damaged, of another kind, or the open workbook itself.
    virtual std::vector<Grid> open(const std::string& url) = 0;
};

/// A cell of the open workbook with what it holds and shows.
struct FormulaCell {
    Where where;
    std::string formula{};  ///< in English with `;`, empty where the cell holds none
    std::string shown{};
    bool array = false;  ///< the formula was typed for a block of cells
    Element element{};   ///< which answer of that block stands here
};

/// What a part of a formula stands for where it stands.
struct PartValue {
    Argument argument{};          ///< as a function is handed it
    std::string cells{};          ///< the cells that it names, as people write them: `C5`, `Staff.A2:B9`
    std::optional<Where> cell{};  ///< where it names one cell: which
    std::string problem{};        ///< why Calc hands nothing over
};

/// The formulas of the open workbook, one at a time.
class Formulas {
public:
    virtual ~Formulas() = default;
    /// The cell with the cursor; nothing where no cell is selected.
    virtual std::optional<FormulaCell> at_cursor() = 0;
    /// The cell on which the sheet's own cursor stands, also while another sheet is in view; nothing where no window shows it.
    virtual std::optional<Where> cursor_on(const std::string& sheet) = 0;
    virtual FormulaCell at(const Where& cell) = 0;
    /// Works a part of the cell's formula out, as that kind of argument; nothing in the workbook changes.
    virtual PartValue value(const FormulaCell& at, const std::string& part, ArgumentKind kind) = 0;
    virtual Date day_zero() = 0;
    /// The cell's comment; empty without one.
    virtual std::string comment(const Where& cell) = 0;
    /// Makes or replaces the cell's comment as one undo step called `title`. Throws Refused, before anything is changed, when the
    /// sheet is protected.
    virtual void comment(const Where& cell, const std::string& words, const std::string& title) = 0;
};

/// Something that the person may leave out or ask for.
struct Choice {
    std::string words;
    int count = 0;       ///< of what is listed; 0 where nothing is
    bool ticked = true;  ///< unless the person says otherwise
};

/// A list for the person at the screen: what a command is about to change, or what it found.
struct Preview {
    std::string title;
    std::string summary;  ///< one or more lines
    std::vector<Choice> choices{};
    std::vector<std::string> headings{};
    std::vector<std::vector<std::string>> rows{};  ///< one text for each heading
    std::vector<int> choice_of_row{};  ///< which choice a row belongs to, -1 for none; empty when there are no choices
    std::string go_ahead;              ///< the word on the button that goes ahead
};

/// Something that the person may pick from a list.
struct Selection {
    struct Item {
        std::string label;
        std::string detail{};   ///< one or more lines, shown while the item is the chosen one
        std::string picture{};  ///< of a PNG: its path or file URL; empty for none
    };

    std::string title;
    std::string summary;  ///< one or more lines
    std::vector<Item> items{};
    std::string go_ahead;     ///< the word on the button that goes ahead
    bool searchable = false;  ///< a field above the list leaves only the items that hold the words typed there
};

/// What Analyse gaps asks before it runs: what is offered and, in the answer, what was chosen.
struct GapQuestion {
    struct Tab {
        std::string sheet;
        bool ticked = true;

        bool operator==(const Tab&) const = default;
    };

    std::vector<Tab> sheets{};
    std::string remark{};  ///< of the sheets that are not offered; empty where there is nothing to say
    Date today;
    bool next_year = false;

    bool operator==(const GapQuestion&) const = default;
};

/// Something to be told, and what the person may do next.
struct Offer {
    std::string title;
    std::string words;
    std::string go_ahead;  ///< the word on the button that does it
    std::string close;     ///< the word on the other one
};

/// Tells the person at the screen something.
class Prompt {
public:
    virtual ~Prompt() = default;
    virtual void tell(const std::string& sentence) = 0;
    virtual void warn(const std::string& sentence) = 0;
    /// Shows the list and asks whether to go ahead: for each choice whether it is ticked; nothing when the person cancels.
    /// Where nobody is asked, everything goes ahead as it is ticked.
    virtual std::optional<std::vector<bool>> review(const Preview& preview) = 0;
    /// Asks for one of the items: which, counted from 0; nothing when the person cancels, where nobody is asked, or where there
    /// is none.
    virtual std::optional<std::size_t> choose(const Selection& selection) = 0;
    /// Asks for a file, as a URL; nothing when the person cancels, or where nobody is asked.
    virtual std::optional<std::string> pick_file(const std::string& title) = 0;
    /// Asks for the name of a new spreadsheet, as a URL; nothing when the person cancels, or where nobody is asked.
    virtual std::optional<std::string> pick_new_file(const std::string& title) = 0;
    /// Asks what to analyse: the answer, in which the sheets stand as they were offered; nothing when the person cancels.
    virtual std::optional<GapQuestion> ask(const GapQuestion& question) = 0;
    /// Tells the words and offers to go on from there: whether the person does; never where nobody is asked.
    virtual bool offer(const Offer& offer) = 0;
    /// Shows words to be read, of any length, until the person closes them.
    virtual void read(const std::string& title, const std::string& words) = 0;
};

/// What a workbook keeps of a person's choices; it goes with the file, and Undo does not touch it.
class Memory {
public:
    virtual ~Memory() = default;
    /// Empty where nothing is kept under that name.
    virtual std::string recall(const std::string& name) = 0;
    /// Keeps the words under the name; empty ones take the name away.
    virtual void keep(const std::string& name, const std::string& words) = 0;
};

/// The extension as it is installed here.
struct Installation {
    std::string office;  ///< name and version: `LibreOffice 7.4.7.2`
    std::string folder;  ///< where the extension lies, as people write paths
};

/// The office that all of this runs in.
class Host {
public:
    virtual ~Host() = default;
    virtual Installation installation() = 0;
    /// What a cell shows that holds the function's example, in a spreadsheet of its own; decimals cut where they end.
    virtual std::string example_answer(const FunctionInfo& function) = 0;
    /// Opens a new workbook of these sheets in a window of its own, with the first of them in view and nothing to undo.
    virtual void open_new(const std::string& title, std::span<const Report> sheets) = 0;
    /// Where the picture of a template lies, as a URL; empty where there is none.
    virtual std::string picture(const std::string& template_id) = 0;
    /// Where a page of the help lies, as a path; with `open` it is shown in the browser too.
    virtual std::string help_page(const std::string& name, bool open) = 0;
};

/// Shows how far long work has come.
class Progress {
public:
    virtual ~Progress() = default;
    virtual void step(const std::string& what, int done, int all) = 0;
    /// The same before a step that is known to take over a second by itself: shown at once.
    virtual void long_step(const std::string& what, int done, int all) = 0;
    /// Nothing is going on any more: somebody is asked something, or the work is done.
    virtual void rest() = 0;
    /// Leaves the words in view until the person goes on with something else.
    virtual void say(const std::string& words) = 0;
};

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "office/calc_workbook.hxx"

#include "office/cell_editor.hxx"
#include "office/chart_ranges.hxx"
#include "office/convert.hxx"
#include "office/guards.hxx"
#include "office/report_writer.hxx"
#include "office/sheet_copy.hxx"
#include "office/sheet_reader.hxx"
#include "office/sheet_view.hxx"
#include "office/tidy_writer.hxx"
#include "office/undo_note.hxx"
#include "office/workbook_formulas.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <utility>
#include <vector>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Spreadsheet = Reference<css::sheet::XSpreadsheet>;

bool is_protected(const Reference<css::uno::XInterface>& thing)
{
    return Reference<css::util::XProtectable>(thing, UNO_QUERY_THROW)->isProtected();
}

Sheet described(const Spreadsheet& sheet)
{
    bool visible = true;
    Reference<css::beans::XPropertySet>(sheet, UNO_QUERY_THROW)->getPropertyValue("IsVisible") >>= visible;
    return {.name = to_utf8(Reference<css::container::XNamed>(sheet, UNO_QUERY_THROW)->getName()),
            .hidden = !visible,
            .locked = is_protected(sheet)};
}

// Undone last is what is noted first; redone last, what is noted last. What Calc does behind a note of ours would land on the
// undo list (tried in 7.4).
void note_for_redo(const Reference<css::sheet::XSpreadsheetDocument>& document, std::vector<UndoNote::Action> actions)
{
    if (actions.empty()) return;
    note_for_undo(document, {.redo = [actions = std::move(actions)](const auto& of) {
                      for (const auto& action : actions) action(of);
                  }});
}

// The last step, as if it had never been.
void take_back(const Reference<css::frame::XModel>& document)
{
    const auto undo = Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)->getUndoManager();
    undo->undo();
    undo->clearRedo();
}

}  // namespace

CalcWorkbook::CalcWorkbook(Reference<css::uno::XComponentContext> context, Reference<css::sheet::XSpreadsheetDocument> document)
    : context_(std::move(context)), document_(std::move(document))
{
}

std::vector<Sheet> CalcWorkbook::sheets()
{
    const Reference<css::container::XIndexAccess> all(document_->getSheets(), UNO_QUERY_THROW);
    std::vector<Sheet> sheets;
    for (sal_Int32 i = 0; i < all->getCount(); ++i) sheets.push_back(described(Spreadsheet(all->getByIndex(i), UNO_QUERY_THROW)));
    return sheets;
}

Grid CalcWorkbook::read(const std::string& sheet)
{
    return read_sheet(document_, Spreadsheet(document_->getSheets()->getByName(to_ustring(sheet)), UNO_QUERY_THROW));
}

WorkbookFormulas CalcWorkbook::formulas()
{
    return workbook_formulas(document_);
}

std::optional<std::string> CalcWorkbook::why_closed()
{
    if (Reference<css::frame::XStorable>(document_, UNO_QUERY_THROW)->isReadonly())
        return "This workbook is open as read-only. Save a copy under another name and run it there.";
    if (is_protected(document_))
        return "The sheets of this workbook are protected against adding and removing. "
               "Take the protection off (Tools > Protect Spreadsheet Structure) and run it again.";
    return std::nullopt;
}

// Calc would let some of the calls through and throw at others, half way.
void CalcWorkbook::refuse_if_protected(const std::string& name) const
{
    const auto sheets = document_->getSheets();
    if (sheets->hasByName(to_ustring(name)) && is_protected(Spreadsheet(sheets->getByName(to_ustring(name)), UNO_QUERY_THROW)))
        throw Refused(
            "The sheet " + name +
            " is protected, so it was left as it is. Take the protection off (Tools > Protect Sheet) and run it again.");
}

void CalcWorkbook::refuse_if_closed(const TidySheet& sheet) const
{
    if (sheet.copy.empty()) return refuse_if_protected(sheet.plan.sheet);
    refuse_if_protected(sheet.copy);
    if (!can_be_copied(Spreadsheet(document_->getSheets()->getByName(to_ustring(sheet.plan.sheet)), UNO_QUERY_THROW)))
        throw Refused("The sheet " + sheet.plan.sheet +
                      " is protected and filtered, so not all of it can be copied. Take the filter off and run it again.");
}

void CalcWorkbook::write(const Report& report, const std::string& title)
{
    refuse_if_protected(report.sheet);
    const Reference<css::frame::XModel> model(document_, UNO_QUERY_THROW);
    {
        const UndoGuard one_step(model, to_ustring(title));
        const LockGuard no_repaint(model);
        write_reports(context_, document_, {&report, 1});
    }
    set_view(context_, document_, {&report, 1});
}

void CalcWorkbook::add(std::span<const Report> sheets, const std::string& title)
{
    const Reference<css::frame::XModel> model(document_, UNO_QUERY_THROW);
    {
        const UndoGuard one_step(model, to_ustring(title));
        const LockGuard no_repaint(model);
        write_reports(context_, document_, sheets);
    }
    set_view(context_, document_, sheets);
}

void CalcWorkbook::write(std::span<const TidySheet> sheets, const std::string& title)
{
    for (const TidySheet& sheet : sheets) refuse_if_closed(sheet);
    const Reference<css::frame::XModel> model(document_, UNO_QUERY_THROW);
    try {
        const UndoGuard one_step(model, to_ustring(title));
        const LockGuard no_repaint(model);
        const auto charts = charts_as_now(document_);
        if (charts) note_for_undo(document_, {.undo = charts});
        std::vector<UndoNote::Action> at_the_end;
        for (const TidySheet& sheet : sheets)
            if (auto redo = write_tidy(context_, document_, sheet)) at_the_end.push_back(std::move(redo));
        if (charts) at_the_end.push_back(charts_as_now(document_));
        note_for_redo(document_, std::move(at_the_end));
    } catch (const Refused&) {
        take_back(model);
        throw;
    }
}

void CalcWorkbook::write(const CellEdits& edits, const std::string& title)
{
    for (const auto& name : edited_sheets(edits))
        if (is_protected(Spreadsheet(document_->getSheets()->getByName(to_ustring(name)), UNO_QUERY_THROW)))
            throw Refused(
                "The sheet " + name +
                " is protected, so nothing was changed. Take the protection off (Tools > Protect Sheet) and run it again.");
    const Reference<css::frame::XModel> model(document_, UNO_QUERY_THROW);
    const UndoGuard one_step(model, to_ustring(title));
    const LockGuard no_repaint(model);
    edit_cells(document_, edits);
}

void CalcWorkbook::show(const Where& where)
{
    const Spreadsheet sheet(document_->getSheets()->getByName(to_ustring(where.sheet)), UNO_QUERY_THROW);
    const auto controller = Reference<css::frame::XModel>(document_, UNO_QUERY_THROW)->getCurrentController();
    const Reference<css::view::XSelectionSupplier> selection(controller, UNO_QUERY_THROW);
    selection->select(Any(sheet->getCellByPosition(where.column, where.row)));
}

}  // namespace provision

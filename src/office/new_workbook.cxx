// SPDX-License-Identifier: MPL-2.0
#include "office/new_workbook.hxx"

#include "office/convert.hxx"
#include "office/guards.hxx"
#include "office/house_styles.hxx"
#include "office/report_writer.hxx"
#include "office/sheet_view.hxx"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Document = Reference<css::sheet::XSpreadsheetDocument>;

// A new spreadsheet comes with as many empty sheets as the person's options say.
std::vector<rtl::OUString> sheet_names(const Document& document)
{
    const auto names = document->getSheets()->getElementNames();
    return {names.begin(), names.end()};
}

void show_first(const Document& document)
{
    const auto controller = Reference<css::frame::XModel>(document, UNO_QUERY_THROW)->getCurrentController();
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    const Reference<css::sheet::XSpreadsheet> first(sheets->getByIndex(0), UNO_QUERY_THROW);
    Reference<css::sheet::XSpreadsheetView>(controller, UNO_QUERY_THROW)->setActiveSheet(first);
    Reference<css::view::XSelectionSupplier>(controller, UNO_QUERY_THROW)->select(Any(first->getCellByPosition(0, 0)));
}

}  // namespace

void open_workbook(const Reference<css::uno::XComponentContext>& context, const std::string& title,
                   std::span<const Report> sheets)
{
    const auto opened = css::frame::Desktop::create(context)->loadComponentFromURL("private:factory/scalc", "_blank", 0, {});
    const Document document(opened, UNO_QUERY_THROW);
    const auto empty = sheet_names(document);
    {
        const LockGuard no_repaint(Reference<css::frame::XModel>(document, UNO_QUERY_THROW));
        // Out of the way of sheets that may have the same name.
        for (std::size_t i = 0; i < empty.size(); ++i) {
            const Reference<css::container::XNamed> sheet(document->getSheets()->getByName(empty[i]), UNO_QUERY_THROW);
            sheet->setName("-" + rtl::OUString::number(static_cast<sal_Int32>(i)));
        }
        write_reports(context, document, sheets);
        for (std::size_t i = 0; i < empty.size(); ++i)
            document->getSheets()->removeByName("-" + rtl::OUString::number(static_cast<sal_Int32>(i)));
        make_page_style(document, Page::a3);
    }
    set_view(context, document, sheets);
    show_first(document);
    Reference<css::document::XDocumentPropertiesSupplier>(document, UNO_QUERY_THROW)
        ->getDocumentProperties()
        ->setTitle(to_ustring(title));
    Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)->getUndoManager()->clear();
    Reference<css::util::XModifiable>(document, UNO_QUERY_THROW)->setModified(false);
}

}  // namespace provision

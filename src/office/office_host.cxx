// SPDX-License-Identifier: MPL-2.0
#include "office/office_host.hxx"

#include "office/convert.hxx"
#include "office/new_workbook.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/FormulaResult.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/system/SystemShellExecute.hpp>
#include <com/sun/star/system/SystemShellExecuteException.hpp>
#include <com/sun/star/system/SystemShellExecuteFlags.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XText.hpp>

#include <osl/file.hxx>

#include <cstdio>
#include <utility>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Worksheet = Reference<css::sheet::XSpreadsheet>;

Reference<css::table::XCell> cell_named(const Worksheet& sheet, std::string_view name)
{
    return sheet->getCellRangeByName(to_ustring(name))->getCellByPosition(0, 0);
}

std::string digits(double number)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.10g", number);
    return text;
}

// As the table of functions tells results, whatever signs this language writes numbers with.
std::string shown(const Reference<css::table::XCell>& cell)
{
    sal_Int32 type = 0;
    Reference<css::beans::XPropertySet>(cell, UNO_QUERY_THROW)->getPropertyValue("FormulaResultType2") >>= type;
    if (cell->getError() == 0 && type == css::sheet::FormulaResult::VALUE) return digits(cell->getValue());
    return to_utf8(Reference<css::text::XText>(cell, UNO_QUERY_THROW)->getString());
}

rtl::OUString product(const Reference<css::uno::XComponentContext>& context, const rtl::OUString& what)
{
    Any path;
    path <<= property("nodepath", rtl::OUString("/org.openoffice.Setup/Product"));
    const Reference<css::container::XNameAccess> node(
        css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationAccess", {&path, 1}),
        UNO_QUERY_THROW);
    rtl::OUString value;
    node->getByName(what) >>= value;
    return value;
}

}  // namespace

OfficeHost::OfficeHost(Reference<css::uno::XComponentContext> context) : context_(std::move(context)) {}

rtl::OUString OfficeHost::package_folder() const
{
    return css::deployment::PackageInformationProvider::get(context_)->getPackageLocation("org.provisionmap.calc");
}

Installation OfficeHost::installation()
{
    return {.office = to_utf8(product(context_, "ooName") + " " + product(context_, "ooSetupVersionAboutBox")),
            .folder = path_of(package_folder())};
}

std::string OfficeHost::example_answer(const FunctionInfo& function)
{
    if (!scratch_) scratch_ = std::make_unique<HiddenDocument>(context_, "private:factory/scalc", quiet_arguments());
    const Reference<css::sheet::XSpreadsheetDocument> document(**scratch_, UNO_QUERY_THROW);
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    const Worksheet sheet(sheets->getByIndex(0), UNO_QUERY_THROW);
    for (const auto& example : function.cells)
        if (!example.cell.empty()) cell_named(sheet, example.cell)->setFormula(to_ustring(example.typed));
    const auto place = cell_named(sheet, "Z99");
    place->setFormula(to_ustring(function.example));
    auto answer = shown(place);
    using namespace css::sheet::CellFlags;
    Reference<css::sheet::XSheetOperation>(sheet, UNO_QUERY_THROW)->clearContents(VALUE | DATETIME | STRING | FORMULA);
    return answer;
}

void OfficeHost::open_new(const std::string& title, std::span<const Report> sheets)
{
    open_workbook(context_, title, sheets);
}

std::string OfficeHost::picture(const std::string& template_id)
{
    const rtl::OUString url = package_folder() + "/pictures/" + to_ustring(template_id) + ".png";
    osl::DirectoryItem file;
    return osl::DirectoryItem::get(url, file) == osl::FileBase::E_None ? to_utf8(url) : std::string();
}

std::string OfficeHost::help_page(const std::string& name, bool open)
{
    const rtl::OUString url = package_folder() + "/help/" + to_ustring(name);
    if (!open) return path_of(url);
    try {
        css::system::SystemShellExecute::create(context_)->execute(url, {}, css::system::SystemShellExecuteFlags::URIS_ONLY);
    } catch (const css::system::SystemShellExecuteException&) {
        throw Refused("No browser could be started here. Open the help yourself: " + path_of(url));
    }
    return path_of(url);
}

}  // namespace provision

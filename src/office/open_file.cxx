// SPDX-License-Identifier: MPL-2.0
#include "office/open_file.hxx"

#include "office/convert.hxx"
#include "office/freeze_copy.hxx"
#include "office/hidden_document.hxx"
#include "office/sheet_reader.hxx"
#include "text/csv_form.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/io/SequenceInputStream.hpp>
#include <osl/file.hxx>
#include <rtl/ustrbuf.hxx>

#include <utility>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

constexpr sal_uInt64 kLargestFile = 100'000'000;
constexpr const char* kNothing = " Nothing was changed.";

[[noreturn]] void refuse(const rtl::OUString& url, const std::string& why)
{
    throw Refused("The file " + path_of(url) + " " + why + kNothing);
}

std::string bytes_of(const rtl::OUString& url)
{
    osl::File file(url);
    const auto opened = file.open(osl_File_OpenFlag_Read);
    if (opened == osl::FileBase::E_NOENT) refuse(url, "is not there. Look whether it was moved or renamed.");
    if (opened != osl::FileBase::E_None)
        refuse(url, "could not be opened. Close it where else it is open, or copy it to a folder of your own.");
    sal_uInt64 size = 0;
    if (file.getSize(size) != osl::FileBase::E_None || size > kLargestFile) refuse(url, "is too large for a list of pupils.");
    std::string bytes(size, '\0');
    sal_uInt64 read = 0;
    if (file.read(bytes.data(), size, read) != osl::FileBase::E_None || read != size)
        refuse(url, "could not be read to its end. Copy it to this computer and try again.");
    return bytes;
}

// Separator, quote, UTF-8, first line, and every column as text: 1/2/2/2/3/2...
rtl::OUString csv_options(char separator)
{
    constexpr int kColumns = 1024;
    rtl::OUStringBuffer options;
    options.append(static_cast<sal_Int32>(separator)).append(",34,76,1,");
    for (sal_Int32 column = 1; column <= kColumns; ++column) {
        if (column > 1) options.append('/');
        options.append(column).append("/2");
    }
    return options.makeStringAndClear();
}

LoadArguments csv_arguments(const Reference<css::uno::XComponentContext>& context, std::string_view bytes)
{
    const CsvText text = csv_text(bytes);
    const Sequence<sal_Int8> data(reinterpret_cast<const sal_Int8*>(text.utf8.data()), static_cast<sal_Int32>(text.utf8.size()));
    auto arguments = quiet_arguments();
    arguments.push_back(property("InputStream", css::io::SequenceInputStream::createStreamFromSequence(context, data)));
    arguments.push_back(property("FilterName", rtl::OUString("Text - txt - csv (StarCalc)")));
    arguments.push_back(property("FilterOptions", csv_options(text.separator)));
    return arguments;
}

std::vector<Grid> grids_of(const Reference<css::sheet::XSpreadsheetDocument>& document)
{
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    std::vector<Grid> grids;
    for (sal_Int32 i = 0; i < sheets->getCount(); ++i)
        grids.push_back(read_sheet(document, Reference<css::sheet::XSpreadsheet>(sheets->getByIndex(i), UNO_QUERY_THROW)));
    return grids;
}

}  // namespace

OfficeFiles::OfficeFiles(Reference<css::uno::XComponentContext> context,
                         Reference<css::sheet::XSpreadsheetDocument> open_workbook)
    : context_(std::move(context)), open_workbook_(std::move(open_workbook))
{
}

FrozenCopy OfficeFiles::freeze(const std::string& url, bool replace)
{
    return freeze_copy(context_, open_workbook_, {file_url(url), replace});
}

std::vector<Grid> OfficeFiles::open(const std::string& typed)
{
    const rtl::OUString url = file_url(typed);
    if (!url.startsWithIgnoreAsciiCase("file:")) refuse(url, "is not on this computer. Save it here first and import that file.");
    const Reference<css::frame::XModel> here(open_workbook_, UNO_QUERY_THROW);
    if (same_file(url, here->getURL()))
        refuse(url, "is the workbook that is open here. Choose the file that the school's system exported.");
    const auto bytes = bytes_of(url);
    const auto form = form_of(bytes);
    if (form == FileForm::empty) refuse(url, "is empty. Export it again from the school's system.");
    if (form == FileForm::other) refuse(url, "is no list. Export the pupils as .csv, .xlsx or .ods.");
    try {
        const bool text = form == FileForm::text;
        const HiddenDocument document(context_, text ? rtl::OUString("private:stream") : url,
                                      text ? csv_arguments(context_, bytes) : quiet_arguments());
        if (!(*document).is()) refuse(url, "could not be opened: it is damaged or asks for a password. Export it again.");
        const Reference<css::sheet::XSpreadsheetDocument> workbook(*document, UNO_QUERY);
        if (!workbook.is()) refuse(url, "is no spreadsheet. Export the pupils as .csv, .xlsx or .ods.");
        return grids_of(workbook);
    } catch (const css::uno::Exception& trouble) {
        refuse(url,
               "could not be opened: it is damaged or asks for a password (" + to_utf8(trouble.Message) + "). Export it again.");
    }
}

}  // namespace provision

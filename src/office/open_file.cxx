// SPDX-License-Identifier: MPL-2.0
#include "office/open_file.hxx"

#include "office/convert.hxx"
#include "office/sheet_reader.hxx"
#include "text/csv_form.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/io/SequenceInputStream.hpp>
#include <com/sun/star/util/CloseVetoException.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <osl/file.hxx>
#include <rtl/ustrbuf.hxx>
#include <sal/log.hxx>

#include <utility>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using LoadArguments = std::vector<css::beans::PropertyValue>;

constexpr sal_uInt64 kLargestFile = 100'000'000;
constexpr const char* kNothing = " Nothing was changed.";

// An address, or a path as a person types it.
rtl::OUString file_url(const std::string& typed)
{
    const rtl::OUString text = to_ustring(typed);
    rtl::OUString url;
    if (text.startsWithIgnoreAsciiCase("file:")) return text;
    return osl::FileBase::getFileURLFromSystemPath(text, url) == osl::FileBase::E_None ? url : text;
}

std::string shown(const rtl::OUString& url)
{
    rtl::OUString path;
    return to_utf8(osl::FileBase::getSystemPathFromFileURL(url, path) == osl::FileBase::E_None ? path : url);
}

[[noreturn]] void refuse(const rtl::OUString& url, const std::string& why)
{
    throw Refused("The file " + shown(url) + " " + why + kNothing);
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

bool same_file(const rtl::OUString& one, const rtl::OUString& other)
{
    osl::DirectoryItem a;
    osl::DirectoryItem b;
    if (other.isEmpty() || osl::DirectoryItem::get(one, a) != osl::FileBase::E_None ||
        osl::DirectoryItem::get(other, b) != osl::FileBase::E_None)
        return one == other;
    return a.isIdenticalTo(b);
}

template <class T>
css::beans::PropertyValue property(const char* name, const T& value)
{
    css::beans::PropertyValue made;
    made.Name = rtl::OUString::createFromAscii(name);
    made.Value <<= value;
    return made;
}

// What every opening has: nothing runs, nothing is asked, nothing is remembered.
LoadArguments quiet_arguments()
{
    return {property("Hidden", true),
            property("ReadOnly", true),
            property("PickListEntry", false),
            property("Silent", true),
            property("MacroExecutionMode", css::document::MacroExecMode::NEVER_EXECUTE),
            property("UpdateDocMode", css::document::UpdateDocMode::NO_UPDATE)};
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

// A document without a window, closed at the end of this.
class Hidden {
public:
    Hidden(const Reference<css::uno::XComponentContext>& context, const rtl::OUString& url, const LoadArguments& arguments)
        : document_(css::frame::Desktop::create(context)->loadComponentFromURL(
              url, "_blank", 0, Sequence<css::beans::PropertyValue>(arguments.data(), static_cast<sal_Int32>(arguments.size()))))
    {
    }
    ~Hidden()
    {
        const Reference<css::util::XCloseable> closeable(document_, UNO_QUERY);
        try {
            if (closeable.is()) closeable->close(true);
        } catch (const css::util::CloseVetoException& veto) {
            // Whoever still holds the document was handed the duty to close it.
            SAL_WARN("provisionmap", "an imported file is closed later: " << veto.Message);
        }
    }
    Hidden(const Hidden&) = delete;
    Hidden& operator=(const Hidden&) = delete;
    const Reference<css::lang::XComponent>& operator*() const { return document_; }

private:
    Reference<css::lang::XComponent> document_;
};

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
        const Hidden document(context_, text ? rtl::OUString("private:stream") : url,
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

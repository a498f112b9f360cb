// SPDX-License-Identifier: MPL-2.0
#include "office/hidden_document.hxx"

#include "office/convert.hxx"

#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/util/CloseVetoException.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <osl/file.hxx>
#include <sal/log.hxx>

namespace provision {

css::uno::Sequence<css::beans::PropertyValue> sequence_of(const LoadArguments& arguments)
{
    return {arguments.data(), static_cast<sal_Int32>(arguments.size())};
}

LoadArguments quiet_arguments()
{
    return {property("Hidden", true),
            property("ReadOnly", true),
            property("PickListEntry", false),
            property("Silent", true),
            property("MacroExecutionMode", css::document::MacroExecMode::NEVER_EXECUTE),
            property("UpdateDocMode", css::document::UpdateDocMode::NO_UPDATE)};
}

rtl::OUString file_url(const std::string& typed)
{
    const rtl::OUString text = to_ustring(typed);
    rtl::OUString url;
    if (text.startsWithIgnoreAsciiCase("file:")) return text;
    return osl::FileBase::getFileURLFromSystemPath(text, url) == osl::FileBase::E_None ? url : text;
}

std::string path_of(const rtl::OUString& url)
{
    rtl::OUString path;
    return to_utf8(osl::FileBase::getSystemPathFromFileURL(url, path) == osl::FileBase::E_None ? path : url);
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

HiddenDocument::HiddenDocument(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& url,
                               const LoadArguments& arguments)
    : document_(css::frame::Desktop::create(context)->loadComponentFromURL(url, "_blank", 0, sequence_of(arguments)))
{
}

HiddenDocument::~HiddenDocument()
{
    const css::uno::Reference<css::util::XCloseable> closeable(document_, css::uno::UNO_QUERY);
    try {
        if (closeable.is()) closeable->close(true);
    } catch (const css::util::CloseVetoException& veto) {
        // Whoever still holds the document was handed the duty to close it.
        SAL_WARN("provisionmap", "a hidden document is closed later: " << veto.Message);
    }
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "office/memory_copy.hxx"

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/SequenceInputStream.hpp>
#include <com/sun/star/io/SequenceOutputStream.hpp>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Document = Reference<css::sheet::XSpreadsheetDocument>;

css::uno::Sequence<sal_Int8> bytes_of(const Reference<css::uno::XComponentContext>& context, const Document& workbook)
{
    css::uno::Sequence<sal_Int8> bytes;
    const auto stream = css::io::SequenceOutputStream::create(context);
    Reference<css::frame::XStorable>(workbook, UNO_QUERY_THROW)
        ->storeToURL("private:stream",
                     sequence_of({property("FilterName", rtl::OUString("calc8")), property("OutputStream", stream)}));
    return stream->getWrittenBytes();
}

}  // namespace

HiddenDocument memory_copy(const Reference<css::uno::XComponentContext>& context, const Document& workbook)
{
    auto arguments = quiet_arguments();
    std::erase_if(arguments, [](const auto& argument) { return argument.Name == "ReadOnly"; });
    arguments.push_back(property("FilterName", rtl::OUString("calc8")));
    arguments.push_back(
        property("InputStream", css::io::SequenceInputStream::createStreamFromSequence(context, bytes_of(context, workbook))));
    return {context, "private:stream", arguments};
}

}  // namespace provision

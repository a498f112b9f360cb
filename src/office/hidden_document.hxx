// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>
#include <vector>

namespace provision {

/// What a document is loaded or stored with.
using LoadArguments = std::vector<css::beans::PropertyValue>;

template <class T>
css::beans::PropertyValue property(const char* name, const T& value)
{
    css::beans::PropertyValue made;
    made.Name = rtl::OUString::createFromAscii(name);
    made.Value <<= value;
    return made;
}

/// The same as the office wants it.
css::uno::Sequence<css::beans::PropertyValue> sequence_of(const LoadArguments& arguments);

/// What every opening without a window has: nothing runs, nothing is asked, nothing is remembered.
LoadArguments quiet_arguments();

/// An address, or a path as a person types it, as an address.
rtl::OUString file_url(const std::string& typed);

/// The path of an address as people write it; the address itself where it is no file's.
std::string path_of(const rtl::OUString& url);

/// Whether two addresses lead to one file.
bool same_file(const rtl::OUString& one, const rtl::OUString& other);

/// A document without a window, closed at the end of its life.
class HiddenDocument {
public:
    HiddenDocument(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& url,
                   const LoadArguments& arguments);
    ~HiddenDocument();
    HiddenDocument(const HiddenDocument&) = delete;
    HiddenDocument& operator=(const HiddenDocument&) = delete;
    /// Nothing where the document could not be opened.
    const css::uno::Reference<css::lang::XComponent>& operator*() const { return document_; }

private:
    css::uno::Reference<css::lang::XComponent> document_;
};

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "office/workbook_memory.hxx"

#include "office/convert.hxx"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>

#include <utility>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Properties = Reference<css::beans::XPropertySet>;

Reference<css::beans::XPropertyContainer> properties_of(const Reference<css::sheet::XSpreadsheetDocument>& document)
{
    return Reference<css::document::XDocumentPropertiesSupplier>(document, UNO_QUERY_THROW)
        ->getDocumentProperties()
        ->getUserDefinedProperties();
}

bool has(const Reference<css::beans::XPropertyContainer>& properties, const rtl::OUString& name)
{
    return Properties(properties, UNO_QUERY_THROW)->getPropertySetInfo()->hasPropertyByName(name);
}

}  // namespace

WorkbookMemory::WorkbookMemory(Reference<css::sheet::XSpreadsheetDocument> document) : document_(std::move(document)) {}

std::string WorkbookMemory::recall(const std::string& name)
{
    const auto properties = properties_of(document_);
    rtl::OUString words;
    if (has(properties, to_ustring(name))) Properties(properties, UNO_QUERY_THROW)->getPropertyValue(to_ustring(name)) >>= words;
    return to_utf8(words);
}

void WorkbookMemory::keep(const std::string& name, const std::string& words)
{
    const auto properties = properties_of(document_);
    const auto key = to_ustring(name);
    if (has(properties, key)) properties->removeProperty(key);
    if (!words.empty()) properties->addProperty(key, css::beans::PropertyAttribute::REMOVABLE, Any(to_ustring(words)));
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "bench/probe_client.hxx"

#include "bench/probe_actions.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XSingleComponentFactory.hpp>
#include <com/sun/star/loader/XImplementationLoader.hpp>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

template <class T>
css::beans::NamedValue named(const char* name, const T& value)
{
    return {rtl::OUString::createFromAscii(name), Any(value)};
}

Reference<css::uno::XComponentContext> office_context(Office& office)
{
    const Reference<css::beans::XPropertySet> services(office.service("com.sun.star.lang.ServiceManager"), UNO_QUERY_THROW);
    return {services->getPropertyValue("DefaultContext"), UNO_QUERY_THROW};
}

}  // namespace

Probe::Probe(Office& office, const std::filesystem::path& library)
{
    const Reference<css::loader::XImplementationLoader> loader(office.service("com.sun.star.loader.SharedLibrary"),
                                                               UNO_QUERY_THROW);
    const Reference<css::lang::XSingleComponentFactory> factory(
        loader->activate(rtl::OUString::createFromAscii(kProbe), "", file_url(library), nullptr), UNO_QUERY_THROW);
    job_.set(factory->createInstanceWithContext(office_context(office)), UNO_QUERY_THROW);
}

Any Probe::ask(const char* action, const Component& document, Values values)
{
    values.push_back(named(kAction, rtl::OUString::createFromAscii(action)));
    values.push_back(named(kDocument, Reference<css::uno::XInterface>(document)));
    return job_->execute({values.data(), static_cast<sal_Int32>(values.size())});
}

double Probe::time(const char* action, const Component& document, Values values)
{
    return ask(action, document, std::move(values)).get<double>();
}

int Probe::keep(const Component& document, std::string_view sheet)
{
    return ask(kKeep, document, {named(kSheet, to_ustring(sheet))}).get<sal_Int32>();
}

double Probe::read_and_write(const Component& document, const Reference<css::sheet::XSpreadsheet>& target)
{
    return time(kReadAndWrite, document, {named(kTarget, Reference<css::uno::XInterface>(target))});
}

double Probe::dispatch(const Component& document, std::string_view command, const Properties& arguments)
{
    const css::uno::Sequence<css::beans::PropertyValue> values(arguments.data(), static_cast<sal_Int32>(arguments.size()));
    return time(kDispatch, document, {named(kCommand, to_ustring(command)), named(kArguments, values)});
}

double Probe::bare_read(const Component& document)
{
    return time(kBareRead, document);
}

double Probe::sheet_read(const Component& document)
{
    return time(kSheetRead, document);
}

double Probe::whole_read(const Component& document)
{
    return time(kWholeRead, document);
}

std::vector<double> Probe::stages(const Component& document)
{
    const auto times = ask(kPureStages, document).get<css::uno::Sequence<double>>();
    return {times.begin(), times.end()};
}

double Probe::peak_of(const std::function<void()>& work)
{
    ask(kForgetPeak, {});
    work();
    return time(kPeak, {});
}

double Probe::range_read(const Component& document, const std::string& ranges)
{
    return time(kRangeRead, document, {named(kRanges, to_ustring(ranges))});
}

double Probe::calculate(const Component& document)
{
    return time(kCalculate, document);
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "office/dispatcher.hxx"

#include "commands/command.hpp"
#include "office/command_dispatch.hxx"
#include "office/convert.hxx"

#include <cppuhelper/supportsservice.hxx>

#include <algorithm>
#include <utility>

namespace provision {

using css::uno::Reference;

Dispatcher::Dispatcher(Reference<css::uno::XComponentContext> context) : context_(std::move(context)) {}

void Dispatcher::initialize(const css::uno::Sequence<css::uno::Any>& arguments)
{
    if (arguments.hasElements()) arguments[0] >>= frame_;
}

Reference<css::frame::XDispatch> Dispatcher::queryDispatch(const css::util::URL& url, const rtl::OUString&, sal_Int32)
{
    rtl::OUString id;
    if (!url.Complete.startsWith("org.provisionmap:", &id)) return {};
    const auto all = commands();
    const auto found = std::ranges::find(all, to_utf8(id), &Command::id);
    if (found == all.end()) return {};
    return new CommandDispatch(context_, frame_, *found);
}

css::uno::Sequence<Reference<css::frame::XDispatch>>
Dispatcher::queryDispatches(const css::uno::Sequence<css::frame::DispatchDescriptor>& requests)
{
    css::uno::Sequence<Reference<css::frame::XDispatch>> answers(requests.getLength());
    std::transform(requests.begin(), requests.end(), answers.getArray(), [this](const auto& request) {
        return queryDispatch(request.FeatureURL, request.FrameName, request.SearchFlags);
    });
    return answers;
}

rtl::OUString Dispatcher::getImplementationName()
{
    return "org.provisionmap.DispatcherImpl";
}

sal_Bool Dispatcher::supportsService(const rtl::OUString& name)
{
    return cppu::supportsService(this, name);
}

css::uno::Sequence<rtl::OUString> Dispatcher::getSupportedServiceNames()
{
    const rtl::OUString name("com.sun.star.frame.ProtocolHandler");
    return {&name, 1};
}

}  // namespace provision

/// How the office makes a protocol handler; named in provisionmap.components.
extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
provisionmap_Dispatcher_get_implementation(css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>&)
{
    return cppu::acquire(new provision::Dispatcher(context));
}

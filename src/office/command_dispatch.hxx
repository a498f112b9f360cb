// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"
#include "office/request.hxx"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XNotifyingDispatch.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase1.hxx>

namespace provision {

/// One command in one frame: runs it before it returns, and answers the listener on every path.
class CommandDispatch : public cppu::WeakImplHelper1<css::frame::XNotifyingDispatch> {
public:
    CommandDispatch(css::uno::Reference<css::uno::XComponentContext> context, css::uno::Reference<css::frame::XFrame> frame,
                    const Command& command);

    void SAL_CALL dispatchWithNotification(const css::util::URL& url, const DispatchArguments& arguments,
                                           const css::uno::Reference<css::frame::XDispatchResultListener>& listener) override;
    void SAL_CALL dispatch(const css::util::URL& url, const DispatchArguments& arguments) override;
    void SAL_CALL addStatusListener(const css::uno::Reference<css::frame::XStatusListener>& listener,
                                    const css::util::URL& url) override;
    void SAL_CALL removeStatusListener(const css::uno::Reference<css::frame::XStatusListener>& listener,
                                       const css::util::URL& url) override;

private:
    Outcome run(const DispatchArguments& arguments);
    Outcome run_here(const DispatchArguments& arguments);
    Outcome tell(const Outcome& outcome);

    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::frame::XFrame> frame_;
    const Command& command_;
};

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"

#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace provision {

/// Shows the items in a dialog over `parent` and waits: which one was picked; nothing when it was cancelled or there are none.
std::optional<std::size_t> choose_in_dialog(const css::uno::Reference<css::uno::XComponentContext>& context,
                                            const css::uno::Reference<css::awt::XWindowPeer>& parent, const Selection& selection);

}  // namespace provision

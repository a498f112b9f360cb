// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"

#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace provision {

/// Tells the words in a small dialog over `parent`: whether the person goes ahead; Escape does not.
bool offer_in_dialog(const css::uno::Reference<css::uno::XComponentContext>& context,
                     const css::uno::Reference<css::awt::XWindowPeer>& parent, const Offer& offer);

/// Shows the words in a window in which they can be scrolled and copied, with a button that closes it.
void read_in_dialog(const css::uno::Reference<css::uno::XComponentContext>& context,
                    const css::uno::Reference<css::awt::XWindowPeer>& parent, const Offer& words);

}  // namespace provision

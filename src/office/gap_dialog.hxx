// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"

#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace provision {

/// Asks in a dialog over `parent` which sheets are read, on which day and for which year: the answer; nothing when it was
/// cancelled.
std::optional<GapQuestion> ask_in_dialog(const css::uno::Reference<css::uno::XComponentContext>& context,
                                         const css::uno::Reference<css::awt::XWindowPeer>& parent, const GapQuestion& question);

}  // namespace provision

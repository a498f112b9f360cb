// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"

#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace provision {

/// Shows the preview in a dialog over `parent` and waits: for each choice whether it stays ticked; nothing when it was cancelled.
/// A preview without a word to go ahead is a list to be read, with a Close button.
std::optional<std::vector<bool>> review_in_dialog(const css::uno::Reference<css::uno::XComponentContext>& context,
                                                  const css::uno::Reference<css::awt::XWindowPeer>& parent,
                                                  const Preview& preview);

}  // namespace provision

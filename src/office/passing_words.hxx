// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <com/sun/star/frame/XFrame.hpp>

#include <string>

namespace provision {

/// Shows the words in the status bar of the frame until another cell is chosen there.
void say_in_passing(const css::uno::Reference<css::frame::XFrame>& frame, const std::string& words);

}  // namespace provision

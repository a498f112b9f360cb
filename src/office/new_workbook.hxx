// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "report/report.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <span>
#include <string>

namespace provision {

/// Opens a new workbook of these sheets in a window of its own: the first sheet in view, nothing to undo, not yet saved anywhere.
void open_workbook(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& title,
                   std::span<const Report> sheets);

}  // namespace provision

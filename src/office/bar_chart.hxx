// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "report/report.hpp"

#include <com/sun/star/table/XTableChart.hpp>

namespace provision {

/// Gives a chart of the sheet the looks of the house: horizontal bars, titles, the unit on its axis, legend
/// below, no frames; hidden cells count.
void dress_bar_chart(const css::uno::Reference<css::table::XTableChart>& chart, const BarChart& looks);

/// The looks that such a chart has: title, unit and colours.
BarChart looks_of_bar_chart(const css::uno::Reference<css::table::XTableChart>& chart);

}  // namespace provision

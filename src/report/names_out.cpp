// SPDX-License-Identifier: MPL-2.0
#include "report/names_out.hpp"

#include <algorithm>

namespace provision {

void leave_names_out(Report& report, const PupilLabels& labels, std::initializer_list<int> decisions)
{
    for (auto& block : report.blocks)
        for (std::size_t at = 0; at < block.cells.size(); ++at) {
            const int column = block.area.column + static_cast<int>(at) % block.area.columns;
            auto& cell = block.cells[at];
            const bool decided = std::ranges::find(decisions, column) != decisions.end();
            if (cell.is_text() && !decided) cell.text = labels.without_names(std::move(cell.text));
        }
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
// `1:2` in free text is two pupils or two adults: the other ratios of the sheet tell which number comes first.
#include "table/forms/settle_ratios.hpp"

#include "table/forms/region.hpp"
#include "text/line_pieces.hpp"
#include "text/provision_line.hpp"
#include "text/ratio.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

/// How often each order is told by ratios that can be read one way only.
struct Orders {
    int pupils_first = 0;
    int staff_first = 0;

    std::optional<RatioOrder> only() const
    {
        if ((pupils_first > 0) == (staff_first > 0)) return {};
        return pupils_first > 0 ? RatioOrder::pupils_first : RatioOrder::staff_first;
    }
};

void count_order(const std::string& typed, Orders& orders)
{
    const auto first = read_ratio(typed, RatioOrder::pupils_first);
    const auto* ratio = understood(first);
    const auto colon = typed.find(':');
    if (!ratio || colon == std::string::npos || ratio->pupils < 3 || ratio->adults != 1) return;
    const bool one_in_front = trimmed(std::string_view(typed).substr(0, colon)) == "1";
    ++(one_in_front ? orders.staff_first : orders.pupils_first);
}

Orders orders_on(const Grid& grid)
{
    Orders orders;
    for (const auto& cell : grid.cells) {
        if (!cell.is_text() || cell.text.find(':') == std::string::npos) continue;
        for (const auto& said : lines(cell.text)) {
            if (said.size() > 500) continue;
            const LineText line(said);
            for (const auto& piece : line_pieces(line))
                if (piece.kind == PieceKind::ratio) count_order(line.as_typed(piece.from, piece.end), orders);
        }
    }
    return orders;
}

/// The ratio as the provision's cell has it.
std::string typed_ratio(const Grid& grid, const Provision& provision)
{
    const auto text = cell_text(grid, provision.where.row - grid.top, provision.where.column - grid.left);
    for (const auto& line : cell_lines(text))
        for (const auto& part : split_run_together(line)) {
            const auto read = read_provision_line(part);
            if (read.name == provision.name) return read.ratio;
        }
    return {};
}

}  // namespace

void settle_ratios(const Grid& grid, std::span<Provision> provisions, std::vector<Issue>& issues)
{
    const auto unsettled = [](const Provision& provision) { return provision.ratio && provision.ratio->ambiguous; };
    if (std::ranges::none_of(provisions, unsettled)) return;
    const auto order = orders_on(grid).only();
    for (auto& provision : provisions) {
        if (!unsettled(provision)) continue;
        const auto typed = typed_ratio(grid, provision);
        const auto read = read_ratio(typed, order);
        if (const auto* ratio = understood(read)) provision.ratio = *ratio;
        if (unsettled(provision))
            issues.push_back({provision.where, "ratio-ambiguous",
                              typed + " is two pupils with one adult, or two adults with one pupil; it was read as two pupils.",
                              "Say which number is the pupils, or give the other ratios of the sheet.", folded(provision.name)});
    }
}

}  // namespace provision

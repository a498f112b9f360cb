// SPDX-License-Identifier: MPL-2.0
// `1:2` in free text is two pupils or two adults: the other ratios of the sheet tell which number comes first.
#include "table/forms/settle_ratios.hpp"

#include "table/forms/region.hpp"
#include "text/line_pieces.hpp"
#include "text/provision_line.hpp"
#include "text/ratio.hpp"
#include "text/schedule_factors.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <optional>

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

/// The ratio as the line that names the provision has it, or the line without a name below it.
std::string ratio_of_name(const Grid& grid, const Provision& provision)
{
    const auto text = cell_text(grid, provision.where.row - grid.top, provision.where.column - grid.left);
    bool named = false;
    for (const auto& line : cell_lines(text))
        for (const auto& part : split_run_together(line)) {
            const auto read = read_provision_line(part);
            if (named && !read.name.empty()) return {};
            named = named || read.name == provision.name;
            if (named && !read.ratio.empty()) return read.ratio;
        }
    return {};
}

bool says(const std::string& typed, const Ratio& ratio)
{
    constexpr std::array<std::optional<RatioOrder>, 3> kOrders{std::nullopt, RatioOrder::pupils_first, RatioOrder::staff_first};
    return std::ranges::any_of(kOrders, [&](const auto& order) {
        const auto read = read_ratio(typed, order);
        const auto* said = understood(read);
        return said && said->pupils == ratio.pupils && said->adults == ratio.adults;
    });
}

/// The first ratio of the cell that says what the provision's does.
std::string ratio_of_cell(const Grid& grid, const Provision& provision)
{
    const auto text = cell_text(grid, provision.where.row - grid.top, provision.where.column - grid.left);
    for (const auto& said : lines(text)) {
        if (said.size() > kLongestSchedule) continue;
        const LineText line(said);
        for (const auto& piece : line_pieces(line)) {
            const auto typed = piece.kind == PieceKind::ratio ? line.as_typed(piece.from, piece.end) : std::string{};
            if (!typed.empty() && says(typed, *provision.ratio)) return typed;
        }
    }
    return {};
}

bool size_alone(const std::string& typed)
{
    return typed.find_first_not_of("0123456789") == std::string::npos;
}

/// What a Ratio column may hold for a provision, empty where no words of the cell read as its ratio.
std::string kept_ratio(const Grid& grid, const Provision& provision)
{
    const auto& ratio = *provision.ratio;
    auto typed = ratio_of_name(grid, provision);
    if (!says(typed, ratio)) typed = ratio_of_cell(grid, provision);
    const bool colon = typed.find(':') != std::string::npos;
    if (typed.empty() || size_alone(typed)) return ratio.adults == 1 ? "group of " + plain_number(ratio.pupils) : std::string{};
    const bool like_date = !colon && typed.front() >= '0' && typed.front() <= '9';  // `1-1`
    if (ratio.pupils == ratio.adults && like_date) return plain_number(ratio.pupils) + ":" + plain_number(ratio.adults);
    return typed;
}

}  // namespace

void settle_ratios(const Grid& grid, std::span<Provision> provisions, std::vector<Issue>& issues)
{
    const auto unsettled = [](const Provision& provision) { return provision.ratio && provision.ratio->ambiguous; };
    if (std::ranges::none_of(provisions, unsettled)) return;
    const auto order = orders_on(grid).only();
    for (auto& provision : provisions) {
        if (!unsettled(provision)) continue;
        const auto typed = ratio_of_name(grid, provision);
        const auto read = read_ratio(typed, order);
        if (const auto* ratio = understood(read)) provision.ratio = *ratio;
        if (unsettled(provision))
            issues.push_back({provision.where, "ratio-ambiguous",
                              typed + " is two pupils with one adult, or two adults with one pupil; it was read as two pupils.",
                              "Say which number is the pupils, or give the other ratios of the sheet.", folded(provision.name)});
    }
}

std::map<int, std::string> ratios_as_typed(const Grid& grid, std::span<const Provision> provisions, const std::set<int>& free)
{
    std::map<int, std::string> kept;
    Orders orders;
    for (const int index : free) {
        const auto& provision = provisions[static_cast<std::size_t>(index)];
        if (!provision.ratio) continue;
        kept[index] = kept_ratio(grid, provision);
        count_order(kept[index], orders);
    }
    // `1:2` must be read the same among the ratios that stand in one column with it.
    std::erase_if(kept, [&](const auto& entry) {
        const auto read = read_ratio(entry.second, orders.only());
        const auto* said = understood(read);
        return !said || *said != *provisions[static_cast<std::size_t>(entry.first)].ratio;
    });
    return kept;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/wording.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace provision {

Where cell_of(const Evidence& evidence, const Provision& provision, Column means)
{
    const auto* table = evidence.reading.table_of(provision.where);
    if (!table) return provision.where;
    const auto heading = canonical_heading(table->kind, means);
    const auto column = std::ranges::find(table->columns, heading, &ColumnRead::means);
    if (heading.empty() || column == table->columns.end()) return provision.where;
    return {provision.where.sheet, provision.where.row, column->column};
}

bool asked_in_table(const Evidence& evidence, const Where& cell, std::span<const Column> columns)
{
    const auto* table = evidence.reading.table_of(cell);
    return table && std::ranges::any_of(columns, [&](Column means) { return table->asks_for(means); });
}

std::string first_few(const std::vector<std::string>& names)
{
    constexpr std::size_t kShown = 5;
    if (names.size() <= kShown) return listed(names);
    std::vector<std::string> shown(names.begin(), names.begin() + kShown);
    shown.push_back(std::to_string(names.size() - kShown) + " more");
    return listed(shown);
}

std::string full_stop(std::string sentence)
{
    if (!sentence.ends_with('.')) sentence += '.';
    return sentence;
}

std::string time_since(const Date& day, const Date& today)
{
    constexpr int kTwoWeeks = 14;
    const auto days = static_cast<int>((std::chrono::sys_days{today} - std::chrono::sys_days{day}).count());
    if (days <= 0) return "today";
    return days < kTwoWeeks ? counted(days, "day") + " ago" : counted(days / 7, "week") + " ago";
}

bool taught_from_now(const Evidence& evidence, const Provision& provision)
{
    return provision.given_as == GivenAs::taught && provision.wave != 1 &&
           (!provision.end || *provision.end >= evidence.situation.today());
}

}  // namespace provision

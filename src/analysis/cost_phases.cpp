// SPDX-License-Identifier: MPL-2.0
#include "analysis/cost_phases.hpp"

#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <utility>

namespace provision {
namespace {

using Phases = std::vector<CostedRow*>;

std::string name_of_phases(const Provision& provision)
{
    return provision_key(provision.name) + "|" + (provision.years ? to_text(*provision.years) : "") + "|" +
           folded(provision.class_name);
}

bool in_turn(const Phases& rows)
{
    if (!std::ranges::all_of(rows, [](const CostedRow* row) { return row->weeks.days.has_value(); })) return false;
    for (std::size_t at = 1; at < rows.size(); ++at)
        if (rows[at]->weeks.days->first <= rows[at - 1]->weeks.days->last) return false;
    return true;
}

void number(Phases& rows)
{
    std::ranges::stable_sort(rows, {}, [](const CostedRow* row) {
        return row->weeks.days ? std::chrono::sys_days{row->weeks.days->first} : std::chrono::sys_days::min();
    });
    if (rows.size() < 2 || !in_turn(rows)) return;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        rows[at]->phase = static_cast<int>(at) + 1;
        rows[at]->phases = static_cast<int>(rows.size());
    }
}

}  // namespace

void settle_phases(std::vector<CostedRow>& rows)
{
    std::map<std::string, Phases> named;
    for (auto& row : rows) named[name_of_phases(*row.provision)].push_back(&row);
    std::vector<std::pair<std::size_t, std::size_t>> order;  // where the first phase stands, and where the row does, by phase
    for (auto& [name, phases] : named) {
        const auto place = [&](const CostedRow* row) { return static_cast<std::size_t>(row - rows.data()); };
        const auto first = place(*std::ranges::min_element(phases));
        number(phases);
        for (const auto* row : phases) order.emplace_back(row->phase > 0 ? first : place(row), place(row));
    }
    std::ranges::stable_sort(order, {}, &std::pair<std::size_t, std::size_t>::first);
    std::vector<CostedRow> settled;
    for (const auto& [first, at] : order) settled.push_back(std::move(rows[at]));
    rows = std::move(settled);
}

}  // namespace provision

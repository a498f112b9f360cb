// SPDX-License-Identifier: MPL-2.0
#include "table/said_days.hpp"

#include <algorithm>

namespace provision {

void add_to(std::string& note, const std::string& more)
{
    if (!more.empty()) note += (note.empty() ? "" : "; ") + more;
}

void DaysSaid::add(const std::string& what, const std::string& day)
{
    const auto same = [&](const auto& said) { return said.first == what; };
    const auto found = std::ranges::find_if(said_, same);
    auto& days = found == said_.end() ? said_.emplace_back(what, std::string{}).second : found->second;
    days += (days.empty() ? "" : ", ") + day;
}

std::string DaysSaid::text() const
{
    std::string all;
    for (const auto& said : said_) add_to(all, said.second + ' ' + said.first);
    return all;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "text/vulnerable_groups.hpp"

#include "model/data.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <vector>

namespace provision {

std::optional<std::string> vulnerable_group(std::string_view typed)
{
    static const auto kGroups = nlohmann::json::parse(embedded_data("vulnerable-groups.json"))
                                    .get<std::map<std::string, std::vector<std::string>, std::less<>>>();
    const auto words = folded(typed);
    for (const auto& [name, also_called] : kGroups)
        if (words == folded(name) || std::ranges::find(also_called, words) != also_called.end()) return name;
    return {};
}

}  // namespace provision

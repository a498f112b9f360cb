// SPDX-License-Identifier: MPL-2.0
#include "functions/registry.hpp"

#include <algorithm>
#include <cassert>

namespace provision {
namespace {

std::vector<Function> joined()
{
    std::vector<Function> all;
    for (const auto theme : {about_functions(), time_functions(), cost_functions(), staff_functions(), progress_functions(),
                             impact_functions(), pupil_functions(), map_functions()})
        all.insert(all.end(), theme.begin(), theme.end());
    return all;
}

}  // namespace

std::span<const Function> functions()
{
    static const auto kAll = joined();
    return kAll;
}

const Function& function_named(std::string_view id)
{
    const auto found = std::ranges::find(functions(), id, &Function::id);
    assert(found != functions().end());
    return *found;
}

}  // namespace provision

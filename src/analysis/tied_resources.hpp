// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/provision_map.hpp"

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace provision {

/// The rows of Resources that belong to a row of the map by their names.
class TiedResources {
public:
    explicit TiedResources(std::span<const Resource> resources);

    /// Resources of the very name of the row, plural or not: what it needs besides staff.
    std::vector<const Resource*> of(const Provision& provision) const;
    /// True when a resource with a cost has a name that begins as the row's does, or as which the row's begins: `Radio aid, on
    /// loan`.
    bool prices(const Provision& provision) const { return !priced_under(provision).empty(); }
    /// Those resources.
    std::vector<const Resource*> priced_under(const Provision& provision) const;

private:
    using ByName = std::unordered_map<std::string, std::vector<const Resource*>>;
    ByName whole_;
    ByName beginnings_;  ///< of those with a cost, by each beginning of their names
};

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/coverage.hpp"

#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace provision {

/// What to do about too little of a kind: names the provision with room, or says that none has. A seat is offered to one pupil
/// only, and one for a pupil who is to begin to nobody, so ask for the most urgent first.
class Seats {
public:
    explicit Seats(const Situation& situation);

    /// The remedy for one pupil, whose seat is then taken.
    std::string offer(const std::string& kind, const Years& years);
    /// True when a provision of the kind, or for the area of need, has a seat that nobody was offered yet.
    bool any_left(const std::string& kind, const Years& years) const;
    /// The provisions of the kind of which nobody says how many pupils they take; empty without any.
    std::string names_of_unknown_size(const std::string& kind, const Years& years) const;
    /// The remedy for a group of years that is short of places.
    std::string plan_more(const Balance& balance) const;

private:
    using Provisions = std::vector<const Provision*>;

    const Provisions& running(const std::string& kind, const Years& years) const;
    int free(const Provision& provision) const;
    int left(const Provision& provision) const;
    std::string room(const Provision& provision) const;
    std::string no_room(const Provisions& running, const Years& years) const;

    const Situation& situation_;
    mutable std::map<std::pair<std::string, Years>, Provisions> running_;  ///< pupils of a year share the answer
    std::unordered_map<const Provision*, int> coming_;
    std::unordered_map<const Provision*, int> offered_;
};

}  // namespace provision

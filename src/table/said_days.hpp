// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <string>
#include <utility>
#include <vector>

namespace provision {

/// Adds more to a note, behind a semicolon.
void add_to(std::string& note, const std::string& more);

/// `Mon, Wed 9.00-9.30`: what is said of several days, once each.
class DaysSaid {
public:
    void add(const std::string& what, const std::string& day);
    std::string text() const;

private:
    std::vector<std::pair<std::string, std::string>> said_;  ///< what, and the days
};

}  // namespace provision

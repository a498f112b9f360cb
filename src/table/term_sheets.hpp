// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/issue.hpp"
#include "model/provision_map.hpp"
#include "model/years.hpp"
#include "text/terms.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace provision {

/// The school's own days of a term, by its name in the calendar, of those near its usual days; nothing where the calendar has
/// none of that name.
std::optional<DayRange> calendar_days(const Term& term, std::span<const SchoolDates> calendar, const DayRange& usual);

/// A provision map as it was found: where it stands, under which titles, nearest first, and for which years.
struct FoundMap {
    Where where;
    std::vector<std::string> titles;
    std::optional<Years> years;
};

/// Which maps are those of today, in the order given; the others are history. `issues` says which were chosen and why.
struct TermChoice {
    std::vector<bool> current;
    std::vector<Issue> issues;
    std::vector<std::optional<DayRange>> days{};  ///< of the term of each map that is one of several
};

/// Of maps for several terms, by the names of their sheets or their titles, the one that covers `today`: by the school's own
/// calendar, else by the usual terms; else the latest before it, else the first. Maps of different years or classes are chosen
/// among apart from each other; where fewer than two terms are named, all are current. Of the copies of one sheet one is. Terms
/// that have numbers alone are `terms_a_year`, or six where one of them is above three.
TermChoice maps_of_today(std::span<const FoundMap> maps, std::span<const SchoolDates> calendar, const Date& today,
                         int terms_a_year = 3);

/// The same of registers, or of needs audits, whose sheets or titles say nothing else apart from the term or the year:
/// `Register 2025-26` and `Register 2026-27`. Those of another term are not read at all; lists for several classes all are.
TermChoice lists_of_today(std::span<const FoundMap> lists, std::span<const SchoolDates> calendar, const Date& today,
                          int terms_a_year = 3);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "table/settle_years.hpp"

#include "text/names.hpp"

#include <optional>
#include <string>
#include <unordered_map>

namespace provision {
namespace {

// The year of each name; nothing for a name that stands in two.
class YearsByName {
public:
    void add(const std::string& name, std::optional<int> year)
    {
        if (!year) return;
        const auto [known, fresh] = years_.emplace(name_key(name), year);
        if (!fresh && known->second != year) known->second = std::nullopt;
    }
    std::optional<int> find(const std::string& name) const
    {
        const auto found = years_.find(name_key(name));
        return found == years_.end() ? std::nullopt : found->second;
    }

private:
    std::unordered_map<std::string, std::optional<int>> years_;
};

void report_without_year(const Audited& row, WorkbookReading& reading)
{
    reading.issues.push_back(
        {row.where,
         {},
         row.pupil + " has no year in the needs audit and none in the register, so no year group counts the needs.",
         "Add the year to the needs audit or the register."});
}

}  // namespace

void settle_years(WorkbookReading& reading)
{
    auto& map = reading.map;
    YearsByName registered;
    for (const auto& pupil : map.pupils) registered.add(pupil.name, pupil.year);
    YearsByName audited;
    for (auto& row : map.audited) {
        if (!row.year) row.year = registered.find(row.pupil);
        if (!row.year) report_without_year(row, reading);
        audited.add(row.pupil, row.year);
    }
    for (auto& need : map.needs)
        if (!need.year) need.year = registered.find(need.pupil);
    for (auto& row : map.attendance) {
        if (!row.year) row.year = registered.find(row.pupil);
        if (!row.year) row.year = audited.find(row.pupil);
    }
}

}  // namespace provision

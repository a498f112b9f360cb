// SPDX-License-Identifier: MPL-2.0
#include "functions/read_tables.hpp"

#include <algorithm>
#include <mutex>

namespace provision {
namespace {

using Shared = std::shared_ptr<const ReadTables>;

// A sheet of formulas asks by turns for demand, places, balance and cost, each of its own tables.
constexpr std::size_t kRemembered = 8;

WorkbookReading read_for(std::span<const Grid> tables, const std::optional<Date>& day)
{
    auto reading = read_workbook(tables);
    if (day) return reading;
    const auto any_date = [](auto& row) {
        row.start.reset();
        row.end.reset();
    };
    std::ranges::for_each(reading.map.provisions, any_date);
    std::ranges::for_each(reading.map.attendance, any_date);
    return reading;
}

/// The last readings, the latest first.
class Memory {
public:
    Shared find(std::span<const Table> tables, const std::optional<Date>& day)
    {
        const std::scoped_lock lock(mutex_);
        const auto found = std::ranges::find_if(last_, [&](const Shared& one) { return one->of(tables, day); });
        if (found == last_.end()) return {};
        std::rotate(last_.begin(), found, found + 1);
        return last_.front();
    }

    void keep(const Shared& read)
    {
        const std::scoped_lock lock(mutex_);
        last_.insert(last_.begin(), read);
        if (last_.size() > kRemembered) last_.pop_back();
    }

private:
    std::mutex mutex_;
    std::vector<Shared> last_;
};

}  // namespace

ReadTables::ReadTables(std::vector<Grid> tables, std::optional<Date> day)
    : tables_(std::move(tables)), day_(day), reading_(read_for(tables_, day_)), situation_(reading_.map, day_.value_or(kDayZero))
{
}

void ReadTables::require(TableKind kind, std::size_t place) const
{
    const bool named_in_map = kind == TableKind::groups && !map().attendance.empty();
    if (named_in_map || std::ranges::find(reading_.tables, kind, &TableRead::kind) != reading_.tables.end()) return;
    throw BadArgument(Fault::not_understood, "no " + std::string(to_text(kind)) + " with its heading row stands in these cells",
                      place);
}

bool ReadTables::of(std::span<const Table> tables, const std::optional<Date>& day) const
{
    return day_ == day &&
           std::ranges::equal(tables_, tables, [](const Grid& known, const Table& asked) { return known == *asked.grid; });
}

Shared read_tables(std::initializer_list<Table> tables, const std::optional<Date>& day)
{
    static Memory memory;
    const std::span<const Table> asked(tables.begin(), tables.size());
    if (auto known = memory.find(asked, day)) return known;
    std::vector<Grid> grids;
    for (const auto& table : asked) grids.push_back(*table.grid);
    auto read = std::make_shared<const ReadTables>(std::move(grids), day);
    memory.keep(read);
    return read;
}

}  // namespace provision

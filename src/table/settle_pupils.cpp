// SPDX-License-Identifier: MPL-2.0
#include "table/settle_pupils.hpp"

#include "text/names.hpp"
#include "text/nations.hpp"
#include "text/status.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace provision {
namespace {

std::string upn_key(const Pupil& pupil)
{
    auto key = folded(pupil.upn);
    std::erase(key, ' ');
    return key;
}

bool fits(const Pupil& one, const Pupil& other)
{
    const bool upns = !one.upn.empty() && !other.upn.empty();
    if (upns) return upn_key(one) == upn_key(other);
    const bool year = one.year == other.year;
    return year && (one.class_name.empty() || other.class_name.empty() || same_class(one.class_name, other.class_name));
}

class Pupils {
public:
    explicit Pupils(WorkbookReading& reading) : reading_(reading) {}

    void settle()
    {
        auto& all = reading_.map.pupils;
        for (std::size_t at = 0; at < all.size(); ++at) by_name_[name_key(all[at].name)].push_back(at);
        for (const auto& [name, places] : by_name_) join(places);
        std::vector<Pupil> left;
        for (std::size_t at = 0; at < all.size(); ++at)
            if (!joined_.contains(at)) left.push_back(std::move(all[at]));
        all = std::move(left);
    }

private:
    using Places = std::vector<std::size_t>;

    // Two rows of one sheet are two pupils, of whom nobody could say which one another sheet means.
    bool alone_on_its_sheet(std::size_t one, const Places& places) const
    {
        const auto& all = reading_.map.pupils;
        return std::ranges::count_if(places, [&](std::size_t at) {
                   return all[at].where.sheet == all[one].where.sheet && fits(all[at], all[one]);
               }) == 1;
    }

    void join(const Places& places)
    {
        constexpr std::size_t kMostOfOneName = 50;
        auto& all = reading_.map.pupils;
        if (places.size() > kMostOfOneName) return;
        for (const auto first : places)
            for (const auto again : places) {
                const bool open = first < again && !joined_.contains(first) && !joined_.contains(again);
                if (!open || all[first].where.sheet == all[again].where.sheet || !fits(all[first], all[again])) continue;
                if (!alone_on_its_sheet(first, places) || !alone_on_its_sheet(again, places)) continue;
                take_over(all[first], all[again]);
                joined_.insert(again);
            }
    }

    void take_over(Pupil& first, const Pupil& again)
    {
        if (first.upn.empty()) first.upn = again.upn;
        if (!first.year) first.year = again.year;
        if (first.class_name.empty()) first.class_name = again.class_name;
        if (!first.plan_hours) first.plan_hours = again.plan_hours;
        for (const auto& need : again.needs)
            if (std::ranges::find(first.needs, need) == first.needs.end()) first.needs.push_back(need);
        if (first.status != again.status && tells_status(first) && tells_status(again)) report(first, again);
        first.status = higher(first.status, again.status);
    }

    bool tells_status(const Pupil& pupil) const
    {
        return std::ranges::any_of(reading_.tables, [&](const TableRead& table) {
            const bool here = table.kind == TableKind::register_ && table.first.sheet == pupil.where.sheet &&
                              table.first.row < pupil.where.row && pupil.where.row <= table.last.row;
            return here && std::ranges::find(table.columns, "Status", &ColumnRead::means) != table.columns.end();
        });
    }

    const std::string& in_words(const Pupil& pupil) const
    {
        return spoken(pupil.status, nation_named(reading_.map.settings.nation));
    }

    void report(const Pupil& first, const Pupil& again)
    {
        reading_.issues.push_back({again.where,
                                   {},
                                   first.name + " has " + in_words(again) + " here and " + in_words(first) + " in " +
                                       to_text(first.where) + "; the pupil was counted once, with the higher one.",
                                   "Mend the sheet that is out of date.",
                                   "status|" + name_key(first.name)});
    }

    WorkbookReading& reading_;
    std::map<std::string, Places> by_name_;
    std::set<std::size_t> joined_;
};

}  // namespace

void settle_pupils(WorkbookReading& reading)
{
    Pupils(reading).settle();
}

}  // namespace provision

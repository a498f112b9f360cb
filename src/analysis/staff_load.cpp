// SPDX-License-Identifier: MPL-2.0
#include "analysis/staff_load.hpp"

#include "analysis/known_staff.hpp"
#include "analysis/provision_cost.hpp"
#include "analysis/staff_cost.hpp"
#include "analysis/team_or_split.hpp"

#include <map>
#include <set>

namespace provision {
namespace {

// Of several rows of one person the hours that are given; a role has the hours of all its people or none that are known.
std::optional<double> hours_of(const KnownStaff::People& people, bool role)
{
    std::optional<double> hours;
    for (const auto* row : people) {
        if (!row->hours_a_week && role) return {};
        if (row->hours_a_week) hours = hours.value_or(0) + *row->hours_a_week;
    }
    return hours;
}

double minutes_of(const Reading<std::vector<StaffTime>>& times)
{
    double minutes = 0;
    if (const auto* adults = understood(times))
        for (const auto& adult : *adults) minutes += adult.minutes.value_or(0);
    return minutes;
}

// Where a row states one time and schedules another, the larger: time that is counted too low hides an adult with too much.
Reading<std::vector<StaffTime>> larger_times(const Provision& provision)
{
    auto told = weekly_staff_minutes(provision);
    if (!times_differ(provision)) return told;
    auto staff = provision.staff;
    if (!provision.stated_minutes)
        for (auto& adult : staff.adults) adult.minutes.reset();
    const auto other = provision.stated_minutes ? provision.stated_minutes : weekly_minutes(provision);
    auto others = staff_minutes(staff, other, provision.staffing);
    return minutes_of(others) > minutes_of(told) ? others : told;
}

class Loads {
public:
    explicit Loads(const Situation& situation) : staff_(situation.map().rates) {}

    void add(const Provision& provision)
    {
        const auto minutes = larger_times(provision);
        const auto* times = understood(minutes);
        Parts people;
        Parts roles;
        for (const auto& adult : times ? *times : provision.staff.adults) {
            const auto time = times ? adult.minutes : std::nullopt;
            if (staff_.role_only(adult.staff)) {
                open(adult.staff, provision, true);
                add_part(roles, adult_key(adult.staff), time);
                continue;
            }
            open(adult.staff, provision, false);
            add_part(people, adult_key(adult.staff), time);
            for (const auto* row : staff_.people(adult.staff))
                if (!row->role.empty()) add_part(roles, adult_key(row->role), time);
        }
        const bool differ = times_differ(provision);
        add_all(people, differ, people_);
        add_all(roles, differ, roles_);
    }

    std::vector<StaffLoad> take()
    {
        for (auto& [role, load] : roles_)
            if (named_roles_.contains(role)) people_.insert_or_assign(role, std::move(load));
        std::vector<StaffLoad> all;
        for (auto& [key, load] : people_) all.push_back(std::move(load));
        return all;
    }

private:
    /// What one row adds to an adult: the minutes, and whether all of them are known.
    struct Part {
        double minutes = 0;
        bool timed = true;
    };
    using Parts = std::map<std::string, Part>;
    using ByKey = std::map<std::string, StaffLoad>;

    static void add_part(Parts& parts, const std::string& key, std::optional<double> minutes)
    {
        auto& part = parts[key];
        part.minutes += minutes.value_or(0);
        part.timed = part.timed && minutes;
    }

    static void add_all(const Parts& parts, bool differ, ByKey& loads)
    {
        for (const auto& [key, part] : parts) {
            auto& load = loads[key];
            load.minutes += part.minutes;
            ++load.rows;
            if (!part.timed) ++load.rows_without_time;
            if (differ) ++load.rows_that_differ;
        }
    }

    void open(const std::string& adult, const Provision& provision, bool role)
    {
        const auto key = adult_key(adult);
        auto& load = (role ? roles_ : people_)[key];
        if (role) named_roles_.insert(key);
        if (!load.staff.empty()) return;
        const auto& people = staff_.people(adult);
        load.staff = people.empty() ? adult : role ? people.front()->role : people.front()->name;
        load.where = people.empty() ? provision.staff_where : people.front()->where;
        load.contracted_hours = hours_of(people, role);
    }

    KnownStaff staff_;
    ByKey people_;
    ByKey roles_;
    std::set<std::string> named_roles_;
};

}  // namespace

std::vector<StaffLoad> staff_loads(const Situation& situation)
{
    Loads loads(situation);
    for (const auto& provision : situation.map().provisions)
        if (provision.given_as == GivenAs::taught && runs_on(provision.start, provision.end, situation.today()))
            loads.add(provision);
    return loads.take();
}

}  // namespace provision

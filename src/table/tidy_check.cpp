// SPDX-License-Identifier: MPL-2.0
#include "table/tidy_check.hpp"

#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <sstream>
#include <vector>

namespace provision {
namespace {

void add(std::ostringstream& key, const std::optional<double>& number)
{
    key << '|';
    if (number) key << *number;
}

void add(std::ostringstream& key, const std::optional<Date>& date)
{
    key << '|' << (date ? iso_text(*date) : std::string{});
}

void add_staff(std::ostringstream& key, const Provision& provision)
{
    key << '|' << provision.staff.either << static_cast<int>(provision.staffing) << static_cast<int>(provision.given_as);
    const bool one = provision.staff.adults.size() == 1;
    for (const auto& adult : provision.staff.adults) {
        key << '|' << folded(adult.staff);
        if (!one) add(key, adult.minutes);
    }
}

// The time of a row with one adult is that adult's time.
std::optional<double> stated_for_row(const Provision& provision)
{
    const bool one = provision.staff.adults.size() == 1;
    return one && !provision.stated_minutes ? provision.staff.adults.front().minutes : provision.stated_minutes;
}

void add_time(std::ostringstream& key, const Provision& provision)
{
    if (const auto& read = provision.schedule.read)
        key << '|' << read->low << ' ' << read->high << ' ' << read->groups << ' ' << read->pupils;
    add(key, weekly_minutes(provision));
    add(key, stated_for_row(provision));
    key << '|' << folded(provision.weeks) << '|' << folded(provision.term);
    add(key, provision.start);
    add(key, provision.end);
}

// All that a provision says, places left out.
std::string key_of(const Provision& provision)
{
    std::ostringstream key;
    key << folded(provision.name) << '|';
    if (provision.years) key << provision.years->first << '-' << provision.years->last;
    key << '|' << provision.wave.value_or(0);
    add_staff(key, provision);
    if (provision.ratio) key << "|r" << provision.ratio->pupils << ':' << provision.ratio->adults << provision.ratio->ambiguous;
    add_time(key, provision);
    add(key, provision.capacity);
    for (const auto& pupil : provision.pupils) key << '|' << name_key(pupil);
    if (provision.cost) key << "|c" << provision.cost->pounds << ' ' << static_cast<int>(provision.cost->period);
    return key.str();
}

// The lists beside the provisions, one line for each entry.
std::vector<std::string> other_lists(const ProvisionMap& map)
{
    std::vector<std::string> all;
    for (const auto& pupil : map.pupils)
        all.push_back("pupil|" + name_key(pupil.name) + "|" + pupil.upn + "|" + std::to_string(static_cast<int>(pupil.status)));
    for (const auto& need : map.needs) all.push_back("need|" + name_key(need.pupil) + "|" + need.kind);
    for (const auto& seat : map.attendance) all.push_back("seat|" + name_key(seat.pupil) + "|" + folded(seat.provision));
    for (const auto& rate : map.rates) all.push_back("rate|" + folded(rate.name) + "|" + folded(rate.role));
    for (const auto& resource : map.resources) all.push_back("resource|" + folded(resource.name));
    for (const auto& session : map.sessions) all.push_back("session|" + name_key(session.pupil) + "|" + session.heading);
    for (const auto& review : map.reviews) all.push_back("review|" + name_key(review.pupil) + "|" + folded(review.target));
    for (const auto& dates : map.calendar) all.push_back("dates|" + folded(dates.name));
    for (const auto& count : map.status_counts)
        all.push_back("count|" + std::to_string(count.pupils) + "|" + std::to_string(static_cast<int>(count.status)));
    std::ranges::sort(all);
    return all;
}

using RowsByKey = std::map<std::string, std::vector<int>>;

RowsByKey rows_by_key(const WorkbookReading& reading)
{
    RowsByKey rows;
    for (const auto& provision : reading.map.provisions) rows[key_of(provision)].push_back(provision.where.row);
    return rows;
}

// The rows of one reading beyond what the other one has of the same provision.
std::set<int> unmatched(const RowsByKey& rows, const RowsByKey& other)
{
    std::set<int> left;
    for (const auto& [key, found] : rows) {
        const auto same = other.find(key);
        const auto matched = same == other.end() ? 0 : std::min(found.size(), same->second.size());
        left.insert(found.begin() + static_cast<std::ptrdiff_t>(matched), found.end());
    }
    return left;
}

}  // namespace

ReadingDifference difference(const WorkbookReading& before, const WorkbookReading& after)
{
    const auto rows_before = rows_by_key(before);
    const auto rows_after = rows_by_key(after);
    return {.rows_before = unmatched(rows_before, rows_after),
            .rows_after = unmatched(rows_after, rows_before),
            .other_lists = other_lists(before.map) != other_lists(after.map)};
}

}  // namespace provision

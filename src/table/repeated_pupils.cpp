// SPDX-License-Identifier: MPL-2.0
#include "table/repeated_pupils.hpp"

#include "text/names.hpp"
#include "text/status.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

bool further_need(const Pupil& first, const Pupil& again)
{
    return std::ranges::any_of(
        again.needs, [&](const std::string& need) { return std::ranges::find(first.needs, need) == first.needs.end(); });
}

bool identifies(const FoundColumn& column)
{
    return column.means == Column::upn || admission_number(column);
}

// A name may be written in two ways, a need differs in each row, and a note is of that need.
bool may_differ(const FoundColumn& column)
{
    constexpr std::array kMay{Column::pupil,          Column::surname, Column::forename, Column::primary_need,
                              Column::secondary_need, Column::note,    Column::upn};
    return identifies(column) || std::ranges::find(kMay, column.means) != kMay.end();
}

bool of_birth(const std::string& heading)
{
    const auto key = heading_key(heading);
    return key == "dob" || key == "d.o.b" || key == "date of birth" || key == "birth date" || key == "birthday";
}

void take_over(Pupil& first, const Pupil& again)
{
    for (const auto& need : again.needs)
        if (std::ranges::find(first.needs, need) == first.needs.end()) first.needs.push_back(need);
    first.status = higher(first.status, again.status);
    first.status_unread = first.status_unread || again.status_unread;
    if (!first.plan_hours) first.plan_hours = again.plan_hours;
}

void report(const Row& row, const Pupil& first, const Pupil& again, bool by_name)
{
    const auto named = row.table().found(Column::pupil) ? Column::pupil : Column::surname;
    // A row for each need is how some systems print a register; a row that adds none was typed or pasted twice.
    if (!by_name && first.status == again.status && !further_need(first, again)) {
        row.report(named,
                   again.name + " stands in " + to_text(first.where) + " too, with the same number; the pupil was counted once.",
                   "Delete one of the two rows.", "pupil-twice");
        return;
    }
    if (first.status != again.status)
        row.report(named, again.name + " has another status here than in " + to_text(first.where) + "; the higher one was taken.",
                   "Mend the row that is out of date.");
    else if (by_name)
        row.report(named,
                   again.name + " stands in " + to_text(first.where) + " too, with another need; it was read as one pupil.",
                   "Nothing, if that is right; two pupils of one name need their UPN or class.");
}

}  // namespace

bool admission_number(const FoundColumn& column)
{
    return column.means == Column::known && canonical_heading(TableKind::register_, column.key) == "Admission number";
}

RepeatedPupils::Ids RepeatedPupils::ids(int row, int other) const
{
    auto found = Ids::none;
    for (const auto& column : table_.columns) {
        const auto one = identifies(column) ? folded(cell(row, column.column)) : std::string{};
        const auto two = identifies(column) ? folded(cell(other, column.column)) : std::string{};
        if (one.empty() || two.empty()) continue;
        if (one != two) return Ids::differ;
        found = Ids::same;
    }
    return found;
}

// What the row says, the other one says as well.
bool RepeatedPupils::alike(int row, int other) const
{
    const auto same = [&](int column) {
        const auto text = folded(cell(row, column));
        return text.empty() || text == folded(cell(other, column));
    };
    return std::ranges::all_of(table_.columns, [&](const auto& column) { return may_differ(column) || same(column.column); }) &&
           std::ranges::all_of(table_.unknown_headings, [&](const Where& where) {
               const int column = where.column - grid_.left;
               return !of_birth(cell(where.row - grid_.top, column)) || same(column);
           });
}

bool RepeatedPupils::joined(const Row& row, const Pupil& pupil, std::vector<Pupil>& above)
{
    constexpr std::size_t kMostOfOneName = 50;
    const auto key = name_key(pupil.name);
    if (by_name_.count(key) > kMostOfOneName) return false;
    const auto [first, last] = by_name_.equal_range(key);
    for (auto found = first; found != last; ++found) {
        auto& other = above.at(found->second);
        const int line = other.where.row - grid_.top;
        const auto known = ids(row.index(), line);
        const bool by_name = known == Ids::none && pupil.year && pupil.year == other.year && pupil.status == other.status &&
                             !other.needs.empty() && further_need(other, pupil) && alike(row.index(), line);
        if (known != Ids::same && !by_name) continue;
        report(row, other, pupil, by_name);
        take_over(other, pupil);
        return true;
    }
    return false;
}

void RepeatedPupils::remember(const std::vector<Pupil>& pupils)
{
    by_name_.emplace(name_key(pupils.back().name), pupils.size() - 1);
}

}  // namespace provision

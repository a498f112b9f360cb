// SPDX-License-Identifier: MPL-2.0
#include "table/map_cells.hpp"

#include "text/foot_lines.hpp"
#include "text/group_counts.hpp"
#include "text/kinds.hpp"
#include "text/names.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>
#include <sstream>

namespace provision {
namespace {

// `Y2 x 6`, `Year 5 boys`: whoever it is, a year group comes first.
bool begins_with_year(const std::string& name)
{
    const auto first = name.substr(0, name.find_first_of(" -"));
    const auto key = folded(first);
    return years_in(first) || key == "year" || key == "years" || key == "yr" || key == "yrs" || key == "key";
}

// `Y2 x 6`: a year group and how many of it.
std::optional<double> count_of_year(const std::string& typed)
{
    const auto key = folded(typed);
    const auto sign = key.rfind(" x ");
    if (sign == std::string::npos || !read_years(key.substr(0, sign))) return {};
    return bare_number(Cell::of(key.substr(sign + 3)));
}

// `Ann Lee (until Xmas)`, `Bo Ray - starts Jan`: what is said of the pupil is not the name.
std::string without_remark(const std::string& name)
{
    auto end = std::min(name.find(" ("), name.size());
    for (const std::string_view dash : {" - ", " \xE2\x80\x93 "}) end = std::min(end, name.find(dash));
    return std::string(trimmed(name.substr(0, end)));
}

// `4 boys 4 girls`, `3 boys and 2 girls`.
std::optional<double> boys_and_girls(const std::string& typed)
{
    std::istringstream in{folded(typed)};
    double sum = 0;
    bool counted = false;
    for (std::string word; in >> word;) {
        while (word.ends_with(',') || word.ends_with(';')) word.pop_back();
        if (word == "and" || word == "&" || word == "+") continue;
        const auto number = bare_number(Cell::of(word));
        std::string who;
        if (!number || !(in >> who)) return {};
        while (who.ends_with(',') || who.ends_with(';')) who.pop_back();
        if (who != "boys" && who != "girls" && who != "boy" && who != "girl") return {};
        sum += *number;
        counted = true;
    }
    return counted ? std::optional(sum) : std::nullopt;
}

// `see register`, `as identified`: small words where a name has capitals; `de la Cruz` has one further on.
bool small_words(const std::string& name)
{
    const bool capital = std::ranges::any_of(name, [](char c) { return (c >= 'A' && c <= 'Z') || (c & 0x80) != 0; });
    return !capital && name.find(' ') != std::string::npos;
}

// A name is short and begins with a capital; `Whoever has the needs` and `PP children and others` name nobody.
bool like_name(const std::string& name)
{
    constexpr std::array<std::string_view, 16> kNoName{"children", "pupils", "others", "all",    "groups", "group",
                                                       "needs",    "needs,", "varies", "those",  "who",    "with",
                                                       "any",      "whole",  "year",   "various"};
    const auto key = folded(name);
    if (std::ranges::any_of(kNoName, [&](std::string_view word) { return has_phrase(key, word); })) return false;
    const bool number = !name.empty() && name.front() >= '0' && name.front() <= '9';  // `3A` is a class, `4 boys` a count
    return std::ranges::count(key, ' ') <= 5 && !begins_with_year(name) && !number && !small_words(name);
}

void read_capacity(const Row& row, double number, Provision& provision)
{
    constexpr double kLargestSchool = 10'000;
    if (number >= 0 && number <= kLargestSchool)
        provision.capacity = number;
    else
        row.report(Column::pupils, "The number of pupils is not one a school can have, so it was left out.",
                   "Type how many pupils the provision takes, or their names.");
}

}  // namespace

void read_pupils(const Row& row, Provision& provision)
{
    const auto ratio = row.cell(Column::ratio).is_text() ? row.text(Column::ratio) : std::string{};
    if (!row.filled(Column::pupils) && !understood(read_ratio(ratio, {}, kClassSize)))  // WC is the whole class
        provision.pupils = pupils_by_initials(ratio);
    const auto& cell = row.cell(Column::pupils);
    if (const auto number = bare_number(cell)) return read_capacity(row, *number, provision);
    if (!cell.is_text()) return;
    const bool one_pupil = !pupils_by_initials(cell.text).empty();  // WC among pupils may be one of them
    if (const auto size = read_ratio(cell.text, {}, kClassSize); understood(size) && !one_pupil) {
        provision.capacity = understood(size)->pupils * groups_told(cell.text);
        return;
    }
    if (const auto size = size_in(cell.text)) provision.capacity = size->pupils * groups_told(cell.text);
    if (!provision.capacity) provision.capacity = count_of_year(cell.text);
    if (!provision.capacity) provision.capacity = boys_and_girls(cell.text);
    auto names = split_names(cell.text);
    for (auto& name : names)
        if (const auto bare = without_remark(name); bare != name && !bare.empty()) {
            row.report(Column::pupils, "\"" + shortened(name) + "\" was read as the pupil " + shortened(bare) + ".",
                       "Nothing, if that is right; a day of joining or leaving belongs in the groups.");
            name = bare;
        }
    if (!provision.capacity && std::ranges::all_of(names, like_name)) provision.pupils = std::move(names);
    if (!provision.capacity && provision.pupils.empty())
        row.report(Column::pupils, "\"" + shortened(cell.text) + "\" was not read as names of pupils.",
                   "Type the names with commas between them, or how many pupils there are.");
}

std::vector<std::string> pupils_by_initials(const std::string& typed)
{
    constexpr std::array<std::string_view, 14> kNoPupils{"SEN", "PP",  "EAL", "FSM", "LAC", "TA", "CT",
                                                         "LSA", "ALL", "TBC", "NA",  "KS",  "YR", "IND"};
    auto names = split_names(typed);
    const auto initials = [&](const std::string& name) {
        const bool capitals = std::ranges::all_of(name, [](char c) { return c >= 'A' && c <= 'Z'; });
        return name.size() >= 2 && name.size() <= 3 && capitals && std::ranges::find(kNoPupils, name) == kNoPupils.end();
    };
    if (!std::ranges::all_of(names, initials)) names.clear();
    return names;
}

namespace {

void read_charge(const Row& row, Provision& provision)
{
    const auto charge = folded(row.text(Column::charge));
    if (charge.empty() || charge == "share" || charge == "shared") return;
    provision.charge = charge == "full" ? Charge::full : Charge::unclear;
    if (provision.charge == Charge::unclear)
        row.report(Column::charge, "\"" + charge + "\" is neither share nor full.",
                   "Use share (its pupils share the cost) or full (one pupil bears it whole).");
}

}  // namespace

void read_given_as(const Row& row, Provision& provision)
{
    read_charge(row, provision);
    const auto given = folded(row.text(Column::given_as));
    if (given == "equipment") provision.given_as = GivenAs::equipment;
    if (given == "adjustment") provision.given_as = GivenAs::adjustment;
    if (!given.empty() && given != "taught" && given != "equipment" && given != "adjustment")
        row.report(Column::given_as,
                   "\"" + shortened(given) + "\" is neither Taught, Equipment nor Adjustment; it was read as Taught.",
                   "Use one of the three.");
    const auto staffing = folded(row.text(Column::staffing));
    if (staffing == "team") provision.staffing = Staffing::team;
    if (staffing == "split") provision.staffing = Staffing::split;
    if (!staffing.empty() && staffing != "team" && staffing != "split")
        row.report(Column::staffing, "\"" + shortened(staffing) + "\" is neither team nor split.",
                   "Use team (all in the room) or split (they share the time).");
}

std::string kind_of(const Row& row, const std::string& name)
{
    if (row.filled(Column::kind)) {
        if (const auto kind = kind_of_heading(row.text(Column::kind))) return *kind;
        row.report(Column::kind,
                   "The kind \"" + shortened(row.text(Column::kind)) + "\" is not known; the name was asked instead.",
                   "Use a column heading of the needs audit.");
    }
    return kind_of_name(name).value_or(std::string{});
}

std::optional<int> wave_cell(const Row& row)
{
    if (!row.filled(Column::wave) || says_none(row.text(Column::wave))) return {};
    const auto wave = read_wave(row.text(Column::wave));
    if (!wave) row.report(Column::wave, "\"" + shortened(row.text(Column::wave)) + "\" is not a wave.", "Use 1, 2 or 3.");
    return wave;
}

}  // namespace provision

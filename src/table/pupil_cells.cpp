// SPDX-License-Identifier: MPL-2.0
// The Pupils cell of a row of a map: names, how many, or both.
#include "table/map_cells.hpp"

#include "table/pupil_counts.hpp"
#include "text/class_behind.hpp"
#include "text/foot_lines.hpp"
#include "text/group_counts.hpp"
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

/// Letters in capitals that are no pupil's initials.
constexpr std::array<std::string_view, 14> kNoPupils{"SEN", "PP",  "EAL", "FSM", "LAC", "TA", "CT",
                                                     "LSA", "ALL", "TBC", "NA",  "KS",  "YR", "IND"};

// `PP`, `SEN Y3`: a kind of pupils by its letters; Ravi Sen is a pupil.
bool kind_of_pupils(const std::string& name)
{
    return std::ranges::find(kNoPupils, std::string_view(name).substr(0, name.find(' '))) != kNoPupils.end();
}

// A name is short and begins with a capital; `Whoever has the needs` and `PP children and others` name nobody.
bool like_name(const std::string& name)
{
    constexpr std::array<std::string_view, 20> kNoName{"children", "pupils", "others",  "all",   "groups", "group", "needs",
                                                       "needs,",   "varies", "those",   "who",   "with",   "any",   "whole",
                                                       "year",     "or",     "various", "girls", "boys",   "etc"};
    const auto key = folded(name);
    if (kind_of_pupils(name) || name.find('/') != std::string::npos) return false;
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

// How many pupils the cell counts without naming any; a range counts its largest group, and says so.
std::optional<double> pupils_counted(const Row& row, const std::string& typed)
{
    if (const auto size = size_in(typed)) return size->pupils * groups_told(typed);
    if (const auto count = count_of_year(typed)) return count;
    if (const auto count = boys_and_girls(typed)) return count;
    if (const auto count = crossed_count(typed)) return count;
    if (const auto largest = largest_of_range(typed)) {
        row.report(Column::pupils,
                   "\"" + shortened(typed) + "\" is a range; places were counted for " + plain_number(largest->pupils) + ".",
                   "Type the largest number alone, if that is not right.");
        return largest->pupils;
    }
    const auto in_bracket = count_in_bracket(typed);
    return in_bracket && !like_name(in_bracket->words) ? std::optional(in_bracket->pupils) : std::nullopt;
}

std::vector<std::string> without_remarks(const Row& row, std::vector<std::string> names)
{
    for (auto& name : names)
        if (const auto bare = without_remark(name); bare != name && !bare.empty()) {
            const bool told_apart = !class_behind(name).empty();
            if (!told_apart)
                row.report(Column::pupils, "\"" + shortened(name) + "\" was read as the pupil " + shortened(bare) + ".",
                           "Nothing, if that is right; a day of joining or leaving belongs in the groups.");
            name = bare;
        }
    return names;
}

// `Amy, Bo + 3 others`: five places, of which two are named.
void read_names(const Row& row, const std::string& typed, Provision& provision)
{
    auto listed_pupils = pupils_listed(typed);
    auto names = without_remarks(row, std::move(listed_pupils.names));
    if (names.empty() || !std::ranges::all_of(names, like_name)) return;
    if (listed_pupils.unnamed > 0) {
        provision.capacity = static_cast<double>(names.size()) + listed_pupils.unnamed;
        row.report(Column::pupils,
                   "Besides the pupils named, \"" + shortened(typed) + "\" counts " +
                       counted(static_cast<int>(listed_pupils.unnamed), "pupil") +
                       " without a name: " + plain_number(*provision.capacity) + " places.",
                   "Type their names, too.");
    }
    provision.pupils = std::move(names);
}

}  // namespace

void read_pupils(const Row& row, Provision& provision)
{
    const auto ratio = row.cell(Column::ratio).is_text() ? row.text(Column::ratio) : std::string{};
    if (!row.filled(Column::pupils) && !understood(read_ratio(ratio, {}, row.usage().class_size)))  // WC is the whole class
        provision.pupils = pupils_by_initials(ratio);
    const auto& cell = row.cell(Column::pupils);
    if (const auto number = bare_number(cell)) return read_capacity(row, *number, provision);
    if (!cell.is_text()) return;
    const bool one_pupil = !pupils_by_initials(cell.text).empty();  // WC among pupils may be one of them
    if (const auto size = read_ratio(cell.text, {}, row.usage().class_size); understood(size) && !one_pupil) {
        provision.capacity = understood(size)->pupils * groups_told(cell.text);
        return;
    }
    provision.capacity = pupils_counted(row, cell.text);
    if (!provision.capacity) read_names(row, cell.text, provision);
    if (!provision.capacity && provision.pupils.empty())
        row.report(Column::pupils, "\"" + shortened(cell.text) + "\" was not read as names of pupils.",
                   "Type the names with commas between them, or how many pupils there are.");
}

std::vector<std::string> classes_of_pupils(const Row& row)
{
    std::vector<std::string> classes;
    if (!row.cell(Column::pupils).is_text()) return classes;
    for (const auto& name : pupils_listed(row.cell(Column::pupils).text).names) classes.push_back(class_behind(name));
    const bool any = std::ranges::any_of(classes, [](const std::string& told) { return !told.empty(); });
    return any ? classes : std::vector<std::string>{};
}

std::vector<std::string> pupils_by_initials(const std::string& typed)
{
    auto names = split_names(typed);
    const auto initials = [&](const std::string& name) {
        const bool capitals = std::ranges::all_of(name, [](char c) { return c >= 'A' && c <= 'Z'; });
        return name.size() >= 2 && name.size() <= 3 && capitals && std::ranges::find(kNoPupils, name) == kNoPupils.end();
    };
    if (!std::ranges::all_of(names, initials)) names.clear();
    return names;
}

}  // namespace provision

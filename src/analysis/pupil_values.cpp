// SPDX-License-Identifier: MPL-2.0
#include "analysis/pupil_values.hpp"

#include "table/schema.hpp"
#include "text/among.hpp"
#include "text/marks.hpp"
#include "text/names.hpp"
#include "text/need_codes.hpp"
#include "text/status.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace provision {
namespace {

constexpr std::array<std::string_view, 4> kFlags = {"Pupil premium", "FSM", "EAL", "Looked after"};
constexpr std::array<std::string_view, 3> kNames = {"Pupil", "Surname", "Forename"};

// A pupil's surname and forename, where the text leaves no doubt which is which: a row is one pupil, so before a comma stands
// the surname, and of three names without one nobody knows where it begins.
struct TwoNames {
    std::string surname;
    std::string forename;
};

std::optional<TwoNames> two_names(std::string_view name)
{
    name = trimmed(name);
    const auto comma = name.find(',');
    if (comma != name.npos && comma > 0 && comma + 1 < name.size() && name.find(',', comma + 1) == name.npos)
        return TwoNames{std::string(trimmed(name.substr(0, comma))), std::string(trimmed(name.substr(comma + 1)))};
    const auto blank = name.find(' ');
    if (comma != name.npos || blank == name.npos || name.find(' ', blank + 1) != name.npos) return {};
    return TwoNames{std::string(name.substr(blank + 1)), std::string(name.substr(0, blank))};
}

std::string year_value(int year)
{
    if (year > 0) return std::to_string(year);
    return year == 0 ? "R" : "N";
}

std::string_view status_code(Status status)
{
    switch (status) {
    case Status::none: return "N";
    case Status::support: return "K";
    case Status::plan: return "E";
    case Status::monitored: return "M";
    }
    return {};
}

// `EHCP` over yes and no asks for a plan, `SEN` for support.
bool asks_for_a_plan(const std::string& heading)
{
    return read_status("yes", heading) == Status::plan;
}

bool same_yes(std::string_view one, std::string_view other)
{
    const auto no = [](std::string_view mark) { return mark.empty() || says_no(mark); };
    return (says_yes(one) && says_yes(other)) || (no(one) && no(other)) || folded(one) == folded(other);
}

bool same_status(const std::string& heading, std::string_view one, std::string_view other)
{
    const auto read = [&](std::string_view text) {
        return text.empty() ? std::optional(Status::none) : read_status(text, heading);
    };
    const auto status = read(one);
    return folded(one) == folded(other) || (status && status == read(other));
}

// What a person typed, blanks and capitals aside.
template <class Value>
bool same_when_read(std::string_view one, std::string_view other, std::optional<Value> (*read)(std::string_view))
{
    const auto value = read(one);
    return folded(one) == folded(other) || (value && value == read(other));
}

}  // namespace

std::optional<double> number_in(std::string_view text)
{
    const std::string typed(trimmed(text));
    char* end = nullptr;
    const double number = std::strtod(typed.c_str(), &end);
    return typed.empty() || *end != '\0' ? std::nullopt : std::optional(number);
}

bool same_value(const ColumnRead& column, std::string_view one, std::string_view other)
{
    one = trimmed(one);
    other = trimmed(other);
    const auto& means = column.means;
    // A number that lost its zeros is not the number of the file.
    if (means == "UPN" || means == "Admission number") return folded(one) == folded(other);
    if (means == "Pupil") return name_key(one) == name_key(other);
    if (means == "Year") return same_when_read(one, other, &read_years);
    if (means == "Class") return same_class(one, other);
    if (means == "Status") return same_status(column.typed, one, other);
    if (means == "Plan hours") return same_when_read(one, other, &number_in);
    if (among(kFlags, means)) return same_yes(one, other);
    return folded(one) == folded(other);
}

PupilValues::PupilValues(const PupilList& file, const PupilList& registered) : file_(file)
{
    int with_comma = 0;
    for (const auto& one : registered.pupils) with_comma += one.pupil.name.find(',') != std::string::npos ? 1 : -1;
    surname_first_ = with_comma > 0;
}

std::optional<std::string> PupilValues::name_value(const ListedPupil& pupil, std::string_view means) const
{
    std::optional<TwoNames> names;
    const TwoNames own{std::string(text_under(file_, pupil, "Surname")), std::string(text_under(file_, pupil, "Forename"))};
    if (!own.surname.empty() && !own.forename.empty())
        names = own;
    else
        names = two_names(pupil.pupil.name);
    if (means != "Pupil") return names ? std::optional(means == "Surname" ? names->surname : names->forename) : std::nullopt;
    if (!names) return pupil.pupil.name;
    return surname_first_ ? names->surname + ", " + names->forename : names->forename + " " + names->surname;
}

bool PupilValues::known_as(const ListedPupil& pupil, const ColumnRead& column, std::string_view registered) const
{
    if (!among(kNames, column.means)) return false;
    const auto& columns = file_.tables.at(pupil.table).columns;
    const auto preferred = [&](std::string_view means) {
        std::string name(text_under(file_, pupil, means));
        for (std::size_t at = 0; at < columns.size(); ++at)
            if (columns[at].means == means && folded(columns[at].typed).starts_with("preferred") && !pupil.cells[at].text.empty())
                name = pupil.cells[at].text;
        return name;
    };
    const auto forename = preferred("Forename");
    const auto surname = preferred("Surname");
    if (column.means != "Pupil") return same_value(column, registered, column.means == "Surname" ? surname : forename);
    const auto whole = preferred("Pupil");
    return same_value(column, registered, whole) || same_value(column, registered, forename + " " + surname);
}

// A code, where the file says it by yes under a heading of its own or in several columns.
std::optional<std::string> PupilValues::status_value(const ListedPupil& pupil, const ColumnRead& column) const
{
    const auto& columns = file_.tables.at(pupil.table).columns;
    std::vector<std::size_t> told;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (columns[at].means != "Status" || pupil.cells[at].text.empty()) continue;
        if (heading_key(columns[at].typed) == heading_key(column.typed)) return pupil.cells[at].text;
        told.push_back(at);
    }
    if (told.empty() || asks_for_a_plan(column.typed)) return {};
    const auto& text = pupil.cells[told.front()].text;
    const bool says_it_alone = told.size() == 1 && read_status(text) == read_status(text, columns[told.front()].typed);
    return says_it_alone && !says_yes(text) && !says_no(text) ? text : std::string(status_code(pupil.pupil.status));
}

std::optional<std::string> PupilValues::value(const ListedPupil& pupil, const TableRead& table, std::size_t column) const
{
    const auto& means = table.columns.at(column).means;
    if (column_meaning(table, means) != column && means != "Status") return {};  // the first of several of one meaning
    if (among(kNames, means)) return name_value(pupil, means);
    if (means == "Status") return status_value(pupil, table.columns[column]);
    std::string text(text_under(file_, pupil, means));
    if (text.empty() && means == "Year" && pupil.pupil.year) text = year_value(*pupil.pupil.year);
    if (text.empty() && means == "Class") text = pupil.pupil.class_name;
    if (text.empty() && means == "Secondary need") text = further_needs(pupil);
    return text.empty() ? std::nullopt : std::optional(text);
}

// Of a file with a row for each need: those below the pupil's own row.
std::string PupilValues::further_needs(const ListedPupil& pupil) const
{
    const auto& needs = pupil.pupil.needs;
    std::string further;
    if (split_needs(text_under(file_, pupil, "Primary need")).size() != 1) return further;
    for (std::size_t at = 1; at < needs.size(); ++at) further += (further.empty() ? "" : ", ") + needs[at];
    return further;
}

std::vector<std::string> PupilValues::own_shared(std::span<const TableRead> tables) const
{
    std::vector<std::string> shared;
    for (const auto& table : file_.tables)
        for (const auto& column : table.columns)
            if (own_column(column) && !among(shared, column.typed) &&
                std::ranges::any_of(tables, [&](const TableRead& one) { return column_meaning(one, column.means).has_value(); }))
                shared.push_back(column.typed);
    return shared;
}

std::vector<std::string> PupilValues::unused(std::span<const TableRead> tables) const
{
    const auto used = [&](std::string_view means) {
        return among(kNames, means) ||
               std::ranges::any_of(tables, [&](const TableRead& table) { return column_meaning(table, means).has_value(); });
    };
    std::vector<std::string> unused;
    for (const auto& table : file_.tables)
        for (const auto& column : table.columns)
            if (!own_column(column) && !used(column.means) && !among(unused, column.typed)) unused.push_back(column.typed);
    return unused;
}

}  // namespace provision

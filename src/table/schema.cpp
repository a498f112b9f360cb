// SPDX-License-Identifier: MPL-2.0
#include "table/schema.hpp"

#include "model/data.hpp"
#include "table/session_headings.hpp"
#include "text/kinds.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>
#include <unordered_map>
#include <utility>

namespace provision {
namespace {

// One column of one table: the canonical heading, and the list of headings.json that says what else schools call it.
struct SchemaRow {
    TableKind table;
    Column column;
    std::string_view heading;
    std::string_view also_called;
};

using enum TableKind;

constexpr SchemaRow kSchema[] = {
    {register_, Column::pupil, "Pupil", "pupil"},
    {register_, Column::surname, "Surname", "surname"},
    {register_, Column::forename, "Forename", "forename"},
    {register_, Column::upn, "UPN", "upn"},
    {register_, Column::known, "Admission number", "admission"},
    {register_, Column::year, "Year", "year"},
    {register_, Column::class_name, "Class", "class"},
    {register_, Column::status, "Status", "status"},
    {register_, Column::primary_need, "Primary need", "need"},
    {register_, Column::secondary_need, "Secondary need", "second_need"},
    {register_, Column::plan_hours, "Plan hours", "plan_hours"},
    {register_, Column::known, "Pupil premium", "premium"},
    {register_, Column::known, "FSM", "fsm"},
    {register_, Column::known, "EAL", {}},
    {register_, Column::known, "Looked after", "looked_after"},
    {register_, Column::known, "Group", {}},
    {register_, Column::note, "Note", "note"},

    {needs, Column::pupil, "Pupil", "pupil"},
    {needs, Column::surname, "Surname", "surname"},
    {needs, Column::forename, "Forename", "forename"},
    {needs, Column::upn, "UPN", "upn"},
    {needs, Column::year, "Year", "year"},
    {needs, Column::class_name, "Class", "class"},
    {needs, Column::note, "Note", "note"},
    {needs, Column::note, "Other", {}},  // of the printed form: what is needed, in words; a kind gets a column of its own

    {groups, Column::pupil, "Pupil", "pupil"},
    {groups, Column::surname, "Surname", "surname"},
    {groups, Column::forename, "Forename", "forename"},
    {groups, Column::upn, "UPN", "upn"},
    {groups, Column::provision, "Provision", "provision"},
    {groups, Column::year, "Year", "year"},
    {groups, Column::class_name, "Class", "class"},
    {groups, Column::start, "Start", "start"},
    {groups, Column::end, "End", "end"},
    {groups, Column::entry, "Entry", "entry_dated"},
    {groups, Column::entry_date, "Entry date", "entry_date"},
    {groups, Column::exit, "Exit", "exit_dated"},
    {groups, Column::exit_date, "Exit date", "exit_date"},
    {groups, Column::date, "Date", {}},
    {groups, Column::target, "Target", "outcome"},
    {groups, Column::outcome_score, "Outcome score", {}},
    {groups, Column::note, "Note", "note"},

    {sessions, Column::pupil, "Pupil", "pupil"},
    {sessions, Column::surname, "Surname", "surname"},
    {sessions, Column::forename, "Forename", "forename"},
    {sessions, Column::year, "Year", "year"},
    {sessions, Column::class_name, "Class", "class"},
    {sessions, Column::provision, "Provision", "provision"},
    {sessions, Column::date, "Date", "session_dates"},
    {sessions, Column::attended, "Attended", "attended"},
    {sessions, Column::comment, "Significant outcomes", "session_comment"},
    {sessions, Column::note, "Note", {}},
    {sessions, Column::note, "Notes", {}},
    {sessions, Column::known, "Total attended", "added"},

    {reviews, Column::pupil, "Pupil", "pupil"},
    {reviews, Column::surname, "Surname", "surname"},
    {reviews, Column::forename, "Forename", "forename"},
    {reviews, Column::year, "Year", "year"},
    {reviews, Column::class_name, "Class", "class"},
    {reviews, Column::provision, "Provision", "review_provision"},
    {reviews, Column::date, "Date", "review_date"},
    {reviews, Column::target, "Target", "review_target"},
    {reviews, Column::achievement_criteria, "Achievement criteria", "achievement"},
    {reviews, Column::strategies, "Strategies", "strategies"},
    {reviews, Column::comment, "Comment", "review_comment"},
    {reviews, Column::next_steps, "Next steps", "next_steps"},
    {reviews, Column::review_date, "Review date", "next_review"},

    {calendar, Column::name, "Name", "dates_name"},
    {calendar, Column::first_day, "First day", "first_day"},
    {calendar, Column::last_day, "Last day", "last_day"},
    {calendar, Column::type_of_dates, "Type", "dates_type"},

    {settings, Column::setting, "Setting", "setting"},
    {settings, Column::value, "Value", {}},

    {headings, Column::heading, "Heading", "own_heading"},
    {headings, Column::stands_for, "Means", "stands_for"},

    {library, Column::provision, "Provision", "provision"},
    {library, Column::kind, "Kind", "kind"},
    {library, Column::area, "Area", "area"},
    {library, Column::wave, "Wave", "wave"},
    {library, Column::given_as, "Given as", {}},
    {library, Column::age_range, "Age range", {}},
    {library, Column::ratio, "Group size", "ratio"},
    {library, Column::schedule, "Schedule", "schedule"},
    {library, Column::weeks, "Weeks", "weeks"},
    {library, Column::measure, "Measure", "measure"},
    {library, Column::evidence, "Evidence", {}},
    {library, Column::description, "Description", {}},
    {library, Column::note, "Note", "note"},

    {provision_map, Column::year, "Year", "year"},
    {provision_map, Column::class_name, "Class", "class"},
    {provision_map, Column::provision, "Provision", "provision"},
    {provision_map, Column::kind, "Kind", "kind"},
    {provision_map, Column::area, "Area", "area"},
    {provision_map, Column::wave, "Wave", "wave"},
    {provision_map, Column::given_as, "Given as", {}},
    {provision_map, Column::staff, "Staff", "staff"},
    {provision_map, Column::staffing, "Staffing", {}},
    {provision_map, Column::ratio, "Ratio", "ratio"},
    {provision_map, Column::schedule, "Schedule", "schedule"},
    {provision_map, Column::sessions, "Sessions a week", "sessions"},
    {provision_map, Column::session_length, "Session length", "length"},
    {provision_map, Column::weekly_minutes, "Weekly minutes", {}},
    {provision_map, Column::stated_time, "Stated minutes", "stated_time"},
    {provision_map, Column::time_and_staff, "Cost in time/staff involved", "time_and_staff"},
    {provision_map, Column::details, "Details", "details"},
    {provision_map, Column::term, "Term", "term"},
    {provision_map, Column::weeks, "Weeks", "weeks"},
    {provision_map, Column::pupils, "Pupils", "pupils"},
    {provision_map, Column::target_group, "Target group", "target_group"},
    {provision_map, Column::outcome, "Outcome", "outcome"},
    {provision_map, Column::entry_criteria, "Entry criteria", {}},
    {provision_map, Column::exit_criteria, "Exit criteria", {}},
    {provision_map, Column::measure, "Measure", "measure"},
    {provision_map, Column::start, "Start", "start"},
    {provision_map, Column::end, "End", "end"},
    {provision_map, Column::review_date, "Review date", "review"},
    {provision_map, Column::reviewer, "Reviewer", {}},
    {provision_map, Column::funding, "Funding", "funding"},
    {provision_map, Column::charge, "Charge", {}},
    {provision_map, Column::cost, "Cost", "cost"},
    {provision_map, Column::cost_for, "Cost for", {}},
    {provision_map, Column::result, "Result", "result"},
    {provision_map, Column::document, "Document", {}},
    {provision_map, Column::entry, "Entry", "entry"},
    {provision_map, Column::exit, "Exit", "exit"},
    {provision_map, Column::entry_date, "Entry date", "entry_date"},
    {provision_map, Column::exit_date, "Exit date", "exit_date"},
    {provision_map, Column::known, "No. of groups", "group_count"},
    {provision_map, Column::note, "Note", "note"},

    {rates, Column::name, "Staff", "staff_name"},
    {rates, Column::role, "Role", "role"},
    {rates, Column::hourly_rate, "Hourly rate", "rate"},
    {rates, Column::hours_a_week, "Hours a week", "hours"},
    {rates, Column::trained_in, "Trained in", {}},

    {resources, Column::provision, "Resource", "resource"},
    {resources, Column::staff, "Staff", "staff"},
    {resources, Column::stated_time, "Schedule", "stated_time"},
    {resources, Column::cost, "Cost", "cost"},
    {resources, Column::funding, "Funding", "funding"},
};

// What one heading means in each kind of table.
using Meanings = std::array<std::optional<Column>, kTableKinds>;
using Lookup = std::unordered_map<std::string, Meanings>;

using Headings = std::vector<std::string>;

// Headings met in real files, as folded whole phrases: "ta" is inside "start date".
const std::map<std::string, Headings>& heading_lists()
{
    static const auto all = nlohmann::json::parse(embedded_data("headings.json")).get<std::map<std::string, Headings>>();
    return all;
}

const Headings& list_named(std::string_view name)
{
    static const Headings none;
    return name.empty() ? none : heading_lists().at(std::string(name));
}

void add_heading(Lookup& lookup, const SchemaRow& row, std::string_view heading)
{
    auto& means = lookup[heading_key(heading)].at(static_cast<std::size_t>(row.table));
    if (!means) means = row.column;
}

Lookup headings_by_table()
{
    Lookup lookup;
    for (const auto& row : kSchema) {
        add_heading(lookup, row, row.heading);
        for (const auto& synonym : list_named(row.also_called)) add_heading(lookup, row, synonym);
    }
    return lookup;
}

const Lookup& lookup()
{
    static const Lookup all = headings_by_table();
    return all;
}

std::string without_blanks_around_slash(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool before = text[i] == ' ' && i + 1 < text.size() && text[i + 1] == '/';
        const bool behind = text[i] == ' ' && !out.empty() && out.back() == '/';
        if (!before && !behind) out += text[i];
    }
    return out;
}

std::string without_bracket(std::string key)
{
    const auto open = key.rfind('(');
    if (open == std::string::npos || open == 0 || !key.ends_with(')')) return key;
    key.erase(open);
    return key_of_folded(key);
}

}  // namespace

std::string_view to_text(TableKind kind)
{
    switch (kind) {
    case provision_map: return "provision map";
    case register_: return "register";
    case needs: return "needs audit";
    case groups: return "groups";
    case rates: return "staff and rates";
    case resources: return "resources";
    case sessions: return "record of sessions";
    case reviews: return "reviews and targets";
    case calendar: return "calendar";
    case settings: return "settings";
    case headings: return "headings";
    case library: return "library of provision";
    }
    return {};
}

std::string heading_key(std::string_view heading)
{
    return key_of_folded(folded_heading(heading));
}

std::string key_of_folded(std::string_view folded)
{
    auto key = without_blanks_around_slash(folded);
    while (!key.empty() && (key.back() == '?' || key.back() == '.' || key.back() == ' ')) key.pop_back();
    return key;
}

bool counts_pupils(const std::string& key)
{
    const auto& counts = list_named("pupil_count");
    return std::ranges::find(counts, without_bracket(key)) != counts.end();
}

std::vector<std::string_view> headings_of(TableKind table, Column means)
{
    std::vector<std::string_view> headings;
    for (const auto& row : kSchema) {
        if (row.table != table || row.column != means) continue;
        headings.push_back(row.heading);
        const auto& synonyms = list_named(row.also_called);
        headings.insert(headings.end(), synonyms.begin(), synonyms.end());
    }
    return headings;
}

std::optional<Column> column_of(TableKind table, const std::string& key)
{
    for (const auto& wanted : {key, without_bracket(key)})
        if (const auto found = lookup().find(wanted); found != lookup().end())
            if (const auto means = found->second.at(static_cast<std::size_t>(table))) return means;
    if (table == needs && kind_of_heading(key)) return Column::kind_of_provision;
    if (table == sessions && names_session(key)) return Column::attended;
    return {};
}

bool heads_a_table(const std::string& key)
{
    return lookup().contains(key) || lookup().contains(without_bracket(key)) || kind_of_heading(key) || names_session(key);
}

std::string_view canonical_heading(TableKind table, Column means)
{
    if (means == Column::known) return {};
    for (const auto& row : kSchema)
        if (row.table == table && row.column == means) return row.heading;
    return {};
}

std::string_view canonical_heading(TableKind table, const std::string& key)
{
    // Asked of every row of a map, so each heading is brought into its key once.
    static const auto kHeadings = [] {
        std::map<std::pair<TableKind, std::string>, std::string_view> headings;
        const auto add = [&](const SchemaRow& row, std::string_view heading) {
            if (!heading.empty()) headings.try_emplace({row.table, heading_key(heading)}, row.heading);
        };
        for (const auto& row : kSchema) {
            add(row, row.heading);
            for (const auto& heading : list_named(row.also_called)) add(row, heading);
        }
        return headings;
    }();
    for (const auto& wanted : {key, without_bracket(key)})
        if (const auto known = kHeadings.find({table, wanted}); known != kHeadings.end()) return known->second;
    return {};
}

}  // namespace provision

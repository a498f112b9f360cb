// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// The tables a workbook may hold, whatever their sheets are called.
enum class TableKind : std::uint8_t {
    provision_map,
    register_,
    needs,
    groups,
    rates,
    resources,
    sessions,
    reviews,
    calendar,
    settings,
    headings,
    library
};

inline constexpr std::size_t kTableKinds = 12;

/// `provision map`, `register`, ...: the word for it in a sentence.
std::string_view to_text(TableKind kind);

/// What the cells of a column mean; `kind_of_provision` is a column of the needs audit, one for each kind.
enum class Column : std::uint8_t {
    pupil,
    surname,
    forename,
    upn,
    year,
    class_name,
    status,
    primary_need,
    secondary_need,
    plan_hours,
    kind_of_provision,
    provision,
    kind,
    wave,
    given_as,
    staff,
    staffing,
    ratio,
    schedule,
    sessions,
    session_length,
    stated_time,
    time_and_staff,
    details,  ///< prose about the row: what is done, for whom, by whom
    term,     ///< when it runs, or how long: a term, weeks, dates in words
    pupils,
    start,
    end,
    name,
    role,
    hourly_rate,
    hours_a_week,
    trained_in,
    area,
    weekly_minutes,
    weeks,
    target_group,
    outcome,
    entry_criteria,
    exit_criteria,
    measure,
    review_date,
    reviewer,
    funding,
    charge,
    cost,
    cost_for,
    result,
    document,
    note,
    entry,
    entry_date,
    exit,
    exit_date,
    target,
    outcome_score,
    date,
    attended,
    achievement_criteria,
    strategies,
    comment,
    next_steps,
    first_day,
    last_day,
    type_of_dates,
    setting,
    value,
    heading,
    stands_for,
    age_range,
    evidence,
    description,
    known  ///< a heading we know and no reader asks for
};

/// True for a column whose cells a map keeps as typed: no reader of its rows takes them apart.
constexpr bool kept_as_typed(Column means)
{
    return means >= Column::trained_in && means != Column::cost;
}

/// A heading as the schema compares it: folded, without marks, blanks around `/` and a bracket at its end.
std::string heading_key(std::string_view heading);

/// The same for a heading that went through `folded_heading` already.
std::string key_of_folded(std::string_view folded);

/// True for the key of a heading that tells how many pupils take part, which is the ratio where no other column is.
bool counts_pupils(const std::string& key);

/// Every heading that names a column in a table, the canonical one first.
std::vector<std::string_view> headings_of(TableKind table, Column means);

/// The column that a heading (by its heading_key) names in a table; nothing when it is not one of its headings.
std::optional<Column> column_of(TableKind table, const std::string& key);

/// True for the key of a heading that names a column in some table.
bool heads_a_table(const std::string& key);

/// The heading that our own tables have over a column of that meaning; empty when they have none of it, and for `known`, which
/// stands for several.
std::string_view canonical_heading(TableKind table, Column means);

/// The heading that our own tables have where a school writes a heading of this key: `Pupil premium` for `pp`; empty when it is
/// not one of the table's headings.
std::string_view canonical_heading(TableKind table, const std::string& key);

}  // namespace provision

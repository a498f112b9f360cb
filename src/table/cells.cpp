// SPDX-License-Identifier: MPL-2.0
#include "table/cells.hpp"

#include "table/titles.hpp"
#include "text/dates.hpp"
#include "text/marks.hpp"
#include "text/money.hpp"
#include "text/names.hpp"
#include "text/ratio.hpp"
#include "text/schedule.hpp"
#include "text/terms.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace provision {
namespace {

const Cell kBlank;
constexpr std::string_view kPound = "\xC2\xA3";

bool says_hours(const std::string& heading)
{
    const auto key = folded(heading);
    return has_phrase(key, "hours") || has_phrase(key, "hrs") || has_phrase(key, "hrs/wk") || has_phrase(key, "hour");
}

bool says_minutes(const std::string& heading)
{
    const auto key = folded(heading);
    return has_phrase(key, "minutes") || has_phrase(key, "mins") || has_phrase(key, "minute");
}

// Under the name of an adult a tick says this one, a dash another, and a time how long this one gives it.
std::string said_under(const FoundColumn& column, const Cell& cell)
{
    auto text = text_of(cell);
    if (!column.ticked || text.empty() || says_no(text)) return column.ticked ? std::string{} : text;
    if (says_yes(text)) return one_line(column.heading);
    return understood(read_schedule(text)) ? one_line(column.heading) + " " + text : text;
}

}  // namespace

std::string named_by_row(const Grid& grid, const FoundTable& table, int row)
{
    for (const auto means : {Column::provision, Column::pupil, Column::surname, Column::name, Column::role})
        if (const auto column = table.column(means)) return folded(text_of(grid.at(row, *column)));
    return {};
}

bool says_none(const std::string& typed)
{
    const auto key = folded(typed);
    return key == "-" || key == "n/a" || key == "none";
}

std::string text_of(const Cell& cell)
{
    if (cell.is_text()) return std::string(trimmed(cell.text));
    if (cell.numeric()) return plain_number(cell.number);
    return {};
}

std::optional<double> bare_number(const Cell& cell)
{
    if (cell.type == Cell::Type::number) return cell.number;
    const auto text = cell.is_text() ? trimmed(cell.text) : std::string_view{};
    if (text.empty() || text.find_first_not_of("0123456789.") != std::string_view::npos) return {};
    double number = 0;
    const auto* const end = text.data() + text.size();
    const auto [behind, error] = std::from_chars(text.data(), end, number);
    return error == std::errc{} && behind == end ? std::optional(number) : std::nullopt;
}

std::string typed_as_date(double serial, const Date& epoch)
{
    const auto date = date_of(serial, epoch);
    return std::to_string(static_cast<unsigned>(date.day())) + "-" + std::to_string(static_cast<unsigned>(date.month()));
}

const Cell& Row::cell(Column means) const
{
    const auto column = table_.column(means);
    return column ? grid_.at(row_, *column) : kBlank;
}

const Cell& Row::under(std::string_view canonical) const
{
    const auto headed = [&](const FoundColumn& column) { return canonical_heading(table_.kind, column.key) == canonical; };
    const auto found = std::ranges::find_if(table_.columns, headed);
    return found == table_.columns.end() ? kBlank : grid_.at(row_, found->column);
}

Where Row::where(Column means) const
{
    return grid_.where(row_, table_.column(means).value_or(0));
}

std::string Row::text(Column means) const
{
    return text_of(cell(means));
}

std::string Row::joined(Column means) const
{
    std::string all;
    for (const auto& column : table_.columns) {
        if (column.means != means) continue;
        const auto line = said_under(column, grid_.at(row_, column.column));
        if (!all.empty() && !line.empty()) all += '\n';
        all += line;
    }
    return all;
}

bool Row::percent(Column means) const
{
    const auto column = table_.column(means);
    return column && std::ranges::any_of(grid_.percents, [&](const Area& area) { return area.holds(row_, *column); });
}

std::string Row::typed(Column means) const
{
    const auto& value = cell(means);
    const bool date = value.type == Cell::Type::date;
    if (value.type == Cell::Type::number && percent(means)) return plain_number(value.number * 100) + "%";
    if (!date && value.type != Cell::Type::time) return text(means);
    const auto typed = date ? typed_as_date(value.number, grid_.epoch) : typed_as_time(value.number);
    report(means,
           std::string("The cell holds a ") + (date ? "date" : "time") + " that Calc made of " + typed +
               " when it was typed. It was read as " + typed + ".",
           "Format the column as text and type " + typed + " again.", "damaged-cell");
    return typed;
}

std::string Row::length(Column means) const
{
    const auto& value = cell(means);
    if (value.type == Cell::Type::time) return plain_number(std::round(value.number * 24 * 60)) + " minutes";
    const auto number = bare_number(value);
    if (!number) return typed(means);
    const auto unit = unit_words(means);
    if (says_hours(unit)) return plain_number(*number) + " hours";
    if (says_minutes(unit) || means == Column::session_length) return plain_number(*number) + " minutes";
    return text(means);
}

// A heading in the school's own words may leave the unit to the one of ours that it stands for.
std::string Row::unit_words(Column means) const
{
    const auto typed = heading(means);
    return says_hours(typed) || says_minutes(typed) || !table_.found(means) ? typed : table_.found(means)->key;
}

std::vector<std::string> Row::headings_besides(std::span<const Column> meanings) const
{
    std::vector<std::string> headings;
    for (const auto& column : table_.columns)
        if (!kept_as_typed(column.means) && std::ranges::find(meanings, column.means) == meanings.end() &&
            !grid_.at(row_, column.column).blank())
            headings.push_back(folded(column.heading));
    return headings;
}

std::string Row::heading(Column means) const
{
    const auto* found = table_.found(means);
    return found ? found->heading : std::string{};
}

int Row::filled() const
{
    return static_cast<int>(
        std::ranges::count_if(table_.columns, [&](const FoundColumn& c) { return !grid_.at(row_, c.column).blank(); }));
}

void Row::report(Column means, std::string what, std::string remedy, std::string check) const
{
    auto subject = heading_key(heading(means)) + "|" + named_by_row(grid_, table_, row_);
    issues_.push_back({where(means), std::move(check), std::move(what), std::move(remedy), std::move(subject)});
}

std::optional<double> Row::number(Column means) const
{
    const auto& value = cell(means);
    if (value.numeric()) return value.number;
    if (!value.is_text()) return {};
    const auto read = means == Column::hourly_rate ? read_hourly_rate(value.text) : read_pounds(value.text);
    if (const auto* number = understood(read)) return *number;
    if (means == Column::hourly_rate)
        report(means, "\"" + shortened(text(means)) + "\" is not the pay of an hour, so it was not read.",
               "Type what an hour costs in pounds; the pay of a day, a session or a year has to be divided by its hours first.");
    else
        report(means, "\"" + shortened(text(means)) + "\" is not a number.", "Type the number alone.");
    return {};
}

std::optional<double> Row::hours(Column means) const
{
    const auto& value = cell(means);
    if (value.type == Cell::Type::number) return value.number;
    if (value.type == Cell::Type::time) return value.number * 24;
    if (value.blank() || value.type == Cell::Type::error) return {};
    const auto typed = text(means);
    if (value.is_text()) {
        const bool money = typed.find(kPound) != std::string::npos;
        if (const auto bare = read_pounds(typed); !money && understood(bare)) return *understood(bare);  // `15`, `15+`
        if (const auto minutes = total_minutes(typed); understood(minutes)) return *understood(minutes) / 60;
    }
    report(means,
           value.type == Cell::Type::date ? "The cell holds a date where hours a week should stand."
                                          : "\"" + shortened(typed) + "\" does not say how many hours a week.",
           "Type the number of hours alone, such as 15.");
    return {};
}

namespace {

// `Sept 25` in a row of months and years; `Oct 7` beside it shows that days are meant.
std::optional<std::chrono::year_month> month_of_row(const Row& row, const std::string& typed)
{
    constexpr std::array kDays{Column::start, Column::end, Column::review_date};
    const bool days = std::ranges::any_of(kDays, [&](Column means) { return names_month_and_day(row.text(means)); });
    return days ? std::nullopt : read_month_of_short_year(typed);
}

// `5 Oct` is of the school year that the workbook is read in.
std::optional<Date> day_without_year(const Row& row, Column means, const std::string& typed)
{
    constexpr std::array kDays{Column::start, Column::end, Column::review_date};
    const auto& today = row.usage().today;
    return today && std::ranges::find(kDays, means) != kDays.end() ? read_day_of_school_year(typed, *today) : std::nullopt;
}

// `Sept 2026` and `Autumn 1 2026` begin with their first day and end with their last.
std::optional<Date> day_of_span(const Row& row, Column means, const std::string& typed)
{
    const bool first = means == Column::start;
    if (!first && means != Column::end && means != Column::review_date) return {};
    auto month = read_month(typed);
    if (!month) month = month_of_row(row, typed);
    if (month) return first ? Date{*month / 1} : Date{*month / std::chrono::last};
    const auto term = read_term(typed);
    if (!has_letter(typed) || !term || !term->first || (!term->year && !term->school_year)) return {};
    const auto days = usual_days(*term, Date{}, row.usage().terms_a_year);
    return first ? days.first : days.last;
}

}  // namespace

std::optional<Date> Row::date(Column means) const
{
    const auto& value = cell(means);
    if (value.numeric() && value.number >= 1) return date_of(value.number, grid_.epoch);
    if (value.is_text()) {
        if (const auto date = read_date(value.text)) return date;
        auto date = day_without_year(*this, means, value.text);
        if (!date) date = day_of_span(*this, means, value.text);
        if (date) {
            report(means, "\"" + shortened(text(means)) + "\" was read as " + to_text(*date) + ".",
                   "Type the date as day/month/year, if it is another day.");
            return date;
        }
    }
    const auto term = value.is_text() ? read_term(value.text) : std::nullopt;
    if (term && !term->year && !term->school_year)
        report(means, "\"" + shortened(text(means)) + "\" is not a date, but a term without its year.",
               "Type the year behind it, as in Autumn 1 2026, or the date as day/month/year.");
    else if (!value.blank() && value.type != Cell::Type::error)
        report(means, "\"" + shortened(text(means)) + "\" is not a date.", "Type a date, such as 5 October 2026.");
    return {};
}

std::optional<Years> Row::years(Column means) const
{
    const auto& value = cell(means);
    if (value.blank() || value.type == Cell::Type::error) return {};
    const auto named = typed(means);
    if (says_none(named)) return {};
    const auto years = years_of_class(named);
    if (!years) report(means, "\"" + shortened(named) + "\" is not a year group.", "Type the year as 3, Year 3, R or Years 1-2.");
    return years;
}

bool by_formula(const Grid& grid, int row, int column)
{
    return std::ranges::any_of(grid.formulas, [&](const Area& area) { return area.holds(row, column); });
}

Cell number_or_text(const std::string& text)
{
    const auto number = bare_number(Cell::of(text));
    return number ? Cell::of(*number) : Cell::of(text);
}

}  // namespace provision

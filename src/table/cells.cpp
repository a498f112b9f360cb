// SPDX-License-Identifier: MPL-2.0
#include "table/cells.hpp"

#include "text/dates.hpp"
#include "text/money.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>

namespace provision {
namespace {

const Cell kBlank;

}  // namespace

std::string text_of(const Cell& cell)
{
    if (cell.is_text()) return std::string(trimmed(cell.text));
    if (cell.numeric()) return plain_number(cell.number);
    return {};
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

Where Row::where(Column means) const
{
    return grid_.where(row_, table_.column(means).value_or(0));
}

std::string Row::text(Column means) const
{
    return text_of(cell(means));
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
    issues_.push_back({where(means), std::move(check), std::move(what), std::move(remedy), heading_key(heading(means))});
}

std::optional<double> Row::number(Column means) const
{
    const auto& value = cell(means);
    if (value.numeric()) return value.number;
    if (!value.is_text()) return {};
    const auto read = read_pounds(value.text);
    if (const auto* number = understood(read)) return *number;
    report(means, "\"" + text(means) + "\" is not a number.", "Type the number alone.");
    return {};
}

std::optional<Date> Row::date(Column means) const
{
    const auto& value = cell(means);
    if (value.numeric() && value.number >= 1) return date_of(value.number, grid_.epoch);
    if (value.is_text()) {
        if (const auto date = read_date(value.text)) return date;
    }
    if (!value.blank() && value.type != Cell::Type::error)
        report(means, "\"" + text(means) + "\" is not a date.", "Type the date as day/month/year.");
    return {};
}

std::optional<Years> Row::years(Column means) const
{
    const auto& value = cell(means);
    if (value.type == Cell::Type::date) {
        const auto typed = typed_as_date(value.number, grid_.epoch);
        report(means, "The cell holds a date that Calc made of " + typed + " when it was typed. It was read as " + typed + ".",
               "Format the column as text and type " + typed + " again.", "damaged-cell");
        return read_years(typed);
    }
    if (value.blank() || value.type == Cell::Type::error) return {};
    auto years = read_years(text(means));
    if (!years) years = year_of_class(text(means));
    if (!years) report(means, "\"" + text(means) + "\" is not a year group.", "Type the year as 3, Year 3, R or Years 1-2.");
    return years;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "table/tested_data.hpp"

#include "text/words.hpp"

#include <cmath>

namespace provision {
namespace {

// A reading age of which Calc made a time of day: `7:09`.
std::string typed_age(const Row& row, Column data)
{
    const int minutes = static_cast<int>(std::lround(row.cell(data).number * 24 * 60));
    const auto months = std::to_string(minutes % 60);
    const auto age = std::to_string(minutes / 60) + ":" + (months.size() == 1 ? "0" : "") + months;
    row.report(data, "The cell holds a time that Calc made of " + age + " when it was typed. It was read as " + age + ".",
               "Format the column as text and type " + age + " again.", "damaged-cell");
    return age;
}

}  // namespace

DatedData tested_data(const Row& row, Column data, Column day)
{
    const bool dated_heading = has_phrase(folded(row.heading(data)), "date");
    const auto& cell = row.cell(data);
    if (cell.type == Cell::Type::time) return {typed_age(row, data), row.date(day)};
    if (row.filled(day)) return {row.typed(data), row.date(day)};
    if (cell.type == Cell::Type::date && dated_heading) return {{}, row.date(data)};
    return cell.is_text() ? split_date(row.text(data)) : DatedData{row.typed(data), {}};
}

}  // namespace provision

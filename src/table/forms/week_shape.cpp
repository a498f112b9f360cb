// SPDX-License-Identifier: MPL-2.0
#include "table/forms/week_shape.hpp"

#include "text/line_adults.hpp"
#include "text/names.hpp"
#include "text/weekdays.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

std::string title_over(const Region& region, int row)
{
    for (int above = row - 1; above >= region.first(); --above) {
        if (filled_cells(region.grid(), above) == 0) continue;
        const auto lone = lone_cell(region.grid(), above);
        if (!lone) return {};
        auto title = one_line(cell_text(region.grid(), above, *lone));
        while (!title.empty() && (title.back() == ':' || title.back() == ' ')) title.pop_back();
        return title;
    }
    return {};
}

/// `Mrs Hall - intervention timetable`: the adult whose week it is. A class is called by its teacher too, and who agreed to a
/// timetable does not give it; two adults do not tell who gives what.
std::string adult_of_title(const std::string& title)
{
    constexpr std::array<std::string_view, 8> kOthers{"class", "form", "with", "by", "agreed", "from", "cc", "copy"};
    constexpr std::array<std::string_view, 6> kTitles{"mr", "mrs", "miss", "ms", "mx", "dr"};
    const LineText line(title);
    const auto plain = line.plain();
    const auto says = [&](std::string_view word) { return has_phrase(plain, word); };
    if (std::ranges::any_of(kOthers, says) || plain.find("'s") != std::string_view::npos) return {};
    std::string adult;
    for (std::size_t at = 0; at < plain.size();) {
        const auto word = end_of_word(plain, at);
        const bool titled = std::ranges::find(kTitles, plain.substr(at, word - at)) != kTitles.end();
        const auto end = titled ? end_of_adults(line, at, true) : at;
        if (titled && !adult.empty()) return {};
        if (end > at) adult = line.as_typed(at, end);
        at = std::max(word, at + 1);
    }
    return adult;
}

}  // namespace

bool weekday_heading(const std::string& text)
{
    constexpr unsigned kMonday = 1;
    constexpr unsigned kFriday = 5;
    const auto plain = folded_heading(text);
    const auto day = weekday_of(std::string_view(plain).substr(0, plain.find(' ')));
    return day && *day >= kMonday && *day <= kFriday && plain.size() < 20;
}

std::optional<WeekShape> week_at(const Region& region, int row)
{
    const auto& grid = region.grid();
    WeekShape shape{.header_row = row, .days = {}, .total = {}, .title = {}, .staff = {}};
    for (int column = 0; column < grid.columns; ++column) {
        if (!grid.at(row, column).is_text()) continue;
        const auto text = cell_text(grid, row, column);
        const auto plain = folded_heading(text);
        if (weekday_heading(text)) shape.days.push_back(column);
        const bool totals =
            has_phrase(plain, "hours") || has_phrase(plain, "total") || has_phrase(plain, "hrs") || has_phrase(plain, "minutes");
        if (!shape.days.empty() && totals) shape.total = column;
    }
    if (shape.days.size() < 3 || shape.days.front() == 0) return {};
    shape.title = title_over(region, row);
    shape.staff = adult_of_title(shape.title);
    return shape;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
// `Intervention 1 | Time | Staff`: the columns behind a provision's own tell how it is given.
#include "table/forms/given_beside.hpp"

#include "table/cells.hpp"
#include "table/forms/free_lines.hpp"
#include "table/schema.hpp"
#include "text/names.hpp"
#include "text/ratio.hpp"
#include "text/schedule.hpp"
#include "text/staff.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

using Lines = std::vector<std::string>;

void tell(const Where& where, const std::string& said, const std::string& why, std::vector<Issue>& issues)
{
    issues.push_back({where, {}, "\"" + shortened(said) + "\" " + why, "Give each provision a row of its own."});
}

/// A number under `Sessions` counts them, one under `Mins` is minutes; under other headings its unit is not told.
std::string with_unit(const Cell& cell, const std::string& heading, Column means)
{
    const auto text = text_of(cell);
    if (!cell.numeric()) return text;
    const auto key = heading_key(heading);
    if (means == Column::sessions) return text + " x";
    for (const std::string_view unit : {"mins", "minutes", "hours", "hrs"})
        if (has_phrase(key, unit)) return text + " " + std::string(unit);
    return {};
}

/// The cells beside a provision, taken for one line of its cell.
class Beside {
public:
    Beside(const Where& where, Provision& provision, std::vector<Issue>& issues)
        : where_(where), provision_(provision), issues_(issues)
    {
    }

    void take(Column means, const std::string& said)
    {
        if (said.empty()) return;
        if (means == Column::staff) return take_staff(said);
        if (means == Column::ratio) return take_ratio(said);
        if (means == Column::weeks) return take_word(provision_.weeks, said);
        if (means == Column::term && !tells_time(said)) return take_word(provision_.term, said);
        time_ += (time_.empty() ? "" : " ") + said;
    }

    void finish()
    {
        if (time_.empty()) return;
        if (provision_.schedule.typed.empty())
            provision_.schedule = schedule_cell(where_, time_);
        else
            twice(time_);
    }

private:
    void twice(const std::string& said)
    {
        if (folded(said) != folded(provision_.schedule.typed))
            tell(where_, said, "beside " + provision_.name + " was not read, for its cell says it otherwise.", issues_);
    }

    // `When` heads terms in one school and times in another.
    static bool tells_time(const std::string& said)
    {
        const auto read = read_schedule(said);
        return understood(read) || counts_sessions(said) || !sessions_in(said).empty();
    }

    void take_word(std::string& word, const std::string& said)
    {
        if (word.empty())
            word = said;
        else if (folded(word) != folded(said))
            twice(said);
    }

    void take_staff(const std::string& said)
    {
        auto staff = read_staff(said);
        if (staff == provision_.staff) return;
        if (!provision_.staff.adults.empty()) return twice(said);
        provision_.staff = std::move(staff);
        provision_.staff_where = where_;
    }

    void take_ratio(const std::string& said)
    {
        const auto read = read_ratio(said);
        const auto* ratio = understood(read);
        if (ratio && provision_.ratio == *ratio) return;
        if (!ratio || provision_.ratio) return twice(said);
        provision_.ratio = *ratio;
    }

    Where where_;
    Provision& provision_;
    std::vector<Issue>& issues_;
    std::string time_;
};

}  // namespace

void give_beside(const Grid& grid, CellAt cell, const MatrixShape& shape, const MatrixColumn& head, std::span<Provision> fresh,
                 std::vector<Issue>& issues)
{
    if (head.beside.empty()) return;
    std::vector<Beside> takers;
    for (auto& provision : fresh) takers.emplace_back(grid.where(cell.row, cell.column), provision, issues);
    for (const int column : head.beside) {
        const auto& typed = grid.at(cell.row, column);
        if (typed.blank()) continue;
        const auto heading = cell_text(grid, shape.header_row, column);
        const auto means = column_of(TableKind::provision_map, heading_key(heading)).value_or(Column::note);
        const auto said = with_unit(typed, heading, means);
        const auto parts = lines(said);
        const auto where = grid.where(cell.row, column);
        if (said.empty())
            tell(where, text_of(typed), "has no unit under \"" + shortened(heading) + "\" and was not read.", issues);
        else if (takers.empty())
            tell(where, said, "stands beside no provision and was not read.", issues);
        else if (takers.size() == 1)
            takers.front().take(means, one_line(said));
        else if (parts.size() == takers.size())
            for (std::size_t at = 0; at < parts.size(); ++at) takers[at].take(means, parts[at]);
        else
            tell(where, said, "stands for several provisions together, so none of them got it.", issues);
    }
    for (auto& taker : takers) taker.finish();
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "table/cells.hpp"
#include "table/map_cells.hpp"
#include "table/read.hpp"
#include "text/foot_lines.hpp"
#include "text/kinds.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

namespace provision {
namespace {

// Reads one map from top to bottom; what section rows and filled-down cells say is kept for the rows below them.
class MapReader {
public:
    MapReader(const Grid& grid, const FoundTable& table, WorkbookReading& out)
        : grid_(grid), table_(table), out_(out), ratios_(ratio_column(grid, table, out.issues)), years_(years_above()),
          wave_(wave_above())
    {
    }

    int read();

private:
    void read_row(const Row& row);
    bool read_lone_line(const Row& row);
    bool read_section(const std::string& line);
    bool read_foot_line(const Where& where, const std::string& line);
    void read_years(const Row& row);
    void join_to_last(const Row& row);
    void read_provision(const Row& row);
    Provision provision_of(const Row& row);
    std::optional<Years> years_above() const;
    std::optional<int> wave_above() const;
    bool named(const Row& row) const { return row.filled(Column::provision); }

    const Grid& grid_;
    const FoundTable& table_;
    WorkbookReading& out_;
    RatioColumn ratios_;
    std::optional<Years> years_;
    std::optional<int> wave_;
    bool after_blank_ = false;
    bool ended_ = false;  ///< a foot line was met: what follows is no provision
    int rows_ = 0;
};

// The nearest title that names years, else the sheet's own name.
std::optional<Years> MapReader::years_above() const
{
    for (const auto& title : table_.titles) {
        if (const auto years = provision::read_years(title)) return years;
        if (const auto years = years_in(title)) return years;
        if (const auto key = folded(title); key.starts_with("class"))
            if (const auto years = year_of_class(trimmed(std::string_view(key).substr(5)))) return years;
    }
    return years_in(grid_.sheet);
}

std::optional<int> MapReader::wave_above() const
{
    for (const auto& title : table_.titles)
        if (const auto wave = wave_section(title)) return wave;
    return wave_section(grid_.sheet);
}

int MapReader::read()
{
    for (int index = table_.heading_row + 1; index < table_.end_row; ++index) {
        const Row row(grid_, table_, index, out_.issues);
        if (row.filled() == 0 && !lone_cell(grid_, index)) {
            after_blank_ = true;
            continue;
        }
        if (!read_lone_line(row)) read_row(row);
        after_blank_ = false;
    }
    return rows_;
}

bool MapReader::read_section(const std::string& line)
{
    const auto years = provision::read_years(line);
    const auto wave = wave_section(line);
    if (years) years_ = years;
    if (wave) wave_ = wave;
    if (years || wave) ended_ = false;
    return years || wave;
}

bool MapReader::read_foot_line(const Where& where, const std::string& line)
{
    if (auto count = pupils_by_status(line)) {
        count->where = where;
        out_.map.status_counts.push_back(*count);
        ended_ = true;
        return true;
    }
    const auto key = folded(line);
    const bool total = key.starts_with("total") || key.starts_with("grand total");
    if (!total && !key.starts_with("*") && !key.starts_with("note")) return false;
    out_.issues.push_back({where,
                           {},
                           "\"" + shortened(line) + "\" was taken for a line below the map, not for a provision.",
                           "Nothing, if that is right."});
    return true;
}

// A row with one filled cell is a section, a foot line, a remark, or a provision of which only the name is typed.
bool MapReader::read_lone_line(const Row& row)
{
    const auto lone = lone_cell(grid_, row.index());
    if (!lone) return false;
    const auto where = grid_.where(row.index(), *lone);
    const auto line = text_of(grid_.at(row.index(), *lone));
    if (read_section(line) || read_foot_line(where, line)) return true;
    if (named(row) && !ended_ && !after_blank_) return false;
    if (named(row) && !ended_ && rows_ == 0) return false;
    if (!named(row) && row.filled() == 1 && !row.filled(Column::year)) return false;
    out_.issues.push_back(
        {where,
         {},
         "\"" + shortened(line) + "\" stands alone in its row; it was read neither as a provision nor as a section.",
         "If it is a provision, type its staff, ratio or time beside it."});
    return true;
}

void MapReader::read_row(const Row& row)
{
    const auto name = row.text(Column::provision);
    if (row.filled(Column::year) && read_foot_line(row.where(Column::year), row.text(Column::year))) return;
    if (!name.empty() && read_foot_line(row.where(Column::provision), name)) return;
    read_years(row);
    if (const auto wave = wave_cell(row)) wave_ = wave;
    if (name.empty())
        join_to_last(row);
    else
        read_provision(row);
}

void MapReader::read_years(const Row& row)
{
    if (!row.filled(Column::year)) return;
    if (const auto years = row.years(Column::year)) years_ = years;
}

// A row without a name carries on the row above it, as where a second adult got a row of its own; without one above it is lost,
// so said.
void MapReader::join_to_last(const Row& row)
{
    if (row.filled() == 0) return;
    if (rows_ > 0 && !after_blank_ && carry_on(row, out_.map.provisions.back())) return;
    row.report(Column::provision, "The row names no provision and was not read.", "Name the provision, or clear the row.");
}

void MapReader::read_provision(const Row& row)
{
    auto provision = provision_of(row);
    for (const auto& name : provision.pupils)
        out_.map.attendance.push_back(
            {row.where(Column::pupils), name, provision.name,
             provision.years && provision.years->single() ? std::optional(provision.years->first) : std::nullopt,
             provision.class_name, provision.start, provision.end});
    out_.map.provisions.push_back(std::move(provision));
    ++rows_;
}

Provision MapReader::provision_of(const Row& row)
{
    Provision provision;
    provision.where = row.where(Column::provision);
    const auto named = split_name(row.text(Column::provision));
    provision.name = named.name.empty() ? row.text(Column::provision) : named.name;
    provision.class_name = row.text(Column::class_name);
    provision.years = years_ ? years_ : year_of_class(provision.class_name);
    provision.wave = wave_;
    provision.kind = kind_of(row, provision.name);
    provision.ratio = ratios_.read(row);
    provision.schedule = schedule_of(row, named.schedule);
    provision.start = row.date(Column::start);
    provision.end = row.date(Column::end);
    read_given_as(row, provision);
    read_staff_and_time(row, provision);
    read_pupils(row, provision);
    return provision;
}

}  // namespace

int read_provision_map(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    return MapReader(grid, table, out).read();
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "table/form_head.hpp"

#include "text/dates.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace provision {
namespace {

// Labels that forms have beside the headings of tables; those that mean Column::known are told apart from values, no more.
const std::map<std::string_view, Column>& own_labels()
{
    using enum Column;
    static const std::map<std::string_view, Column> labels{{"name of pupils", pupil},
                                                           {"name of group", provision},
                                                           {"children", pupil},
                                                           {"students", pupil},
                                                           {"names of pupils", pupil},
                                                           {"names of children", pupil},
                                                           {"pupil(s)", pupil},
                                                           {"name(s)", pupil},
                                                           {"pupil name(s)", pupil},
                                                           {"needs", primary_need},
                                                           {"special educational needs", primary_need},
                                                           {"areas of need", primary_need},
                                                           {"area(s) of need", primary_need},
                                                           {"plan", status},
                                                           {"teacher", staff},
                                                           {"class teacher", known},
                                                           {"term", known},
                                                           {"school", known},
                                                           {"school year", known},
                                                           {"academic year", known},
                                                           {"date of birth", known},
                                                           {"dob", known},
                                                           {"d.o.b", known},
                                                           {"senco", known},
                                                           {"subject", known},
                                                           {"date", date},
                                                           {"completed by", known},
                                                           {"written by", known},
                                                           {"cycle", known}};
    return labels;
}

// What a head may say: a cost, a total or a note beside a colon is rather a foot.
bool stands_in_heads(Column means)
{
    using enum Column;
    constexpr std::array kHead = {
        pupil,          surname,        forename,      upn,     year,       class_name, status,      primary_need, secondary_need,
        provision,      kind,           wave,          area,    staff,      ratio,      schedule,    sessions,     session_length,
        weeks,          target_group,   outcome,       measure, start,      end,        review_date, reviewer,     stated_time,
        time_and_staff, entry_criteria, exit_criteria, date,    plan_hours, funding,    target};
    return std::ranges::find(kHead, means) != kHead.end();
}

struct Label {
    Column means = Column::known;
    std::string text;
    bool colon = false;
    bool known = false;  ///< one of the labels we know, whatever it means
};

std::string_view without_colon(std::string_view text)
{
    text = trimmed(text);
    while (text.ends_with(':')) text = trimmed(text.substr(0, text.size() - 1));
    return text;
}

// A cell that is a label and nothing else; one that nobody knows needs its colon.
std::optional<Label> label_of(std::string_view text)
{
    const bool colon = trimmed(text).ends_with(':');
    const auto words = without_colon(text);
    constexpr std::size_t kLongest = 60;
    if (words.empty() || words.size() > kLongest) return {};
    if (const auto means = label_means(words)) return Label{*means, std::string(words), colon, true};
    if (colon && words.find(':') == std::string_view::npos) return Label{Column::known, std::string(words), true, false};
    return {};
}

struct Pair {
    Label label;
    std::string value;
};

// The start of the longest known label that ends at a colon: in `Asha Patel  Year: 4` that is before `Year`.
std::optional<std::size_t> label_before(std::string_view line, std::size_t colon)
{
    constexpr std::size_t kLongest = 40;
    for (std::size_t at = colon > kLongest ? colon - kLongest : 0; at < colon; ++at) {
        const bool begins = at == 0 || line[at - 1] == ' ' || line[at - 1] == '\t';
        if (begins && line[at] != ' ' && label_means(line.substr(at, colon - at))) return at;
    }
    return {};
}

// `Name: Asha Patel   Year: 4` in one cell; empty when a line does not begin with a label that is known.
std::vector<Pair> pairs_of_line(std::string_view line)
{
    std::vector<Pair> pairs;
    for (auto colon = line.find(':'); colon != std::string_view::npos; colon = line.find(':', colon + 1)) {
        const auto at = label_before(line, colon);
        if (!at || (pairs.empty() && *at != 0)) continue;
        if (!pairs.empty()) {
            auto& value = pairs.back().value;
            value = std::string(trimmed(std::string_view(value).substr(0, value.size() - (line.size() - *at))));
        }
        const auto words = std::string(trimmed(line.substr(*at, colon - *at)));
        pairs.push_back({{*label_means(words), words, true, true}, std::string(line.substr(colon + 1))});
    }
    for (auto& pair : pairs) pair.value = std::string(trimmed(pair.value));
    return pairs;
}

std::vector<Pair> pairs_of_cell(const std::string& text)
{
    std::vector<Pair> pairs;
    constexpr std::size_t kLongest = 1000;
    if (text.size() > kLongest) return pairs;
    for (const auto& line : lines(text)) {
        auto more = pairs_of_line(line);
        if (more.empty() && pairs.empty()) return {};
        if (more.empty())
            pairs.back().value += (pairs.back().value.empty() ? "" : "\n") + line;  // the value goes on
        else
            pairs.insert(pairs.end(), more.begin(), more.end());
    }
    return pairs;
}

// One row as labels and values, and how much of it is neither.
struct HeadLine {
    std::vector<HeadField> fields;
    int known = 0;      ///< labels we know
    int colons = 0;     ///< labels with a colon
    int others = 0;     ///< filled cells that are neither label nor value
    bool open = false;  ///< the last label has a colon
    std::vector<int> label_columns{};
};

bool takes_several(Column means)
{
    return means == Column::pupil || means == Column::staff;
}

void add_label(HeadLine& line, const Label& label, const Where& where)
{
    line.fields.push_back({label.means, label.text, {}, where});
    line.label_columns.push_back(where.column);
    line.known += label.known ? 1 : 0;
    line.colons += label.colon ? 1 : 0;
    line.open = label.colon;
}

// A value belongs to the label before it; further ones only where several are named, as pupils in a cell each.
void add_value(HeadLine& line, const Cell& value, const Where& where)
{
    if (line.fields.empty()) {
        ++line.others;
        return;
    }
    auto& field = line.fields.back();
    if (field.value.blank()) {
        field.value = value;
        field.where = where;
    } else if (line.open && takes_several(field.means) && field.value.is_text() && value.is_text()) {
        field.value.text += "\n" + value.text;
    } else {
        ++line.others;
    }
}

// `Supported by: | TA`: words that label elsewhere are the value of a label with a colon, and adults that of one for adults.
bool is_value(const HeadLine& line, const Label& label)
{
    if (line.fields.empty() || label.colon || !line.fields.back().value.blank()) return false;
    return line.open || (label.means == Column::staff && line.fields.back().means == Column::staff);
}

void add_text(HeadLine& line, const Cell& cell, const Where& where)
{
    if (const auto label = label_of(cell.text); label && !is_value(line, *label)) {
        add_label(line, *label, where);
        return;
    }
    const auto pairs = pairs_of_cell(cell.text);
    for (const auto& pair : pairs) {
        add_label(line, pair.label, where);
        line.fields.back().value = Cell::of(pair.value);
    }
    if (pairs.empty()) add_value(line, cell, where);
}

HeadLine head_line(const Grid& grid, int row)
{
    HeadLine line;
    for (int column = 0; column < grid.columns; ++column) {
        const auto& cell = grid.at(row, column);
        if (cell.blank()) continue;
        if (cell.is_text())
            add_text(line, cell, grid.where(row, column));
        else
            add_value(line, cell, grid.where(row, column));
    }
    return line;
}

bool blank_row(const Grid& grid, int row)
{
    for (int column = 0; column < grid.columns; ++column)
        if (!grid.at(row, column).blank()) return false;
    return true;
}

int filled_values(const HeadLine& line)
{
    return static_cast<int>(std::ranges::count_if(line.fields, [](const HeadField& field) { return !field.value.blank(); }));
}

// Labels and values and nothing else; labels side by side without values are rather headings.
bool pairs_only(const HeadLine& line)
{
    return line.others == 0 && line.known > 0 && (filled_values(line) > 0 || line.fields.size() == 1);
}

// Every label has its value, so that no heading row is meant.
bool all_paired(const HeadLine& line)
{
    return pairs_only(line) && filled_values(line) == static_cast<int>(line.fields.size());
}

bool known_heading(const Cell& cell)
{
    constexpr std::array kTables = {TableKind::provision_map, TableKind::register_, TableKind::groups,
                                    TableKind::reviews,       TableKind::sessions,  TableKind::needs};
    if (!cell.is_text()) return false;
    const auto key = heading_key(cell.text);
    return std::ranges::any_of(kTables, [&](TableKind kind) { return column_of(kind, key).has_value(); });
}

bool heading_like(const Grid& grid, int row)
{
    int known = 0;
    for (int column = 0; column < grid.columns; ++column) known += known_heading(grid.at(row, column)) ? 1 : 0;
    return known >= 2;
}

int filled_cells_of(const Grid& grid, int row)
{
    int filled = 0;
    for (int column = 0; column < grid.columns; ++column) filled += grid.at(row, column).blank() ? 0 : 1;
    return filled;
}

// Adults whose words label elsewhere.
bool names_adult(const Cell& cell)
{
    constexpr std::array<std::string_view, 4> kAdults{"ta", "teacher", "class teacher", "senco"};
    return std::ranges::find(kAdults, folded(cell.text)) != kAdults.end();
}

// Under headings stand values, under the labels of a head other labels, headings or nothing: schools write `Staff:` over columns
// too.
bool values_follow(const Grid& grid, int row, const HeadLine& line)
{
    int next = row + 1;
    while (next < grid.rows() && blank_row(grid, next)) ++next;
    if (next >= grid.rows() || filled_cells_of(grid, next) < 2) return false;
    return std::ranges::all_of(line.label_columns, [&](int column) {
        const auto& cell = grid.at(next, column - grid.left);
        const bool words = cell.is_text() && (label_of(cell.text) || known_heading(cell) || !pairs_of_cell(cell.text).empty());
        return !cell.blank() && (!words || names_adult(cell));
    });
}

// Rows of pairs without a colon are a head where headings follow below them ...
bool headings_follow(const Grid& grid, int row)
{
    for (int next = row + 1; next < grid.rows(); ++next) {
        if (blank_row(grid, next)) continue;
        if (!all_paired(head_line(grid, next))) return heading_like(grid, next);
    }
    return false;
}

// ... and above them, up to a blank row, there are only pairs and titles.
bool begins_block(const Grid& grid, int row)
{
    for (int above = row - 1; above >= 0 && !blank_row(grid, above); --above) {
        const auto line = head_line(grid, above);
        const bool title = line.fields.empty() && line.others == 1;
        if (!title && !pairs_only(line)) return false;
    }
    return true;
}

}  // namespace

std::optional<Column> label_means(std::string_view label)
{
    const auto key = heading_key(label);
    if (const auto own = own_labels().find(key); own != own_labels().end()) return own->second;
    if (counts_pupils(key)) return {};
    for (const auto table : {TableKind::register_, TableKind::provision_map, TableKind::reviews})
        if (const auto means = column_of(table, key); means && stands_in_heads(*means)) return means;
    return {};
}

bool head_row(const Grid& grid, int row)
{
    const auto line = head_line(grid, row);
    if (!pairs_only(line) || values_follow(grid, row, line)) return false;
    if (line.colons == static_cast<int>(line.fields.size())) return true;
    return all_paired(line) && (line.colons > 0 || begins_block(grid, row)) && headings_follow(grid, row);
}

std::vector<HeadField> read_head(const Grid& grid, int first, int end)
{
    std::vector<HeadField> head;
    for (int row = first; row < end; ++row) {
        auto line = head_line(grid, row);
        if (line.fields.empty() || !head_row(grid, row)) continue;
        head.insert(head.end(), line.fields.begin(), line.fields.end());
    }
    return head;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "analysis/pupil_import.hpp"

#include "analysis/pupil_values.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace provision {
namespace {

// What a register of our own has, in its order.
constexpr std::array<std::string_view, 15> kHeadings = {
    "Pupil",  "UPN",          "Admission number", "Year",       "Class",
    "Status", "Primary need", "Secondary need",   "Plan hours", "Pupil premium",
    "FSM",    "EAL",          "Looked after",     "Group",      "Note"};

// The rows of one pupil as one: what they say differently is left out.
std::vector<std::string> merge(ListedPupil& first, const ListedPupil& again, const TableRead& table)
{
    std::vector<std::string> differ;
    for (std::size_t at = 0; at < first.cells.size(); ++at) {
        auto& cell = first.cells[at];
        const auto& other = again.cells[at];
        if (cell.text.empty()) cell = other;
        if (other.text.empty() || same_value(table.columns[at], cell.text, other.text)) continue;
        differ.push_back(table.columns[at].typed);
        cell = {};
    }
    return differ;
}

// School systems write a row for each need of a pupil: the same UPN and name again is the same pupil.
void merge_repeated(PupilList& file, std::vector<PupilDoubt>& doubts)
{
    std::map<std::string, std::size_t> first_rows;
    std::vector<ListedPupil> merged;
    for (auto& pupil : file.pupils) {
        auto key = number_key(pupil.pupil.upn);
        if (key.empty())
            for (const auto& cell : pupil.cells) key += "\n" + folded(cell.text);
        key += "|" + std::to_string(pupil.table) + "|" + name_key(pupil.pupil.name);
        const auto [found, fresh] = first_rows.emplace(key, merged.size());
        if (fresh) {
            merged.push_back(std::move(pupil));
            continue;
        }
        const auto differ = merge(merged[found->second], pupil, file.tables[pupil.table]);
        if (!differ.empty())
            doubts.push_back({pupil.pupil.name, pupil.pupil.where,
                              "Several rows of the file differ in " + listed(differ) + ", which was not taken over."});
    }
    file.pupils = std::move(merged);
}

// Years and hours are numbers where the register has numbers; all else stays the text that it is in the file.
Cell cell_for(const ColumnRead& column, const std::string& text, bool numbers, bool from_number = false)
{
    const auto number = number_in(text);
    const bool counts = column.means == "Year" || column.means == "Plan hours" || (own_column(column) && from_number);
    return counts && numbers && number ? Cell::of(*number) : Cell::of(text);
}

class Plan {
public:
    Plan(const PupilList& file, const PupilList& registered) : file_(file), registered_(registered), values_(file, registered) {}

    ImportPlan make(std::vector<PupilDoubt> doubts)
    {
        plan_.doubts = std::move(doubts);
        auto match = match_pupils(file_, registered_);
        for (auto& doubt : match.doubts) plan_.doubts.push_back(std::move(doubt));
        for (std::size_t at = 0; at < file_.pupils.size(); ++at) {
            if (match.partner[at])
                compare(file_.pupils[at], registered_.pupils[*match.partner[at]]);
            else if (!match.file_in_doubt[at])
                add(file_.pupils[at]);
        }
        find_gone(match);
        plan_.unused = values_.unused(registered_.tables);
        plan_.for_new_pupils = values_.own_shared(registered_.tables);
        return std::move(plan_);
    }

private:
    void compare(const ListedPupil& pupil, const ListedPupil& row)
    {
        const auto& table = registered_.tables[row.table];
        for (std::size_t at = 0; at < table.columns.size(); ++at) {
            const auto& column = table.columns[at];
            const auto& cell = row.cells[at];
            if (own_column(column)) continue;  // nobody knows what it means, so nobody can say which of two is right
            const auto value = values_.value(pupil, table, at);
            if (!value || value->empty() || same_value(column, cell.text, *value)) continue;
            if (values_.known_as(pupil, column, cell.text)) continue;
            if (column.means == "Note" && !cell.text.empty()) continue;  // the school's own words
            const Where where{table.first.sheet, row.pupil.where.row, column.column};
            if (cell.formula)
                plan_.doubts.push_back({row.pupil.name, where,
                                        "The file says \"" + *value + "\" for " + column.typed + ", but a formula stands in " +
                                            to_text(where) + "; it was left as it is."});
            else
                plan_.changed.push_back({row.pupil.name, column.typed, where, cell.text, cell_for(column, *value, cell.number)});
        }
    }

    // Whether numbers stand in the column now; a column without any cell may begin with them.
    bool holds_numbers(std::size_t table, std::size_t column) const
    {
        int numbers = 0;
        for (const auto& row : registered_.pupils)
            if (row.table == table && !row.cells[column].text.empty()) numbers += row.cells[column].number ? 1 : -1;
        return numbers >= 0;
    }

    // Of several tables the one that has the pupil's class, else the year, else the longest.
    std::size_t table_for(const ListedPupil& pupil) const
    {
        std::vector<std::array<int, 3>> votes(registered_.tables.size());
        for (const auto& row : registered_.pupils) {
            auto& vote = votes[row.table];
            const auto& name = pupil.pupil.class_name;
            vote[0] += !name.empty() && same_class(row.pupil.class_name, name);
            vote[1] += pupil.pupil.year && row.pupil.year == pupil.pupil.year;
            ++vote[2];
        }
        return static_cast<std::size_t>(std::ranges::max_element(votes) - votes.begin());
    }

    // Where a title or section rows say the class and no column does, the last of them speaks for whoever is added below.
    bool section_fits(const ListedPupil& pupil, std::size_t table) const
    {
        const ListedPupil* last = nullptr;
        for (const auto& row : registered_.pupils)
            if (row.table == table) last = &row;
        if (!last || column_meaning(registered_.tables[table], "Class")) return true;
        if (!last->pupil.class_name.empty()) return same_class(last->pupil.class_name, pupil.pupil.class_name);
        const bool says_year = !column_meaning(registered_.tables[table], "Year") && last->pupil.year;
        return !says_year || last->pupil.year == pupil.pupil.year;
    }

    void add(const ListedPupil& pupil)
    {
        const auto place = table_for(pupil);
        if (!section_fits(pupil, place)) {
            plan_.doubts.push_back(
                {pupil.pupil.name, pupil.pupil.where,
                 "The last section of the register is for another class or year; type the pupil into the right one."});
            return;
        }
        const auto& table = registered_.tables[place];
        NewPupil fresh{pupil.pupil.name, place, {}};
        bool named = false;
        for (std::size_t at = 0; at < table.columns.size(); ++at) {
            const auto& means = table.columns[at].means;
            const auto value = values_.value(pupil, table, at).value_or("");
            fresh.values.push_back(cell_for(table.columns[at], value, holds_numbers(place, at), typed_number(pupil, means)));
            named = named || ((means == "Pupil" || means == "Surname") && !value.empty());
        }
        if (named)
            plan_.fresh.push_back(std::move(fresh));
        else
            plan_.doubts.push_back({pupil.pupil.name, pupil.pupil.where,
                                    "The register has Surname and Forename, and the file does not say which is which."});
    }

    bool typed_number(const ListedPupil& pupil, std::string_view means) const
    {
        const auto column = column_meaning(file_.tables.at(pupil.table), means);
        return column && pupil.cells.at(*column).number;
    }

    // In September the register is still last year's: most pupils of the file are a year on.
    bool rolled_up(const PupilMatch& match) const
    {
        int on = 0;
        int same = 0;
        for (std::size_t at = 0; at < match.partner.size(); ++at) {
            if (!match.partner[at]) continue;
            const auto now = file_.pupils[at].pupil.year;
            const auto before = registered_.pupils[*match.partner[at]].pupil.year;
            if (now && before) ++(*now == *before ? same : on);
        }
        return on > same;
    }

    // An export of one year says nothing of the others.
    void find_gone(const PupilMatch& match)
    {
        std::set<int> years;
        bool all_years = false;
        for (const auto& one : file_.pupils) {
            all_years = all_years || !one.pupil.year;
            if (one.pupil.year) years.insert(*one.pupil.year);
        }
        const int years_on = rolled_up(match) ? 1 : 0;
        std::vector<bool> found(registered_.pupils.size());
        for (const auto& partner : match.partner)
            if (partner) found[*partner] = true;
        for (std::size_t at = 0; at < registered_.pupils.size(); ++at) {
            if (found[at] || match.register_in_doubt[at]) continue;
            const auto& row = registered_.pupils[at];
            if (!all_years && row.pupil.year && !years.contains(*row.pupil.year + years_on))
                plan_.other_years.push_back({row.pupil.name, row.pupil.where, {}, {}});
            else
                add_gone(row);
        }
    }

    void add_gone(const ListedPupil& row)
    {
        const auto& table = registered_.tables[row.table];
        GonePupil gone{row.pupil.name, row.pupil.where, {}, {}};
        if (const auto note = column_meaning(table, "Note"); note && !row.cells[*note].formula) {
            gone.note = Where{table.first.sheet, row.pupil.where.row, table.columns[*note].column};
            gone.before = row.cells[*note].text;
        }
        plan_.gone.push_back(std::move(gone));
    }

    const PupilList& file_;
    const PupilList& registered_;
    PupilValues values_;
    ImportPlan plan_;
};

}  // namespace

ImportPlan plan_import(PupilList file, const PupilList& registered)
{
    std::vector<PupilDoubt> doubts;
    merge_repeated(file, doubts);
    return Plan(file, registered).make(std::move(doubts));
}

TableRead new_register(const PupilList& file)
{
    TableRead table{TableKind::register_, {"Register", 0, 0}, {"Register", 0, 0}, 0, {}, {}};
    const auto has = [&](std::string_view means) {
        return means == "Pupil" || means == "Year" || means == "Class" ||
               std::ranges::any_of(file.tables, [&](const TableRead& one) { return column_meaning(one, means).has_value(); });
    };
    for (const auto heading : kHeadings)
        if (has(heading))
            table.columns.push_back({static_cast<int>(table.columns.size()), std::string(heading), std::string(heading)});
    table.last.column = static_cast<int>(table.columns.size()) - 1;
    return table;
}

}  // namespace provision

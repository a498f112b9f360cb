// SPDX-License-Identifier: MPL-2.0
#include "support/thrown_tables.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace provision {
namespace {

using Words = std::array<std::string_view, 8>;

constexpr Words kForenames{"Asha", "Tom", "Ifeoma", "Seán", "Mary-Jane", "Yusuf", "Bronwen", "Zofia"};
constexpr Words kSurnames{"Patel", "O'Brien", "Okafor", "Smith-Jones", "Khan", "Pryce", "Nowak", "de Vries"};
constexpr Words kProvisions{"Toe by Toe", "Lego therapy",      "Precision teaching", "Numbershark",
                            "Lunch club", "Narrative therapy", "Spelling group",     "Paired reading"};
constexpr Words kClasses{"Oak", "Willow", "Pine", "Rowan", "Kingfisher", "Robin", "Swift", "Heron"};
constexpr Words kAdults{"TA", "LSA", "HLTA", "Teacher", "SENCO", "ELSA", "Mrs Hale", "Mr Eze"};
constexpr Words kTitles{"Meadow Bank School", "SENCO: Mrs Hale",        "Updated by the office", "Draft",
                        "Confidential",       "Please keep up to date", "Hill Lane Federation",  "Printed on demand"};

std::string iso(Dice& dice, int year)
{
    return std::to_string(year) + "-0" + std::to_string(dice.between(1, 9)) + "-1" + std::to_string(dice.between(0, 9));
}

std::string text(std::string_view view)
{
    return std::string(view);
}

std::string whole_name(Dice& dice)
{
    return text(dice.one_of(kForenames)) + " " + text(dice.one_of(kSurnames));
}

// As a heading is typed: lower case, Title Case or capitals, with a colon or a star behind it, wrapped or with a blank too many.
std::string typed_heading(Dice& dice, std::string_view heading)
{
    std::string typed(heading);
    const auto letters = dice.below(4);
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const bool starts = i == 0 || typed[i - 1] == ' ' || typed[i - 1] == '/';
        const auto letter = static_cast<unsigned char>(typed[i]);
        if (letters == 1 || (letters == 2 && starts)) typed[i] = static_cast<char>(std::toupper(letter));
    }
    const auto blank = typed.find(' ');
    if (blank != std::string::npos && dice.chance(20)) typed.replace(blank, 1, dice.chance(50) ? "\\n" : "  ");
    return typed + (dice.chance(15) ? std::string(dice.chance(50) ? ":" : "*") : std::string{});
}

void put(WrittenRow& row, Column means, const std::string& field, const std::string& typed, const std::string& read = {})
{
    row.cells[means] = typed;
    row.told[field] = read.empty() ? typed : read;
}

void put_size(Dice& dice, WrittenRow& row)
{
    const auto pupils = std::to_string(dice.between(3, 8));
    const std::array<std::string, 4> typed{pupils, pupils + ":1", "group of " + pupils, pupils};
    put(row, Column::ratio, "ratio", dice.one_of(typed), pupils);
}

void put_pupils(Dice& dice, WrittenRow& row)
{
    std::vector<std::string> names;
    for (int i = dice.between(2, 4); i > 0; --i) names.push_back(whole_name(dice));
    const std::string sign = dice.chance(50) ? "; " : "\\n";
    for (const auto& name : names) {
        const std::string behind = row.cells[Column::pupils].empty() ? "" : sign;
        row.cells[Column::pupils] += behind + name;
        row.told["pupils"] += (row.told["pupils"].empty() ? "" : "; ") + name;
    }
}

// How often and how long, in one column, in two, or behind the provision's name.
void put_schedule(Dice& dice, WrittenRow& row, const std::vector<Column>& columns)
{
    const auto has = [&](Column means) { return std::ranges::find(columns, means) != columns.end(); };
    const int sessions = dice.between(1, 5);
    const int length = 5 * dice.between(2, 9);
    const auto often = std::to_string(sessions);
    const auto long_ = std::to_string(length) + " mins";
    row.told["minutes"] = std::to_string(sessions * length);
    if (has(Column::schedule))
        row.cells[Column::schedule] = often + " x " + long_;
    else if (has(Column::sessions) && has(Column::session_length)) {
        row.cells[Column::sessions] = often;
        row.cells[Column::session_length] = long_;
    } else
        row.cells[Column::provision] += " (" + often + " x " + long_ + ")";
}

WrittenRow map_row(Dice& dice, const std::vector<Column>& columns)
{
    WrittenRow row;
    const int year = dice.between(1, 11);
    put(row, Column::provision, "name", text(dice.one_of(kProvisions)));
    put(row, Column::year, "year", (dice.chance(50) ? "Y" : "Year ") + std::to_string(year), "Year " + std::to_string(year));
    put(row, Column::class_name, "class", text(dice.one_of(kClasses)));
    put(row, Column::wave, "wave", std::to_string(dice.between(1, 3)));
    put(row, Column::staff, "staff", text(dice.one_of(kAdults)));
    put(row, Column::start, "start", "@date " + iso(dice, 2025), {});
    put(row, Column::end, "end", "@date " + iso(dice, 2027), {});
    for (const auto* field : {"start", "end"}) row.told[field].erase(0, 6);
    put_size(dice, row);
    put_pupils(dice, row);
    put_schedule(dice, row, columns);
    return row;
}

WrittenRow register_row(Dice& dice, const std::vector<Column>& columns)
{
    constexpr std::array<std::array<std::string_view, 2>, 4> kStatuses{
        {{"K", "SEN support"}, {"SEN Support", "SEN support"}, {"E", "an EHC plan"}, {"EHCP", "an EHC plan"}}};
    WrittenRow row;
    const auto first = text(dice.one_of(kForenames));
    const auto last = text(dice.one_of(kSurnames));
    const auto status = dice.one_of(kStatuses);
    const bool two = std::ranges::find(columns, Column::surname) != columns.end();
    put(row, Column::pupil, "name", first + " " + last);
    if (two) put(row, Column::surname, "name", last, first + " " + last);
    row.cells[Column::forename] = first;
    put(row, Column::year, "year", "Year " + std::to_string(dice.between(1, 11)));
    put(row, Column::class_name, "class", text(dice.one_of(kClasses)));
    put(row, Column::status, "status", text(status[0]), text(status[1]));
    put(row, Column::upn, "upn", "A0123456" + std::to_string(dice.between(10000, 99999)));
    put(row, Column::primary_need, "needs", dice.chance(50) ? "SLCN" : "SEMH");
    return row;
}

WrittenRow groups_row(Dice& dice, const std::vector<Column>&)
{
    WrittenRow row;
    put(row, Column::pupil, "pupil", whole_name(dice));
    put(row, Column::provision, "provision", text(dice.one_of(kProvisions)));
    put(row, Column::class_name, "class", text(dice.one_of(kClasses)));
    put(row, Column::start, "start", "@date " + iso(dice, 2025), {});
    put(row, Column::end, "end", "@date " + iso(dice, 2027), {});
    for (const auto* field : {"start", "end"}) row.told[field].erase(0, 6);
    return row;
}

WrittenRow rates_row(Dice& dice, const std::vector<Column>&)
{
    WrittenRow row;
    put(row, Column::name, "name", whole_name(dice));
    put(row, Column::role, "role", text(dice.one_of(kAdults)));
    put(row, Column::hourly_rate, "rate", std::to_string(dice.between(12, 40)) + ".5");
    put(row, Column::hours_a_week, "hours", std::to_string(dice.between(5, 37)));
    return row;
}

WrittenRow resources_row(Dice& dice, const std::vector<Column>&)
{
    WrittenRow row;
    put(row, Column::provision, "name", "Preparation " + std::to_string(dice.between(1, 99)));
    put(row, Column::staff, "staff", text(dice.one_of(kAdults)));
    put(row, Column::cost, "cost", std::to_string(dice.between(10, 5000)));
    return row;
}

}  // namespace

const std::vector<Recipe>& recipes()
{
    using enum Column;
    using Columns = std::vector<Column>;
    static const std::vector<Recipe> all{
        {TableKind::provision_map,
         "provisions",
         {Columns{Column::provision, staff, ratio, schedule},
          {Column::provision, staff, ratio, Column::sessions, session_length},
          {Column::provision, staff, ratio}},
         {year, class_name, wave, pupils, start, end},
         &map_row},
        {TableKind::register_,
         "pupils",
         {Columns{pupil, year, status}, {surname, forename, year, status}},
         {class_name, upn, primary_need},
         &register_row},
        {TableKind::groups, "attendance", {Columns{pupil, Column::provision, start}}, {class_name, end}, &groups_row},
        {TableKind::rates, "rates", {Columns{name, role, hourly_rate}}, {hours_a_week}, &rates_row},
        {TableKind::resources, "resources", {Columns{Column::provision, staff, cost}}, {}, &resources_row},
    };
    return all;
}

WrittenTable thrown_table(Dice& dice, const Recipe& recipe)
{
    WrittenTable table{recipe.kind, recipe.list, dice.one_of(recipe.always), {}};
    for (const auto means : recipe.perhaps)
        if (dice.chance(60)) table.columns.push_back(means);
    dice.shuffle(table.columns);
    for (int i = dice.between(2, 7); i > 0; --i) table.rows.push_back(recipe.row(dice, table.columns));
    return table;
}

std::vector<std::vector<std::string>> laid_out(Dice& dice, const WrittenTable& table)
{
    const std::size_t before = dice.below(4);
    const std::size_t strange = dice.chance(40) ? dice.below(table.columns.size() + 1) : table.columns.size() + 1;
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = dice.below(4); i > 0; --i) rows.push_back({text(dice.one_of(kTitles))});
    if (!rows.empty() && dice.chance(50)) rows.emplace_back();
    const auto write = [&](const auto& cell_of, const std::string& no_meaning) {
        auto& row = rows.emplace_back(before);
        for (const auto means : table.columns) row.push_back(cell_of(means));
        if (strange <= table.columns.size()) row.insert(row.begin() + static_cast<std::ptrdiff_t>(before + strange), no_meaning);
    };
    write([&](Column means) { return typed_heading(dice, dice.one_of(headings_of(table.kind, means))); }, "Room");
    for (const auto& row : table.rows) write([&](Column means) { return row.cells.at(means); }, "Library");
    return rows;
}

std::vector<std::string> fields_told(const WrittenTable& table)
{
    using enum Column;
    static const std::map<Column, std::string> kFields{{Column::provision, "name"},
                                                       {name, "name"},
                                                       {surname, "name"},
                                                       {year, "year"},
                                                       {class_name, "class"},
                                                       {wave, "wave"},
                                                       {staff, "staff"},
                                                       {ratio, "ratio"},
                                                       {pupils, "pupils"},
                                                       {start, "start"},
                                                       {end, "end"},
                                                       {status, "status"},
                                                       {upn, "upn"},
                                                       {primary_need, "needs"},
                                                       {role, "role"},
                                                       {hourly_rate, "rate"},
                                                       {hours_a_week, "hours"},
                                                       {cost, "cost"}};
    std::vector<std::string> fields;
    for (const auto means : table.columns) {
        const bool groups = table.kind == TableKind::groups && means == Column::provision;
        if (means == pupil) fields.push_back(table.kind == TableKind::groups ? "pupil" : "name");
        if (groups) fields.push_back("provision");
        if (const auto field = kFields.find(means); field != kFields.end() && !groups) fields.push_back(field->second);
    }
    if (table.kind == TableKind::provision_map) fields.push_back("minutes");
    return fields;
}

TextTable told(const WrittenTable& table, const std::vector<std::string>& fields)
{
    TextTable rows{fields};
    for (const auto& row : table.rows) {
        auto& cells = rows.emplace_back();
        for (const auto& field : fields) cells.push_back(row.told.at(field));
    }
    return rows;
}

}  // namespace provision

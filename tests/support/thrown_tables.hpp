// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "support/dice.hpp"
#include "support/reading_text.hpp"

#include <map>
#include <string>
#include <vector>

namespace provision {

/// A row as it is written, column by column, and what a person reads in it, by the names of reading_text.
struct WrittenRow {
    std::map<Column, std::string> cells;
    std::map<std::string, std::string> told;
};

/// A table to write: its kind, the list of the reading that tells it, its columns in their order, and its rows.
struct WrittenTable {
    TableKind kind;
    std::string list;
    std::vector<Column> columns;
    std::vector<WrittenRow> rows;
};

/// What a kind of table is made of: the columns it always has, those it may have, and how one of its rows is thrown.
struct Recipe {
    TableKind kind;
    std::string list;
    std::vector<std::vector<Column>> always;  ///< one of these sets
    std::vector<Column> perhaps;
    WrittenRow (*row)(Dice&, const std::vector<Column>&);
};

/// The tables that can be thrown: a map, a register, groups, rates, resources.
const std::vector<Recipe>& recipes();

/// A table of a few rows with some of its columns in any order.
WrittenTable thrown_table(Dice& dice, const Recipe& recipe);

/// The rows of a sheet for it, under any of the schema's headings: titles, a blank row or none, the headings, the rows; some
/// blank columns before, and perhaps a column of no meaning among them.
std::vector<std::vector<std::string>> laid_out(Dice& dice, const WrittenTable& table);

/// The names by which reading_text tells the table's columns.
std::vector<std::string> fields_told(const WrittenTable& table);

/// What reading_text must answer for those names.
TextTable told(const WrittenTable& table, const std::vector<std::string>& fields);

}  // namespace provision

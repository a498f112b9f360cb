// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/issue.hpp"
#include "model/provision_map.hpp"
#include "table/find_tables.hpp"
#include "table/grid.hpp"
#include "table/overwritten.hpp"

#include <span>
#include <vector>

namespace provision {

/// A column of a table that was read: our own heading for it, empty where we have none, and the school's.
struct ColumnRead {
    int column = 0;  ///< of the sheet
    std::string means;
    std::string typed;

    bool operator==(const ColumnRead&) const = default;
};

/// A table that was read: where it stands and how many of its rows became something.
struct TableRead {
    TableKind kind = TableKind::provision_map;
    Where first;
    Where last;
    int rows = 0;
    std::vector<std::string> headings;  ///< as typed, those that were understood
    std::vector<ColumnRead> columns{};  ///< the same, left to right, with what they mean

    /// True when one of its columns has that meaning.
    bool asks_for(Column means) const;
    bool contains(const Where& cell) const;
};

/// What a workbook says, what was read where, and everything that was not understood.
struct WorkbookReading {
    ProvisionMap map;
    std::vector<TableRead> tables;
    std::vector<Issue> issues;
    std::vector<Provision> forms;       ///< what the heads of forms describe, until settle_forms adds it to the map
    std::vector<Where> of_one_pupil{};  ///< provisions of individual maps, until settle_forms has compared them with the map
    ProvisionMap history;               ///< what the sheets of earlier and later terms say
    std::vector<TableRead> history_tables{};        ///< where those stand
    std::vector<Pupil> repeated_pupils{};           ///< further rows of pupils of a register, whose needs these have as well
    std::vector<OverwrittenFormula> overwritten{};  ///< cells that a formula filled before somebody typed over it
    std::string nearest;  ///< where no map was found: the row that came nearest to its headings, as a sentence

    bool has(TableKind kind) const;
    int rows(TableKind kind) const;
    /// The table in which a cell stands; nullptr for none, as for the head of a form.
    const TableRead* table_of(const Where& cell) const;
};

/// Reads every table of every sheet; never throws for what people typed, and drops nothing without an issue. Of sheets for
/// several terms only the one that covers `today` is read into the map, the others into the history, and those of registers and
/// audits not at all; all of them without a day.
WorkbookReading read_workbook(std::span<const Grid> sheets, std::optional<Date> today = {});

/// The readers of one table each, called by read_workbook; the answer is the number of rows that became something.
int read_provision_map(const Grid& grid, const FoundTable& table, WorkbookReading& out);
int read_register(const Grid& grid, const FoundTable& table, WorkbookReading& out);
int read_needs(const Grid& grid, const FoundTable& table, WorkbookReading& out);
int read_groups(const Grid& grid, const FoundTable& table, WorkbookReading& out);
int read_rates(const Grid& grid, const FoundTable& table, WorkbookReading& out);
int read_resources(const Grid& grid, const FoundTable& table, WorkbookReading& out);
int read_sessions(const Grid& grid, const FoundTable& table, WorkbookReading& out);
int read_reviews(const Grid& grid, const FoundTable& table, WorkbookReading& out);
int read_calendar(const Grid& grid, const FoundTable& table, WorkbookReading& out);
int read_settings(const Grid& grid, const FoundTable& table, WorkbookReading& out);
int read_library(const Grid& grid, const FoundTable& table, WorkbookReading& out);

}  // namespace provision

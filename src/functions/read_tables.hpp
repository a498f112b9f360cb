// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/situation.hpp"
#include "functions/argument.hpp"
#include "table/read.hpp"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace provision {

/// How the wizard tells of a place for a provision map.
inline constexpr std::string_view kMapHelp =
    "The provision map with its heading row, and with the title above it where that names the year";

/// The tables that a formula names, read as Analyse gaps reads them, and how they stand on a day; without one rows of any date
/// count.
class ReadTables {
public:
    ReadTables(std::vector<Grid> tables, std::optional<Date> day);

    const Situation& situation() const { return situation_; }
    const ProvisionMap& map() const { return reading_.map; }
    /// Throws BadArgument #VALUE!, about that place of the formula, unless a table of that kind is among them, be it without
    /// rows.
    void require(TableKind kind, std::size_t place) const;
    /// True when it was read from just these cells and for this day.
    bool of(std::span<const Table> tables, const std::optional<Date>& day) const;

private:
    std::vector<Grid> tables_;
    std::optional<Date> day_;
    WorkbookReading reading_;
    Situation situation_;
};

/// Reads the tables, or remembers: formulas filled down a column ask for the same ones hundreds of times. What is remembered is
/// known by every cell, so that an answer depends on the arguments alone. May be called from several threads.
std::shared_ptr<const ReadTables> read_tables(std::initializer_list<Table> tables, const std::optional<Date>& day = {});

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/issue.hpp"
#include "table/grid.hpp"
#include "table/schema.hpp"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace provision {

struct FoundTable;

/// The headings that a workbook adds to ours, from a table of its own, `Heading | Means`; they win over the shipped ones.
class OwnHeadings {
public:
    /// Takes what one row says; `means` is one of our headings, also with its sheet: `Staff`, `Register: Class`, `Class
    /// (Register)`. False when it is none.
    bool add(std::string_view heading, std::string_view means);
    /// The key to look a heading up by in a table: that of our heading where the workbook says so, else its own.
    const std::string& key_in(TableKind table, const std::string& key) const;
    bool contains(const std::string& key) const { return meant_.contains(key); }
    bool empty() const { return meant_.empty(); }

private:
    using Meant = std::array<std::string, kTableKinds>;  ///< the key of our heading for each kind of table, empty for none
    std::unordered_map<std::string, Meant> meant_;
};

/// Reads one table of a workbook's own headings; the answer is the number of rows that were understood.
int read_own_headings(const Grid& grid, const FoundTable& table, OwnHeadings& own, std::vector<Issue>& issues);

/// The headings of every such table of the sheets; what is wrong with them is told where the tables are read.
OwnHeadings own_headings(std::span<const Grid> sheets);

}  // namespace provision

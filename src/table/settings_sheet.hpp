// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/issue.hpp"
#include "model/settings.hpp"
#include "table/find_tables.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace provision {

/// Every setting by the label that stands for it on a settings sheet, in the order of the contract.
std::vector<std::string_view> setting_labels();

/// Reads a table `Setting | Value` into the settings; what is blank, unknown or out of bounds leaves them as they are and, but
/// for blanks, becomes an issue. The answer is the number of rows with a known label.
int read_settings_table(const Grid& grid, const FoundTable& table, Settings& settings, std::vector<Issue>& issues);

/// The settings of every such table of the sheets; what is wrong with them is told where the tables are read.
Settings settings_of(std::span<const Grid> sheets, const OwnHeadings& own);

/// What the settings make of the words and numbers of cells.
Usage usage_of(const Settings& settings);

/// The sheet without the columns of words to choose from that stand to the right of its `Setting | Value`, each headed `List of
/// ...`; nothing where it has none.
std::optional<Grid> without_word_lists(const Grid& sheet, const OwnHeadings& own);

}  // namespace provision

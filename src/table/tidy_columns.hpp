// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/find_tables.hpp"

#include <compare>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// The columns of a map and where their cells go when it is tidied.

namespace provision {

/// A column of a provision map as templates head it.
struct CanonicalColumn {
    Column means;
    std::string_view heading;
};

/// The columns of a provision map in the order in which templates and tidied maps have them.
std::span<const CanonicalColumn> canonical_columns();

/// A column of the tidied map: one of the canonical ones, or one of the school's own.
struct TidyColumn {
    std::optional<Column> means;  ///< a canonical one
    std::string own;              ///< else its heading, and a number where a heading stands more than once

    auto operator<=>(const TidyColumn&) const = default;
};

/// What becomes of the columns of one table.
class MapColumns {
public:
    /// The columns in `own_heading` keep their headings, whatever they mean.
    MapColumns(const Grid& grid, const FoundTable& table, const std::set<int>& own_heading);

    /// Where a column's cells go; columns without a heading are columns as well.
    const TidyColumn& operator[](int column) const { return keys_.at(static_cast<std::size_t>(column)); }
    /// The column whose cells go there; nothing for a new column.
    std::optional<int> source(const TidyColumn& key) const;
    /// The column that goes to the canonical column of that meaning.
    std::optional<int> source(Column means) const { return source({means, {}}); }
    int columns() const { return static_cast<int>(keys_.size()); }

private:
    std::vector<TidyColumn> keys_;
};

}  // namespace provision

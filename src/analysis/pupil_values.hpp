// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/pupil_list.hpp"

#include <optional>
#include <string>

namespace provision {

/// What a pupil of the file has to say to one column of a register; nothing when the file has no such column or leaves it blank.
class PupilValues {
public:
    PupilValues(const PupilList& file, const PupilList& registered);

    std::optional<std::string> value(const ListedPupil& pupil, const TableRead& table, std::size_t column) const;

    /// Whether the register's cell for that name holds the one by which the pupil is known: `Preferred Forename` beside the
    /// legal one, which a school need not use.
    bool known_as(const ListedPupil& pupil, const ColumnRead& column, std::string_view registered) const;

    /// The headings of the file that none of these tables has a column for.
    std::vector<std::string> unused(std::span<const TableRead> tables) const;

    /// The headings of the school's own that the file and one of these tables have.
    std::vector<std::string> own_shared(std::span<const TableRead> tables) const;

private:
    std::optional<std::string> name_value(const ListedPupil& pupil, std::string_view means) const;
    std::string further_needs(const ListedPupil& pupil) const;
    std::optional<std::string> status_value(const ListedPupil& pupil, const ColumnRead& column) const;

    const PupilList& file_;
    bool surname_first_ = false;  ///< how the register writes whole names
};

/// The number that a text is and nothing else.
std::optional<double> number_in(std::string_view text);

/// True when two texts under a heading say the same of a pupil.
bool same_value(const ColumnRead& column, std::string_view one, std::string_view other);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/pupil_list.hpp"

#include <optional>
#include <string>
#include <vector>

namespace provision {

/// A pupil of whom nothing is written because two readings are fair, or one row of the file is at odds with another.
struct PupilDoubt {
    std::string pupil;
    Where where;  ///< in the file, else in the register
    std::string why;
};

/// Who of the file is who in the register.
struct PupilMatch {
    std::vector<std::optional<std::size_t>> partner;  ///< for each pupil of the file, the place in the register's list
    std::vector<bool> file_in_doubt;                  ///< neither known to be new nor to be somebody
    std::vector<bool> register_in_doubt;              ///< may be one of these
    std::vector<PupilDoubt> doubts;
};

/// Finds each pupil of the file in the register: by UPN, else by name with class and year, which may be one year on. Of several
/// who fit none is taken and the doubt is told.
PupilMatch match_pupils(const PupilList& file, const PupilList& registered);

}  // namespace provision

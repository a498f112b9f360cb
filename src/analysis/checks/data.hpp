// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/checks/check.hpp"

// Bodies of the data family that have files of their own; the rows stand in data.cpp.

namespace provision {

/// Names that tables use and the register does not know.
CheckResult pupil_unknown(const Evidence& evidence);
/// Pupils who stand twice in the register.
CheckResult pupil_twice(const Evidence& evidence);
/// Rows that name one of several pupils of a name and a year, and do not say which.
void add_namesakes(const Evidence& evidence, CheckResult& result);
/// True when two rows of the register may be one pupil: one name in one class (or year, where a class is not given), and nothing
/// that tells two pupils apart.
bool may_be_one(const Pupil& one, const Pupil& other);
/// Adults whom the map names and Staff and rates does not.
CheckResult staff_unknown(const Evidence& evidence);

/// What the reader noted for a check, each subject with its number among equals.
CheckResult noted_by_reader(const Evidence& evidence, std::string_view check, Priority priority);

}  // namespace provision

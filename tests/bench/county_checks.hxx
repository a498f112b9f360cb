// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "bench/county_book.hpp"
#include "support/document.hxx"

namespace provision {

/// Adds the sheet Checks with what a school would write itself for the first three checks, three formulas for each pupil: on the
/// register and in no group today; not on it and in one; a must of one kind and in no group of that kind. They ask less than
/// ours: neither the wave, nor the other kinds, nor who is meant by a name that is typed otherwise.
void add_county_checks(const Component& document, CountySize size);

}  // namespace provision

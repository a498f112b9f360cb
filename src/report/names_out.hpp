// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/pupil_labels.hpp"
#include "report/report.hpp"

#include <initializer_list>

namespace provision {

/// Puts labels in place of pupils' names in every cell of the report, whoever wrote it, for a provision, a tab or an adult may be
/// called by a pupil's name too. The columns of decisions are left as they are: they are the school's own words.
void leave_names_out(Report& report, const PupilLabels& labels, std::initializer_list<int> decisions);

}  // namespace provision

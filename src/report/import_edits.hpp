// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/pupil_import.hpp"
#include "model/date.hpp"
#include "report/cell_edits.hpp"

#include <span>
#include <string>
#include <vector>

namespace provision {

/// What of an import goes ahead.
struct ImportParts {
    bool fresh = true;
    bool changed = true;
    bool gone = true;
};

/// What a gone pupil's note says after the import of that day; as it was when it says so of some day already.
std::string gone_note(const std::string& before, const Date& today);

/// The cells that the import writes: changed ones where they stand, notes on gone pupils, new pupils below the last one of their
/// table; something that stands there moves down.
CellEdits import_edits(const ImportPlan& plan, const PupilList& registered, std::span<const Grid> grids, const Date& today);

/// A sheet `Register` with our own headings and these pupils.
CellEdits new_register_edits(const ImportPlan& plan, const TableRead& table);

/// The plan without the parts that do not go ahead.
ImportPlan chosen_parts(ImportPlan plan, const ImportParts& parts);

}  // namespace provision

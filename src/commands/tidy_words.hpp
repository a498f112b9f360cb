// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"
#include "table/tidy.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

// What Tidy map says: before it changes anything, when it leaves a sheet alone, and at its end.

namespace provision {

/// A map, what tidying makes of it, and where that is to be written.
struct MapInHand {
    Grid grid;
    TidyPlan plan;
    std::vector<Look> looks{};      ///< of formulas that will look at what is written
    std::string copy{};             ///< empty: the sheet itself
    std::optional<Grid> earlier{};  ///< what stands on that copy already

    /// A map that has its columns in an order of its own or prepared for later, as our templates do, needs no tidying.
    bool tidy_already() const { return std::ranges::all_of(plan.changes, &TidyChange::moves); }
};

/// The names in quotation marks of the sheets that are tidied, and of those that are written.
std::string names_of(const std::vector<MapInHand>& maps);
std::string targets_of(const std::vector<MapInHand>& maps);

/// Why nothing is written: the sheet is protected, or a sheet of the copy's name is somebody's own.
std::string protected_sheet(const std::string& sheet);
std::string not_ours(const std::string& copy);

/// The cells of the copy that are not what tidying would write there again.
std::vector<Where> other_cells(const MapInHand& map);
/// Why a copy is left alone that people went on working in, since it stands in for its map.
std::string changed_since(const MapInHand& map);
/// What keeps maps from being tidied, where nothing at all can be done; empty otherwise.
std::string doubts_without_change(const std::vector<MapInHand>& maps);

/// Every change with its family, and behind them what is left as it is.
Preview preview_of(const std::vector<MapInHand>& maps);
/// The families that stay ticked in the answer to that preview; those without a change are not asked about.
TidyFamilies ticked(const std::vector<MapInHand>& maps, const std::vector<bool>& answer);

/// What was done, in a sentence.
std::string sentence_of(const std::vector<MapInHand>& maps);

}  // namespace provision

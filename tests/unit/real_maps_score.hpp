// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/read.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

// How near a reading of a published map comes to what a careful person reads in it.

namespace provision {

/// A line of an `.expect.tsv`: its fields by heading.
using ToldLine = std::map<std::string, std::string, std::less<>>;
std::vector<ToldLine> told_lines(const std::filesystem::path& file);

/// Lines of one map by how they were read; what was invented is a value that no reading of the document gives.
struct MapScore {
    int right = 0;
    int partly = 0;
    int missed = 0;
    int invented = 0;
    std::vector<std::string> faults{};  ///< one a line, for a person

    int lines() const { return right + partly + missed; }
    MapScore& operator+=(const MapScore& other);
};

/// Provisions are matched to the lines of their row, the nearest first; a line that may be left out is no loss.
MapScore score(const Grid& grid, const std::vector<Provision>& read, const std::vector<ToldLine>& told);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "support/fixture.hxx"

#include <map>
#include <string>
#include <vector>

namespace provision {

inline constexpr std::string_view kImpactName = "Impact";

/// A school of twelve pupils: Lexia, by reading ages and days, and Number catch-up, by scores out of nobody says how many, for
/// eleven of them. Sheets Register, Map, Groups, Sessions, Staff and rates.
Component impact_book();

/// `Asha Alder`, ...: twelve who are not called alike.
const std::vector<std::string>& impact_pupils();

/// The table Results by provision as a reader of the sheet sees it.
struct ImpactTable {
    std::map<std::string, char> columns;  ///< by heading
    std::map<std::string, int> rows;      ///< by provision, the row of the sheet from 1; of several measures the first

    std::string place(std::string_view heading, const std::string& provision) const
    {
        return columns.at(std::string(heading)) + std::to_string(rows.at(provision));
    }
};

ImpactTable impact_table(const Component& document);

/// Runs Impact without a question on 20 November 2026.
Reply run_impact(const Component& document);

/// The names of the sheets but for Impact with all their cells.
Snapshot sheets_beside_impact(const Component& document);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
// Sentences of a plan that state support with a time: `Callum will take part in a Lego therapy group, once a week, for thirty
// minutes`.
#include "table/forms/keep.hpp"
#include "text/support_sentence.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {
namespace {

/// Words of a sheet that is a plan of support: without them a sentence is a rule of the school or a notice.
bool speaks_of_support(const Grid& grid)
{
    constexpr std::array<std::string_view, 14> kWords{"section f",
                                                      "provision",
                                                      "provisions",
                                                      "ehc",
                                                      "ehcp",
                                                      "send",
                                                      "sen",
                                                      "iep",
                                                      "support plan",
                                                      "intervention",
                                                      "interventions",
                                                      "special educational",
                                                      "one page profile",
                                                      "learning support"};
    return std::ranges::any_of(grid.cells, [&](const Cell& cell) {
        if (!cell.is_text()) return false;
        const auto plain = folded(cell.text);
        return std::ranges::any_of(kWords, [&](std::string_view word) { return has_phrase(plain, word); });
    });
}

void read_cell(const Where& where, const std::string& text, FreeReading& reading)
{
    for (const auto& sentence : read_support_sentences(text)) {
        auto provision = provision_of({where, {}, LineProof::none}, sentence.line, reading.issues);
        if (!sentence.pupil.empty()) {
            provision.pupils = {sentence.pupil};
            reading.attendance.push_back({where, sentence.pupil, provision.name, {}, {}, {}, {}});
        }
        reading.provisions.push_back(std::move(provision));
    }
}

Extent extent_of(const std::vector<Provision>& provisions, const Grid& grid)
{
    Extent extent{provisions.front().where.row - grid.top, grid.columns, 0, 0};
    for (const auto& provision : provisions) {
        extent.first_column = std::min(extent.first_column, provision.where.column - grid.left);
        extent.last_column = std::max(extent.last_column, provision.where.column - grid.left);
        extent.last_row = std::max(extent.last_row, provision.where.row - grid.top);
    }
    return extent;
}

}  // namespace

void read_sentences(Region& region, WorkbookReading& out)
{
    constexpr std::size_t kShortestSentence = 25;
    const auto& grid = region.grid();
    FreeReading reading;
    for (int row = region.first(); row < region.last(); ++row) {
        if (region.taken(row)) continue;
        for (int column = 0; column < grid.columns; ++column) {
            const auto& cell = grid.at(row, column);
            if (cell.is_text() && cell.text.size() >= kShortestSentence) read_cell(grid.where(row, column), cell.text, reading);
        }
    }
    if (reading.provisions.empty() || !speaks_of_support(grid)) return;
    const auto extent = extent_of(reading.provisions, grid);
    keep_reading(grid, extent, std::move(reading), out);
}

}  // namespace provision

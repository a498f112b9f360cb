// SPDX-License-Identifier: MPL-2.0
// Rows of a matrix that are pupils: each cell says what that pupil has.
#include "table/forms/pupil_rows.hpp"

#include "table/forms/region.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

bool alike(const Provision& one, const Provision& other)
{
    return folded(one.name) == folded(other.name) && one.wave == other.wave && one.years == other.years &&
           one.schedule.typed == other.schedule.typed && one.staff == other.staff && one.ratio == other.ratio;
}

}  // namespace

std::string pupil_of_row(const Grid& grid, const MatrixShape& shape, int row)
{
    std::string pupil;
    for (const int column : shape.pupil_columns) pupil += (pupil.empty() ? "" : " ") + cell_text(grid, row, column);
    return std::string(trimmed(pupil));
}

void give_to_pupil(FreeReading& reading, std::size_t first, const std::string& pupil)
{
    if (pupil.empty()) return;
    auto& all = reading.provisions;
    for (auto at = first; at < all.size();) {
        auto& fresh = all[at];
        const auto year = fresh.years && fresh.years->single() ? std::optional(fresh.years->first) : std::nullopt;
        reading.attendance.push_back({fresh.where, pupil, fresh.name, year, {}, {}, {}});
        const auto known = std::find_if(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(first),
                                        [&](const Provision& provision) { return alike(provision, fresh); });
        if (known == all.begin() + static_cast<std::ptrdiff_t>(first)) {
            fresh.pupils = {pupil};
            ++at;
            continue;
        }
        known->pupils.push_back(pupil);
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(at));
    }
}

}  // namespace provision

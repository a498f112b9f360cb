// SPDX-License-Identifier: MPL-2.0
#include "bench/reading_sheets.hpp"

#include "support/thrown_tables.hpp"

namespace provision {

std::vector<std::vector<std::string>> map_rows(int rows)
{
    using enum Column;
    const std::vector<Column> columns{year, class_name, Column::provision, wave, staff, ratio, schedule, pupils, start, end};
    const auto& recipe = recipes().front();
    Dice dice(2026);
    std::vector<std::vector<std::string>> all(1);
    for (const auto means : columns) all.front().emplace_back(headings_of(recipe.kind, means).front());
    for (int i = 0; i < rows; ++i) {
        auto& row = all.emplace_back();
        for (const auto written = recipe.row(dice, columns); const auto means : columns) row.push_back(written.cells.at(means));
    }
    return all;
}

const std::vector<std::string>& typed_schedules()
{
    static const std::vector<std::string> kSchedules{"(4 x 15 minutes)",
                                                     "daily 20 mins",
                                                     "2-3 x weekly x 40 mins",
                                                     "45 mins",
                                                     "20 mins 3 x week",
                                                     "Mon, Wed, Fri ½ hour",
                                                     "1 hour 15 minutes",
                                                     "3x20mins x 2 groups",
                                                     "twice weekly for half an hour",
                                                     "1h15",
                                                     "5 x 10 minutes during assembly",
                                                     "fortnightly 1 hour",
                                                     "12 hours per term",
                                                     "3 x mins",
                                                     "Toe by Toe",
                                                     "as and when needed by the class teacher"};
    return kSchedules;
}

}  // namespace provision

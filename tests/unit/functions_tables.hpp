// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "unit/functions_ask.hpp"

// The tables that the functions of whole tables are asked about.

namespace provision {

inline Given day(int year, unsigned month, unsigned day)
{
    return serial(Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}}, kDayZero);
}

// Autumn term: Asha in two groups at once, one of them over in October; Ben in one.
inline Grid groups()
{
    Grid table = range(4, {"Pupil",       "Provision",     "Start", "End",  //
                           "Asha Patel",  "Wordshark",     {},      {},     //
                           "Ben Howe",    "Wordshark",     {},      {},     //
                           "Patel, Asha", "Nurture group", {},      {},     //
                           "Carys Lunt",  "Toe by Toe",    {},      {},     //
                           "Dev Sidhu",   "Assembly",      {},      {}});
    const auto date = [](Given given) { return Cell::date(std::get<Cell>(given.argument).number); };
    table.cells[4 * 3 + 2] = date(day(2026, 9, 7));
    table.cells[4 * 3 + 3] = date(day(2026, 10, 23));
    return table;
}

inline Grid map()
{
    return range(9, {"Year",
                     "Provision",
                     "Kind",
                     "Wave",
                     "Staff",
                     "Ratio",
                     "Schedule",
                     "Charge",
                     "Given as",  //
                     3,
                     "Wordshark",
                     "Structured literacy programme",
                     2,
                     "TA",
                     "1:4",
                     "4 x 15 minutes",
                     {},
                     {},  //
                     3,
                     "Nurture group",
                     "SEBD groupwork",
                     2,
                     "TA",
                     "1:6",
                     "2 x 30 minutes",
                     "share",
                     {},  //
                     3,
                     "Toe by Toe",
                     "Structured literacy programme",
                     3,
                     "TA",
                     "1:1",
                     "3 x 20 minutes",
                     "full",
                     {},  //
                     3,
                     "Assembly",
                     {},
                     1,
                     "Teacher",
                     {},
                     {},
                     {},
                     {},  //
                     "1-2",
                     "In-class support",
                     {},
                     2,
                     "TA",
                     "1:8",
                     "5 x 1 hour",
                     {},
                     {},  //
                     5,
                     "Paired reading",
                     "Structured literacy programme",
                     2,
                     "TA",
                     {},
                     "10 mins daily",
                     {},
                     {}});
}

inline Grid needs()
{
    return range(5, {"Name of Student",
                     "Year",
                     "Structured literacy programme",
                     "In-class support",
                     "SEBD groupwork",  //
                     "Asha Patel",
                     3,
                     "M",
                     {},
                     "S",  //
                     "Ben Howe",
                     3,
                     "S",
                     {},
                     {},  //
                     "Carys Lunt",
                     3,
                     "x",
                     {},
                     {},  //
                     "Dev Sidhu",
                     1,
                     {},
                     "M",
                     {},  //
                     "Ed Moor",
                     2,
                     {},
                     "C",
                     {}});
}

}  // namespace provision

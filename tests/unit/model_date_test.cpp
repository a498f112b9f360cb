// SPDX-License-Identifier: MPL-2.0
#include "model/date.hpp"

#include <gtest/gtest.h>

#include <string>

namespace provision {
namespace {

using namespace std::chrono_literals;

constexpr Date kEpoch{1899y, std::chrono::December, 30d};
constexpr Date kAutumn{2026y, std::chrono::November, 21d};

TEST(DateText, IsWrittenForPeopleAndForMachines)
{
    EXPECT_EQ(to_text(kAutumn), "21 November 2026");
    EXPECT_EQ(iso_text(kAutumn), "2026-11-21");
    EXPECT_EQ(iso_text(Date{2026y, std::chrono::March, 2d}), "2026-03-02");
}

TEST(DateText, IsReadBackOrNotAtAll)
{
    EXPECT_EQ(iso_date("2026-11-21"), kAutumn);
    EXPECT_EQ(iso_date("2024-02-29"), (Date{2024y, std::chrono::February, 29d}));
    for (const std::string text : {"", "2026-02-29", "2026-13-01", "21/11/2026", "2026-1-1", "2026-11-2x", "-026-11-21"})
        EXPECT_FALSE(iso_date(text)) << text;
}

TEST(DateSerial, CountsDaysFromTheEpoch)
{
    // 1 January 1900 is two days after 30 December 1899; 1 January 2000 is 36526 by every spreadsheet.
    EXPECT_EQ(serial(Date{1900y, std::chrono::January, 1d}, kEpoch), 2);
    EXPECT_EQ(serial(Date{2000y, std::chrono::January, 1d}, kEpoch), 36526);
    EXPECT_EQ(date_of(36526.75, kEpoch), (Date{2000y, std::chrono::January, 1d}));
    EXPECT_EQ(date_of(-0.5, kEpoch), (Date{1899y, std::chrono::December, 29d}));
}

TEST(DateSerial, StopsAtTheFurthestDate)
{
    EXPECT_EQ(date_of(1e300, kEpoch), date_of(3'000'000, kEpoch));
    EXPECT_EQ(date_of(-1e300, kEpoch), date_of(-3'000'000, kEpoch));
}

}  // namespace
}  // namespace provision

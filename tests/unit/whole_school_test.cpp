// SPDX-License-Identifier: MPL-2.0
// The county's whole-school matrix as its file, against the reading written down by hand in the corpus.
#include "support/reading_text.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

TEST(WholeSchool, ItsFileReadsAsThePersonWroteDown)
{
    const auto tests = std::filesystem::path(PROVISION_SOURCE_DIR) / "tests";
    const auto told = read_reading_case(tests / "cases/read/lines-whole-school.case").told("provisions");
    for (const auto guessing : {Guessing::on, Guessing::off}) {
        const std::vector<Grid> sheets{csv_grid(tests / "maps/whole-school.csv", guessing)};
        EXPECT_EQ(reading_text(read_workbook(sheets), "provisions", told.front()), told);
    }
}

}  // namespace
}  // namespace provision

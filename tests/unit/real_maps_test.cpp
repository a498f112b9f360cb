// SPDX-License-Identifier: MPL-2.0
// Ten published maps against what a careful person reads in them (tests/maps/real/README.md).
#include "support/grids.hpp"
#include "unit/real_maps_score.hpp"

#include <gtest/gtest.h>

#include <cstdio>

namespace provision {
namespace {

MapScore score_of(const std::filesystem::path& csv, Guessing guessing)
{
    auto expect = csv;
    expect.replace_extension(".expect.tsv");
    const Grid grid = csv_grid(csv, guessing);
    return score(grid, read_workbook(std::span(&grid, 1)).map.provisions, told_lines(expect));
}

MapScore score_all(Guessing guessing)
{
    MapScore total;
    const auto print = [](const std::string& name, const MapScore& s) {
        std::printf("%-44s %5d %6d %6d %8d\n", name.c_str(), s.right, s.partly, s.missed, s.invented);
    };
    std::printf("%-44s right partly missed invented\n", guessing == Guessing::on ? "as Calc guesses" : "as text");
    for (const auto& csv : test_files("maps/real", ".csv")) {
        const auto map = score_of(csv, guessing);
        print(csv.stem().string(), map);
        total += map;
    }
    print("all", total);
    return total;
}

std::string faults_text(const MapScore& score)
{
    std::string all;
    for (const auto& fault : score.faults) all += fault + "\n";
    return all;
}

constexpr double kShareRight = 0.95;
constexpr int kInvented = 0;

TEST(RealMaps, AreReadAsAPersonReadsThem)
{
    const auto total = score_all(Guessing::off);
    EXPECT_GE(total.right, kShareRight * total.lines()) << faults_text(total);
    EXPECT_LE(total.invented, kInvented) << faults_text(total);
}

TEST(RealMaps, AreReadAsWellWhereCalcHasGuessed)
{
    const auto total = score_all(Guessing::on);
    EXPECT_GE(total.right, kShareRight * total.lines()) << faults_text(total);
    EXPECT_LE(total.invented, kInvented) << faults_text(total);
}

}  // namespace
}  // namespace provision

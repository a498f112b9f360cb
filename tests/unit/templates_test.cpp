// SPDX-License-Identifier: MPL-2.0
// Every template that the extension brings: its sheets are laid out, read back without a doubt, and an example gives exactly the
// findings that its file tells.
#include "analysis/checks/check.hpp"
#include "analysis/clashes.hpp"
#include "analysis/run_costs.hpp"
#include "report/impact_report.hpp"
#include "support/memory_workbook.hpp"
#include "templates/template.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

std::vector<std::string> all_ids()
{
    std::vector<std::string> ids;
    for (const auto& row : templates()) ids.push_back(row.id);
    return ids;
}

std::vector<Grid> grids_of(const Template& made)
{
    MemoryWorkbook workbook({});
    workbook.add(made.sheets, "");
    std::vector<Grid> grids;
    for (const auto& sheet : workbook.sheets()) grids.push_back(workbook.read(sheet.name));
    return grids;
}

std::string words_of(const Issue& issue)
{
    return to_text(issue.where) + ": " + issue.what;
}

std::vector<std::string> found_in(const WorkbookReading& reading, const Date& today)
{
    const Situation situation(reading.map, today);
    const auto need_and_places = balances(situation);
    std::vector<std::string> found;
    for (const auto& finding : run_checks({reading, situation, need_and_places}).all)
        found.push_back(finding.check + " " + finding.where.sheet + "!" + cell_name(finding.where));
    return found;
}

class EveryTemplate : public testing::TestWithParam<std::string> {};

TEST_P(EveryTemplate, ReadsBackWithoutADoubtOutsideItsFindings)
{
    const auto made = make_template(GetParam());
    ASSERT_FALSE(made.sheets.empty());
    const auto reading = read_workbook(grids_of(made), iso_date("2026-11-23"));
    for (const auto& issue : reading.issues)
        EXPECT_TRUE(made.kind == Template::Kind::example && find_check(issue.check)) << words_of(issue);
}

TEST_P(EveryTemplate, SaysWhatItIsInOneLine)
{
    const auto made = make_template(GetParam());
    EXPECT_FALSE(made.name.empty());
    EXPECT_FALSE(made.summary.empty());
    EXPECT_LE(made.summary.size(), 110U) << made.summary;
}

TEST_P(EveryTemplate, GivesExactlyTheFindingsThatItTells)
{
    const auto made = make_template(GetParam());
    if (made.kind != Template::Kind::example) return;
    const auto today = iso_date(made.told_on);
    ASSERT_TRUE(today) << "the file tells no day";
    std::vector<std::string> told;
    for (const auto& finding : made.findings) told.push_back(finding.check + " " + finding.cell);
    EXPECT_THAT(found_in(read_workbook(grids_of(made), today), *today), testing::UnorderedElementsAreArray(told));
}

// Phonics catch-up Mon-Thu and Numicon Tue, Wed, Fri, both at 9.15 for 20 minutes; of the pupils Billy alone is in both.
TEST(Templates, ThePrimaryExampleHasSessionsThatClash)
{
    const auto today = iso_date("2026-11-23");
    const auto reading = read_workbook(grids_of(make_template("primary-example")), today);
    const Situation situation(reading.map, *today);
    std::vector<std::string> clashes;
    for (const auto& load : pupil_loads(situation))
        for (const auto& clash : Clashes(situation).of(load))
            clashes.push_back(load.named.name + ": " + spoken(clash) + ", " + to_text(clash.when));
    EXPECT_THAT(clashes, testing::ElementsAre("Billy Sugden: Phonics catch-up and Numicon group, Tue, Wed 9:15-9:35"));
}

// By hand, of the summer term, tested on 16 April and 8 July, 83 days or 2.72690 months apart. Paired reading: the twelve gain 7,
// 6, 5, 8, 0, 6, 5, 9, 6, 6, 10 and 4 months, 72 together, 6 on average, 2.2003 a month; 2 hours a week for 11 weeks at 17.20 are
// 378.40 pounds, 5.2556 a month. Maths clinic: the ten gain 1, -1, 3, 0, 2, 1, -1, 1, 2 and -1 points, 7 together; entries vary
// by 20.5, exits by 20.622, so 0.7 / 4.5344 x (1 - 3 / 35) = 0.1411; 2 hours for 11 weeks at 20.50 are 451 pounds, 64.43 a point.
TEST(Templates, TheSecondaryExampleShowsWhatToExpandAndWhatToChange)
{
    const auto today = iso_date("2026-11-23");
    const auto reading = read_workbook(grids_of(make_template("secondary-example")), today);
    const Situation situation(reading.map, *today);
    RunCosts costs(reading, situation);
    const ImpactAnalysis analysis{.reading = reading,
                                  .situation = situation,
                                  .pounds_of_place = [&](std::span<const Attendance* const> run) { return costs.pounds(run); }};
    const auto judged = judged_provisions(analysis);
    ASSERT_GE(judged.size(), 2u);
    const auto& reading_pairs = judged[0].impact.measured.front();
    EXPECT_EQ(judged[0].results.name, "Paired reading (Years 8-9)");
    EXPECT_EQ(judged[0].suggestion.advice, Advice::expand);
    EXPECT_EQ(reading_pairs.all.gained, 11);
    EXPECT_NEAR(reading_pairs.all.mean_gain, 6, 1e-9);
    EXPECT_NEAR(reading_pairs.all.ratio_gain.value_or(0), 2.2003, 1e-4);
    EXPECT_NEAR(judged[0].impact.outcome.mean.value_or(0), 9 / 12.0, 1e-9);
    EXPECT_NEAR(reading_pairs.cost.pounds_per_unit.value_or(0), 5.2556, 1e-4);
    const auto& clinic = judged[1].impact.measured.front();
    EXPECT_EQ(judged[1].results.name, "Maths clinic (Years 10-11)");
    EXPECT_EQ(judged[1].suggestion.advice, Advice::change);
    EXPECT_NEAR(clinic.all.standardised.value_or(0), 0.1411, 1e-4);
    EXPECT_NEAR(judged[1].impact.outcome.mean.value_or(0), -0.5, 1e-9);
    EXPECT_NEAR(clinic.cost.pounds_per_unit.value_or(0), 64.4286, 1e-4);
}

INSTANTIATE_TEST_SUITE_P(Templates, EveryTemplate, testing::ValuesIn(all_ids()), [](const auto& id) {
    std::string name = id.param;
    std::ranges::replace(name, '-', '_');
    return name;
});

TEST(Templates, GiveASheetANumberWhereItsNameIsTaken)
{
    const TemplateGround ground{.taken = {"register", "Register (2)"}};
    EXPECT_EQ(make_template("register", ground).sheets.front().sheet, "Register (3)");
}

}  // namespace
}  // namespace provision

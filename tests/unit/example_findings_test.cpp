// SPDX-License-Identifier: MPL-2.0
// The example school gives exactly the findings and balances that were worked out by hand beside it.
#include "analysis/checks/check.hpp"
#include "generate/workbook_json.hpp"
#include "text/kinds.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <sstream>

namespace provision {
namespace {

const std::string kTemplates = PROVISION_SOURCE_DIR "/templates/";

std::string text_of_file(const std::string& name)
{
    std::ifstream in(kTemplates + name);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> fields(const std::string& line)
{
    std::vector<std::string> out;
    std::stringstream in(line);
    for (std::string field; std::getline(in, field, '\t');) out.push_back(field);
    return out;
}

struct Analysed {
    explicit Analysed(const Date& today)
        : reading(read_workbook(grids())), situation(reading.map, today), balances(provision::balances(situation)),
          findings(run_checks({reading, situation, balances}))
    {
    }
    static std::vector<Grid> grids()
    {
        std::vector<Grid> all;
        for (auto& sheet : read_workbook_json(text_of_file("example-primary-school.json"), "example").sheets)
            all.push_back(sheet.grid);
        return all;
    }
    WorkbookReading reading;
    Situation situation;
    std::vector<Balance> balances;
    Findings findings;
};

const Analysed& example()
{
    static const Analysed analysed(Date{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{23}});
    return analysed;
}

// `check cell priority`; where the list settles no priority, whatever the check gives stands.
std::vector<std::string> told_findings()
{
    std::vector<std::string> out;
    std::stringstream in(text_of_file("example-primary-school.findings.tsv"));
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#') continue;
        const auto field = fields(line);
        out.push_back(field.at(0) + " " + field.at(2) + (field.at(3) == "-" ? "" : " " + field.at(3)));
    }
    return out;
}

TEST(ExampleSchool, GivesExactlyTheFindingsToldBesideIt)
{
    std::vector<std::string> found;
    const auto told = told_findings();
    for (const auto& finding : example().findings.all) {
        const auto line = finding.check + " " + finding.where.sheet + "!" + cell_name(finding.where);
        const bool without_priority = std::ranges::find(told, line) != told.end();
        found.push_back(without_priority ? line : line + " " + to_text(finding.priority));
    }
    EXPECT_EQ(told.size(), 56u);
    EXPECT_THAT(found, ::testing::UnorderedElementsAreArray(told));
}

TEST(ExampleSchool, IsReadWithoutADoubtOutsideItsFindings)
{
    for (const auto& issue : example().reading.issues)
        EXPECT_TRUE(find_check(issue.check)) << to_text(issue.where) << " " << issue.what;
}

TEST(ExampleSchool, NamesTheSeatForHenry)
{
    const auto& all = example().findings.all;
    const auto henry = std::ranges::find_if(all, [](const Finding& finding) { return cell_name(finding.where) == "D54"; });
    ASSERT_NE(henry, all.end());
    EXPECT_EQ(henry->who, "Henry C. (Y3)");
    EXPECT_EQ(henry->text, "Henry must have structured literacy and has nothing of that kind in place.");
    EXPECT_EQ(henry->remedy, "Literacy – Wordshark has 2 places.");
}

}  // namespace
}  // namespace provision

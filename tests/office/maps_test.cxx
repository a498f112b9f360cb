// SPDX-License-Identifier: MPL-2.0
// The real maps of three schools, as .csv, .ods and .xlsx, with and without Calc's guessing of types.
#include "support/fixture.hxx"
#include "support/gap_sheet.hxx"

namespace provision {
namespace {

struct MapCase {
    std::string_view name;
    bool guessing;
    std::string_view format;
};

std::string case_name(const testing::TestParamInfo<MapCase>& info)
{
    std::string name(info.param.name);
    std::erase(name, '-');
    return name + (info.param.guessing ? "Guessed" : "Typed") + std::string(info.param.format);
}

Component open_map(const MapCase& map)
{
    const auto typed = office().open(trial_file("maps/" + std::string(map.name) + ".csv"), csv(map.guessing));
    if (map.format == "csv") return typed;
    const auto file = office().scratch() / (std::string(map.name) + "." + std::string(map.format));
    save_copy(typed, file);
    close(typed);
    return office().open_in_place(file);
}

class RealMap : public testing::TestWithParam<MapCase> {};

TEST_P(RealMap, IsAnalysedAsOneUndoStep)
{
    const Opened document(open_map(GetParam()));
    const auto before = snapshot(document);
    const auto steps = undo_titles(document).size();

    const auto reply = office().dispatch(document, kAnalyse, kQuietly);

    ASSERT_TRUE(reply.answered);
    ASSERT_TRUE(reply.success) << reply.sentence;
    EXPECT_GT(findings(document).heading_row, 0);
    EXPECT_EQ(difference(before, source_sheets(document)), "");
    EXPECT_EQ(undo_titles(document).size(), steps + 1);
    expect_exact_undo(document, before);
}

/// Provision rows as a person counts them on the sheet: section rows, repeated headings and foot lines are none.
const std::map<std::string_view, int> kRows{{"year-3", 9}, {"year-5", 10}, {"key-stages", 5 + 17}};

TEST_P(RealMap, CountsTheProvisionsThatAPersonCounts)
{
    const Opened document(open_map(GetParam()));
    const auto reply = office().dispatch(document, kAnalyse, kQuietly);
    EXPECT_NE(reply.sentence.find(" " + std::to_string(kRows.at(GetParam().name)) + " provisions"), std::string::npos)
        << reply.sentence;
}

/// Worked by hand: in these three maps every stated time is what its schedule comes to (the two adults of a lunch club share it),
/// and the one schedule without minutes is `Literacy – Toe by Toe (3 x mins)`, line 24 of the key-stage map.
TEST_P(RealMap, TellsOnlyWhatIsWrongAndWhere)
{
    const Opened document(open_map(GetParam()));
    const auto reply = office().dispatch(document, kAnalyse, kQuietly);
    ASSERT_TRUE(reply.success) << reply.sentence;
    std::vector<std::string> unreadable;
    for (const auto& finding : findings(document).rows) {
        const auto& key = finding.cells.at("Key");
        EXPECT_FALSE(key.starts_with("stated-time-differs:")) << finding.cells.at("Finding");
        if (key.starts_with("schedule-unreadable:")) unreadable.push_back(finding.cells.at("Where"));
        EXPECT_NE(finding.cells.at("What to do"), "") << key;
    }
    using Places = std::vector<std::string>;
    EXPECT_EQ(unreadable, GetParam().name == "key-stages" ? Places{"key-stages.A24"} : Places{});
}

constexpr MapCase kMaps[] = {
    {"year-3", false, "csv"},      {"year-3", true, "csv"},      {"year-3", false, "ods"},     {"year-3", true, "ods"},
    {"year-3", false, "xlsx"},     {"year-3", true, "xlsx"},     {"year-5", false, "csv"},     {"year-5", true, "csv"},
    {"year-5", false, "ods"},      {"year-5", true, "ods"},      {"year-5", false, "xlsx"},    {"year-5", true, "xlsx"},
    {"key-stages", false, "csv"},  {"key-stages", true, "csv"},  {"key-stages", false, "ods"}, {"key-stages", true, "ods"},
    {"key-stages", false, "xlsx"}, {"key-stages", true, "xlsx"},
};

INSTANTIATE_TEST_SUITE_P(EveryFormat, RealMap, testing::ValuesIn(kMaps), case_name);

}  // namespace
}  // namespace provision

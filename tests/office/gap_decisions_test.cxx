// SPDX-License-Identifier: MPL-2.0
// What was decided about findings stands while a school goes on working in its workbook.
#include "support/fixture.hxx"
#include "support/gap_sheet.hxx"

#include <algorithm>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/table/TableSortField.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XSortable.hpp>
#include <gmock/gmock.h>
#include <set>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr std::string_view kReason = "Governors, 12 November";

Component example()
{
    return office().open(trial_file("examples/primary-school.fods"));
}

Reply analyse(const Component& document)
{
    return office().dispatch(document, kAnalyse, kQuietly);
}

std::string place(const FindingTable& table, std::string_view heading, int row)
{
    return table.columns.at(std::string(heading)) + std::to_string(row);
}

std::string check_of(const FindingRow& row)
{
    const auto& key = row.cells.at("Key");
    return key.substr(0, key.find(':'));
}

void accept(const Component& document, const FindingTable& table, const FindingRow& row)
{
    const auto gaps = sheet(document, kGapSheet);
    set_cell(gaps, place(table, "Decision", row.row), "Accepted");
    set_cell(gaps, place(table, "Reason", row.row), kReason);
}

// Accepts one finding of each of five checks and returns their keys: a pupil, a need, a balance, a time and a member of staff.
std::set<std::string> accept_five(const Component& document)
{
    const std::vector<std::pair<std::string, std::string>> chosen{{"register-without-provision", "Register.A92"},
                                                                  {"need-without-provision", "Needs.D54"},
                                                                  {"under-provision", "Needs.E51"},
                                                                  {"stated-time-differs", "Year 6.F5"},
                                                                  {"staffing-unclear", "Year 6.C6"}};
    const auto table = findings(document);
    std::set<std::string> keys;
    for (const auto& row : table.rows) {
        if (std::ranges::find(chosen, std::pair(check_of(row), row.cells.at("Where"))) == chosen.end()) continue;
        accept(document, table, row);
        keys.insert(row.cells.at("Key"));
    }
    EXPECT_EQ(keys.size(), chosen.size());
    return keys;
}

// The keys of the findings that were accepted for our reason.
std::set<std::string> accepted(const Component& document)
{
    std::set<std::string> keys;
    for (const auto& row : findings(document).rows)
        if (row.cells.at("Decision") == "Accepted" && row.cells.at("Reason") == kReason) keys.insert(row.cells.at("Key"));
    return keys;
}

std::set<std::string> keys_of(const Component& document)
{
    std::set<std::string> keys;
    for (const auto& row : findings(document).rows) keys.insert(row.cells.at("Key"));
    return keys;
}

std::string all_of(const Reference<css::sheet::XSpreadsheet>& of)
{
    std::string all;
    for (const auto& row : texts(of))
        for (const auto& text : row) all += text + "\n";
    return all;
}

std::string gap_text(const Component& document)
{
    return all_of(sheet(document, kGapSheet));
}

// Sorts rows as Data > Sort does.
void sort(const Reference<css::sheet::XSpreadsheet>& map, const char* range, sal_Int32 column)
{
    css::table::TableSortField by;
    by.Field = column;
    by.IsAscending = true;
    const css::uno::Sequence<css::table::TableSortField> fields(&by, 1);
    const std::vector<css::beans::PropertyValue> how{property("SortFields", fields), property("ContainsHeader", false),
                                                     property("IsSortColumns", false)};
    Reference<css::util::XSortable>(map->getCellRangeByName(rtl::OUString::createFromAscii(range)), UNO_QUERY_THROW)
        ->sort({how.data(), static_cast<sal_Int32>(how.size())});
}

void insert_rows_above(const Reference<css::sheet::XSpreadsheet>& of)
{
    Reference<css::table::XColumnRowRange>(of, UNO_QUERY_THROW)->getRows()->insertByIndex(0, 5);
}

void name_by_initials(const Component& document)
{
    const auto settings = add_sheet(document, "Settings");
    set_cell(settings, "A1", "Setting");
    set_cell(settings, "B1", "Value");
    set_cell(settings, "A2", "Names as");
    set_cell(settings, "B2", "initials");
}

// Everything at once that a school does between two runs.
void go_on_working(const Component& document)
{
    const auto map = sheet(document, "Year 6");
    const auto first = cell(map, "A4").text;
    sort(map, "A4:H13", 0);
    EXPECT_NE(cell(map, "A4").text, first);
    insert_rows_above(map);
    insert_rows_above(sheet(document, "Register"));
    Reference<css::container::XNamed>(map, UNO_QUERY_THROW)->setName("Our oldest");
    name_by_initials(document);
}

TEST(GapDecisions, StandWhenRowsAreSortedAndInsertedASheetRenamedAndNamesShortened)
{
    const Opened document(example());
    ASSERT_TRUE(analyse(document).success);
    const auto keys = keys_of(document);
    const auto decided = accept_five(document);
    go_on_working(document);

    const auto reply = analyse(document);

    ASSERT_TRUE(reply.success) << reply.sentence;
    EXPECT_EQ(accepted(document), decided);
    EXPECT_EQ(keys_of(document), keys);
    EXPECT_THAT(reply.sentence, HasSubstr(", 5 accepted."));
    EXPECT_THAT(gap_text(document), HasSubstr("0 new · 56 still there · 0 gone"));
}

// The three numbers of `1 must, 2 should, 3 could`.
std::vector<int> counts_of(const std::string& sentence)
{
    std::vector<int> counts(3);
    EXPECT_EQ(std::sscanf(sentence.c_str(), "%d must, %d should, %d could", &counts[0], &counts[1], &counts[2]), 3) << sentence;
    return counts;
}

TEST(GapDecisions, TakeTheAcceptedOutOfTheCounts)
{
    const Opened document(example());
    auto expected = counts_of(analyse(document).sentence);
    const auto decided = accept_five(document);
    for (const auto& row : findings(document).rows) {
        if (!decided.contains(row.cells.at("Key"))) continue;
        const auto& priority = row.cells.at("Priority");
        --expected[priority == "Must" ? 0 : priority == "Should" ? 1 : 2];
    }
    EXPECT_EQ(counts_of(analyse(document).sentence), expected);
}

TEST(GapDecisions, NameNobodyInFullWhereInitialsAreAskedFor)
{
    const Opened document(example());
    name_by_initials(document);
    ASSERT_TRUE(analyse(document).success);
    const auto all = gap_text(document);
    auto pupils = texts(sheet(document, "Register"));
    pupils.erase(pupils.begin());
    for (const auto& row : pupils) EXPECT_THAT(all, Not(HasSubstr(row.at(0))));
    EXPECT_THAT(all, HasSubstr("H. C. (Y3)"));
}

TEST(GapDecisions, WaitUnderNoLongerFoundUntilTheFindingReturns)
{
    const Opened document(example());
    ASSERT_TRUE(analyse(document).success);
    const auto decided = accept_five(document);
    const auto needs = sheet(document, "Needs");
    const auto need = cell(needs, "D54").formula;

    set_cell(needs, "D54", "");
    ASSERT_TRUE(analyse(document).success);
    const auto without = gap_text(document);
    const auto left = accepted(document);
    EXPECT_EQ(left.size(), 4u);
    for (const auto& key : decided) EXPECT_EQ(without.find(key) > without.find("No longer found"), !left.contains(key)) << key;
    EXPECT_THAT(without, HasSubstr("No longer found"));

    set_cell(needs, "D54", need);
    ASSERT_TRUE(analyse(document).success);
    EXPECT_EQ(accepted(document), decided);
    EXPECT_THAT(gap_text(document), Not(HasSubstr("No longer found")));
}

}  // namespace
}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "generate/workbook_json.hpp"
#include "templates/json_place.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace provision {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string content(const std::string& path)
{
    std::ifstream in(std::string(PROVISION_SOURCE_DIR) + "/" + path, std::ios::binary);
    EXPECT_TRUE(in.is_open()) << path;
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string with_rows(const std::string& rows, const std::string& more = "")
{
    return R"({"title": "T", "sheets": [{"name": "Map", "widths": [20, 30],)" + more + R"( "rows": )" + rows + "}]}";
}

std::string complaint(const std::string& text)
{
    try {
        read_workbook_json(text, "map.json");
    } catch (const TemplateError& error) {
        return error.what();
    }
    return "no complaint";
}

TEST(WorkbookJson, ReadsTextNumberDateTimeAndBlank)
{
    const auto book = read_workbook_json(with_rows(R"([["6:1", 3], [{"date": "2026-09-07"}, {"time": "06:01"}], [null]])"), "f");
    const Grid& grid = book.sheets.at(0).grid;
    ASSERT_EQ(grid.rows(), 3);
    EXPECT_EQ(grid.at(0, 0), Cell::of(std::string("6:1")));
    EXPECT_EQ(grid.at(0, 1), Cell::of(3.0));
    EXPECT_EQ(grid.at(1, 0), Cell::date(46272));  // 1 January 2000 is day 36526; 26 years with 7 leap days and 249 days follow
    EXPECT_EQ(grid.at(1, 1).type, Cell::Type::time);
    EXPECT_DOUBLE_EQ(grid.at(1, 1).number, 361.0 / 1440);
    EXPECT_TRUE(grid.at(2, 0).blank());
    EXPECT_TRUE(grid.at(2, 1).blank()) << "cells left off the end of a row are blank";
}

TEST(WorkbookJson, CountsRowsAndColumnsFromOneInTheFileAndFromNoughtInside)
{
    const auto book =
        read_workbook_json(with_rows(R"([["a"], ["b"], ["c"], ["d"]])",
                                     R"("title": [1], "heading": [2, 4], "note": [3], "text": [2], "centre": [1],)"),
                           "f");
    const PrintedSheet& sheet = book.sheets.at(0);
    EXPECT_THAT(sheet.title_rows, ElementsAre(0));
    EXPECT_THAT(sheet.heading_rows, ElementsAre(1, 3));
    EXPECT_THAT(sheet.note_rows, ElementsAre(2));
    EXPECT_THAT(sheet.text_columns, ElementsAre(1));
    EXPECT_THAT(sheet.centre_columns, ElementsAre(0));
    EXPECT_THAT(sheet.widths_mm, ElementsAre(20, 30));
}

struct BadFile {
    std::string text;
    std::string path;
    std::string remedy;
};

TEST(WorkbookJson, NamesFilePlaceAndRemedyOfEveryMistake)
{
    const std::vector<BadFile> files{
        {"[]", "/: ", "Write { ... } here"},
        {R"({"title": "T"})", "/: \"sheets\" is missing", "Add it"},
        {R"({"title": "T", "sheets": []})", "/sheets: ", "Add one"},
        {R"({"title": "T", "sheets": [{"name": "A", "rows": []}]})", "/sheets/0: \"widths\" is missing", "Add it"},
        {R"({"title": 5, "sheets": []})", "/title: ", "quotation marks"},
        {with_rows("[[1]]", R"("headings": [1],)"), "/sheets/0: \"headings\" is not known",
         "Known are: name, widths, title, heading"},
        {with_rows("[[1]]", R"("heading": [2],)"), "/sheets/0/heading/0: ", "from 1 to 1"},
        {with_rows("[[1]]", R"("heading": [0],)"), "/sheets/0/heading/0: ", "from 1 to 1"},
        {with_rows("[[1, 2, 3]]"), "/sheets/0/rows/0: ", "Add a width, or take the cell out"},
        {with_rows("[[1], [true]]"), "/sheets/0/rows/1/0: ", "Write text, a number, null"},
        {with_rows(R"([[{"date": "7.9.2026"}]])"), "/sheets/0/rows/0/0/date: ", "2026-09-07"},
        {with_rows(R"([[{"time": "6h"}]])"), "/sheets/0/rows/0/0/time: ", "06:01"},
        {with_rows(R"([[{}]])"), "/sheets/0/rows/0/0: ", "Write either \"date\" or \"time\""},
        {R"({"title": "T", "sheets": [{"name": "A", "widths": [0], "rows": []}]})", "/sheets/0/widths/0: ", "millimetres"},
        {R"({"title": "T", "sheets": [{"name": "A/B", "widths": [9], "rows": []}]})", "/sheets/0/name: ", "without [ ]"},
        {R"({"title": "T", "sheets": [{"name": "A", "widths": [9], "rows": []}, {"name": "A", "widths": [9], "rows": []}]})",
         "/sheets/1/name: ", "Rename one"},
        {"{\"title\": ", "this is not JSON", "Look for a comma or a bracket"},
    };
    for (const BadFile& file : files)
        EXPECT_THAT(complaint(file.text), AllOf(HasSubstr("map.json: "), HasSubstr(file.path), HasSubstr(file.remedy)))
            << file.text;
}

const PrintedWorkbook& example()
{
    static const PrintedWorkbook book =
        read_workbook_json(content("templates/example-primary-school.json"), "templates/example-primary-school.json");
    return book;
}

const Grid& example_sheet(const std::string& name)
{
    const auto found =
        std::ranges::find_if(example().sheets, [&](const PrintedSheet& sheet) { return sheet.grid.sheet == name; });
    if (found == example().sheets.end()) throw std::out_of_range(name);
    return found->grid;
}

TEST(ExampleWorkbook, HoldsItsSheetsInTheOrderASchoolWouldReadThem)
{
    std::vector<std::string> names;
    for (const PrintedSheet& sheet : example().sheets) names.push_back(sheet.grid.sheet);
    EXPECT_THAT(names, ElementsAre("Read me", "Register", "Needs", "Groups", "Year 3", "Year 5", "Key stages", "Year 6",
                                   "Staff and rates"));
}

TEST(ExampleWorkbook, HasAHundredAndFiftyPupilsOfDistinctNameAndUpn)
{
    const Grid& pupils = example_sheet("Register");
    std::set<std::string> names;
    std::set<std::string> upns;
    for (int row = 1; row < pupils.rows(); ++row) {
        names.insert(pupils.at(row, 0).text);
        EXPECT_EQ(pupils.at(row, 1).text.size(), 13u) << pupils.at(row, 0).text;
        upns.insert(pupils.at(row, 1).text);
    }
    EXPECT_EQ(pupils.rows(), 151);
    EXPECT_EQ(names.size(), 150u);
    EXPECT_EQ(upns.size(), 150u);
}

/// Records of a CSV file; quoted cells keep their line breaks.
std::vector<std::vector<std::string>> csv_records(const std::string& text)
{
    std::vector<std::vector<std::string>> records{{""}};
    bool quoted = false;
    for (char sign : text) {
        if (sign == '"')
            quoted = !quoted;
        else if (sign == ',' && !quoted)
            records.back().emplace_back();
        else if (sign == '\n' && !quoted)
            records.push_back({""});
        else if (sign != '\r')
            records.back().back() += sign;
    }
    if (records.back() == std::vector<std::string>{""}) records.pop_back();
    return records;
}

std::string as_typed(const Cell& cell)
{
    return cell.numeric() ? std::to_string(static_cast<int>(cell.number)) : cell.text;
}

void expect_as_typed(const std::string& sheet, const std::string& map)
{
    const Grid& grid = example_sheet(sheet);
    const auto records = csv_records(content("tests/maps/" + map));
    ASSERT_EQ(grid.rows(), static_cast<int>(records.size())) << sheet;
    for (int row = 0; row < grid.rows(); ++row)
        for (int column = 0; column < grid.columns; ++column) {
            const auto& record = records[static_cast<std::size_t>(row)];
            const auto index = static_cast<std::size_t>(column);
            EXPECT_EQ(as_typed(grid.at(row, column)), index < record.size() ? record[index] : "")
                << to_text(grid.where(row, column));
        }
}

TEST(ExampleWorkbook, KeepsTheThreeMapsAsTheyWereTyped)
{
    expect_as_typed("Year 3", "year-3.csv");
    expect_as_typed("Year 5", "year-5.csv");
    expect_as_typed("Key stages", "key-stages.csv");
}

struct ToldFinding {
    std::string check;
    std::string whom;
    std::string cell;
};

std::vector<ToldFinding> told_findings()
{
    std::vector<ToldFinding> found;
    std::istringstream lines(content("templates/example-primary-school.findings.tsv"));
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with('#')) continue;
        std::istringstream fields(line);
        ToldFinding finding;
        std::getline(fields, finding.check, '\t');
        std::getline(fields, finding.whom, '\t');
        std::getline(fields, finding.cell, '\t');
        found.push_back(finding);
    }
    return found;
}

/// The cell that `Year 6!F5` names in the example.
Where cell_told(const std::string& text)
{
    const std::size_t sheet = text.find('!');
    return {text.substr(0, sheet), std::stoi(text.substr(sheet + 2)) - 1, text.at(sheet + 1) - 'A'};
}

/// What a reader of the list expects to see in the row: the pupil's name, or the provision's at the beginning of its own cell.
bool row_names(const Where& where, const std::string& whom)
{
    const Grid& grid = example_sheet(where.sheet);
    for (int column = 0; column < grid.columns; ++column)
        if (grid.at(where.row, column).text.starts_with(whom)) return true;
    return false;
}

TEST(ExampleWorkbook, ListsFindingsEachAtACellThatIsThereOrToBeFilled)
{
    const auto findings = told_findings();
    EXPECT_EQ(findings.size(), 56u);
    for (const ToldFinding& finding : findings) {
        const Where where = cell_told(finding.cell);
        const std::set<std::string> of_many{"under-provision", "over-provision", "four-in-five"};
        EXPECT_TRUE(of_many.contains(finding.check) || row_names(where, finding.whom))
            << finding.check << ' ' << finding.whom << ' ' << finding.cell;
        const bool to_fill = finding.check == "outcome-missing" || finding.check == "measure-missing";
        EXPECT_EQ(example_sheet(where.sheet).at(where.row, where.column).blank(), to_fill) << finding.cell;
    }
}

}  // namespace
}  // namespace provision

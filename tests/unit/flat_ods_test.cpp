// SPDX-License-Identifier: MPL-2.0
#include "generate/flat_ods.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace provision {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string printed(const std::string& sheet)
{
    return flat_ods(read_workbook_json(R"({"title": "A & B", "sheets": [)" + sheet + "]}", "test"));
}

std::string printed_cell(const std::string& cell)
{
    return printed(R"({"name": "Map", "widths": [20], "rows": [[)" + cell + "]]}");
}

TEST(FlatOds, WritesARatioAsTextSoThatItStaysARatio)
{
    EXPECT_THAT(printed_cell(R"("6:1")"), HasSubstr(R"(office:value-type="string"><text:p>6:1</text:p>)"));
}

TEST(FlatOds, GivesEachLineOfACellItsOwnParagraph)
{
    EXPECT_THAT(printed_cell(R"("LSA\nTeacher")"), HasSubstr("<text:p>LSA</text:p><text:p>Teacher</text:p>"));
    EXPECT_THAT(printed_cell(R"("LSA\n")"), HasSubstr("<text:p>LSA</text:p><text:p></text:p>"));
}

TEST(FlatOds, KeepsEveryBlankThatSomebodyTyped)
{
    EXPECT_THAT(printed_cell(R"("Wordshark  (4 x")"), HasSubstr(R"(<text:p>Wordshark <text:s text:c="1"/>(4 x</text:p>)"));
    EXPECT_THAT(printed_cell(R"("   a")"), HasSubstr(R"(<text:p><text:s text:c="3"/>a</text:p>)"));
    EXPECT_THAT(printed_cell(R"("a b")"), HasSubstr("<text:p>a b</text:p>"));
    EXPECT_THAT(printed_cell(R"("a  ")"), HasSubstr(R"(<text:p>a<text:s text:c="2"/></text:p>)"));
}

TEST(FlatOds, WritesDatesTimesAndNumbersByValue)
{
    EXPECT_THAT(printed_cell(R"({"date": "2026-09-07"})"),
                HasSubstr(R"(office:value-type="date" office:date-value="2026-09-07")"));
    EXPECT_THAT(printed_cell(R"({"time": "06:01"})"), HasSubstr(R"(office:value-type="time" office:time-value="PT06H01M00S")"));
    EXPECT_THAT(printed_cell(R"({"time": "36:00"})"), HasSubstr(R"(office:time-value="PT36H00M00S")"));
    EXPECT_THAT(printed_cell("14.2"), HasSubstr(R"(office:value-type="float" office:value="14.2")"));
}

TEST(FlatOds, LeavesABlankCellWithoutAValue)
{
    EXPECT_THAT(printed_cell("null"), Not(HasSubstr("office:value-type")));
}

TEST(FlatOds, EscapesWhatXmlWouldMisread)
{
    EXPECT_THAT(printed_cell(R"("Teacher & LSA <5>")"), HasSubstr("<text:p>Teacher &amp; LSA &lt;5&gt;</text:p>"));
    EXPECT_THAT(printed_cell("1"), HasSubstr("<dc:title>A &amp; B</dc:title>"));
}

TEST(FlatOds, RepeatsTheFirstHeadingRowAndKeepsAnOnlyOneInView)
{
    const std::string one = printed(R"({"name": "Map", "widths": [20], "heading": [2], "rows": [["t"], ["h"], ["a"]]})");
    EXPECT_THAT(one, HasSubstr("<table:table-header-rows><table:table-row table:style-name=\"Row\"><table:table-cell "
                               "table:style-name=\"Heading_20_row\" office:value-type=\"string\"><text:p>h</text:p>"));
    EXPECT_THAT(one, HasSubstr(R"(config:name="VerticalSplitPosition" config:type="int">2<)"));
    const std::string two = printed(R"({"name": "Map", "widths": [20], "heading": [1, 2], "rows": [["h"], ["g"]]})");
    EXPECT_THAT(two, HasSubstr("<table:table-header-rows>"));
    EXPECT_THAT(two, Not(HasSubstr("VerticalSplitPosition")));
}

TEST(FlatOds, GivesRowsAndColumnsTheirLook)
{
    const std::string text =
        printed(R"({"name": "Map", "widths": [20, 31.5], "title": [1], "note": [2], "centre": [1], "text": [2],
                                         "rows": [["t"], ["n"], ["c", "6:1"]]})");
    EXPECT_THAT(text, HasSubstr("table:style-name=\"Title_20_row\" office:value-type=\"string\"><text:p>t<"));
    EXPECT_THAT(text, HasSubstr("table:style-name=\"Default\" office:value-type=\"string\"><text:p>n<"));
    EXPECT_THAT(text, HasSubstr("table:style-name=\"Body_20_centre\" office:value-type=\"string\"><text:p>c<"));
    EXPECT_THAT(text, HasSubstr("table:style-name=\"Body_20_text\" office:value-type=\"string\"><text:p>6:1<"));
    EXPECT_THAT(text, HasSubstr("style:column-width=\"31.5mm\""));
}

TEST(FlatOds, PrintsA4LandscapeOnePageAcross)
{
    const std::string text = printed_cell("1");
    EXPECT_THAT(text, HasSubstr(R"(fo:page-width="297mm" fo:page-height="210mm" style:print-orientation="landscape")"));
    EXPECT_THAT(text, HasSubstr(R"(style:scale-to-X="1" style:scale-to-Y="0")"));
}

}  // namespace
}  // namespace provision

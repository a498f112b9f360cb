// SPDX-License-Identifier: MPL-2.0
#include "generate/flat_ods.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <string_view>

namespace provision {
namespace {

constexpr std::string_view kHead = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"
 xmlns:ooo="http://openoffice.org/2004/office"
 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
)";

// One ink, one accent, hairlines between rows: the house look. [HH] lets hours run past 24, as Calc's own reading of 18:1 needs.
constexpr std::string_view kStyles = R"(<office:styles>
<style:default-style style:family="table-cell">
<style:paragraph-properties style:tab-stop-distance="12.5mm"/>
<style:text-properties style:font-name="Carlito" fo:font-family="Carlito" fo:font-size="10pt" fo:color="#1f2933" fo:language="en" fo:country="GB"/>
</style:default-style>
<number:date-style style:name="NDate"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:time-style style:name="NTime" number:truncate-on-overflow="false"><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>
<number:text-style style:name="NText"><number:text-content/></number:text-style>
<style:style style:name="Default" style:family="table-cell"/>
<style:style style:name="Body" style:family="table-cell" style:parent-style-name="Default">
<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top" fo:padding="0.8mm" fo:border-bottom="0.5pt solid #c9d6d9"/>
</style:style>
<style:style style:name="Body_20_text" style:display-name="Body text" style:family="table-cell" style:parent-style-name="Body" style:data-style-name="NText"/>
<style:style style:name="Body_20_centre" style:display-name="Body centre" style:family="table-cell" style:parent-style-name="Body">
<style:table-cell-properties style:text-align-source="fix"/><style:paragraph-properties fo:text-align="center"/>
</style:style>
<style:style style:name="Body_20_date" style:display-name="Body date" style:family="table-cell" style:parent-style-name="Body" style:data-style-name="NDate">
<style:table-cell-properties style:text-align-source="fix"/><style:paragraph-properties fo:text-align="start"/>
</style:style>
<style:style style:name="Body_20_time" style:display-name="Body time" style:family="table-cell" style:parent-style-name="Body" style:data-style-name="NTime"/>
<style:style style:name="Heading_20_row" style:display-name="Heading row" style:family="table-cell" style:parent-style-name="Default">
<style:table-cell-properties fo:background-color="#0b5563" fo:wrap-option="wrap" style:vertical-align="middle" fo:padding="0.8mm"/>
<style:text-properties fo:color="#ffffff" fo:font-weight="bold"/>
</style:style>
<style:style style:name="Heading_20_row_20_centre" style:display-name="Heading row centre" style:family="table-cell" style:parent-style-name="Heading_20_row">
<style:table-cell-properties style:text-align-source="fix"/><style:paragraph-properties fo:text-align="center"/>
</style:style>
<style:style style:name="Section_20_row" style:display-name="Section row" style:family="table-cell" style:parent-style-name="Default">
<style:table-cell-properties style:vertical-align="middle" fo:padding="0.8mm"/>
<style:text-properties fo:color="#0b5563" fo:font-size="13pt" fo:font-weight="bold"/>
</style:style>
<style:style style:name="Title_20_row" style:display-name="Title row" style:family="table-cell" style:parent-style-name="Default">
<style:table-cell-properties style:vertical-align="middle" fo:padding="0.8mm"/>
<style:text-properties fo:color="#0b5563" fo:font-size="20pt" fo:font-weight="bold"/>
</style:style>
</office:styles>
)";

constexpr std::string_view kPage = R"(<style:page-layout style:name="Page">
<style:page-layout-properties fo:page-width="297mm" fo:page-height="210mm" style:print-orientation="landscape" fo:margin="12mm" style:scale-to-X="1" style:scale-to-Y="0" style:print="objects charts drawings"/>
<style:header-style/>
<style:footer-style><style:header-footer-properties fo:min-height="7mm" fo:margin-top="3mm"/></style:footer-style>
</style:page-layout>
)";

constexpr std::string_view kMaster = R"(<office:master-styles>
<style:master-page style:name="Default" style:page-layout-name="Page">
<style:header style:display="false"/>
<style:footer><text:p><text:sheet-name>Sheet</text:sheet-name>, page <text:page-number>1</text:page-number> of <text:page-count>1</text:page-count></text:p></style:footer>
</style:master-page>
</office:master-styles>
)";

std::string escaped(std::string_view text)
{
    std::string out;
    for (char sign : text) {
        switch (sign) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        default: out += sign;
        }
    }
    return out;
}

/// One line of a cell. A reader folds blanks together and drops those at either end, so only a lone blank between words stays
/// one.
std::string line_of(std::string_view line)
{
    std::string out;
    std::string_view rest = line;
    while (!rest.empty()) {
        const std::size_t blanks = std::min(rest.find_first_not_of(' '), rest.size());
        rest.remove_prefix(blanks);
        const bool between = !out.empty() && !rest.empty();
        if (blanks > 0 && between) out += ' ';
        const std::size_t kept = between ? std::max<std::size_t>(blanks, 1) - 1 : blanks;
        if (kept > 0) out += "<text:s text:c=\"" + std::to_string(kept) + "\"/>";
        const std::size_t word = std::min(rest.find(' '), rest.size());
        out += escaped(rest.substr(0, word));
        rest.remove_prefix(word);
    }
    return out;
}

std::string paragraphs(std::string_view text)
{
    std::string out;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find('\n', from), text.size());
        out += "<text:p>" + line_of(text.substr(from, to - from)) + "</text:p>";
        from = to + 1;
    }
    return out;
}

/// Digits enough to read the same number back.
std::string number_text(double number)
{
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.15g", number);
    return buffer;
}

std::string duration_text(double days)
{
    const auto minutes = std::lround(days * 24 * 60);
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "PT%02ldH%02ldM00S", minutes / 60, minutes % 60);
    return buffer;
}

std::string value_of(const Cell& cell, const Date& epoch)
{
    switch (cell.type) {
    case Cell::Type::text: return R"( office:value-type="string">)" + paragraphs(cell.text);
    case Cell::Type::number: return R"( office:value-type="float" office:value=")" + number_text(cell.number) + R"(">)";
    case Cell::Type::date:
        return R"( office:value-type="date" office:date-value=")" + iso_text(date_of(cell.number, epoch)) + R"(">)";
    case Cell::Type::time: return R"( office:value-type="time" office:time-value=")" + duration_text(cell.number) + R"(">)";
    default: return ">";
    }
}

bool has(const std::vector<int>& numbers, int number)
{
    return std::ranges::find(numbers, number) != numbers.end();
}

std::string_view style_of(const PrintedSheet& sheet, int row, int column)
{
    const bool centred = has(sheet.centre_columns, column);
    if (has(sheet.title_rows, row)) return "Title_20_row";
    if (has(sheet.heading_rows, row)) return centred ? "Heading_20_row_20_centre" : "Heading_20_row";
    if (has(sheet.section_rows, row)) return "Section_20_row";
    if (has(sheet.note_rows, row)) return "Default";
    if (sheet.grid.at(row, column).type == Cell::Type::date) return "Body_20_date";
    if (sheet.grid.at(row, column).type == Cell::Type::time) return "Body_20_time";
    if (has(sheet.text_columns, column)) return "Body_20_text";
    return centred ? "Body_20_centre" : "Body";
}

std::string row_of(const PrintedSheet& sheet, int row)
{
    std::string out = "<table:table-row table:style-name=\"Row\">";
    for (int column = 0; column < sheet.grid.columns; ++column) {
        out += "<table:table-cell table:style-name=\"";
        out.append(style_of(sheet, row, column)).append("\"");
        out.append(value_of(sheet.grid.at(row, column), sheet.grid.epoch)).append("</table:table-cell>");
    }
    return out + "</table:table-row>\n";
}

std::string width_text(double width_mm)
{
    return number_text(width_mm) + "mm";
}

/// Column styles are shared by all columns of one width.
std::map<std::string, std::string> column_styles(const PrintedWorkbook& workbook)
{
    std::map<std::string, std::string> names;
    for (const PrintedSheet& sheet : workbook.sheets)
        for (double width : sheet.widths_mm) names.emplace(width_text(width), "Column" + std::to_string(names.size() + 1));
    return names;
}

std::string automatic_styles(const std::map<std::string, std::string>& columns)
{
    std::string out = "<office:automatic-styles>\n";
    out +=
        R"(<style:style style:name="Sheet" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true"/></style:style>)";
    out += "\n<style:style style:name=\"Row\" style:family=\"table-row\"><style:table-row-properties "
           "style:use-optimal-row-height=\"true\"/></style:style>\n";
    for (const auto& [width, name] : columns)
        out += "<style:style style:name=\"" + name +
               "\" style:family=\"table-column\"><style:table-column-properties "
               "style:column-width=\"" +
               width + "\"/></style:style>\n";
    out += kPage;
    return out + "</office:automatic-styles>\n";
}

std::string table_of(const PrintedSheet& sheet, const std::map<std::string, std::string>& columns)
{
    std::string out = "<table:table table:name=\"" + escaped(sheet.grid.sheet) + "\" table:style-name=\"Sheet\">\n";
    for (int column = 0; column < sheet.grid.columns; ++column)
        out += "<table:table-column table:style-name=\"" + columns.at(width_text(sheet.widths_mm[column])) +
               "\" table:default-cell-style-name=\"" + (has(sheet.text_columns, column) ? "Body_20_text" : "Default") + "\"/>\n";
    for (int row = 0; row < sheet.grid.rows(); ++row) {
        const bool repeated = !sheet.heading_rows.empty() && sheet.heading_rows.front() == row;
        out += repeated ? "<table:table-header-rows>" + row_of(sheet, row) + "</table:table-header-rows>\n" : row_of(sheet, row);
    }
    return out + "</table:table>\n";
}

std::string setting(std::string_view name, std::string_view type, int value)
{
    return "<config:config-item config:name=\"" + std::string(name) + "\" config:type=\"" + std::string(type) + "\">" +
           std::to_string(value) + "</config:config-item>";
}

/// Keeps a sheet's only heading row in view while the rows below scroll.
std::string view_of(const PrintedSheet& sheet)
{
    if (sheet.heading_rows.size() != 1) return {};
    const int rows = sheet.heading_rows.front() + 1;
    return "<config:config-item-map-entry config:name=\"" + escaped(sheet.grid.sheet) + "\">" +
           setting("VerticalSplitMode", "short", 2) + setting("VerticalSplitPosition", "int", rows) +
           setting("ActiveSplitRange", "short", 2) + setting("PositionBottom", "int", rows) + "</config:config-item-map-entry>\n";
}

std::string settings(const PrintedWorkbook& workbook)
{
    std::string views;
    for (const PrintedSheet& sheet : workbook.sheets) views += view_of(sheet);
    return "<office:settings><config:config-item-set config:name=\"ooo:view-settings\">"
           "<config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>"
           "<config:config-item config:name=\"ViewId\" config:type=\"string\">view1</config:config-item>"
           "<config:config-item-map-named config:name=\"Tables\">\n" +
           views + "</config:config-item-map-named><config:config-item config:name=\"ActiveTable\" config:type=\"string\">" +
           escaped(workbook.sheets.front().grid.sheet) +
           "</config:config-item></config:config-item-map-entry>"
           "</config:config-item-map-indexed></config:config-item-set></office:settings>\n";
}

}  // namespace

std::string flat_ods(const PrintedWorkbook& workbook)
{
    const auto columns = column_styles(workbook);
    std::string out{kHead};
    out += "<office:meta><dc:title>" + escaped(workbook.title) + "</dc:title></office:meta>\n";
    out += settings(workbook);
    out += kStyles;
    out += automatic_styles(columns);
    out += kMaster;
    out += "<office:body><office:spreadsheet>\n";
    for (const PrintedSheet& sheet : workbook.sheets) out += table_of(sheet, columns);
    return out + "</office:spreadsheet></office:body></office:document>\n";
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
// The workbooks in Calc, from the package, blank and filled: by New map and from File > New > Templates.
#include "made_maps.hxx"
#include "support/gap_sheet.hxx"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XDocumentTemplates.hpp>
#include <com/sun/star/sheet/TableValidationVisibility.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <gmock/gmock.h>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using testing::HasSubstr;
using PropertySet = Reference<css::beans::XPropertySet>;

Properties on_the_day(const Template& made)
{
    return {property("Silent", true), property("Today", to_ustring(made.told_on.empty() ? "2026-11-23" : made.told_on))};
}

std::string cell_of(const Area& area)
{
    return cell_name({{}, area.row, area.column});
}

// What a person may choose from in a cell: the formula behind its list.
std::string list_of(const Component& document, const std::string& name, const std::string& cell)
{
    const PropertySet cells(sheet(document, name)->getCellRangeByName(to_ustring(cell)), UNO_QUERY_THROW);
    const PropertySet validation(cells->getPropertyValue("Validation"), UNO_QUERY_THROW);
    css::sheet::ValidationType type{};
    validation->getPropertyValue("Type") >>= type;
    if (type != css::sheet::ValidationType_LIST) return {};
    return to_utf8(Reference<css::sheet::XSheetCondition>(validation, UNO_QUERY_THROW)->getFormula1());
}

int highlights_of(const Component& document, const std::string& name, const std::string& cell)
{
    const PropertySet cells(sheet(document, name)->getCellRangeByName(to_ustring(cell)), UNO_QUERY_THROW);
    const Reference<css::sheet::XSheetConditionalEntries> entries(cells->getPropertyValue("ConditionalFormat"), UNO_QUERY_THROW);
    return entries->getCount();
}

// `check Sheet!Cell` of each row, as the template's file tells findings.
std::vector<std::string> told_by(const Component& document)
{
    std::vector<std::string> lines;
    for (const auto& finding : findings(document).rows) {
        const auto& key = finding.cells.at("Key");
        auto where = finding.cells.at("Where");
        if (const auto dot = where.rfind('.'); dot != where.npos) where[dot] = '!';
        lines.push_back(key.substr(0, key.find(':')) + " " + where);
    }
    return lines;
}

class MapWorkbook : public testing::TestWithParam<std::string> {};

TEST_P(MapWorkbook, OpensWithNothingToUndoAndNoSheetProtected)
{
    const Opened document(new_map(GetParam()));
    EXPECT_TRUE(undo_titles(document).empty());
    EXPECT_FALSE(Reference<css::util::XModifiable>(document, UNO_QUERY_THROW)->isModified());
    EXPECT_EQ(sheet_names(document).front(), "Read me");
    for (const auto& name : sheet_names(document))
        EXPECT_FALSE(Reference<css::util::XProtectable>(sheet(document, name), UNO_QUERY_THROW)->isProtected()) << name;
    for (const auto* name : {"Rates", "Closures", "Weeks", "Map", "Groups", "Needs", "AsOf"})
        EXPECT_TRUE(names_of(document)->hasByName(to_ustring(name))) << name;
}

TEST_P(MapWorkbook, ReadsBackWithoutADoubtOutsideItsFindings)
{
    const auto made = make_template(GetParam());
    const Opened document(new_map(GetParam()));
    const auto reply = office().dispatch(document, "org.provisionmap:check-map", on_the_day(made));
    EXPECT_TRUE(reply.success) << reply.sentence;
    const auto* doubt = made.kind == Template::Kind::example ? "1 cell could not be read" : "every cell";
    EXPECT_THAT(reply.sentence, testing::AnyOf(HasSubstr(doubt), HasSubstr("every cell under a known heading was understood")));
    EXPECT_THAT(reply.sentence, testing::Not(HasSubstr("heading is not known")));
}

TEST_P(MapWorkbook, GivesExactlyTheFindingsThatItsFileTells)
{
    const auto made = make_template(GetParam());
    const Opened document(new_map(GetParam()));
    const auto reply = office().dispatch(document, kAnalyse, on_the_day(made));
    EXPECT_EQ(reply.success, made.kind == Template::Kind::example) << reply.sentence;
    EXPECT_EQ(reply.sentence.find("has no rows yet") == std::string::npos, reply.success) << reply.sentence;
    if (!reply.success) return;
    std::vector<std::string> told;
    for (const auto& finding : made.findings) told.push_back(finding.check + " " + finding.cell);
    EXPECT_THAT(told_by(document), testing::UnorderedElementsAreArray(told));
}

TEST_P(MapWorkbook, HasNoErrorButWhereAFindingSaysWhy)
{
    const auto made = make_template(GetParam());
    const Opened document(new_map(GetParam()));
    for (const auto& report : made.sheets)
        for (const auto& run : report.formulas)
            for (int row = run.area.row; row < run.area.row + run.area.rows; ++row) {
                const auto state = cell(sheet(document, report.sheet), cell_of({row, run.area.column}));
                if (state.error == 0) continue;
                const bool told = std::ranges::any_of(made.findings, [&](const auto& finding) {
                    const auto digits = finding.cell.find_last_not_of("0123456789") + 1;
                    return finding.cell.starts_with(report.sheet + "!") &&
                           finding.cell.substr(digits) == std::to_string(row + 1) &&
                           (finding.check == "schedule-unreadable" || finding.check == "staffing-unclear");
                });
                EXPECT_TRUE(told) << report.sheet << " row " << row + 1 << ": " << state.formula << " shows " << state.text;
            }
}

// Every list, look and formula is there again after a way through the file, and the figures are the same.
void expect_same_after(const std::string& id, const std::string& format)
{
    const auto made = make_template(id);
    const Opened document(new_map(id));
    const auto file = office().scratch() / (id + "." + format);
    save_copy(document, file);
    const Opened again(office().open_in_place(file));
    recalculate(again);
    for (const auto& report : made.sheets) {
        ASSERT_EQ(texts(sheet(document, report.sheet)), texts(sheet(again, report.sheet))) << report.sheet;
        for (const auto& list : report.lists)
            EXPECT_EQ(list_of(again, report.sheet, cell_of(list.area)), list.source) << report.sheet << " " << cell_of(list.area);
        for (const auto& run : report.highlights)
            EXPECT_EQ(highlights_of(again, report.sheet, cell_of(run.area)),
                      highlights_of(document, report.sheet, cell_of(run.area)))
                << report.sheet << " " << cell_of(run.area);
    }
}

TEST_P(MapWorkbook, SurvivesBeingSavedAsOds)
{
    expect_same_after(GetParam(), "ods");
}

TEST_P(MapWorkbook, SurvivesBeingSavedAsXlsx)
{
    expect_same_after(GetParam(), "xlsx");
}

TEST_P(MapWorkbook, OpensFromItsTemplateFileAsNewMapMakesIt)
{
    const Opened made(new_map(GetParam()));
    const Opened document(office().open_in_place(trial_file("templates") / (GetParam() + ".ots")));
    EXPECT_EQ(difference(snapshot(made), snapshot(document)), "");
}

// On a blank workbook every figure is nought; of the filled one these were counted by hand in its file.
TEST_P(MapWorkbook, CountsNothingBeforeAnythingIsFilledIn)
{
    const auto made = make_template(GetParam());
    if (made.kind == Template::Kind::example) return;
    const Opened document(new_map(GetParam()));
    for (const auto& run : made.sheets.front().formulas)
        EXPECT_EQ(run.area.column == 2 ? cell(sheet(document, "Read me"), cell_of(run.area)).value : 0, 0) << run.first;
}

TEST(ReadMe, CountsWhatRunsAndAlsoWhatHasAPlannedEnd)
{
    const Opened document(new_map("small-school-example"));
    const auto read_me = sheet(document, "Read me");
    const auto map = sheet(document, "Provision map");
    const auto beside = [&](std::string_view words) {
        const auto rows = texts(read_me);
        const auto row = std::ranges::find_if(rows, [&](const auto& cells) { return cells.at(1) == words; });
        return row == rows.end() ? std::string("not there") : row->at(2);
    };
    EXPECT_EQ(beside("Provisions that run now"), "17");
    const auto headings = texts(map).at(4);
    const auto end = std::ranges::find(headings, "End") - headings.begin();
    set_cell(map, cell_name({{}, 6, static_cast<int>(end)}), "2026-12-18");
    EXPECT_EQ(beside("Provisions that run now"), "17") << "it runs until then";
    set_cell(map, cell_name({{}, 6, static_cast<int>(end)}), "2026-11-20");
    EXPECT_EQ(beside("Provisions that run now"), "16");
}

TEST_P(MapWorkbook, IsTidyAlready)
{
    const Opened document(new_map(GetParam()));
    const auto before = snapshot(document);
    office().dispatch(document, "org.provisionmap:tidy-map", {property("Silent", true)});
    EXPECT_EQ(difference(before, snapshot(document)), "");
}

TEST_P(MapWorkbook, TakesARowFromTheLibraryThatItsFormulasWorkOut)
{
    const Opened document(new_map(GetParam()));
    const auto reply = office().dispatch(document, "org.provisionmap:insert-from-library",
                                         {property("Silent", true), property("Provision", rtl::OUString("Toe by Toe"))});
    ASSERT_TRUE(reply.success) << reply.sentence;
    const auto map = sheet(document, "Provision map");
    const auto rows = texts(map);
    const auto filled =
        std::ranges::find_if(rows.rbegin(), rows.rend(), [](const auto& row) { return row.at(1) == "Toe by Toe"; });
    ASSERT_NE(filled, rows.rend());
    EXPECT_EQ(filled->at(8), "75") << "5 x 15 mins";
}

TEST_P(MapWorkbook, FreezesAndExplains)
{
    const auto made = make_template(GetParam());
    const Opened document(new_map(GetParam()));
    const auto file = office().scratch() / (GetParam() + ".xlsx");
    const auto frozen = office().dispatch(document, "org.provisionmap:freeze-values",
                                          {property("Silent", true), property("URL", file_url(file))});
    EXPECT_TRUE(frozen.success) << frozen.sentence;
    put_cursor(document, sheet(document, "Provision map"), "I6");
    const auto explained = office().dispatch(document, "org.provisionmap:explain", {property("Silent", true)});
    EXPECT_TRUE(explained.success) << explained.sentence;
}

INSTANTIATE_TEST_SUITE_P(Templates, MapWorkbook, testing::ValuesIn(template_ids(false)), test_name);

TEST(NewMap, NamesTheTemplatesWhereAScriptNamesNone)
{
    const Opened document(office().make("scalc"));
    const auto none = office().dispatch(document, "org.provisionmap:new-map", {property("Silent", true)});
    EXPECT_FALSE(none.success);
    EXPECT_THAT(none.sentence, HasSubstr("primary, primary-example"));
    const auto wrong = office().dispatch(document, "org.provisionmap:new-map", naming("primry"));
    EXPECT_FALSE(wrong.success);
    EXPECT_THAT(wrong.sentence, HasSubstr("There is no template called \"primry\""));
}

TEST(Templates, StandInFileNewTemplatesAsOneGroup)
{
    const Reference<css::ucb::XSimpleFileAccess> files(office().service("com.sun.star.ucb.SimpleFileAccess"), UNO_QUERY_THROW);
    const Reference<css::frame::XDocumentTemplates> all(office().service("com.sun.star.frame.DocumentTemplates"),
                                                        UNO_QUERY_THROW);
    const auto group = all->getContent()->getIdentifier()->getContentIdentifier() + "/Provision%20map";
    std::vector<std::string> names;
    for (const auto& url : files->getFolderContents(group, true))
        names.push_back(to_utf8(url.copy(group.getLength() + 1).replaceAll("%20", " ")));
    std::vector<std::string> told;
    for (const auto& row : templates())
        if (row.kind != Template::Kind::sheet) told.push_back(row.name);
    EXPECT_THAT(names, testing::UnorderedElementsAreArray(told));
}

}  // namespace
}  // namespace provision

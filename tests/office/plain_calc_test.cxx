// SPDX-License-Identifier: MPL-2.0
// The harness itself, proven on a Calc without our package: a failure here is not the extension's.
#include "support/fixture.hxx"

namespace provision {
namespace {

int pages(const std::filesystem::path& pdf)
{
    const auto said = run({"pdfinfo", pdf}, pdf.string() + ".info").output;
    return std::stoi(said.substr(said.find("Pages:") + 6));
}

TEST(PlainCalc, CalculatesAFormula)
{
    const Opened document(plain_office().make("scalc"));
    set_cell(document, "A1", "6");
    set_cell(document, "B1", "=A1*7");
    EXPECT_EQ(cell(document, "B1").value, 42);
}

TEST(PlainCalc, KeepsAFormulaThroughOdsAndXlsx)
{
    const auto folder = plain_office().scratch();
    {
        const Opened document(plain_office().make("scalc"));
        set_cell(document, "C3", "=SUM(2;3)");
        save_copy(document, folder / "kept.ods");
        save_copy(document, folder / "kept.xlsx");
    }
    for (const auto* name : {"kept.ods", "kept.xlsx"}) {
        const Opened document(plain_office().open(folder / name));
        EXPECT_EQ(cell(document, "C3").formula, "=SUM(2;3)") << name;
        EXPECT_EQ(cell(document, "C3").value, 5) << name;
    }
}

TEST(PlainCalc, UndoesAndRedoesASetCell)
{
    const Opened document(plain_office().make("scalc"));
    const auto before = snapshot(document);
    set_cell(document, "B2", "typed");
    const auto after = snapshot(document);
    EXPECT_NE(difference(before, after), "");
    undo(document);
    EXPECT_EQ(difference(before, snapshot(document)), "");
    redo(document);
    EXPECT_EQ(difference(after, snapshot(document)), "");
}

TEST(PlainCalc, SeesTheNumberOfAnError)
{
    const Opened document(plain_office().make("scalc"));
    set_cell(document, "A1", "=1/0");
    EXPECT_EQ(cell(document, "A1").error, 532);
}

TEST(PlainCalc, AnswersNothingToAnUnknownCommand)
{
    const Opened document(plain_office().make("scalc"));
    EXPECT_FALSE(plain_office().dispatch(document, "org.provisionmap:no-such-command").answered);
}

TEST(PlainCalc, FollowsALinkToACell)
{
    const Opened document(plain_office().make("scalc"));
    const auto target = add_sheet(document, "Year 3");
    set_cell(target, "C5", "here");
    set_cell(document, "A1", "=HYPERLINK(\"#\"&CELL(\"ADDRESS\";$'Year 3'.C5);\"C5\")");
    follow_link(plain_office(), document, sheet(document, sheet_names(document).front()), "A1");
    EXPECT_EQ(cursor(document), "Year 3.C5");
}

TEST(PlainCalc, PrintsOnlyTheSheetThatIsNamed)
{
    const Opened document(plain_office().make("scalc"));
    const auto folder = plain_office().scratch();
    set_cell(document, "A1", "first page");
    set_cell(add_sheet(document, "Second"), "A1", "second page");
    save_copy(document, folder / "both.pdf");
    print_only(document, "Second");
    save_copy(document, folder / "one.pdf");
    EXPECT_EQ(pages(folder / "both.pdf"), 2);
    EXPECT_EQ(pages(folder / "one.pdf"), 1);
}

TEST(PlainCalc, OpensCsvWithAndWithoutTypeGuessing)
{
    for (const bool guessing : {false, true}) {
        const Opened document(plain_office().open(trial_file("maps/year-3.csv"), csv(guessing)));
        EXPECT_EQ(cell(document, "B1").formula, "") << guessing;
        EXPECT_EQ(cell(document, "A2").text, "School Provision Map") << guessing;
        // 6:1 is a ratio; Calc's guess makes it one minute past six, 361 of a day's 1440 minutes.
        EXPECT_NEAR(cell(document, "C5").value, guessing ? 361.0 / 1440 : 0, 1e-9);
        EXPECT_EQ(cell(document, "C5").text == "6:1", !guessing);
    }
}

}  // namespace
}  // namespace provision

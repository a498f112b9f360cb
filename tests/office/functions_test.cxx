// SPDX-License-Identifier: MPL-2.0
// Every function inside Calc, and its formula through saved files, with and without the extension.
#include "functions/registry.hpp"
#include "office/convert.hxx"
#include "support/fixture.hxx"

#include <cctype>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/sheet/FunctionArgument.hpp>
#include <com/sun/star/sheet/XFunctionDescriptions.hpp>
#include <ostream>

namespace provision {

/// For messages of GoogleTest, which would print the row's bytes.
void PrintTo(const Function& function, std::ostream* out)
{
    *out << function.example;
}

namespace {

class FunctionInCalc : public testing::TestWithParam<Function> {};

/// The name that saved files hold: service and method, in capitals.
std::string saved_name(std::string_view id)
{
    std::string name = "ORG.PROVISIONMAP.FUNCTIONS.";
    for (const char letter : id) name += static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    return name;
}

TEST_P(FunctionInCalc, GivesTheToldResultOfItsExample)
{
    const auto& function = GetParam();
    const Opened document(office().make("scalc"));
    for (const auto& example : function.cells)
        if (!example.cell.empty()) set_cell(document, example.cell, example.typed);
    set_cell(document, "Z99", function.example);
    EXPECT_EQ(cell(document, "Z99").text, function.result) << function.example;
    EXPECT_TRUE(cell(document, "Z99").typed.starts_with("=" + std::string(function.name) + "(")) << cell(document, "Z99").typed;
    EXPECT_TRUE(cell(document, "Z99").formula.starts_with("=" + saved_name(function.id) + "(")) << cell(document, "Z99").formula;
}

INSTANTIATE_TEST_SUITE_P(Registry, FunctionInCalc, testing::ValuesIn(functions().begin(), functions().end()),
                         [](const auto& row) { return std::string(row.param.id); });

using Wizard = css::uno::Reference<css::sheet::XFunctionDescriptions>;

// What the function wizard shows: the summary and a name and help for each argument.
TEST_P(FunctionInCalc, IsToldInTheWizardWithEachArgument)
{
    const auto& function = GetParam();
    const Wizard wizard(office().service("com.sun.star.sheet.FunctionDescriptions"), css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::container::XNameAccess> by_name(wizard, css::uno::UNO_QUERY_THROW);
    css::uno::Sequence<css::beans::PropertyValue> told;
    ASSERT_TRUE(by_name->getByName(to_ustring(function.name)) >>= told) << function.name;
    css::uno::Sequence<css::sheet::FunctionArgument> arguments;
    rtl::OUString summary;
    for (const auto& property : told) {
        if (property.Name == "Description") property.Value >>= summary;
        if (property.Name == "Arguments") property.Value >>= arguments;
    }
    EXPECT_EQ(to_utf8(summary), function.summary);
    ASSERT_EQ(static_cast<std::size_t>(arguments.getLength()), function.arity);
    for (std::size_t i = 0; i < function.arity; ++i) {
        EXPECT_EQ(to_utf8(arguments[static_cast<sal_Int32>(i)].Name), function.arguments[i].name);
        EXPECT_EQ(to_utf8(arguments[static_cast<sal_Int32>(i)].Description), function.arguments[i].help);
    }
}

TEST(Functions, AreFoundByTheServiceNameThatScriptsUse)
{
    const Opened document(office().make("scalc"));
    set_cell(document, "A1", "=ORG.PROVISIONMAP.FUNCTIONS.VERSION()");
    set_cell(document, "A2", "=PM.VERSION()");
    EXPECT_NE(cell(document, "A2").text, "");
    EXPECT_EQ(cell(document, "A2").error, 0);
    EXPECT_EQ(cell(document, "A1").text, cell(document, "A2").text);
}

TEST(Functions, RefuseANonsenseScheduleWithValueError)
{
    const Opened document(office().make("scalc"));
    set_cell(document, "A1", "=PM.WEEKLYHOURS(\"hello\")");
    EXPECT_EQ(cell(document, "A1").error, 519);  // #VALUE!
}

TEST(Functions, SayNotAvailableWhenTwoReadingsAreFair)
{
    const Opened document(office().make("scalc"));
    set_cell(document, "A1", "=PM.GROUPSIZE(\"2:1\")");
    EXPECT_EQ(cell(document, "A1").error, 32767);  // #N/A
}

TEST(Functions, AnswerEmptyTextToABlankCell)
{
    const Opened document(office().make("scalc"));
    set_cell(document, "A1", "=PM.WEEKLYHOURS(B1)");
    EXPECT_EQ(cell(document, "A1").error, 0);
    EXPECT_EQ(cell(document, "A1").text, "");
}

/// A version formula, saved by the office with the extension in both formats.
class SavedFormula : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override
    {
        file_ = office().scratch() / ("version." + std::string(GetParam()));
        const Opened document(office().make("scalc"));
        set_cell(document, "A1", "=PM.VERSION()");
        set_cell(document, "A2", "=PM.WEEKLYHOURS(\"4 x 15 minutes\")");
        version_ = cell(document, "A1").text;
        save_copy(document, file_);
    }

    std::filesystem::path file_;
    std::string version_;
};

TEST_P(SavedFormula, AnswersTheSameWhenReopened)
{
    const Opened document(office().open(file_));
    EXPECT_EQ(cell(document, "A1").formula, "=ORG.PROVISIONMAP.FUNCTIONS.VERSION()");
    EXPECT_EQ(cell(document, "A1").typed, "=PM.VERSION()");
    EXPECT_EQ(cell(document, "A1").text, version_);
    set_cell(document, "A1", cell(document, "A1").formula);
    EXPECT_EQ(cell(document, "A1").text, version_) << "entered anew";
    EXPECT_EQ(cell(document, "A2").value, 1);  // 4 x 15 minutes is one hour
}

TEST_P(SavedFormula, SurvivesAnOfficeWithoutTheExtension)
{
    const auto back = office().scratch() / ("back." + std::string(GetParam()));
    {
        const Opened document(plain_office().open(file_));
        auto formula = cell(document, "A2").formula;
        for (auto& letter : formula) letter = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
        EXPECT_EQ(formula, "=ORG.PROVISIONMAP.FUNCTIONS.WEEKLYHOURS(\"4 X 15 MINUTES\")");
        save_copy(document, back);
    }
    const Opened document(office().open_in_place(back));
    EXPECT_EQ(cell(document, "A1").text, version_);
    EXPECT_EQ(cell(document, "A2").value, 1);
}

INSTANTIATE_TEST_SUITE_P(Formats, SavedFormula, testing::Values("ods", "xlsx"),
                         [](const auto& name) { return std::string(name.param); });

}  // namespace
}  // namespace provision

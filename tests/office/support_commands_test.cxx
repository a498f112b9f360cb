// SPDX-License-Identifier: MPL-2.0
// Support, Help and Freeze values in Calc.
#include "functions/registry.hpp"
#include "office/convert.hxx"
#include "support/fixture.hxx"

#include <com/sun/star/sheet/XArrayFormulaRange.hpp>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

const Properties kSilently{property("Silent", true), property("Today", rtl::OUString("2026-11-22"))};

TEST(Support, SaysThatEveryFunctionAnswers)
{
    const Opened document(office().make("scalc"));
    const auto before = snapshot(document);
    const auto reply = office().dispatch(document, "org.provisionmap:support", kSilently);
    EXPECT_TRUE(reply.success) << reply.sentence;
    EXPECT_NE(reply.sentence.find("All " + std::to_string(functions().size()) + " functions answer."), std::string::npos)
        << reply.sentence;
    EXPECT_NE(reply.sentence.find("provision-map.oxt"), std::string::npos) << "where the package lies: " << reply.sentence;
    EXPECT_EQ(difference(before, snapshot(document)), "");
}

TEST(Help, LiesInThePackageWithAPageForEachFunction)
{
    const Opened document(office().make("scalc"));
    const auto reply = office().dispatch(document, "org.provisionmap:help", kSilently);
    ASSERT_TRUE(reply.success) << reply.sentence;
    const std::string begin = "The help begins at ";
    ASSERT_TRUE(reply.sentence.starts_with(begin)) << reply.sentence;
    const std::filesystem::path index = reply.sentence.substr(begin.size(), reply.sentence.size() - begin.size() - 1);
    EXPECT_TRUE(std::filesystem::exists(index)) << index;
    for (const auto& function : functions())
        EXPECT_TRUE(std::filesystem::exists(index.parent_path() / (std::string(function.id) + ".html"))) << function.id;
}

class FrozenCopyOf : public testing::TestWithParam<const char*> {
protected:
    Reply freeze(const Component& document, const std::filesystem::path& file)
    {
        return office().dispatch(document, "org.provisionmap:freeze-values",
                                 {property("Silent", true), property("URL", to_ustring("file://" + file.string()))});
    }
};

TEST_P(FrozenCopyOf, HoldsValuesWhereThePmFormulasStoodAndLeavesAllElse)
{
    const Opened document(office().make("scalc"));
    set_cell(document, "A1", "4 x 15 minutes");
    set_cell(document, "A2", "2 x 30 mins");
    set_cell(document, "B1", "=PM.WEEKLYHOURS(A1)");
    set_cell(document, "B2", "=PM.WEEKLYHOURS(\"2-3 x weekly x 10 mins\")");
    set_cell(document, "B3", "=PM.WEEKLYHOURS(\"hello\")");
    set_cell(document, "B4", "=IF(B1>0;\"=1+1 \"&PM.GROUPSIZE(\"1:6\");\"\")");
    set_cell(document, "B5", "=B1*2");
    Reference<css::sheet::XArrayFormulaRange>(sheet(document, sheet_names(document).front())->getCellRangeByName("C1:C2"),
                                              UNO_QUERY_THROW)
        ->setArrayFormula("=PM.WEEKLYHOURS(A1:A2)");
    const auto before = snapshot(document);
    const auto file = office().scratch() / ("frozen." + std::string(GetParam()));

    const auto reply = freeze(document, file);

    ASSERT_TRUE(reply.success) << reply.sentence;
    EXPECT_NE(reply.sentence.find("6 formulas are values there"), std::string::npos) << reply.sentence;
    EXPECT_EQ(difference(before, snapshot(document)), "") << "the workbook itself";
    const Opened copy(office().open(file));
    EXPECT_EQ(cell(copy, "B1").formula, "1");
    EXPECT_EQ(cell(copy, "B2").error, 32767);
    EXPECT_EQ(cell(copy, "B3").error, 519);
    EXPECT_EQ(cell(copy, "B4").text, "=1+1 6") << "text that looks like a formula stays text";
    EXPECT_EQ(cell(copy, "B5").formula, "=B1*2");
    EXPECT_EQ(cell(copy, "B5").value, 2);
    EXPECT_EQ(cell(copy, "C1").formula, "1");
    EXPECT_EQ(cell(copy, "C2").formula, "1");
}

TEST_P(FrozenCopyOf, OverwritesNoFile)
{
    const Opened document(office().make("scalc"));
    set_cell(document, "A1", "=PM.VERSION()");
    const auto file = office().scratch() / ("there." + std::string(GetParam()));
    save_copy(document, file);
    const auto size = std::filesystem::file_size(file);
    const auto reply = freeze(document, file);
    EXPECT_FALSE(reply.success);
    EXPECT_NE(reply.sentence.find("there is a file"), std::string::npos) << reply.sentence;
    EXPECT_EQ(std::filesystem::file_size(file), size);
}

INSTANTIATE_TEST_SUITE_P(Formats, FrozenCopyOf, testing::Values("ods", "xlsx"),
                         [](const auto& name) { return std::string(name.param); });

TEST(FreezeValues, WritesNothingWithoutAPmFormula)
{
    const Opened document(office().make("scalc"));
    set_cell(document, "A1", "=1+1");
    const auto file = office().scratch() / "none.ods";
    const auto reply = office().dispatch(document, "org.provisionmap:freeze-values",
                                         {property("Silent", true), property("URL", to_ustring("file://" + file.string()))});
    EXPECT_TRUE(reply.success);
    EXPECT_NE(reply.sentence.find("Nothing was written"), std::string::npos) << reply.sentence;
    EXPECT_FALSE(std::filesystem::exists(file));
}

}  // namespace
}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
// Support, Help and Freeze values: what they say, and what they ask of the office.
#include "commands/freeze_values.hpp"
#include "commands/help.hpp"
#include "commands/support.hpp"
#include "functions/registry.hpp"
#include "support/memory_workbook.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace provision {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

struct Session : MemoryOffice {
    Outcome run(Outcome (*command)(Ports&, const Arguments&), bool silent = true, std::optional<std::string> url = {})
    {
        return MemoryOffice::run(command, {.today = {}, .silent = silent, .url = std::move(url)});
    }
};

TEST(Support, TriesEveryFunctionAndSaysWhereTheExtensionLies)
{
    Session session;
    const auto outcome = session.run(&support);
    EXPECT_TRUE(outcome.success);
    EXPECT_THAT(outcome.sentence,
                HasSubstr("in LibreOffice 7.4. All " + std::to_string(functions().size()) + " functions answer."));
    EXPECT_THAT(outcome.sentence, HasSubstr("/opt/provision-map"));
    EXPECT_EQ(session.prompt.reviewed.at(0).rows.size(), functions().size() + 3);
}

TEST(Support, NamesTheFunctionThatDoesNotAnswer)
{
    Session session;
    session.host.wrong = "weeklyHours";
    const auto outcome = session.run(&support);
    EXPECT_FALSE(outcome.success);
    EXPECT_THAT(outcome.sentence, HasSubstr("1 function of " + std::to_string(functions().size()) + " did not give"));
    EXPECT_THAT(session.prompt.reviewed.at(0).rows,
                Contains(ElementsAre("PM.WEEKLYHOURS", HasSubstr("shows #NAME?"), HasSubstr("It should show 2."))));
}

TEST(Help, OpensItsFirstPageUnlessAScriptAsks)
{
    Session session;
    EXPECT_THAT(session.run(&help).sentence, HasSubstr("/opt/provision-map/help/index.html"));
    EXPECT_THAT(session.host.opened, IsEmpty());
    EXPECT_TRUE(session.run(&help, false).success);
    EXPECT_THAT(session.host.opened, ElementsAre("index.html"));
}

TEST(FreezeValues, SaysHowManyFormulasAreValuesAndWhatIsLeft)
{
    Session session;
    session.files.frozen = {.formulas = 12, .left = {"Hours"}, .without_password = true};
    const auto outcome = session.run(&freeze_values, true, "file:///school/copy.xlsx");
    EXPECT_TRUE(outcome.success);
    EXPECT_EQ(outcome.sentence, "A copy was saved as file:///school/copy.xlsx. 12 formulas are values there. The named formula "
                                "Hours still needs the extension. The copy has no password: set one with File > Save As before "
                                "you send it. This workbook stays as it was.");
    EXPECT_THAT(session.files.frozen_to, ElementsAre("file:///school/copy.xlsx"));
}

TEST(FreezeValues, AsksForANameAndLetsThePersonReplaceAFile)
{
    Session session;
    session.files.frozen.formulas = 1;
    session.prompt.picked = "file:///school/copy.ods";
    EXPECT_THAT(session.run(&freeze_values, false).sentence, HasSubstr("1 formula is a value there."));
    EXPECT_THAT(session.files.frozen_to, ElementsAre("file:///school/copy.ods (may replace)"));
}

TEST(FreezeValues, WritesNothingWithoutANameOrAFormula)
{
    Session session;
    EXPECT_FALSE(session.run(&freeze_values).success) << "a script must give the name";
    EXPECT_THAT(session.run(&freeze_values, false).sentence, HasSubstr("no name was given"));
    EXPECT_THAT(session.files.frozen_to, IsEmpty());
    EXPECT_THAT(session.run(&freeze_values, true, "file:///school/copy.ods").sentence, HasSubstr("no cell of this workbook has"));
}

}  // namespace
}  // namespace provision

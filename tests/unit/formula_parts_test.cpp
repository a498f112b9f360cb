// SPDX-License-Identifier: MPL-2.0
// Formulas taken apart as far as their calls go.
#include "functions/formula_parts.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

// `IF[A1>0|PM.X[C5|2]|"a;b"]`: calls with their arguments, texts as they stand.
std::string drawn(const FormulaPart& part)
{
    if (part.inside.empty()) return part.text;
    std::string inside;
    for (const auto& one : part.inside) inside += (inside.empty() ? "" : "|") + drawn(one);
    return (part.function.empty() ? "{" + part.text + "}" : part.function) + "[" + inside + "]";
}

std::string drawn(std::string_view formula)
{
    return drawn(parts_of(formula));
}

TEST(FormulaParts, AreACallWithItsArguments)
{
    EXPECT_EQ(drawn("=PM.WEEKLYHOURS(C5;2)"), "PM.WEEKLYHOURS[C5|2]");
    EXPECT_EQ(drawn("= org.provisionmap.Functions.weeklyHours( C5 ) "), "ORG.PROVISIONMAP.FUNCTIONS.WEEKLYHOURS[C5]");
    EXPECT_EQ(drawn("{=PM.WEEKLYHOURS(C5:C9)}"), "PM.WEEKLYHOURS[C5:C9]") << "of an array formula";
    EXPECT_EQ(drawn("=PM.VERSION()"), "PM.VERSION[]");
    EXPECT_EQ(drawn("=PM.WEEKLYHOURS(C5;;38/3)"), "PM.WEEKLYHOURS[C5||38/3]") << "an argument may be left out";
}

TEST(FormulaParts, NestAndStandBetweenOtherSigns)
{
    EXPECT_EQ(drawn("=IF(ISERROR(PM.VERSION());\"none\";PM.X(A1))"), "IF[ISERROR[PM.VERSION[]]|\"none\"|PM.X[A1]]");
    EXPECT_EQ(drawn("=PM.X(A1)*38+PM.Y(B1)"), "{PM.X(A1)*38+PM.Y(B1)}[PM.X[A1]|PM.Y[B1]]");
    EXPECT_EQ(drawn("=2*(1+(PM.X(A1)))"), "{2*(1+(PM.X(A1)))}[PM.X[A1]]");
}

TEST(FormulaParts, PassOverTextAndSheetNames)
{
    EXPECT_EQ(drawn("=PM.X(\"a;b(\"\"c\"\")\";'O''Brien (x;y)'.C5;{1;2})"), "PM.X[\"a;b(\"\"c\"\")\"|'O''Brien (x;y)'.C5|{1;2}]");
    EXPECT_EQ(drawn("=A1&\"PM.X(1)\""), "A1&\"PM.X(1)\"") << "a text that looks like a call is none";
}

TEST(FormulaParts, AreOneTextWhereTheyCannotBeTold)
{
    for (const std::string formula : {"", "((", "PM.X(A1", "PM.X)", "\"open", "{1;2"}) {
        const auto part = parts_of(formula);
        EXPECT_EQ(part.text, formula);
        EXPECT_TRUE(part.inside.empty()) << formula;
    }
}

}  // namespace
}  // namespace provision

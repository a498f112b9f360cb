// SPDX-License-Identifier: MPL-2.0
// The life of a school's file: every function's example saved by us, opened and saved by somebody without the extension, and
// back.
#include "functions/registry.hpp"
#include "support/fixture.hxx"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <ostream>

namespace provision {

/// In functions_test.cxx.
void PrintTo(const Function& function, std::ostream* out);

namespace {

constexpr const char* kAnswer = "Z99";
constexpr int kNoSuchName = 525;  // #NAME?

/// As templates write functions: the fallback shows where the extension is missing.
const std::map<std::string, const char*> kGuarded{
    {"guardedNumber", "=IF(ISERROR(PM.VERSION());\"not installed\";PM.WEEKLYHOURS(\"4 x 30 mins\"))"},
    {"guardedText", "=IF(ISERROR(PM.VERSION());\"not installed\";PM.IMPACTBAND(2.7))"}};

/// What the formula cell of each sheet holds and shows, by the sheet's name: the function's id, or a name of `kGuarded`.
using Answers = std::map<std::string, CellState>;

Answers answers(const Component& document)
{
    Answers all;
    for (const auto& name : sheet_names(document)) all[name] = cell(sheet(document, name), kAnswer);
    return all;
}

/// One sheet a function, with the cells of its example where the example has them.
Component workbook_of_examples()
{
    const auto document = office().make("scalc");
    for (const auto& function : functions()) {
        const auto own = add_sheet(document, function.id);
        for (const auto& example : function.cells)
            if (!example.cell.empty()) set_cell(own, example.cell, example.typed);
        set_cell(own, kAnswer, function.example);
    }
    for (const auto& [name, formula] : kGuarded) set_cell(add_sheet(document, name), kAnswer, formula);
    return document;
}

/// What the formulas showed at each stage of a file's life.
struct Life {
    Answers typed;         ///< where they were typed, with the extension
    Answers elsewhere;     ///< as the file opens without it
    Answers recalculated;  ///< there, after a hard recalculation
    Answers reopened;      ///< as the file opens with the extension again
    Answers back;          ///< with the extension, after a hard recalculation
};

Answers recalculated(const Component& document)
{
    recalculate(document);
    return answers(document);
}

// The second file is saved when its values are lost: what is shown afterwards was worked out, and not kept.
Life life_of(const Component& examples, const std::string& format)
{
    const auto file = office().scratch() / ("examples." + format);
    const auto returned = plain_office().scratch() / ("returned." + format);
    save_copy(examples, file);
    Life life{.typed = answers(examples), .elsewhere = {}, .recalculated = {}, .reopened = {}, .back = {}};
    {
        const Opened document(plain_office().open(file));
        life.elsewhere = answers(document);
        life.recalculated = recalculated(document);
        save_copy(document, returned);
    }
    const Opened document(office().open(returned));
    life.reopened = answers(document);
    life.back = recalculated(document);
    return life;
}

const std::vector<std::string> kFormats{"ods", "xlsx"};

std::map<std::string, Life> all_lives()
{
    const Opened examples(workbook_of_examples());
    std::map<std::string, Life> lives;
    for (const auto& format : kFormats) lives[format] = life_of(examples, format);
    return lives;
}

std::string in_capitals(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
    return text;
}

bool is_number(std::string_view shown)
{
    double number = 0;
    return std::from_chars(shown.begin(), shown.end(), number).ptr == shown.end();
}

/// A format and the sheet of a function in it.
using Place = std::tuple<std::string, std::string>;

class FileLife : public testing::TestWithParam<Place> {
protected:
    static void SetUpTestSuite() { lives_ = all_lives(); }
    static void TearDownTestSuite() { lives_.clear(); }

    const std::string& format() const { return std::get<0>(GetParam()); }
    const std::string& name() const { return std::get<1>(GetParam()); }

    const Life& life() const { return lives_.at(format()); }

    /// The cell shows that the extension is not there.
    void expect_missing(const CellState& shown) const
    {
        if (kGuarded.contains(name()))
            EXPECT_EQ(shown.text, "not installed");
        else
            EXPECT_EQ(shown.error, kNoSuchName) << shown.text;
    }

private:
    static inline std::map<std::string, Life> lives_;
};

std::vector<std::string> sheets_of_examples()
{
    std::vector<std::string> names;
    for (const auto& guarded : kGuarded) names.push_back(guarded.first);
    for (const auto& function : functions()) names.emplace_back(function.id);
    return names;
}

INSTANTIATE_TEST_SUITE_P(Examples, FileLife,
                         testing::Combine(testing::ValuesIn(kFormats), testing::ValuesIn(sheets_of_examples())),
                         [](const auto& place) { return std::get<0>(place.param) + "_" + std::get<1>(place.param); });

TEST_P(FileLife, KeepsTheFormulaWhereTheExtensionIsMissing)
{
    const auto typed = in_capitals(life().typed.at(name()).formula);
    EXPECT_EQ(in_capitals(life().elsewhere.at(name()).formula), typed);
    EXPECT_EQ(in_capitals(life().recalculated.at(name()).formula), typed);
}

// Calc 7.4 shows #NAME? at once for the numbers of an .ods file; its texts, and all of an .xlsx file, stay as they were stored.
TEST_P(FileLife, OpensWithoutTheExtensionAsTheFormatDoes)
{
    const auto& typed = life().typed.at(name());
    const auto& shown = life().elsewhere.at(name());
    ASSERT_EQ(typed.error, 0);
    if (format() == "xlsx" || !is_number(typed.text))
        EXPECT_EQ(shown.text, typed.text);
    else
        expect_missing(shown);
}

// Were the functions there after all, or were values only kept, the other tests would prove nothing.
TEST_P(FileLife, LosesItsAnswersInARecalculationWithoutTheExtension)
{
    expect_missing(life().recalculated.at(name()));
}

// Calc works out what was stored as an error; the fallback of a guarded formula in .xlsx is none, and stays until it is
// recalculated.
TEST_P(FileLife, AnswersAsSoonAsItOpensWithTheExtension)
{
    const bool fallback_stored = format() == "xlsx" && kGuarded.contains(name());
    EXPECT_EQ(life().reopened.at(name()).text, fallback_stored ? "not installed" : life().typed.at(name()).text);
}

TEST_P(FileLife, ComesBackToItsFormulasAndAnswers)
{
    const auto& typed = life().typed.at(name());
    const auto& back = life().back.at(name());
    EXPECT_EQ(back.formula, typed.formula);
    EXPECT_EQ(back.typed, typed.typed);
    EXPECT_EQ(back.error, 0);
    EXPECT_EQ(back.text, typed.text);
    EXPECT_EQ(back.value, typed.value);
}

}  // namespace
}  // namespace provision

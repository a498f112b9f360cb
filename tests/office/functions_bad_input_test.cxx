// SPDX-License-Identifier: MPL-2.0
// Each function inside Calc with one argument of its example exchanged for what does not belong there.
#include "functions/registry.hpp"
#include "support/fixture.hxx"

#include <ostream>
#include <set>

namespace provision {

/// In functions_test.cxx.
void PrintTo(const Function& function, std::ostream* out);

namespace {

/// The formula's name and its arguments as typed.
struct Formula {
    std::string head;
    std::vector<std::string> arguments;

    std::string with(std::size_t place, std::string_view argument) const
    {
        std::string text = head;
        for (std::size_t i = 0; i < arguments.size(); ++i)
            text += (i == 0 ? "" : ";") + (i == place ? std::string(argument) : arguments[i]);
        return text + ")";
    }
};

Formula taken_apart(const Function& function)
{
    const auto open = function.example.find('(') + 1;
    Formula formula{std::string(function.example.substr(0, open)), {}};
    bool quoted = false;
    std::string argument;
    for (const char letter : function.example.substr(open, function.example.size() - open - 1)) {
        if (letter == '"') quoted = !quoted;
        if (letter != ';' || quoted) {
            argument += letter;
            continue;
        }
        formula.arguments.push_back(argument);
        argument.clear();
    }
    formula.arguments.push_back(argument);
    formula.arguments.resize(function.arity, "Y1");  // left out in the example, so a blank cell
    return formula;
}

class FunctionWithBadInput : public testing::TestWithParam<Function> {
protected:
    FunctionWithBadInput() : document_(office().make("scalc")), formula_(taken_apart(GetParam()))
    {
        for (const auto& example : GetParam().cells)
            if (!example.cell.empty()) set_cell(document_, example.cell, example.typed);
        set_cell(document_, "Y2", "=1/0");
        set_cell(document_, "Y3", "?!");
        set_cell(document_, "Y4", "7");
    }

    CellState shown(std::size_t place, std::string_view argument)
    {
        set_cell(document_, "Z99", formula_.with(place, argument));
        return cell(document_, "Z99");
    }

    std::string formula(std::size_t place, std::string_view argument) const { return formula_.with(place, argument); }

private:
    Opened document_;
    Formula formula_;
};

constexpr int kNotUnderstood = 519;   // #VALUE!
constexpr int kNotAvailable = 32767;  // #N/A

INSTANTIATE_TEST_SUITE_P(Registry, FunctionWithBadInput, testing::ValuesIn(functions().begin(), functions().end()),
                         [](const auto& row) { return std::string(row.param.id); });

TEST_P(FunctionWithBadInput, HasTheErrorsOfTheContractAndNoOthers)
{
    for (std::size_t place = 0; place < GetParam().arity; ++place)
        for (const char* bad : {"Y1", "Y3", "Y4", "-7", "0", "0.0001", "1E+300", "DATE(2026;9;7)", "Y3:Y4", "Y1:Y1"}) {
            const bool cells = GetParam().kinds[place] != ArgumentKind::value && GetParam().kinds[place] != ArgumentKind::range;
            if (cells && bad[0] != 'Y') continue;  // Calc itself refuses what is no range
            const auto answer = shown(place, bad);
            EXPECT_TRUE((std::set{0, kNotUnderstood, kNotAvailable}).contains(answer.error))
                << formula(place, bad) << " shows " << answer.error;
        }
}

TEST_P(FunctionWithBadInput, DoesNotUnderstandSigns)
{
    for (std::size_t place = 0; place < GetParam().arity; ++place)
        if (GetParam().kinds[place] == ArgumentKind::value || GetParam().kinds[place] == ArgumentKind::range) {
            EXPECT_EQ(shown(place, "Y3").error, kNotUnderstood) << formula(place, "Y3");
        }
}

TEST_P(FunctionWithBadInput, HandsAnErrorOn)
{
    for (std::size_t place = 0; place < GetParam().arity; ++place)
        if (GetParam().kinds[place] == ArgumentKind::value || GetParam().kinds[place] == ArgumentKind::range) {
            EXPECT_NE(shown(place, "Y2").error, 0) << formula(place, "Y2");
        }
}

TEST_P(FunctionWithBadInput, AnswersABlankCellWithoutAnError)
{
    for (std::size_t place = 0; place < GetParam().arity; ++place)
        if (!GetParam().optional[place]) {
            EXPECT_EQ(shown(place, "Y1").error, 0) << formula(place, "Y1");
        }
}

}  // namespace
}  // namespace provision

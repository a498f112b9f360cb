// SPDX-License-Identifier: MPL-2.0
// Each function inside Calc with one argument of its example exchanged for what does not belong there. What is expected is the
// contract's answer, worked out by hand from the example.
#include "functions/registry.hpp"
#include "support/fixture.hxx"

#include <algorithm>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <ostream>

namespace provision {

/// In functions_test.cxx.
void PrintTo(const Function& function, std::ostream* out);

namespace {

/// The formula's name and its arguments as typed.
struct Formula {
    std::string head;
    std::vector<std::string> arguments;

    std::string text() const
    {
        std::string text = head;
        for (std::size_t i = 0; i < arguments.size(); ++i) text += (i == 0 ? "" : ";") + arguments[i];
        return text + ")";
    }

    std::string with(std::size_t place, std::string_view argument) const
    {
        auto other = *this;
        other.arguments[place] = argument;
        return other.text();
    }

    std::string with_first(std::size_t count) const
    {
        auto other = *this;
        other.arguments.resize(count);
        return other.text();
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
    if (function.arity > 0) formula.arguments.push_back(argument);
    formula.arguments.resize(function.arity);  // what the example leaves out stays empty
    return formula;
}

constexpr const char* kNotUnderstood = "#VALUE!";
constexpr const char* kNotAvailable = "#N/A";
constexpr const char* kLimit = "Err:504";  // Calc's own, before a function is asked: a known limit of the contract

/// What stands in an argument's place: `typed` into `cell`, or nothing at all.
struct BadInput {
    const char* name;
    const char* argument;
    std::vector<std::pair<const char*, const char*>> cells{};
};

const std::vector<BadInput> kBadInputs{
    {"nothing", ""},
    {"blank", "Y1"},
    {"signs", "Y2", {{"Y2", "?!"}}},
    {"negative", "Y3", {{"Y3", "-7"}}},
    {"zero", "Y4", {{"Y4", "0"}}},
    {"huge", "Y5", {{"Y5", "1E+308"}}},
    {"date", "Y6", {{"Y6", "=DATE(2026;9;7)"}}},  // 46272 for Calc
    {"error", "Y7", {{"Y7", "=1/0"}}},
    {"range", "Y8:Y9", {{"Y8", "?!"}, {"Y9", "7"}}},
    {"rangeWithError", "Y10:Y11", {{"Y11", "=1/0"}}},
    {"literal", "7.5"},  // for what is read from cells only
};

/// The contract's answer for one argument, where it is not the rule of its kind.
struct Answer {
    std::string_view argument;
    std::string_view input;
    std::string_view shown;
};

constexpr Answer kAnswers[] = {
    // Left out, and its example then shows something else.
    {"schoolWeeks.closures", "nothing", "15.6"},   // Wednesday 2 September, two more days, 15 weeks
    {"annualCost.resources", "nothing", "653.6"},  // 17.2 x 38
    {"staffHours.staffing", "nothing", "#N/A"},    // two adults: together or in turn?
    {"deliveredRate.onCosts", "nothing", "15"},    // 12 x 47.5 / 38
    {"costToDate.end", "nothing", "34.4"},         // still running
    // 0 is a fact, and a blank cell arrives as 0.
    {"annualCost.weeklyCost", "zero", "50"},
    {"costToDate.weeklyCost", "zero", "0"},
    {"costPerPupil.cost", "zero", "0"},
    {"impactBand.ratioGain", "zero", "very small"},
    {"impactBand.ratioGain", "negative", "lost ground"},
    // An amount or a gain has no upper limit short of what a number holds, and a date arrives as its number: the sum is right.
    {"annualCost.weeklyCost", "date", "1758386"},  // x 38 + 50
    {"annualCost.resources", "huge", "1E+308"},
    {"annualCost.resources", "date", "46925.6"},  // + 653.6
    {"costToDate.weeklyCost", "date", "92544"},   // two weeks
    {"costPerPupil.cost", "huge", "2.5E+307"},    // / 4
    {"costPerPupil.cost", "date", "11568"},
    {"impactBand.ratioGain", "huge", "remarkable"},
    {"impactBand.ratioGain", "date", "remarkable"},
    // A date is what is meant, or what Calc made of 7-9.
    {"groupSize.ratio", "date", "9"},
    {"adults.ratio", "date", "7"},
    {"schoolWeeks.start", "date", "13.8"},  // 15 weeks less 6 days
    {"schoolWeeks.end", "date", "0.8"},     // Wednesday to Monday
    {"costToDate.start", "date", "34.4"},   // its own start
    {"costToDate.end", "date", "3.44"},     // one day of five
    {"costToDate.asOf", "date", "3.44"},
    {"ratioGain.exitDate", "date", "1.20743801652893"},  // 24 months in 605 days
    {"provisionsFor.asOf", "date", "Wordshark; Nurture group"},
    {"pupilCost.asOf", "date", "326.8"},
    {"demand.year", "date", "#N/A"},  // nobody of years 7 to 9 in the audit
    {"places.year", "date", "0"},
    {"balance.year", "date", "#N/A"},
    // Of cells what is blank or an error is not there.
    {"outcomeMean.scores", "nothing", kLimit},  // alone it is no argument at all
    {"outcomeMean.scores", "error", "#N/A"},
    {"outcomeMean.scores", "rangeWithError", "#N/A"},
    {"outcomeMean.scores", "zero", "0"},
    {"goalAttainment.scores", "error", "#N/A"},
    {"goalAttainment.scores", "rangeWithError", "#N/A"},
    {"goalAttainment.scores", "zero", "50"},
    {"costPerProgress.costs", "error", "#N/A"},
    {"costPerProgress.costs", "rangeWithError", "#N/A"},
    {"costPerProgress.costs", "zero", "0"},
    {"costPerProgress.costs", "huge", "2.5E+307"},  // four points of progress
    {"costPerProgress.costs", "date", "11568"},
};

class FunctionWithBadInput : public testing::TestWithParam<Function> {
protected:
    FunctionWithBadInput() : document_(office().make("scalc")), formula_(taken_apart(GetParam()))
    {
        for (const auto& example : GetParam().cells)
            if (!example.cell.empty()) set_cell(document_, example.cell, example.typed);
        for (const auto& bad : kBadInputs)
            for (const auto& [place, typed] : bad.cells) set_cell(document_, place, typed);
    }

    bool of_cells(std::size_t place) const
    {
        return GetParam().kinds[place] == ArgumentKind::cells || GetParam().kinds[place] == ArgumentKind::table;
    }

    std::string shown(const std::string& formula)
    {
        set_cell(document_, "Z99", formula);
        return cell(document_, "Z99").text;
    }

    /// What the contract says by the kind of argument alone.
    std::string by_kind(std::size_t place, std::string_view input) const
    {
        if (input == "blank" && of_cells(place)) return "";
        if (input == "nothing") return std::string(GetParam().optional[place] ? GetParam().result : "");
        if (input == "blank") return expected(place, "zero");
        if (input == "zero" && !of_cells(place)) return expected(place, "nothing");
        if (input == "error" && !of_cells(place)) return "#DIV/0!";
        if (input == "rangeWithError" && !of_cells(place)) return kLimit;
        if (input == "literal") return kLimit;
        return kNotUnderstood;
    }

    /// What the contract says of this argument.
    std::string expected(std::size_t place, std::string_view input) const
    {
        const auto argument = std::string(GetParam().id) + "." + std::string(GetParam().arguments[place].name);
        const auto* const own = std::ranges::find_if(
            kAnswers, [&](const Answer& answer) { return answer.argument == argument && answer.input == input; });
        return own == std::end(kAnswers) ? by_kind(place, input) : std::string(own->shown);
    }

    /// What is shown when the example ends behind so many arguments.
    std::string expected_of_first(std::size_t count) const
    {
        std::string answer(GetParam().result);
        for (auto place = GetParam().arity; place-- > count;) {
            if (of_cells(place)) return kLimit;
            const auto without = expected(place, "nothing");
            if (without != GetParam().result && answer != "") answer = without;
        }
        return answer;
    }

    Opened document_;
    Formula formula_;
};

INSTANTIATE_TEST_SUITE_P(Registry, FunctionWithBadInput, testing::ValuesIn(functions().begin(), functions().end()),
                         [](const auto& row) { return std::string(row.param.id); });

TEST_P(FunctionWithBadInput, AnswersAsTheContractSays)
{
    for (std::size_t place = 0; place < GetParam().arity; ++place)
        for (const auto& bad : kBadInputs) {
            if (bad.name == std::string_view("literal") && !of_cells(place)) continue;
            const auto formula = formula_.with(place, bad.argument);
            EXPECT_EQ(shown(formula), expected(place, bad.name)) << formula << " with " << bad.name;
        }
}

TEST_P(FunctionWithBadInput, AnswersTooFewArguments)
{
    for (std::size_t count = 0; count < GetParam().arity; ++count) {
        const auto formula = formula_.with_first(count);
        EXPECT_EQ(shown(formula), expected_of_first(count)) << formula;
    }
}

TEST_P(FunctionWithBadInput, IsNotAskedWithTooManyArguments)
{
    auto formula = formula_;
    formula.arguments.emplace_back("1");
    EXPECT_EQ(shown(formula.text()), kLimit) << formula.text();
}

// A column where one cell is meant: the example's own argument, signs, and a blank cell, which in a range is no 0.
TEST_P(FunctionWithBadInput, AnswersAColumnCellByCell)
{
    for (std::size_t place = 0; place < GetParam().arity; ++place) {
        if (GetParam().kinds[place] != ArgumentKind::value) continue;
        const auto& own = formula_.arguments[place];
        set_cell(document_, "X1", own.empty() ? "" : "=" + own);
        set_cell(document_, "X2", "?!");
        const auto formula = formula_.with(place, "X1:X3");
        EXPECT_EQ(shown(formula), GetParam().result) << "a plain formula shows the first: " << formula;
        const auto first = "Z" + std::to_string(200 + 10 * place);
        const auto column = first + ":Z" + std::to_string(202 + 10 * place);
        const auto one = sheet(document_, sheet_names(document_).front());
        css::uno::Reference<css::sheet::XArrayFormulaRange>(one->getCellRangeByName(to_ustring(column)),
                                                            css::uno::UNO_QUERY_THROW)
            ->setArrayFormula(to_ustring(formula));
        EXPECT_EQ(cell(one, first).text, GetParam().result) << formula;
        EXPECT_EQ(cell(one, "Z" + std::to_string(201 + 10 * place)).text, kNotUnderstood) << formula;
        EXPECT_EQ(cell(one, "Z" + std::to_string(202 + 10 * place)).text, expected(place, "nothing")) << formula;
    }
}

// An error in any cell that the example reads: skipped, #N/A or #VALUE!, and Calc's own error only in a range of values.
TEST_P(FunctionWithBadInput, KeepsItsErrorsWhereACellOfTheExampleIsDamaged)
{
    const bool has_range = std::ranges::count(GetParam().kinds, ArgumentKind::range) > 0;
    for (const auto& example : GetParam().cells) {
        if (example.cell.empty()) continue;
        set_cell(document_, example.cell, "=1/0");
        const auto answer = shown(std::string(GetParam().example));
        const bool calcs_own = answer.starts_with("Err:") || answer == "#DIV/0!" || answer == "#NUM!";
        EXPECT_TRUE(!calcs_own || (has_range && answer == kLimit)) << example.cell << " damaged: " << answer;
        set_cell(document_, example.cell, example.typed);
    }
}

}  // namespace
}  // namespace provision

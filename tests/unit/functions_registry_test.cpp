// SPDX-License-Identifier: MPL-2.0
// The function table audits itself; the examples run here in C++ and again in Calc.
#include "unit/functions_ask.hpp"

#include <gtest/gtest.h>

#include <charconv>
#include <set>

namespace provision {
namespace {

Cell typed(std::string_view text)
{
    double number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem == std::errc{} && end == text.data() + text.size()) return Cell::of(number);
    return Cell::of(std::string(text));
}

// `B7` with columns A to Z.
Where place(std::string_view name)
{
    return {"", std::stoi(std::string(name.substr(1))) - 1, name[0] - 'A'};
}

Cell cell_of_example(const Function& function, const Where& where)
{
    for (const auto& [name, content] : function.cells)
        if (!name.empty() && place(name) == where) return typed(content);
    return {};
}

Argument example_argument(const Function& function, std::string_view text)
{
    if (text.starts_with('"')) return Cell::of(std::string(text.substr(1, text.size() - 2)));
    if (!(text[0] >= 'A' && text[0] <= 'Z')) return typed(text);
    const auto colon = text.find(':');
    if (colon == text.npos) return cell_of_example(function, place(text));
    const auto first = place(text.substr(0, colon));
    const auto last = place(text.substr(colon + 1));
    Grid grid;
    grid.columns = last.column - first.column + 1;
    for (int row = first.row; row <= last.row; ++row)
        for (int column = first.column; column <= last.column; ++column)
            grid.cells.push_back(cell_of_example(function, {"", row, column}));
    return grid;
}

std::vector<Argument> example_arguments(const Function& function)
{
    const auto open = function.example.find('(');
    const auto list = function.example.substr(open + 1, function.example.size() - open - 2);
    std::vector<Argument> arguments;
    bool quoted = false;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= list.size() && !list.empty(); ++i) {
        if (i < list.size() && list[i] == '"') quoted = !quoted;
        if (i < list.size() && (quoted || list[i] != ';')) continue;
        arguments.push_back(example_argument(function, list.substr(begin, i - begin)));
        begin = i + 1;
    }
    return arguments;
}

TEST(FunctionRegistry, HoldsTheFunctionsOfThisRelease)
{
    std::set<std::string_view> ids;
    for (const auto& function : functions()) ids.insert(function.id);
    EXPECT_EQ(ids,
              (std::set<std::string_view>{"version",       "weeklyHours", "groupSize",     "adults",         "schoolWeeks",  //
                                          "weeklyCost",    "annualCost",  "costToDate",    "costPerPupil",                   //
                                          "staffHours",    "hourlyRate",  "deliveredRate",                                   //
                                          "ageMonths",     "ratioGain",   "impactBand",                                      //
                                          "gain",          "gainSize",    "outcomeMean",   "goalAttainment", "costPerProgress",
                                          "provisionsFor", "pupilCost",   "demand",        "places",         "balance"}));
    EXPECT_EQ(ids.size(), functions().size()) << "an id stands twice";
}

TEST(FunctionRegistry, TellsOfEachArgument)
{
    for (const auto& function : functions()) {
        EXPECT_FALSE(function.summary.empty()) << function.id;
        std::set<std::string_view> names;
        for (const auto& argument : function.told()) {
            EXPECT_GT(argument.help.size(), 10u) << function.id << ' ' << argument.name;
            names.insert(argument.name);
        }
        EXPECT_EQ(names.size(), function.arity) << function.id << ": an argument's name stands twice";
    }
}

TEST(FunctionRegistry, ExampleGivesTheToldResult)
{
    for (const auto& function : functions()) {
        EXPECT_TRUE(function.example.starts_with("=" + std::string(function.name) + "(")) << function.example;
        EXPECT_TRUE(function.example.ends_with(')')) << function.example;
        EXPECT_EQ(shown(call(function, example_arguments(function))), function.result) << function.example;
    }
}

TEST(FunctionRegistry, BlankRequiredArgumentsAnswerBlank)
{
    for (const auto& function : functions()) {
        if (function.arity == 0) continue;
        EXPECT_EQ(shown(call(function, {})), "") << function.id;
        EXPECT_EQ(shown(call(function, std::vector<Argument>(function.arity, Cell::of("  ")))), "") << function.id;
    }
}

TEST(FunctionRegistry, NothingUnderstoodIsNeverANumber)
{
    for (const auto& function : functions()) {
        if (function.arity == 0) continue;
        const std::vector<Argument> arguments(function.arity, Cell::of("?!"));
        EXPECT_EQ(shown(call(function, arguments)), "#VALUE!") << function.id;
    }
}

double twice(Number number, std::optional<Number> offset)
{
    return number.value * 2 + (offset ? offset->value : 0);
}

Working twice_shown(Number number, std::optional<Number>)
{
    return {.steps = {"2 x " + plain_number(number.value)}};
}

template <auto body, auto info>
concept Describable = requires
{
    typename std::bool_constant<(describe<body, twice_shown>(info()), true)>;
};

constexpr auto kWhole = [] {
    return FunctionInfo{.id = "twice",
                        .name = "PM.TWICE",
                        .summary = "s",
                        .arguments = {{"number", "h"}, {"offset", "h"}},
                        .example = "=PM.TWICE(1)",
                        .result = "2",
                        .cells = {},
                        .missing = "m",
                        .formula = "f"};
};
constexpr auto kArgumentMissing = [] {
    auto info = kWhole();
    info.arguments[1] = {};
    return info;
};
constexpr auto kHelpMissing = [] {
    auto info = kWhole();
    info.arguments[1].help = {};
    return info;
};
constexpr auto kOtherName = [] {
    auto info = kWhole();
    info.name = "PM.DOUBLE";
    return info;
};
static_assert(Describable<twice, kWhole>);
static_assert(!Describable<twice, kArgumentMissing>, "one description for each parameter");
static_assert(!Describable<twice, kHelpMissing>, "help for each argument");
static_assert(!Describable<twice, kOtherName>, "the display name follows from the id");

constexpr Function kTwice = describe<twice, twice_shown>(kWhole());

std::string asked_twice(std::vector<Argument> arguments)
{
    return shown(call(kTwice, arguments));
}

TEST(FunctionCall, AnswersARangeCellByCell)
{
    EXPECT_EQ(asked_twice({range(1, {1, {}, "x", 4})}), "[2||#VALUE!|8]");
    EXPECT_EQ(asked_twice({range(3, {1, 2, 3})}), "[2|4|6]");
}

TEST(FunctionCall, PairsRangesAndRepeatsSingleValues)
{
    EXPECT_EQ(asked_twice({range(1, {1, 2}), range(1, {10, 20})}), "[12|24]");
    EXPECT_EQ(asked_twice({range(1, {1, 2}), Cell::of(10)}), "[12|14]");
    EXPECT_EQ(asked_twice({Cell::of(1), range(1, {10, {}})}), "[12|2]");
}

TEST(FunctionCall, HasNoAnswerWhereAShorterRangeHasEnded)
{
    EXPECT_EQ(asked_twice({range(1, {1, 2, 3}), range(1, {10, 20})}), "[12|24|#N/A]");
}

TEST(FunctionCall, IgnoresNoError)
{
    EXPECT_EQ(asked_twice({Cell::error()}), "#VALUE!");
    EXPECT_EQ(asked_twice({Cell::of(1e308)}), "#VALUE!") << "what does not fit a number is not shown as one";
}

}  // namespace
}  // namespace provision

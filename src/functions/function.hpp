// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "functions/argument.hpp"
#include "functions/working.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace provision {

constexpr std::size_t kMostArguments = 8;
constexpr std::size_t kMostExampleCells = 32;

/// What the function wizard tells of one argument; the name is also the parameter's name in the IDL and never changes.
struct ArgumentInfo {
    std::string_view name;
    std::string_view help;
};

/// A cell that the example reads, with what a person types into it in English Calc.
struct ExampleCell {
    std::string_view cell;
    std::string_view typed;
};

/// What people are told of a function. `result` is what the cell of `example` then shows, decimals cut where they end.
struct FunctionInfo {
    std::string_view id;    ///< the programmatic name, saved in files: never changes
    std::string_view name;  ///< `PM.` and the id in upper case
    std::string_view summary;
    ArgumentInfo arguments[kMostArguments];
    std::string_view example;
    std::string_view result;
    ExampleCell cells[kMostExampleCells];
    std::string_view missing;  ///< what it answers when data is missing
    std::string_view formula;  ///< how the answer is worked out, with its source where there is one
};

/// A row of the function table: what is told, and how the body is called.
struct Function : FunctionInfo {
    std::size_t arity = 0;
    std::array<ArgumentKind, kMostArguments> kinds{};
    std::array<bool, kMostArguments> optional{};
    bool dated = false;  ///< needs day 0 of the document, which Calc hands over unseen
    Answer (*body)(std::span<const Input>) = nullptr;
    Working (*working)(std::span<const Input>) = nullptr;                   ///< asked only where the body has an answer
    std::optional<std::size_t> (*blank)(std::span<const Input>) = nullptr;  ///< the first required place that is blank

    std::span<const ArgumentInfo> told() const { return {arguments, arity}; }
};

/// Answers the formula: a range in the place of a value is answered cell by cell (one row or column repeats, a missing partner is
/// #N/A), of a whole column only as far as anything stands in it; a blank required argument with blank. Arguments left out at the
/// end may be missing. Throws nothing of its own.
Result call(const Function& function, std::vector<Argument> arguments, const Date& day_zero = kDayZero);

/// Which answer of a formula for several cells; one cell alone has the first.
struct Element {
    int row = 0;
    int column = 0;
};

/// The same question with the working, or the reason why there is no answer.
Explanation explain(const Function& function, std::vector<Argument> arguments, const Element& element = {},
                    const Date& day_zero = kDayZero);

namespace detail {

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <auto body>
struct Body;

template <class R, class... P, R (*body)(P...)>
struct Body<body> {
    static constexpr std::size_t arity = sizeof...(P);
    static constexpr std::array<ArgumentKind, kMostArguments> kinds{Parameter<std::remove_cvref_t<P>>::kind...};
    static constexpr std::array<bool, kMostArguments> optional{is_optional<std::remove_cvref_t<P>>...};
    static constexpr bool dated = (false || ... || Parameter<std::remove_cvref_t<P>>::dated);

    using Parameters = std::tuple<std::remove_cvref_t<P>...>;
    using Places = std::index_sequence_for<P...>;

    static R run(std::span<const Input> inputs) { return run(inputs, Places{}); }
    static Answer answer(std::span<const Input> inputs)
    {
        if (blank(inputs)) return {};
        return run(inputs);
    }
    static std::optional<std::size_t> blank(std::span<const Input> inputs) { return blank(inputs, Places{}); }

private:
    template <std::size_t... I>
    static R run([[maybe_unused]] std::span<const Input> inputs, std::index_sequence<I...>)
    {
        return body(read<std::remove_cvref_t<P>>(inputs[I], I)...);
    }

    template <std::size_t... I>
    static std::optional<std::size_t> blank([[maybe_unused]] std::span<const Input> inputs, std::index_sequence<I...>)
    {
        std::optional<std::size_t> place;
        [[maybe_unused]] const auto take = [&](bool blank, std::size_t at) {
            if (blank && !place) place = at;
        };
        (take(Parameter<std::remove_cvref_t<P>>::blank(inputs[I]), I), ...);
        return place;
    }

    // Says which argument is to blame.
    template <class T>
    static decltype(auto) read(const Input& input, std::size_t place)
    try {
        return Parameter<T>::read(input);
    } catch (BadArgument& bad) {
        bad.argument = place;
        throw;
    }
};

constexpr bool is_display_name(std::string_view name, std::string_view id)
{
    if (!name.starts_with("PM.") || name.size() != id.size() + 3) return false;
    for (std::size_t i = 0; i < id.size(); ++i)
        if (name[i + 3] != (id[i] >= 'a' && id[i] <= 'z' ? id[i] - 'a' + 'A' : id[i])) return false;
    return true;
}

}  // namespace detail

/// Pairs a plain function with its working, which takes the same arguments, and with what a person is told about it. Does not
/// compile when an argument is not told of, has no help, or stands behind an optional one without being optional itself.
template <auto body, auto working>
consteval Function describe(const FunctionInfo& info)
{
    using Known = detail::Body<body>;
    using Shown = detail::Body<working>;
    static_assert(Known::arity <= kMostArguments);
    static_assert(std::is_same_v<typename Known::Parameters, typename Shown::Parameters>,
                  "the working takes what the body takes");
    std::size_t told = 0;
    while (told < kMostArguments && !info.arguments[told].name.empty()) ++told;
    if (told != Known::arity) throw "describe(): one ArgumentInfo for each parameter of the body";
    for (std::size_t i = 0; i < told; ++i) {
        if (info.arguments[i].help.empty()) throw "describe(): every argument has help";
        if (i > 0 && Known::optional[i - 1] && !Known::optional[i]) throw "describe(): optional arguments come last";
    }
    if (!detail::is_display_name(info.name, info.id)) throw "describe(): the name is PM. and the id in upper case";
    if (info.summary.empty() || info.example.empty() || info.result.empty()) throw "describe(): summary, example, result";
    if (info.missing.empty() || info.formula.empty()) throw "describe(): what it answers without data, and its formula";
    return {info, Known::arity, Known::kinds, Known::optional, Known::dated, &Known::answer, &Shown::run, &Known::blank};
}

}  // namespace provision

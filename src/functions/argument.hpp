// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/grid.hpp"
#include "text/reading.hpp"

#include <optional>
#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

namespace provision {

/// The error that a cell shows: #N/A for what is incomplete or has two fair readings, #VALUE! for what is not understood.
enum class Fault { not_available, not_understood };

/// What a function answers for one cell; blank shows as empty text.
using Answer = std::variant<std::monostate, double, std::string, Fault>;

/// A rectangle of answers, row by row.
struct Answers {
    int columns = 0;
    std::vector<Answer> cells;
};

/// One answer, or a rectangle of them where a range stood in the place of a value.
using Result = std::variant<Answer, Answers>;

/// What stands in one place of a formula: a value (a blank cell when left out) or a range.
using Argument = std::variant<Cell, Grid>;

/// Thrown by the body of a function whose argument gives no answer; `what()` says why. Caught once, where bodies are called.
struct BadArgument : std::runtime_error {
    BadArgument(Fault shown, const std::string& reason) : std::runtime_error(reason), fault(shown) {}
    Fault fault;
};

/// The value of a reading; throws BadArgument where there is none.
template <class T>
T value_of(Reading<T> reading)
{
    if (const auto* part = std::get_if<Incomplete>(&reading)) throw BadArgument(Fault::not_available, part->reason);
    if (const auto* lost = std::get_if<NotUnderstood>(&reading)) throw BadArgument(Fault::not_understood, lost->reason);
    return std::get<T>(std::move(reading));
}

// The types of a body's parameters say what may stand in their place. Calc hands a blank cell over as 0, so a 0 counts as blank
// in each of them except Pounds, where nothing to pay is a fact.

/// A number or text.
using Value = std::variant<double, std::string>;
/// A number above 0, also typed as text.
struct Number {
    double value = 0;
};
/// A whole number of 1 or more.
struct Count {
    double value = 0;
};
/// An amount in pounds, not below 0: a number (0 is 0) or text such as `£17.20`.
struct Pounds {
    double value = 0;
};
/// Text; a number is not understood.
struct Words {
    std::string text;
};

/// How a place of a formula is offered to Calc: `value` lifts over a range, `range` is one by nature.
enum class ArgumentKind { value, range };

/// What the call wrapper hands to a body for one parameter: a cell for a `value`, a grid for a `range`.
struct Input {
    const Cell* cell = nullptr;
    const Grid* grid = nullptr;
};

/// How a parameter of type T is told from blank and read; one specialisation a type.
template <class T>
struct Parameter;

template <>
struct Parameter<Value> {
    static constexpr ArgumentKind kind = ArgumentKind::value;
    static bool blank(const Input& input);
    static Value read(const Input& input);
};

template <>
struct Parameter<Number> {
    static constexpr ArgumentKind kind = ArgumentKind::value;
    static bool blank(const Input& input);
    static Number read(const Input& input);
};

template <>
struct Parameter<Count> {
    static constexpr ArgumentKind kind = ArgumentKind::value;
    static bool blank(const Input& input);
    static Count read(const Input& input);
};

template <>
struct Parameter<Pounds> {
    static constexpr ArgumentKind kind = ArgumentKind::value;
    static bool blank(const Input& input);
    static Pounds read(const Input& input);
};

template <>
struct Parameter<Words> {
    static constexpr ArgumentKind kind = ArgumentKind::value;
    static bool blank(const Input& input);
    static Words read(const Input& input);
};

template <>
struct Parameter<Grid> {
    static constexpr ArgumentKind kind = ArgumentKind::range;
    static bool blank(const Input& input);
    static const Grid& read(const Input& input);
};

/// An optional parameter is never missing: blank is left out.
template <class T>
struct Parameter<std::optional<T>> {
    static constexpr ArgumentKind kind = Parameter<T>::kind;
    static bool blank(const Input&) { return false; }
    static std::optional<T> read(const Input& input)
    {
        if (Parameter<T>::blank(input)) return {};
        return Parameter<T>::read(input);
    }
};

}  // namespace provision

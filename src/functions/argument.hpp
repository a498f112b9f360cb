// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/ratio_gain.hpp"
#include "analysis/school_days.hpp"
#include "model/date.hpp"
#include "model/years.hpp"
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

/// Cells of a sheet that a formula names: those of them inside the used area, and how many rows were named (`A:A` a million).
struct CellRange {
    Grid used;
    int rows = 0;
};

/// What stands in one place of a formula: a value (a blank cell when left out), a range of values, or cells of a sheet.
using Argument = std::variant<Cell, Grid, CellRange>;

/// Day 0 of nearly all documents.
inline constexpr Date kDayZero{std::chrono::year{1899}, std::chrono::month{12}, std::chrono::day{30}};

/// Thrown by the body of a function whose argument gives no answer; `what()` says why. Caught once, where bodies are called.
struct BadArgument : std::runtime_error {
    BadArgument(Fault shown, const std::string& reason, std::optional<std::size_t> place = {})
        : std::runtime_error(reason), fault(shown), argument(place)
    {
    }
    Fault fault;
    std::optional<std::size_t> argument;  ///< the place that cannot be read, where one alone is to blame
};

/// The value of a reading; throws BadArgument where there is none.
template <class T>
T value_of(Reading<T> reading)
{
    if (const auto* part = std::get_if<Incomplete>(&reading)) throw BadArgument(Fault::not_available, part->reason);
    if (const auto* lost = std::get_if<NotUnderstood>(&reading)) throw BadArgument(Fault::not_understood, lost->reason);
    return std::get<T>(std::move(reading));
}

/// Does the part of a body that is about one place of the formula: where it finds no answer, that argument is to blame.
template <class Part>
decltype(auto) blaming(std::size_t place, Part part)
try {
    return part();
} catch (BadArgument& bad) {
    if (!bad.argument) bad.argument = place;
    throw;
}

/// The value of a part that stands in one place of the formula.
template <class T>
T value_of(Reading<T> reading, std::size_t place)
{
    return blaming(place, [&] { return value_of(std::move(reading)); });
}

// The types of a body's parameters say what may stand in their place. Calc hands a blank cell over as 0, so a 0 counts as blank
// in each of them except Pounds and AnyNumber, where it is a fact.

/// A number or text.
using Value = std::variant<double, std::string>;
/// A number above 0, also typed as text.
struct Number {
    double value = 0;
};
/// A number of either sign, or 0.
struct AnyNumber {
    double value = 0;
};
/// A whole number of pupils or groups, from 1 to what the largest school has: a date is none.
struct Count {
    double value = 0;
};
/// An amount in pounds, not below 0: a number (0 is 0) or text such as `£17.20`.
struct Pounds {
    double value = 0;
};
/// What an hour is paid, in pounds as above; nobody is paid 0, nor more than 1,000.
struct HourlyPay {
    double value = 0;
};
/// Weeks of a term or a year, above 0 and up to 53.
struct WeeksOfYear {
    double value = 0;
};
/// A share of a whole: 0.3, or text such as `30 %`.
struct Share {
    double value = 0;
};
/// Text; a number is not understood.
struct Words {
    std::string text;
};
/// A ratio as it was typed: a time or a date that Calc made of one is typed back.
struct TypedRatio {
    std::string text;
};
/// An age as typed; a number below 1 is the time of day that Calc made of 6:03, any other waits for its unit.
struct TypedAge {
    Value typed;
};
/// Two columns, the first and last day of each time that the school is closed.
struct Closures {
    std::vector<DaySpan> all;
};
/// The last day; blank where it is still running, which leaves the answer to the rest.
struct OpenEnd {
    std::optional<Date> date;
};
/// Four rising numbers above 0, where the bands of a ratio gain begin.
struct Edges {
    BandEdges all{};
};
/// The numbers of a column or of one cell; blank cells, errors and text are none.
struct Cells {
    std::vector<std::optional<double>> numbers;
    int rows = 0;  ///< as the formula names them; cells beyond the used area are blank
    int columns = 1;
};
/// A table that begins with its heading row.
struct Table {
    const Grid* grid = nullptr;
};

/// How a place of a formula is offered to Calc: `value` lifts over a range, `range` is one by nature; `cells` and `table` are
/// cells of a sheet, in which blank can be told from 0.
enum class ArgumentKind { value, range, cells, table };

/// What the call wrapper hands to a body for one parameter: a cell for a `value`, else a grid.
struct Input {
    const Cell* cell = nullptr;
    const Grid* grid = nullptr;
    int rows = 0;                      ///< of `cells`, as the formula names them
    const Date* day_zero = &kDayZero;  ///< of the document
};

/// How a parameter of type T is told from blank and read; one specialisation a type.
template <class T>
struct Parameter;

/// What the specialisations share; `dated` ones need day 0 of the document.
template <class T, ArgumentKind offered, bool needs_day_zero = false>
struct ParameterOf {
    static constexpr ArgumentKind kind = offered;
    static constexpr bool dated = needs_day_zero;
    static bool blank(const Input& input);
    static T read(const Input& input);
};

template <>
struct Parameter<Value> : ParameterOf<Value, ArgumentKind::value> {
};
template <>
struct Parameter<Number> : ParameterOf<Number, ArgumentKind::value> {
};
template <>
struct Parameter<AnyNumber> : ParameterOf<AnyNumber, ArgumentKind::value> {
};
template <>
struct Parameter<Count> : ParameterOf<Count, ArgumentKind::value> {
};
template <>
struct Parameter<Pounds> : ParameterOf<Pounds, ArgumentKind::value> {
};
template <>
struct Parameter<HourlyPay> : ParameterOf<HourlyPay, ArgumentKind::value> {
};
template <>
struct Parameter<WeeksOfYear> : ParameterOf<WeeksOfYear, ArgumentKind::value> {
};
template <>
struct Parameter<Share> : ParameterOf<Share, ArgumentKind::value> {
};
template <>
struct Parameter<Words> : ParameterOf<Words, ArgumentKind::value> {
};
template <>
struct Parameter<TypedAge> : ParameterOf<TypedAge, ArgumentKind::value> {
};
template <>
struct Parameter<TypedRatio> : ParameterOf<TypedRatio, ArgumentKind::value, true> {
};
template <>
struct Parameter<Date> : ParameterOf<Date, ArgumentKind::value, true> {
};
/// Year groups: a number, or text such as `R` or `1-2`, also where Calc made a date of it.
template <>
struct Parameter<Years> : ParameterOf<Years, ArgumentKind::value, true> {
};
template <>
struct Parameter<Grid> : ParameterOf<const Grid&, ArgumentKind::range> {
};
template <>
struct Parameter<Closures> : ParameterOf<Closures, ArgumentKind::range, true> {
};
template <>
struct Parameter<OpenEnd> : ParameterOf<OpenEnd, ArgumentKind::value, true> {
};
template <>
struct Parameter<Edges> : ParameterOf<Edges, ArgumentKind::range> {
};
template <>
struct Parameter<Cells> : ParameterOf<Cells, ArgumentKind::cells> {
};
template <>
struct Parameter<Table> : ParameterOf<Table, ArgumentKind::table, true> {
};

/// An optional parameter is never missing: blank is left out.
template <class T>
struct Parameter<std::optional<T>> {
    static constexpr ArgumentKind kind = Parameter<T>::kind;
    static constexpr bool dated = Parameter<T>::dated;
    static bool blank(const Input&) { return false; }
    static std::optional<T> read(const Input& input)
    {
        if (Parameter<T>::blank(input)) return {};
        return Parameter<T>::read(input);
    }
};

}  // namespace provision

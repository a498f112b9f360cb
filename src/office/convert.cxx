// SPDX-License-Identifier: MPL-2.0
#include "office/convert.hxx"

#include <com/sun/star/uno/Sequence.hxx>

#include <bit>
#include <cmath>
#include <cstdint>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Sequence;

// Calc reads the low 32 bits of a quiet NaN as its error number.
double error_number(Fault fault)
{
    constexpr std::uint64_t kQuietNaN = 0x7FF8'0000'0000'0000;
    constexpr std::uint64_t kNotAvailable = 32767;
    constexpr std::uint64_t kNoValue = 519;
    return std::bit_cast<double>(kQuietNaN | (fault == Fault::not_available ? kNotAvailable : kNoValue));
}

Any shown(const Answer& answer)
{
    if (const auto* number = std::get_if<double>(&answer)) return Any(*number);
    if (const auto* text = std::get_if<std::string>(&answer)) return Any(to_ustring(*text));
    if (const auto* fault = std::get_if<Fault>(&answer)) return Any(error_number(*fault));
    return Any(rtl::OUString());
}

Grid grid_of(const Sequence<Sequence<Any>>& rows)
{
    Grid grid;
    if (rows.hasElements()) grid.columns = rows[0].getLength();
    for (const auto& row : rows)
        for (const auto& value : row) grid.cells.push_back(cell_of(value));
    return grid;
}

Any shown(const Answers& answers)
{
    const int columns = answers.columns;
    const int rows = columns == 0 ? 0 : static_cast<int>(answers.cells.size()) / columns;
    Sequence<Sequence<Any>> result(rows);
    auto* lines = result.getArray();
    for (int row = 0; row < rows; ++row) {
        lines[row].realloc(columns);
        auto* cells = lines[row].getArray();
        for (int column = 0; column < columns; ++column)
            cells[column] = shown(answers.cells[static_cast<std::size_t>(row) * columns + column]);
    }
    return Any(result);
}

}  // namespace

std::string to_utf8(const rtl::OUString& text)
{
    const auto bytes = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
    return {bytes.getStr(), static_cast<std::size_t>(bytes.getLength())};
}

rtl::OUString to_ustring(std::string_view utf8)
{
    return {utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8};
}

Cell cell_of(const Any& value)
{
    double number = 0;
    bool truth = false;
    rtl::OUString text;
    if (!value.hasValue()) return {};
    if (value >>= number) return std::isfinite(number) ? Cell::of(number) : Cell::error();
    if (value >>= truth) return Cell::of(truth ? 1.0 : 0.0);
    if (value >>= text) return Cell::of(to_utf8(text));
    return Cell::error();
}

Argument argument_of(const Any& value)
{
    Sequence<Sequence<Any>> rows;
    if (value >>= rows) return rows.hasElements() ? Argument(grid_of(rows)) : Argument(Cell{});
    return cell_of(value);
}

Any any_of(const Result& result)
{
    return std::visit([](const auto& answer) { return shown(answer); }, result);
}

}  // namespace provision

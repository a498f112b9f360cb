// SPDX-License-Identifier: MPL-2.0
#include "text/ages.hpp"

#include "text/digits.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <vector>

namespace provision {
namespace {

constexpr double kMonths = 12;
constexpr double kOldest = 120 * kMonths;
constexpr std::string_view kBlanks = " .,";

/// A number of the text and the word or sign behind it.
struct Piece {
    double number = 0;
    bool decimal = false;
    std::string unit;
    std::size_t begin = 0;
};

/// The number that begins at `at`, with its decimals; the place behind it.
std::size_t read_number(std::string_view text, std::size_t at, Piece& piece)
{
    const auto end_of_digits = [&](std::size_t from) {
        return std::min(text.find_first_not_of("0123456789", from), text.size());
    };
    auto end = end_of_digits(at);
    if (end + 1 < text.size() && text[end] == '.' && is_digit(text[end + 1])) {
        end = end_of_digits(end + 1);
        piece.decimal = true;
    }
    std::from_chars(text.data() + at, text.data() + end, piece.number);
    for (const std::string_view half : {" 1/2", "\xC2\xBD", " \xC2\xBD", " and a half"})
        if (text.substr(end).starts_with(half)) {
            piece.number += 0.5;
            return end + half.size();
        }
    return end;
}

/// The text as numbers with units; nothing when it begins with anything else.
std::optional<std::vector<Piece>> pieces_of(std::string_view text)
{
    std::vector<Piece> pieces;
    for (std::size_t at = 0; at < text.size();) {
        if (!is_digit(text[at]) || pieces.size() == 3) return {};
        Piece piece;
        piece.begin = at;
        at = read_number(text, at, piece);
        const auto end = std::min(text.find_first_of("0123456789", at), text.size());
        piece.unit = std::string(trimmed(text.substr(at, end - at)));
        while (!piece.unit.empty() && kBlanks.find(piece.unit.back()) != std::string_view::npos && piece.unit.size() > 1)
            piece.unit.pop_back();
        at = end;
        pieces.push_back(std::move(piece));
    }
    return pieces.empty() ? std::nullopt : std::optional(std::move(pieces));
}

bool years_word(std::string_view unit)
{
    constexpr std::array<std::string_view, 10> kYears{"y",  "yr",        "yrs",       "year", "years",
                                                      "yo", "years old", "years and", "y,",   "yrs,"};
    return std::ranges::find(kYears, unit) != kYears.end();
}

bool months_word(std::string_view unit)
{
    constexpr std::array<std::string_view, 9> kMonthWords{"m",  "mth", "mths",       "month",   "months",
                                                          "mo", "mos", "months old", "mths old"};
    return std::ranges::find(kMonthWords, unit) != kMonthWords.end();
}

Reading<double> within_a_life(double months, std::size_t position)
{
    if (months <= 0 || months > kOldest) return NotUnderstood{position, "not an age"};
    return months;
}

Reading<double> years_and_months(const Piece& years, const Piece& months)
{
    if (years.decimal || months.decimal) return NotUnderstood{years.begin, "not an age"};
    if (months.number >= kMonths) return NotUnderstood{months.begin, "a year has 12 months"};
    return within_a_life(years.number * kMonths + months.number, years.begin);
}

Reading<double> one_number(const Piece& piece, std::optional<AgeUnit> unit)
{
    if (years_word(piece.unit)) return within_a_life(piece.number * kMonths, piece.begin);
    if (months_word(piece.unit)) return within_a_life(piece.number, piece.begin);
    if (!piece.unit.empty()) return NotUnderstood{piece.begin, "not an age"};
    if (piece.decimal && !unit) return Incomplete{piece.begin, "is this a decimal, or years and months?"};
    if (!unit) return Incomplete{piece.begin, "years or months?"};
    return within_a_life(*unit == AgeUnit::years ? piece.number * kMonths : piece.number, piece.begin);
}

}  // namespace

Reading<double> read_age(std::string_view text, std::optional<AgeUnit> unit)
{
    const auto plain = folded(text);
    const auto pieces = pieces_of(plain);
    if (!pieces) return NotUnderstood{0, "not an age"};
    const auto& first = pieces->front();
    if (pieces->size() == 1) return one_number(first, unit);
    const auto& second = (*pieces)[1];
    if (pieces->size() > 2) return NotUnderstood{(*pieces)[2].begin, "more than an age"};
    if (years_word(first.unit) && (months_word(second.unit) || second.unit.empty())) return years_and_months(first, second);
    if (first.unit == ":" && second.unit.empty()) return years_and_months(first, second);
    if ((first.unit == "-" || first.unit == "/") && second.unit.empty())
        return Incomplete{first.begin, "is this years and months, or a range?"};
    return NotUnderstood{first.begin, "not an age"};
}

std::optional<double> age_of_time(double time_serial)
{
    constexpr double kMinutesOfDay = 24 * 60;
    constexpr double kRounding = 0.001;  // of a minute; 0.252083 typed in full is one
    const auto minutes = std::llround(std::abs(time_serial) * kMinutesOfDay);
    if (std::abs(std::abs(time_serial) * kMinutesOfDay - static_cast<double>(minutes)) > kRounding) return {};
    const auto months = minutes % 60;
    if (months >= kMonths || minutes < 60) return {};
    const auto years = minutes / 60;
    return static_cast<double>(years * 12 + months);
}

Reading<double> age_of_number(double number, std::optional<AgeUnit> unit)
{
    if (number <= 0 || number > kOldest) return NotUnderstood{0, "not an age"};
    if (number >= 1) return one_number({.number = number, .unit = {}}, unit);
    if (const auto months = age_of_time(number)) return *months;
    return NotUnderstood{0, "no years and months: behind the colon stand 0 to 11 months"};
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/date.hpp"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace provision {

/// The seasons by which schools name their terms, in the order of the school year.
enum class Season { autumn, spring, summer };

/// One term or several in a row, as a school names them. A numbered term (`Term 3`) is of three or of six, as the school has it.
struct Term {
    std::optional<Season> first;  ///< nothing for a numbered term
    std::optional<Season> last;
    int half = 0;                    ///< 1 or 2 of a season; 0 for the whole
    int number = 0;                  ///< `Term 3`: 3
    int last_number = 0;             ///< `T1/2`: 2
    std::optional<int> year;         ///< `Spring 06`: 2006, the calendar year in which it lies
    std::optional<int> school_year;  ///< `2025-26`: 2025, where the school year is said

    auto operator<=>(const Term&) const = default;
};

/// Reads a text that is a term and nothing else: `Spring 06`, `Aut/Spr`, `Autumn Term`, `Sum`, `T1/2`, `Autumn 2`, `Term 3`,
/// `Spring term 2025-26`. A number of one figure behind a season is its half.
std::optional<Term> read_term(std::string_view text);

/// The term named anywhere in a title or a sheet's name, `Year 3 map - Autumn 2026`; nothing when it names none, or two apart
/// from each other.
std::optional<Term> term_in(std::string_view title);

/// The title without the words of its term and year, folded: what else tells it from others.
std::string without_term(std::string_view title);

/// The first and the last day, both in.
struct DayRange {
    Date first;
    Date last;

    bool contains(const Date& day) const { return first <= day && day <= last; }
    auto operator<=>(const DayRange&) const = default;
};

/// The usual days of a term at English schools: autumn September to December, spring January to March, summer April to August.
/// Where no year is said it is that of the school year in which `today` lies; `terms_a_year` is 3 or 6, for numbered terms.
DayRange usual_days(const Term& term, const Date& today, int terms_a_year);

/// `Autumn`, `Autumn 2`, `Autumn 2026`, `Autumn to Spring`, `Term 3`.
std::string to_text(const Term& term);

}  // namespace provision

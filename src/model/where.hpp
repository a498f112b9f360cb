// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <compare>
#include <string>

namespace provision {

/// A cell of the workbook; row and column count from 0.
struct Where {
    std::string sheet;
    int row = 0;
    int column = 0;

    auto operator<=>(const Where&) const = default;
};

/// The column as Calc letters it: 0 is A, 26 is AA.
std::string column_letters(int column);

/// The cell without its sheet, `B7`.
std::string cell_name(const Where& where);

/// The cell as a person writes it in Calc, `Year 3.B7`.
std::string to_text(const Where& where);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "model/where.hpp"

namespace provision {

std::string column_letters(int column)
{
    std::string letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) letters.insert(letters.begin(), static_cast<char>('A' + rest % 26));
    return letters;
}

std::string cell_name(const Where& where)
{
    return column_letters(where.column) + std::to_string(where.row + 1);
}

std::string to_text(const Where& where)
{
    return where.sheet.empty() ? cell_name(where) : where.sheet + '.' + cell_name(where);
}

}  // namespace provision

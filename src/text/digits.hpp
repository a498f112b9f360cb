// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <string_view>

namespace provision {

/// 0 to 9, whatever the language of the office.
constexpr bool is_digit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// True for digits and nothing else.
constexpr bool all_digits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace provision

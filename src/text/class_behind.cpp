// SPDX-License-Identifier: MPL-2.0
#include "text/class_behind.hpp"

#include "text/words.hpp"
#include "text/years.hpp"

namespace provision {

std::string class_behind(std::string_view name)
{
    const auto open = name.rfind(" (");
    const auto typed = trimmed(name);
    if (open == std::string_view::npos || open == 0 || !typed.ends_with(')')) return {};
    const auto inside = trimmed(typed.substr(open + 2, typed.size() - open - 3));
    constexpr std::size_t kLongest = 20;
    const bool a_class = inside.size() <= kLongest && !read_years(inside) && year_of_class(inside);
    return a_class ? std::string(inside) : std::string{};
}

}  // namespace provision

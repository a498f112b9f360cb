// SPDX-License-Identifier: MPL-2.0
#include "text/marks.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace provision {

bool says_yes(std::string_view mark)
{
    static constexpr std::array<std::string_view, 13> kYes = {"✓", "✔", "√", "☑", "y",    "yes", "x",
                                                              "1", "*", "/", "ü", "tick", "true"};
    return std::ranges::find(kYes, folded(mark)) != kYes.end();
}

bool says_no(std::string_view mark)
{
    static constexpr std::array<std::string_view, 6> kNo = {"-", "n", "no", "n/a", "0", "false"};
    return std::ranges::find(kNo, folded(mark)) != kNo.end();
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <algorithm>

namespace provision {

/// True when the list holds it.
template <class List, class Wanted>
constexpr bool among(const List& list, const Wanted& wanted)
{
    return std::ranges::find(list, wanted) != std::ranges::end(list);
}

}  // namespace provision

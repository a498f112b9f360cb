// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <cstddef>
#include <string>
#include <variant>

namespace provision {

/// Understood, but a part is missing or two readings are fair; `reason` is a question to the person.
struct Incomplete {
    std::size_t position = 0;
    std::string reason;
};

/// Not understood from `position` on.
struct NotUnderstood {
    std::size_t position = 0;
    std::string reason;
};

/// What a text reader answers: the value, or why there is none.
template <class T>
using Reading = std::variant<T, Incomplete, NotUnderstood>;

/// The value of a reading, or nullptr.
template <class T>
const T* understood(const Reading<T>& reading)
{
    return std::get_if<T>(&reading);
}

}  // namespace provision

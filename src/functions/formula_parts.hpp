// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// A formula taken apart as far as its calls go: `PM.WEEKLYHOURS(C5;2)` is a call with two arguments, `C5*2+PM.X(..)` some text
/// with a call in it.
struct FormulaPart {
    std::string text{};                 ///< as it stands, without blanks at its ends
    std::string function{};             ///< the name before the bracket, upper case; empty unless the part is one call
    std::vector<FormulaPart> inside{};  ///< the arguments of the call, else the calls in the text, in order
};

/// The parts of a formula with English names and `;` between arguments, with or without `=` and the braces of an array formula.
/// What it cannot take apart is one text without calls.
FormulaPart parts_of(std::string_view formula);

}  // namespace provision

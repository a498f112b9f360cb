// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"
#include "functions/formula_parts.hpp"

#include <optional>
#include <string>
#include <vector>

namespace provision {

/// Our function of that name, be it the one that people see or the one that files keep; nothing where it is none of ours.
const Function* function_called(std::string_view name);

/// True when our functions are called somewhere in the part.
bool calls_us(const FormulaPart& part);

/// The text with the names of functions as people see them.
std::string with_display_names(std::string_view text);

/// A call of one of our functions, with what each place of it stands for.
struct CalledFunction {
    const Function& function;
    std::size_t given = 0;  ///< arguments in the formula
    std::vector<PartValue> values{};

    std::vector<Argument> arguments() const;
    /// Why Calc does not ask the function at all: an error in an argument, too many of them; nothing where it does.
    std::optional<std::string> why_not_asked() const;
    /// Why the function shows nothing or an error: which argument, in which cell, and the reason.
    std::string why_no_answer(const Explanation& explanation) const;

private:
    std::string place_of(std::size_t place) const;
    std::string named(std::size_t place) const;
};

}  // namespace provision

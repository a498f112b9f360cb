// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "functions/function.hpp"

namespace provision {

/// Every function, in the order of the IDL: methods are added at the end of a theme, never moved within the saved names.
std::span<const Function> functions();

/// The function with that programmatic name; asserts that there is one.
const Function& function_named(std::string_view id);

/// The themes that make the table, one source file each.
std::span<const Function> time_functions();
std::span<const Function> cost_functions();
std::span<const Function> about_functions();
std::span<const Function> staff_functions();
std::span<const Function> progress_functions();
std::span<const Function> impact_functions();
std::span<const Function> pupil_functions();
std::span<const Function> map_functions();

}  // namespace provision

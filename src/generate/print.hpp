// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"
#include "functions/function.hpp"

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace provision {

/// The interface org.provisionmap.XFunctions, one method a function.
std::string idl(std::span<const Function> functions);

/// What the function wizard is told, and the names under which files hold the functions.
std::string calc_addins(std::span<const Function> functions);

/// The methods of the add-in's class: each hands its arguments to `answer`.
std::string glue(std::span<const Function> functions);

/// Menu, toolbar and icons.
std::string addons(std::span<const Command> commands);

/// The keys of commands in Calc's windows.
std::string accelerators(std::span<const Command> commands);

/// The pieces, one behind the other.
inline std::string spliced(std::initializer_list<std::string_view> pieces)
{
    std::string text;
    for (const auto piece : pieces) text += piece;
    return text;
}

/// The text with the signs of XML escaped.
std::string xml(std::string_view text);

/// The page of the help on one function: what it is for, its arguments with their units, its example, what it answers when data
/// is missing, and its formula.
std::string help_page(const Function& function);

/// The first page of the help: every command and every function, with a link to its page.
std::string help_index(std::span<const Function> functions, std::span<const Command> commands);

}  // namespace provision

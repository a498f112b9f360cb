// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "functions/argument.hpp"

#include <com/sun/star/uno/Any.hxx>
#include <rtl/ustring.hxx>

#include <string>
#include <string_view>

namespace provision {

/// UTF-8; half a surrogate pair becomes a question mark.
std::string to_utf8(const rtl::OUString& text);

/// The text of UTF-8.
rtl::OUString to_ustring(std::string_view utf8);

/// A number, TRUE as 1, text or blank (void) as a cell; anything else is an error cell.
Cell cell_of(const css::uno::Any& value);

/// What Calc hands to a function: a value, or a range as a sequence of rows.
Argument argument_of(const css::uno::Any& value);

/// What Calc shows for the result: blank is empty text, a fault is a number that carries Calc's error (never void, which is an
/// empty cell inside a column).
css::uno::Any any_of(const Result& result);

}  // namespace provision

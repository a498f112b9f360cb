// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>

#include <stdexcept>

namespace provision {

/// What a caller asked for cannot be read; the text says which argument and what it may be.
struct BadRequest : std::runtime_error {
    using std::runtime_error::runtime_error;
};

using DispatchArguments = css::uno::Sequence<css::beans::PropertyValue>;

/// Whether the caller wants no dialog: also known when the other arguments cannot be read.
bool asks_silence(const DispatchArguments& arguments);

/// The arguments of a dispatch: `Silent`, `Today` (css.util.Date or ISO text; else the date of this computer's clock), `Sheets`,
/// `InPlace`, `URL`, `Provision`, `Comment`, `NextYear` and the like. Throws BadRequest. Names that only a single command or the
/// office itself knows are left to them.
Arguments read_arguments(const DispatchArguments& arguments);

}  // namespace provision

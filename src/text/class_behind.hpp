// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <string>
#include <string_view>

namespace provision {

/// The class in brackets behind a pupil's name, which tells two of one name apart: `3B` of `Sam Hill (3B)`; empty for a year
/// alone and for any other remark.
std::string class_behind(std::string_view name);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/pupil.hpp"

#include <optional>
#include <string_view>

namespace provision {

/// The status that a phrase in folded text names, the longest phrase first: `sen support`, `ehc plan`, `school action plus`.
std::optional<Status> status_phrase(std::string_view folded_text);

/// The status that a cell names: N, K, E, `SEN Support`, `EHCP`, legacy `A`, `SA+`, `P`, `S`, `School Action Plus`,
/// `statement`; `No SEN support` and `Not on register` are none.
std::optional<Status> read_status(std::string_view text);

/// The status that a cell names under its heading. Under one that asks for a plan (`EHCP`, `Statement`) yes is a plan, under any
/// other SEN support; no is none under each.
std::optional<Status> read_status(std::string_view text, std::string_view heading);

/// The status of every pupil in a list with this title: `Pupils with an EHCP`, `SEN Support list`. Nothing where the title names
/// none or several, or only what may become one (`EHCP requests`).
std::optional<Status> status_of_list(std::string_view title);

/// The status that says more of a pupil: plan, support, monitored, none.
Status higher(Status one, Status other);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/need.hpp"
#include "model/where.hpp"

#include <string>
#include <string_view>

namespace provision {

/// Something a check found: what, whom, where and the remedy.
struct Finding {
    std::string check;
    Priority priority = Priority::could;
    std::string who;  ///< `Asha P. (Y3)`, `Year 3 · structured literacy`, `Reading (Y4)`
    Where where;
    std::string text;
    std::string remedy;
    std::string subject;  ///< what the finding is about, without its place: the same subject has the same key in every run
};

/// `under-provision:0f3c...`: check and digest of the subject, so that a decision survives sorting, inserted rows and a renamed
/// sheet, and names nobody.
std::string key_of(const Finding& finding);

}  // namespace provision

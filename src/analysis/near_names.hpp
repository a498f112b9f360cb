// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// The words of a pupil's name for comparing, forenames first: a hyphen parts two, and an apostrophe is none.
std::vector<std::string> name_words(std::string_view name);

/// True for the words of two names that may be one pupil's, written differently: `Patel-Jones, Mo` and `Mo Patel Jones`,
/// `Dunn, Ben` and `Benjamin Dunn`, `Mo Patel` and `Mo Patel-Jones`, `Ben Dunn` and `Ben James Dunn`.
bool near_names(const std::vector<std::string>& one, const std::vector<std::string>& other);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <set>
#include <string>
#include <vector>

namespace provision {

/// The pupils whom a figure rests on.
using PupilSet = std::set<std::string>;

/// Whose figures may stand beside each other: for each group whether its figure can be told. A figure is made of one or more
/// sums, each over a set of pupils (those who gained, those who did not), the same number of them for every group; the first
/// group is everybody, whose figure is taken for known. No sum may rest on fewer than `smallest` pupils, nor may so few be left
/// when sums of the groups that are told, of more than eight groups of any three, are added up or taken from one another. Of two
/// that would tell too much together the smaller one is kept back.
std::vector<bool> tellable_figures(const std::vector<std::vector<PupilSet>>& groups, int smallest);

}  // namespace provision

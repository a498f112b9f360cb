// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// Times of the same work, in seconds, as they were taken.
using Times = std::vector<double>;

/// The middle one, or the mean of the two in the middle; at least one time must be given.
double median(Times times);
/// `12.3 ms`.
std::string in_ms(double seconds);
/// `2.5 us`.
std::string in_us(double seconds);
/// How many times longer `work` took than `yardstick`, by their medians: `3.4`.
std::string ratio(const Times& work, const Times& yardstick);
/// One line: what was done, the median and the fastest time.
std::string line(std::string_view what, const Times& times);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// A stretch of the school day, in minutes from midnight.
struct ClockRange {
    int begin = 0;
    int end = 0;

    int minutes() const { return end - begin; }
    bool operator==(const ClockRange&) const = default;
};

/// The ranges by the clock in a text, left to right: `9.00am to 12.00pm`, `9:00-9:30`, `1pm - 2pm`. Without am or pm an hour
/// before 7 is of the afternoon; a range that runs backwards, or over more than 10 hours, is none.
std::vector<ClockRange> clock_ranges(std::string_view text);

/// A time by the clock in plain text, and where it stands; without an end where only its beginning is told.
struct ClockSpan {
    int begin = 0;  ///< minutes from midnight
    std::optional<int> end;
    std::size_t at = 0;
    std::size_t past = 0;
};

/// The ranges in plain text and the single times, left to right: `9.15`, `1pm`; no length, as `1.30 hours`.
std::vector<ClockSpan> clock_spans(std::string_view plain);

/// Where the range by the clock that stands at `at` in plain text ends; `at` when none does.
std::size_t end_of_clock_range(std::string_view plain, std::size_t at);

/// `9:15`, of minutes from midnight.
std::string clock_text(int minutes);

/// True when the text is one range by the clock and nothing else: the label of a time of day.
std::optional<ClockRange> read_clock_range(std::string_view text);

}  // namespace provision

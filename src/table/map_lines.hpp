// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/years.hpp"

#include <optional>
#include <string>
#include <string_view>

// What a line of a provision map says that is no row of provision; feet are in map_foot.hpp.

namespace provision {

/// What a section row says of the rows below it; an area of need or a class such as `Class Oak` says nothing of year and wave.
struct Section {
    std::optional<Years> years;
    std::optional<int> wave;
    bool class_named = false;
    std::string area{};  ///< of the four areas of need
};

/// The wave that a title or section row names in words (`WAVE ONE`); a bare number is none.
/// The numbers are those of read_wave.
std::optional<int> wave_section(const std::string& line, int tiers = 3);

/// As wave_section, and the one wave that a longer title names: `Mapping Wave 2 interventions`; nothing where it names several.
std::optional<int> wave_in(const std::string& title, int tiers = 3);

/// The term that is the whole of a line: `Spring 2018`, `Autumn Term`, `Summer term 2`.
std::optional<std::string> term_section(const std::string& line);

/// A line about a school year, as over the plan of another year: `Pupil premium spending 2015-2016`.
bool school_year_line(const std::string& line);

/// A line that is a year or a wave and nothing else: `Year 3`, `KEY STAGE ONE`, `Wave 2`.
std::optional<Section> plain_section(const std::string& line, int tiers = 3);

/// A line that heads a section in a school's own words: it names years, an area of need or a class, or begins with a wave word
/// (`Year 3 provision`, `COGNITION AND LEARNING`, `Class 5B`, `Targeted support`). A line that names an activity is a provision
/// instead (`Year 3 booster reading`), unless it is in capitals or its last word, `provision` or `support`, follows the year,
/// class or wave.
std::optional<Section> worded_section(const std::string& line, int tiers = 3);

/// A subject and nothing else, `Mathematics`, `Reading:`: in a row of its own it heads the rows below.
bool subject_line(const std::string& line);

/// True for a cell that says that the row is over: `FINISHED`, `no longer running`.
bool says_finished(std::string_view text);

/// The name without the words behind it that say so: `Plus 1 - FINISHED`, `Lexia (ended)`.
std::string without_finished(const std::string& name);

/// The name without the star that sends the reader to a remark below the map.
std::string without_foot_marks(std::string name);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/grid.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

enum class Guessing { off, on };

/// A .csv as Calc opens it: all text, or with Calc's guesses (6:1 becomes a time, 2-3 a date, 3 a number).
Grid csv_grid(const std::filesystem::path& file, Guessing guessing);

/// A cell as a case file writes it: `3` is a number, `@time 06:01`, `@date 2026-09-07`, `@error`, `@text 3`, `@formula 60`, else
/// text with `\n` for a line break.
Cell case_cell(std::string_view text);

/// A sheet whose cells are written as in a case file.
Grid sheet(const std::string& name, const std::vector<std::vector<std::string>>& rows);

/// A plain-text case: sheets in `[name]` sections with cells parted by `|` (`<` merged with the cell to the left, `^` with the
/// one above, `~` before a hidden row), then `[today]`, `[expect]`, `[not run]`.
struct Case {
    std::string name;
    std::vector<Grid> sheets;
    Date today{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{21}};
    std::vector<std::string> expect;
    std::vector<std::string> not_run;
};
Case read_case(const std::filesystem::path& file);

/// The files of a folder of tests/, by name.
std::vector<std::filesystem::path> test_files(std::string_view folder, std::string_view ending);

}  // namespace provision

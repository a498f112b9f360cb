// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/import_pupils.hpp"
#include "support/grids.hpp"
#include "support/memory_workbook.hpp"

namespace provision {

using Rows = std::vector<std::vector<std::string>>;

inline const Date kToday{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{22}};
inline const std::string kFile = "file:///school/Pupil%20list.csv";

/// A workbook with a register, and an export that is imported into it.
struct ImportRun : MemoryOffice {
    using MemoryOffice::MemoryOffice;
    ImportRun(const Rows& registered, const Rows& file) : MemoryOffice({sheet("Register", registered)}) { export_is(file); }
    void export_is(const Rows& file) { files.by_url[kFile] = {sheet("Pupil list", file)}; }
    Outcome import(bool silent = true) { return run(&import_pupils, {.today = kToday, .silent = silent, .url = kFile}); }
    /// The register below its headings, the cells of a row parted by `|`.
    std::vector<std::string> rows(const std::string& name = "Register")
    {
        const auto grid = workbook.read(name);
        std::vector<std::string> rows;
        for (int row = 1; row < grid.rows(); ++row) {
            std::string line;
            for (int column = 0; column < grid.columns; ++column) {
                const auto& cell = grid.at(row, column);
                line +=
                    (column > 0 ? "|" : "") + (cell.numeric() ? "#" + std::to_string(static_cast<int>(cell.number)) : cell.text);
            }
            rows.push_back(line);
        }
        return rows;
    }
};

}  // namespace provision

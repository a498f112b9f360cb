// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace provision {

using GoldenRows = std::vector<std::vector<std::string>>;

/// The lines of a golden file below its heading, each taken apart at its tabs.
inline GoldenRows golden_rows(const std::filesystem::path& path)
{
    std::ifstream file(path);
    GoldenRows rows;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::vector<std::string> row(1);
        for (const char letter : line)
            if (letter == '\t')
                row.emplace_back();
            else
                row.back() += letter;
        rows.push_back(row);
    }
    return rows;
}

#ifdef PROVISION_SOURCE_DIR
/// The same of a file of tests/golden.
inline GoldenRows golden(const std::string& name)
{
    return golden_rows(PROVISION_SOURCE_DIR "/tests/golden/" + name);
}
#endif

}  // namespace provision

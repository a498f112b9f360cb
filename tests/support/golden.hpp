// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <fstream>
#include <string>
#include <vector>

namespace provision {

/// The lines of a file of tests/golden below its heading, each taken apart at its tabs.
inline std::vector<std::vector<std::string>> golden(const std::string& name)
{
    std::ifstream file(PROVISION_SOURCE_DIR "/tests/golden/" + name);
    std::vector<std::vector<std::string>> rows;
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

}  // namespace provision

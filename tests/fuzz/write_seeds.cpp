// SPDX-License-Identifier: MPL-2.0
// write_seeds FOLDER: writes what the fuzzers begin with, texts/, workbook/ and words.dict.
#include "fuzz/seeds.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace {

void write_all(const std::filesystem::path& folder, const std::vector<std::string>& seeds)
{
    std::filesystem::create_directories(folder);
    int number = 0;
    for (const auto& seed : seeds) std::ofstream(folder / ("seed-" + std::to_string(++number)), std::ios::binary) << seed;
}

// A word as libFuzzer's dictionaries hold it: every byte that is no letter or digit in hexadecimal.
std::string dictionary_entry(std::string_view word)
{
    std::string text = "\"";
    for (const char c : word) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == ' ';
        char code[5] = {};
        std::snprintf(code, sizeof code, "\\x%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
        text += plain ? std::string(1, c) : std::string(code);
    }
    return text + "\"";
}

}  // namespace

int main(int count, char** arguments)
{
    if (count != 2) {
        std::fputs("write_seeds FOLDER\n", stderr);
        return 2;
    }
    const std::filesystem::path folder(arguments[1]);
    write_all(folder / "texts", provision::seed_texts());
    write_all(folder / "workbook", provision::seed_workbooks());
    std::ofstream words(folder / "words.dict", std::ios::binary);
    for (const auto& word : provision::words_of_schools()) words << dictionary_entry(word) << "\n";
    return words ? 0 : 1;
}

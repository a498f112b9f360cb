// SPDX-License-Identifier: MPL-2.0
#include "table/line_words.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <sstream>

namespace provision {

std::vector<std::string> line_words(std::string_view line)
{
    std::istringstream in{folded_heading(line)};
    std::vector<std::string> words;
    for (std::string word; in >> word;) {
        std::erase_if(word, [](char c) { return c == '(' || c == ')' || c == ',' || c == '.' || c == '='; });
        if (!word.empty()) words.push_back(word);
    }
    return words;
}

bool whole_number(const std::string& word)
{
    return !word.empty() && word.find_first_not_of("0123456789") == std::string::npos;
}

}  // namespace provision

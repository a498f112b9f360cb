// SPDX-License-Identifier: MPL-2.0
#include "commands/matching_items.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <cctype>
#include <sstream>

namespace provision {
namespace {

bool begins_a_word(const std::string& text, std::size_t at)
{
    return at == 0 || !std::isalnum(static_cast<unsigned char>(text[at - 1]));
}

bool holds(const std::string& text, const std::string& beginning)
{
    for (auto at = text.find(beginning); at != text.npos; at = text.find(beginning, at + 1))
        if (begins_a_word(text, at)) return true;
    return false;
}

bool holds_all(const std::string& text, const std::vector<std::string>& words)
{
    return std::ranges::all_of(words, [&](const std::string& word) { return holds(text, word); });
}

}  // namespace

std::vector<std::size_t> matching_items(const Selection& selection, std::string_view typed)
{
    std::istringstream in(folded(typed));
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(word);
    std::vector<std::size_t> by_label;
    std::vector<std::size_t> by_detail;
    for (std::size_t i = 0; i < selection.items.size(); ++i) {
        const auto& item = selection.items[i];
        const auto label = folded(item.label);
        if (holds_all(label, words))
            by_label.push_back(i);
        else if (holds_all(label + " " + folded(item.detail), words))
            by_detail.push_back(i);
    }
    by_label.insert(by_label.end(), by_detail.begin(), by_detail.end());
    return by_label;
}

}  // namespace provision

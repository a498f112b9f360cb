// SPDX-License-Identifier: MPL-2.0
#include "table/looked_at.hpp"

#include "text/digits.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

namespace provision {
namespace {

constexpr int kRows = 1 << 20;
constexpr int kColumns = 1 << 14;
constexpr int kDeepestName = 8;  // names of names; two that mean each other end here

bool letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool of_word(char c)
{
    return letter(c) || is_digit(c) || c == '_' || c == '$' || c == '.' || c == '\\' || static_cast<unsigned char>(c) >= 0x80;
}

// One corner of a reference; a column or a row alone stands for all of it.
struct Corner {
    std::optional<int> row;
    std::optional<int> column;
};

// `$E$4`, `E`, `$4`.
std::optional<Corner> corner_of(std::string_view text)
{
    std::size_t at = 0;
    const auto skip_sign = [&] { at += at < text.size() && text[at] == '$' ? 1 : 0; };
    Corner corner;
    skip_sign();
    int column = 0;
    for (; at < text.size() && letter(text[at]) && column < kColumns; ++at) column = column * 26 + ((text[at] | 0x20) - 'a' + 1);
    if (column > 0) corner.column = column - 1;
    skip_sign();
    int row = 0;
    for (; at < text.size() && is_digit(text[at]) && row < kRows; ++at) row = row * 10 + (text[at] - '0');
    if (row > 0) corner.row = row - 1;
    const bool known = at == text.size() && column <= kColumns && row <= kRows;
    return known && (corner.row || corner.column) ? std::optional(corner) : std::nullopt;
}

Area area_of(const Corner& first, const Corner& last)
{
    const std::pair rows(first.row.value_or(0), last.row.value_or(kRows - 1));
    const std::pair columns(first.column.value_or(0), last.column.value_or(kColumns - 1));
    const int top = std::min(rows.first, rows.second);
    const int left = std::min(columns.first, columns.second);
    const int bottom = std::max(rows.first, rows.second);
    const int right = std::max(columns.first, columns.second);
    return {top, left, bottom - top + 1, right - left + 1};
}

// Functions that pass text over, where cells stand alone between their brackets.
LooksFor look_of(const std::string& function)
{
    constexpr std::array<std::string_view, 9> kSums{"sum",     "max",    "min",        "average", "count",
                                                    "product", "median", "sumproduct", "large"};
    if (std::ranges::find(kSums, function) != kSums.end()) return LooksFor::figures;
    return function == "counta" || function == "countblank" ? LooksFor::filled : LooksFor::all;
}

/// Goes through one formula from left to right.
class Reader {
public:
    Reader(const WorkbookFormulas& workbook, const std::string& sheet, std::vector<Look>& looks)
        : workbook_(workbook), sheet_(sheet), looks_(looks)
    {
    }
    void read(const Formula& formula);

private:
    /// A word of the formula, with the sheet that is written before it.
    struct Word {
        std::string text;
        std::optional<std::string> sheet{};
        bool elsewhere = false;  // in another file
    };

    void take(std::string_view text, int depth);
    Word next_word();
    std::string quoted();
    void skip_text();
    void take_word(int depth);
    void take_name(const Word& word, bool alone, int depth);
    void add(const Area& area, bool alone);
    char here(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
    bool stands_alone(std::size_t start) const;

    const WorkbookFormulas& workbook_;
    const std::string& sheet_;
    std::vector<Look>& looks_;
    Where by_;
    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<std::string> functions_;
};

void Reader::read(const Formula& formula)
{
    by_ = formula.where;
    take(formula.text, 0);
}

void Reader::take(std::string_view text, int depth)
{
    const auto outer = std::pair{text_, at_};
    text_ = text;
    at_ = 0;
    while (at_ < text_.size()) {
        const char c = here();
        if (c == '"')
            skip_text();
        else if (c == '\'' || of_word(c))
            take_word(depth);
        else {
            if (c == '(') functions_.emplace_back();
            if (c == ')' && !functions_.empty()) functions_.pop_back();
            ++at_;
        }
    }
    std::tie(text_, at_) = outer;
}

void Reader::skip_text()
{
    at_ = std::min(text_.find('"', at_ + 1), text_.size() - 1) + 1;  // a doubled sign begins the next piece of the same text
}

std::string Reader::quoted()
{
    std::string name;
    for (++at_; at_ < text_.size(); ++at_) {
        if (here() != '\'') {
            name += here();
        } else if (here(1) == '\'') {
            name += '\'';
            ++at_;
        } else {
            break;
        }
    }
    at_ = std::min(at_ + 1, text_.size());
    return name;
}

Reader::Word Reader::next_word()
{
    Word word;
    if (here() == '$' && here(1) == '\'') ++at_;
    if (here() == '\'') {
        word.sheet = quoted();
        word.elsewhere = here() == '#';
        if (word.elsewhere) ++at_;
        if (word.elsewhere && (here() == '\'' || (here() == '$' && here(1) == '\''))) next_word();
    }
    const auto start = at_;
    while (of_word(here()) && !(at_ > start && here() == '$' && here(1) == '\'')) ++at_;
    word.text = text_.substr(start, at_ - start);
    const auto point = word.text.rfind('.');
    if (point == std::string::npos || is_digit(word.text.front())) return word;
    if (!word.sheet)
        word.sheet = word.text.substr(word.text.starts_with('$') ? 1 : 0, point - (word.text.starts_with('$') ? 1 : 0));
    word.text.erase(0, point + 1);
    return word;
}

// The cells are all that stands between two of `(`, `;` and `)`.
bool Reader::stands_alone(std::size_t start) const
{
    const auto before = text_.find_last_not_of(' ', start == 0 ? 0 : start - 1);
    const auto after = text_.find_first_not_of(' ', at_);
    return start > 0 && before != std::string_view::npos && after != std::string_view::npos &&
           (text_[before] == '(' || text_[before] == ';') && (text_[after] == ')' || text_[after] == ';');
}

void Reader::take_word(int depth)
{
    const auto start = at_;
    const auto word = next_word();
    if (here() == '(') {
        functions_.push_back(folded(std::string(text_.substr(start, at_ - start))));
        ++at_;
        return;
    }
    const auto first = corner_of(word.text);
    auto last = first;
    const bool range = first && here() == ':';
    if (range) {
        ++at_;
        last = corner_of(next_word().text);
    }
    if (word.elsewhere) return;
    if (!last || (!range && !(first->row && first->column))) return take_name(word, stands_alone(start), depth);
    const bool same_sheet = folded(word.sheet.value_or(by_.sheet)) == folded(sheet_);
    if (same_sheet) add(area_of(*first, *last), depth == 0 && stands_alone(start));
}

void Reader::take_name(const Word& word, bool alone, int depth)
{
    if (depth >= kDeepestName || word.text.empty()) return;
    const auto known = looks_.size();
    for (const auto& name : workbook_.names) {
        const bool mine = name.sheet.empty() || folded(name.sheet) == folded(word.sheet.value_or(by_.sheet));
        if (mine && folded(name.name) == folded(word.text)) take(name.cells, depth + 1);
    }
    if (!alone || functions_.empty()) return;
    for (auto look = looks_.begin() + static_cast<std::ptrdiff_t>(known); look != looks_.end(); ++look)
        look->what = look_of(functions_.back());
}

void Reader::add(const Area& area, bool alone)
{
    looks_.push_back({area, alone && !functions_.empty() ? look_of(functions_.back()) : LooksFor::all, by_});
}

}  // namespace

std::vector<Look> looks_at(const WorkbookFormulas& workbook, const std::string& sheet)
{
    std::vector<Look> looks;
    for (const auto& formula : workbook.formulas) Reader(workbook, sheet, looks).read(formula);
    return looks;
}

bool same_to(LooksFor what, const Cell& before, const Cell& after)
{
    if (before == after) return true;
    if (before.type == Cell::Type::error || after.type == Cell::Type::error) return false;
    if (what == LooksFor::figures) return !before.numeric() && !after.numeric();
    return what == LooksFor::filled && before.is_text() && after.is_text();
}

}  // namespace provision

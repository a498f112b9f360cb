// SPDX-License-Identifier: MPL-2.0
#include "report/link_formula.hpp"

#include <charconv>

namespace provision {
namespace {

constexpr std::string_view kAddress = "CELL(\"ADDRESS\";";

std::string quoted(std::string_view sheet)
{
    std::string text = "'";
    for (const char sign : sheet) text += sign == '\'' ? std::string("''") : std::string(1, sign);
    return text + "'";
}

std::string fixed(const Where& cell)
{
    return "$" + column_letters(cell.column) + "$" + std::to_string(cell.row + 1);
}

bool take(std::string_view& rest, char sign)
{
    if (!rest.starts_with(sign)) return false;
    rest.remove_prefix(1);
    return true;
}

// The name between apostrophes, each of its own doubled; Calc leaves them out where the name needs none.
std::string take_sheet(std::string_view& rest)
{
    std::string name;
    if (!take(rest, '\'')) {
        name = rest.substr(0, rest.find('.'));
        rest.remove_prefix(name.size());
        return name;
    }
    while (!rest.empty()) {
        if (take(rest, '\'') && !rest.starts_with('\'')) break;
        name += rest.front();
        rest.remove_prefix(1);
    }
    return name;
}

int take_column(std::string_view& rest)
{
    int column = 0;
    while (!rest.empty() && rest.front() >= 'A' && rest.front() <= 'Z' && column < 20'000) {
        column = column * 26 + (rest.front() - 'A' + 1);
        rest.remove_prefix(1);
    }
    return column - 1;
}

int take_row(std::string_view& rest)
{
    int row = 0;
    const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), row);
    rest.remove_prefix(static_cast<std::size_t>(read.ptr - rest.data()));
    return row - 1;
}

}  // namespace

std::string link_formula(const Link& link)
{
    const Where& target = link.target;
    const auto address = std::string(kAddress) + "$" + quoted(target.sheet) + "." + cell_name(target) + ")";
    // $'Year 3'.$C$5 is shown as Year 3.C5; an apostrophe of the sheet's own name stays, as a typographic one.
    auto shown = "SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(" + address + R"(;"''";"’");"'";"");"$";""))";
    if (link.sheet_only) shown = "SUBSTITUTE(" + shown + ";\"." + cell_name(target) + "\";\"\")";
    return "=HYPERLINK(\"#\"&" + address + ";" + shown + ")";
}

std::string reference(const Where& cell)
{
    return "$" + quoted(cell.sheet) + "." + fixed(cell);
}

std::string reference(const Where& first, const Where& last)
{
    return reference(first) + ":" + fixed(last);
}

std::optional<Where> link_target(std::string_view formula)
{
    const auto begin = formula.find(kAddress);
    if (!formula.starts_with("=HYPERLINK(") || begin == formula.npos) return {};
    auto rest = formula.substr(begin + kAddress.size());
    take(rest, '$');
    Where where{.sheet = take_sheet(rest)};
    if (!take(rest, '.')) return {};
    take(rest, '$');
    where.column = take_column(rest);
    take(rest, '$');
    where.row = take_row(rest);
    if (where.sheet.empty() || where.sheet == "#REF!" || where.column < 0 || where.row < 0 || !take(rest, ')')) return {};
    return where;
}

}  // namespace provision

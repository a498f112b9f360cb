// SPDX-License-Identifier: MPL-2.0
#include "functions/formula_parts.hpp"

#include "text/words.hpp"

#include <boost/spirit/home/x3.hpp>

#include <algorithm>

namespace provision {
namespace {

namespace x3 = boost::spirit::x3;
using x3::char_;

// A part that is one call and nothing else is that call.
FormulaPart settled(FormulaPart part)
{
    if (part.inside.size() == 1 && part.inside.front().text == part.text) return std::move(part.inside.front());
    return part;
}

const auto set_text = [](auto& context) {
    const auto read = x3::_attr(context);
    x3::_val(context).text = trimmed(std::string_view(read.begin(), read.size()));
};
const auto set_function = [](auto& context) {
    const auto name = x3::_attr(context);
    auto& function = x3::_val(context).function;
    function.assign(name.begin(), name.end());
    std::ranges::transform(function, function.begin(),
                           [](char sign) { return sign >= 'a' && sign <= 'z' ? sign - 'a' + 'A' : sign; });
};
const auto add_argument = [](auto& context) { x3::_val(context).inside.push_back(settled(std::move(x3::_attr(context)))); };
const auto add_call = [](auto& context) { x3::_val(context).inside.push_back(std::move(x3::_attr(context))); };
const auto add_calls = [](auto& context) {
    auto& calls = x3::_attr(context).inside;
    std::ranges::move(calls, std::back_inserter(x3::_val(context).inside));
};

const x3::rule<struct ExpressionTag, FormulaPart> expression = "expression";
const x3::rule<struct CallTag, FormulaPart> call = "call";
const x3::rule<struct CallTextTag, FormulaPart> call_text = "call with its text";

const auto quoted = '"' >> *(~char_('"') | "\"\"") >> '"';
const auto sheet_name = '\'' >> *(~char_('\'') | "''") >> '\'';
const auto inline_array = '{' >> *(x3::omit[quoted] | (char_ - char_("}\""))) >> '}';
const auto word = +char_("a-zA-Z0-9._");

const auto call_def = x3::raw[word][set_function] >> *char_(' ') >> '(' >> (expression[add_argument] % ';') >> ')';
const auto call_text_def = x3::raw[call[([](auto& context) { x3::_val(context) = std::move(x3::_attr(context)); })]][set_text];
const auto piece = x3::omit[quoted] | x3::omit[sheet_name] | x3::omit[inline_array] | call_text[add_call] | x3::omit[word] |
                   ('(' >> expression[add_calls] >> ')') | x3::omit[~char_(";()\"{}")];
const auto expression_def = x3::raw[*piece][set_text];

BOOST_SPIRIT_DEFINE(expression, call, call_text)

std::string_view bare(std::string_view formula)
{
    formula = trimmed(formula);
    if (formula.starts_with('{') && formula.ends_with('}')) formula = formula.substr(1, formula.size() - 2);
    if (formula.starts_with('=')) formula.remove_prefix(1);
    return trimmed(formula);
}

}  // namespace

FormulaPart parts_of(std::string_view formula)
{
    const auto text = bare(formula);
    FormulaPart part;
    auto at = text.data();
    const bool whole = x3::parse(at, text.data() + text.size(), expression, part) && at == text.data() + text.size();
    if (whole) return settled(std::move(part));
    return {.text = std::string(text)};
}

}  // namespace provision

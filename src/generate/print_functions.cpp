// SPDX-License-Identifier: MPL-2.0
#include "generate/print.hpp"

#include <algorithm>
#include <stdexcept>

namespace provision {
namespace {

// Saved spreadsheets hold this name and the id in upper case.
constexpr std::string_view kLongName = "ORG.PROVISIONMAP.FUNCTIONS.";

// Values and ranges of values both arrive as `any`; in a cell range blank can be told from 0.
std::string_view idl_type(ArgumentKind kind)
{
    switch (kind) {
    case ArgumentKind::value:
    case ArgumentKind::range: return "any";
    case ArgumentKind::cells:
    case ArgumentKind::table: return "com::sun::star::table::XCellRange";
    }
    throw std::logic_error("a kind without an IDL type");
}

std::string_view cpp_type(ArgumentKind kind)
{
    return idl_type(kind) == "any" ? "css::uno::Any" : "css::uno::Reference<css::table::XCellRange>";
}

std::string upper(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return result;
}

// What is printed for each argument, as a list.
template <class Print>
std::string listed(const Function& function, Print print)
{
    std::string text;
    for (std::size_t i = 0; i < function.arity; ++i) text += spliced({i == 0 ? "" : ", ", print(i)});
    return text;
}

std::string prop(std::string_view name, std::string_view language, std::string_view value)
{
    const auto attribute = language.empty() ? std::string() : spliced({" xml:lang=\"", language, "\""});
    return spliced({"<prop oor:name=\"", name, "\"><value", attribute, ">", xml(value), "</value></prop>\n"});
}

std::string parameter(const ArgumentInfo& argument)
{
    const std::string indent(12, ' ');
    return spliced({indent, "<node oor:name=\"", argument.name, "\" oor:op=\"replace\">\n",  //
                    indent, "  ", prop("DisplayName", "en-US", argument.name),               //
                    indent, "  ", prop("Description", "en-US", argument.help),               //
                    indent, "</node>\n"});
}

// The CompatibilityName is what .xlsx files hold. Under a language nobody's office falls back to, or Calc would use it in place
// of the display name.
std::string addin_function(const Function& function)
{
    const auto long_name = spliced({kLongName, upper(function.id)});
    std::string text = spliced({"        <node oor:name=\"", function.id, "\" oor:op=\"replace\">\n"});
    for (const auto& line : {prop("DisplayName", "en-US", function.name), prop("Description", "en-US", function.summary),
                             prop("Category", "", "Add-In"), prop("CompatibilityName", "de", long_name)})
        text += "          " + line;
    text += "          <node oor:name=\"Parameters\">\n";
    for (const auto& argument : function.told()) text += parameter(argument);
    return text + "          </node>\n        </node>\n";
}

}  // namespace

std::string xml(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        default: result += c;
        }
    }
    return result;
}

std::string idl(std::span<const Function> functions)
{
    std::string text =
        "// SPDX-License-Identifier: MPL-2.0\n"
        "// Printed from the function registry (target update-idl). Saved spreadsheets depend on every name and on the\n"
        "// order of arguments: add, never rename, reorder or reuse.\n"
        "module org { module provisionmap {\n\n"
        "interface XFunctions\n{\n";
    for (const auto& function : functions) {
        const auto parameters = listed(function, [&](std::size_t i) {
            return spliced({"[in] ", idl_type(function.kinds[i]), " ", function.arguments[i].name});
        });
        const auto document = function.dated ? "[in] com::sun::star::beans::XPropertySet document, " : "";
        text += spliced({"    any ", function.id, "(", document, parameters, ");\n"});
    }
    return text + "};\n\n}; };\n";
}

std::string calc_addins(std::span<const Function> functions)
{
    std::string text = R"(<?xml version="1.0" encoding="UTF-8"?>
<!-- Printed from the function registry. -->
<oor:component-data xmlns:oor="http://openoffice.org/2001/registry" oor:name="CalcAddIns" oor:package="org.openoffice.Office">
  <node oor:name="AddInInfo">
    <node oor:name="org.provisionmap.Functions" oor:op="replace">
      <node oor:name="AddInFunctions">
)";
    for (const auto& function : functions) text += addin_function(function);
    return text + "      </node>\n    </node>\n  </node>\n</oor:component-data>\n";
}

std::string glue(std::span<const Function> functions)
{
    std::string text = "// Printed from the function registry.\n";
    for (const auto& function : functions) {
        const auto parameters = listed(function, [&](std::size_t i) {
            return spliced({"const ", cpp_type(function.kinds[i]), "& ", function.arguments[i].name});
        });
        const auto places = listed(function, [&](std::size_t i) { return spliced({"Place(", function.arguments[i].name, ")"}); });
        const auto document = function.dated ? "const css::uno::Reference<css::beans::XPropertySet>& document, " : "";
        text += spliced({"css::uno::Any SAL_CALL ", function.id, "(", document, parameters, ") override { return answer(\"",
                         function.id, "\", ", function.dated ? "document" : "{}", ", {", places, "}); }\n"});
    }
    return text;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "generate/print.hpp"

namespace provision {
namespace {

// One ink, one accent, as in the sheets; readable without it.
constexpr std::string_view kStyle =
    "body{font:16px/1.5 Carlito,Calibri,sans-serif;color:#1f2933;max-width:46em;margin:2em auto;padding:0 1em}"
    "h1,h2{color:#0b5563;line-height:1.2}a{color:#0b5563}table{border-collapse:collapse;width:100%}"
    "th,td{text-align:left;vertical-align:top;padding:.3em .8em .3em 0;border-bottom:1px solid #c9d6d9}"
    "code{font-family:monospace;background:#eef3f4;padding:0 .2em}";

std::string page(std::string_view title, std::string_view body)
{
    return spliced({"<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<title>", xml(title),
                    " - Provision mapping for Calc</title>\n<style>", kStyle, "</style>\n</head>\n<body>\n", body,
                    "</body>\n</html>\n"});
}

std::string code(std::string_view text)
{
    return spliced({"<code>", xml(text), "</code>"});
}

std::string row(std::string_view first, std::string_view second)
{
    return spliced({"<tr><td>", first, "</td><td>", second, "</td></tr>\n"});
}

std::string signature(const Function& function)
{
    std::string text = spliced({function.name, "("});
    for (std::size_t i = 0; i < function.arity; ++i) {
        const auto name = function.arguments[i].name;
        text += spliced({i == 0 ? "" : "; ", function.optional[i] ? "[" : "", name, function.optional[i] ? "]" : ""});
    }
    return text + ")";
}

std::string arguments(const Function& function)
{
    if (function.arity == 0) return "<p>It takes nothing.</p>\n";
    std::string rows;
    for (std::size_t i = 0; i < function.arity; ++i)
        rows += row(code(function.arguments[i].name),
                    xml(function.arguments[i].help) + (function.optional[i] ? " <em>(may be left out)</em>" : ""));
    return "<table>\n" + rows + "</table>\n";
}

std::string example(const Function& function)
{
    std::string cells;
    for (const auto& cell : function.cells)
        if (!cell.cell.empty()) cells += row(code(cell.cell), xml(cell.typed));
    if (!cells.empty()) cells = "<p>with these cells:</p>\n<table>\n" + cells + "</table>\n";
    return spliced({"<p>", code(function.example), " shows ", code(function.result), "</p>\n", cells});
}

std::string plain(std::string_view label)
{
    std::string text(label);
    std::erase(text, '~');
    return text;
}

}  // namespace

std::string help_page(const Function& function)
{
    return page(function.name,
                spliced({"<p><a href=\"index.html\">All functions and commands</a></p>\n<h1>", xml(function.name), "</h1>\n<p>",
                         xml(function.summary), "</p>\n<p>", code(signature(function)), "</p>\n<h2>Arguments</h2>\n",
                         arguments(function), "<h2>Example</h2>\n", example(function), "<h2>When data is missing</h2>\n<p>",
                         xml(function.missing), "</p>\n<h2>How it is worked out</h2>\n<p>", xml(function.formula), "</p>\n"}));
}

std::string help_index(std::span<const Function> functions, std::span<const Command> commands)
{
    std::string body = "<h1>Provision mapping for Calc</h1>\n<h2>Commands</h2>\n<p>In the menu Provision map.</p>\n<table>\n";
    for (const auto& command : commands)
        body += row(plain(command.label),
                    xml(command.tip) + "." + (command.key.empty() ? "" : spliced({" Key: ", xml(command.key), "."})));
    body += "</table>\n<h2>Functions</h2>\n<p>In any cell; the function wizard finds them under <em>PM.</em></p>\n<table>\n";
    for (const auto& function : functions)
        body += row(spliced({"<a href=\"", function.id, ".html\">", code(function.name), "</a>"}), xml(function.summary));
    return page("Help", body + "</table>\n");
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "generate/print.hpp"

namespace provision {
namespace {

constexpr std::string_view kHead = R"(<?xml version="1.0" encoding="UTF-8"?>
<!-- Printed from the command table. -->
<oor:component-data xmlns:oor="http://openoffice.org/2001/registry" oor:name="Addons" oor:package="org.openoffice.Office">
  <node oor:name="AddonUI">
)";
constexpr std::string_view kKeysHead = R"(<?xml version="1.0" encoding="UTF-8"?>
<!-- Printed from the command table. -->
<oor:component-data xmlns:oor="http://openoffice.org/2001/registry" oor:name="Accelerators" oor:package="org.openoffice.Office">
)";
constexpr std::string_view kTail = "  </node>\n</oor:component-data>\n";
constexpr std::string_view kCalc = "com.sun.star.sheet.SpreadsheetDocument";

std::string indent(int depth)
{
    return std::string(static_cast<std::size_t>(depth) * 2, ' ');
}

std::string open(int depth, std::string_view name, std::string_view attributes = "")
{
    return spliced({indent(depth), "<node oor:name=\"", name, "\"", attributes, ">\n"});
}

std::string close(int depth)
{
    return indent(depth) + "</node>\n";
}

std::string prop(int depth, std::string_view name, std::string_view value)
{
    return spliced({indent(depth), "<prop oor:name=\"", name, "\"><value>", xml(value), "</value></prop>\n"});
}

std::string title(int depth, std::string_view label)
{
    return spliced({indent(depth), "<prop oor:name=\"Title\"><value xml:lang=\"en-US\">", xml(label), "</value></prop>\n"});
}

std::string url(const Command& command)
{
    return spliced({"org.provisionmap:", command.id});
}

std::string without_access_key(std::string_view label)
{
    std::string text(label);
    std::erase(text, '~');
    return text;
}

constexpr std::string_view kReplace = " oor:op=\"replace\"";

// The order of set members is the order of their names, so they are numbered.
std::string numbered(std::size_t place)
{
    const auto digits = std::to_string(place);
    return spliced({"N", std::string(digits.size() < 3 ? 3 - digits.size() : 0, '0'), digits});
}

std::string item(int depth, std::size_t place, const Command& command, std::string_view label)
{
    return open(depth, numbered(place), kReplace) + prop(depth + 1, "URL", url(command)) + title(depth + 1, label) +
           prop(depth + 1, "Target", "_self") + prop(depth + 1, "Context", kCalc) + close(depth);
}

std::string menu(std::span<const Command> commands)
{
    std::string text = open(2, "OfficeMenuBar") + open(3, "org.provisionmap.calc.menu", kReplace) + title(4, "~Provision map") +
                       prop(4, "Context", kCalc) + open(4, "Submenu");
    for (std::size_t i = 0; i < commands.size(); ++i) text += item(5, i + 1, commands[i], commands[i].label);
    return text + close(4) + close(3) + close(2);
}

std::string toolbar(std::span<const Command> commands)
{
    std::string text = open(2, "OfficeToolBar") + open(3, "org.provisionmap.calc.toolbar", kReplace);
    for (std::size_t i = 0; i < commands.size(); ++i)
        if (commands[i].toolbar) text += item(4, i + 1, commands[i], without_access_key(commands[i].label));
    return text + close(3) + close(2);
}

std::string images(std::span<const Command> commands)
{
    std::string text = open(2, "Images");
    for (const auto& command : commands) {
        if (!command.toolbar) continue;
        const auto icon = spliced({"%origin%/../icons/", command.id});
        text += open(3, spliced({"org.provisionmap.calc.", command.id}), kReplace) + prop(4, "URL", url(command)) +
                open(4, "UserDefinedImages") + prop(5, "ImageSmallURL", icon + "_16.png") +
                prop(5, "ImageBigURL", icon + "_26.png") + close(4) + close(3);
    }
    return text + close(2);
}

// `Ctrl+Shift+F11` as the office names it: `F11_SHIFT_MOD1`.
std::string key_name(std::string_view key)
{
    const auto has = [&](std::string_view part) { return key.find(part) != key.npos; };
    std::string name(key.substr(key.rfind('+') + 1));
    if (has("Shift+")) name += "_SHIFT";
    if (has("Ctrl+")) name += "_MOD1";
    if (has("Alt+")) name += "_MOD2";
    return name;
}

}  // namespace

std::string accelerators(std::span<const Command> commands)
{
    std::string text = std::string(kKeysHead) + open(1, "PrimaryKeys") + open(2, "Modules") + open(3, kCalc, " oor:op=\"fuse\"");
    for (const auto& command : commands)
        if (!command.key.empty())
            text += open(4, key_name(command.key), kReplace) + indent(5) +
                    spliced({"<prop oor:name=\"Command\"><value xml:lang=\"en-US\">", url(command), "</value></prop>\n"}) +
                    close(4);
    return text + close(3) + close(2) + close(1) + "</oor:component-data>\n";
}

std::string addons(std::span<const Command> commands)
{
    return std::string(kHead) + menu(commands) + toolbar(commands) + images(commands) + std::string(kTail);
}

}  // namespace provision

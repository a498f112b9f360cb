// SPDX-License-Identifier: MPL-2.0
// The README's tables of functions and commands are those of the registries.
#include "commands/command.hpp"
#include "functions/registry.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>
#include <string>

namespace provision {
namespace {

std::string readme()
{
    std::ifstream in(PROVISION_SOURCE_DIR "/README.md");
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string signature(const Function& function)
{
    std::string text = std::string(function.name) + "(";
    for (std::size_t i = 0; i < function.arity; ++i) {
        const std::string name(function.arguments[i].name);
        text += (i == 0 ? "" : "; ") + (function.optional[i] ? "[" + name + "]" : name);
    }
    return text + ")";
}

std::string label(const Command& command)
{
    std::string text;
    for (const char c : command.label)
        if (c != '~') text += c;
    return text;
}

std::string key(const Command& command)
{
    return command.key.empty() ? "" : " (" + std::string(command.key) + ")";
}

TEST(Commands, HaveKeysOfTheirOwn)
{
    std::set<std::string_view> keys;
    for (const auto& command : commands()) {
        EXPECT_TRUE(command.key.empty() || keys.insert(command.key).second) << command.key;
    }
    EXPECT_FALSE(keys.empty());
}

TEST(Readme, ListsEveryFunctionAsTheRegistryTellsIt)
{
    const auto text = readme();
    for (const auto& function : functions()) {
        const auto row = "| `" + signature(function) + "` | " + std::string(function.summary) + " |\n";
        EXPECT_NE(text.find(row), std::string::npos) << "README.md lacks:\n" << row;
    }
}

TEST(Readme, ListsEveryCommandAsTheRegistryTellsIt)
{
    const auto text = readme();
    for (const auto& command : commands()) {
        const auto row = "| " + label(command) + " | `org.provisionmap:" + std::string(command.id) + "` | " +
                         std::string(command.tip) + key(command) + " |\n";
        EXPECT_NE(text.find(row), std::string::npos) << "README.md lacks:\n" << row;
    }
}

}  // namespace
}  // namespace provision

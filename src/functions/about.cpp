// SPDX-License-Identifier: MPL-2.0
#include "functions/registry.hpp"

namespace provision {
namespace {

std::string version()
{
    return PROVISION_VERSION;
}

Working version_shown()
{
    return {.steps = {"release " PROVISION_VERSION " is installed here"}};
}

constexpr Function kFunctions[] = {
    describe<version, version_shown>({
        .id = "version",
        .name = "PM.VERSION",
        .summary = "The version of Provision mapping for Calc that is installed here. Shows #NAME? where it is not installed.",
        .arguments = {},
        .example = "=PM.VERSION()",
        .result = PROVISION_VERSION,
        .cells = {},
        .missing = "It takes nothing. Where the extension is not installed Calc shows #NAME?.",
        .formula = "The number of the release.",
    }),
};

}  // namespace

std::span<const Function> about_functions()
{
    return kFunctions;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "commands/analyse_gaps.hpp"
#include "commands/command.hpp"

namespace provision {
namespace {

constexpr Command kCommands[] = {
    {.id = "analyse-gaps",
     .label = "~Analyse gaps",
     .tip = "Compare what pupils need with what the provision map gives them",
     .toolbar = true,
     .run = &analyse_gaps},
};

}  // namespace

std::span<const Command> commands()
{
    return kCommands;
}

}  // namespace provision

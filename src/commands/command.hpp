// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"
#include "model/date.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// What a command was asked for; `today` is always given, so that no command reads the clock.
struct Arguments {
    Date today;
    bool silent = false;
    std::optional<std::vector<std::string>> sheets{};  ///< all when left out
    bool in_place = false;                             ///< tidy-map: the sheet itself instead of a copy
    std::optional<std::string> url{};                  ///< import-pupils: the file to read; freeze-values: the copy
    std::optional<std::string> template_name{};        ///< new-map, insert-sheet: which
    std::optional<std::string> provision{};            ///< insert-from-library: the name of the entry
    bool put_back = false;                             ///< check-map: give cells their formulas back that were typed over
    bool comment = false;                              ///< explain: leave the words as a comment on the cell
    bool next_year = false;                            ///< analyse-gaps: how next year will stand
    bool year_given = false;                           ///< somebody said which of the two years, so none is remembered
};

/// What the caller of a command is told.
struct Outcome {
    bool success = false;
    std::string sentence;
};

/// The outside world of a command.
struct Ports {
    Workbook& workbook;
    Prompt& prompt;
    Progress& progress;
    Files& files;
    Host& host;
    Formulas& formulas;
    Memory& memory;
};

/// A row of the command table: from it come the menu, the toolbar and the dispatcher.
struct Command {
    std::string_view id;     ///< `analyse-gaps`, dispatched as `org.provisionmap:analyse-gaps`
    std::string_view label;  ///< with `~` before the access key
    std::string_view tip;    ///< one sentence
    bool toolbar = false;
    std::string_view key{};  ///< as people write it, `Ctrl+Shift+F11`; none when empty
    Outcome (*run)(Ports&, const Arguments&) = nullptr;
};

/// Every command, in menu order.
std::span<const Command> commands();

}  // namespace provision

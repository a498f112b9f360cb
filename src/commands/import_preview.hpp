// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"
#include "report/import_edits.hpp"

#include <string>

namespace provision {

/// What an import is about, for its preview and its sentences.
struct ImportTold {
    const ImportPlan& plan;
    bool made = false;  ///< the register is yet to be made
    const PupilList& registered;
    std::string file;                 ///< `pupils.csv`
    int pupils = 0;                   ///< in the file
    std::vector<Issue> unread;        ///< cells of the file
    std::vector<std::string> unused;  ///< headings of the file that were not used
    Date today;
};

/// The preview: new pupils, changed cells and gone pupils as choices, each with its rows, and behind them what is only told.
Preview import_preview(const ImportTold& told);

/// Which parts stay ticked in the answer to a preview.
ImportParts parts_of(const std::vector<bool>& ticked);

/// What was written, in one sentence.
std::string import_sentence(const ImportTold& told, const ImportPlan& written);

}  // namespace provision

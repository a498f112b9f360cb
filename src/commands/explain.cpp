// SPDX-License-Identifier: MPL-2.0
#include "commands/explain.hpp"

#include "commands/explained.hpp"

#include <algorithm>

namespace provision {
namespace {

constexpr std::string_view kLead = "How this was worked out: ";

std::string shown_by(const FormulaCell& cell)
{
    return to_text(cell.where) + " shows " + (cell.shown.empty() ? "nothing" : cell.shown);
}

// A reason may be a question.
std::string sentence_of(const Explained& way)
{
    const auto words = way.words();
    return words.ends_with('?') ? words : words + ".";
}

bool asked_for_comment(Prompt& prompt, const FormulaCell& cell, const Explained& way, const Arguments& arguments)
{
    Preview preview{.title = "Explain",
                    .summary = shown_by(cell) + ".",
                    .choices = {{.words = "Leave these words as a comment on the cell", .ticked = arguments.comment}},
                    .headings = {"How it is worked out"},
                    .go_ahead = "OK"};
    for (const auto* words : {&way.beside, &way.chain})
        std::ranges::transform(*words, std::back_inserter(preview.rows),
                               [](const std::string& step) { return std::vector{step}; });
    const auto ticked = prompt.review(preview);
    return ticked && ticked->front();
}

// A comment of the school's own stays; one of ours is made anew.
std::string leave_comment(Ports& ports, const FormulaCell& cell, const Explained& way)
{
    const auto there = ports.formulas.comment(cell.where);
    if (!there.empty() && !there.starts_with(kLead)) {
        const std::string kept = "The cell has a comment of its own, which was left as it is.";
        ports.prompt.warn(kept);
        return kept;
    }
    ports.formulas.comment(cell.where, std::string(kLead) + sentence_of(way), "Explain");
    return "The words are a comment on the cell now.";
}

}  // namespace

Outcome explain_cell(Ports& ports, const Arguments& arguments)
{
    const auto cell = ports.formulas.at_cursor();
    if (!cell) return {false, "Nothing was explained: choose one cell, with a PM. formula, and run Explain again."};
    ports.progress.step("Working " + to_text(cell->where) + " out", 0, 1);
    const auto way = explained(ports.formulas, *cell);
    ports.progress.rest();
    if (way.empty())
        return {false, "The cell " + to_text(cell->where) +
                           " has no PM. formula. Choose one that has, such as =PM.WEEKLYHOURS(C5), and run Explain again."};
    const auto sentence = shown_by(*cell) + ": " + sentence_of(way);
    if (!asked_for_comment(ports.prompt, *cell, way, arguments)) return {true, sentence};
    return {true, sentence + " " + leave_comment(ports, *cell, way)};
}

}  // namespace provision

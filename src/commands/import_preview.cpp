// SPDX-License-Identifier: MPL-2.0
#include "commands/import_preview.hpp"

#include "text/words.hpp"

namespace provision {
namespace {

enum Part { kFresh, kChanged, kGone, kParts };
constexpr int kNoPart = -1;

int count(const auto& list)
{
    return static_cast<int>(list.size());
}

std::string shown(const Cell& cell)
{
    return cell.numeric() ? plain_number(cell.number) : cell.text;
}

void add_row(Preview& preview, int part, std::vector<std::string> row)
{
    preview.rows.push_back(std::move(row));
    preview.choice_of_row.push_back(part);
}

// `UPN A123; Year 3; Class 3A`: the whole row of a new pupil.
std::string row_in_words(const ImportTold& told, const NewPupil& pupil)
{
    const auto& columns = told.registered.tables.at(pupil.table).columns;
    std::string words;
    for (std::size_t at = 0; at < columns.size(); ++at)
        if (!pupil.values[at].blank()) words += (words.empty() ? "" : "; ") + columns[at].typed + " " + shown(pupil.values[at]);
    return words;
}

void add_gone(const ImportTold& told, Preview& preview)
{
    for (const auto& gone : told.plan.gone) {
        const auto note = gone_note(gone.before, told.today);
        const bool noted = gone.note && note == gone.before;
        add_row(preview, kGone,
                {gone.name, "Gone", gone.before,
                 !gone.note ? "(only told here: the register has no column Note)"
                 : noted    ? "(noted already)"
                            : note});
    }
}

void add_other_years(const ImportTold& told, Preview& preview)
{
    for (const auto& other : told.plan.other_years)
        add_row(preview, kNoPart,
                {other.name, "Not in the file", to_text(other.where), "stays: the file has nobody of the year"});
}

void add_told(const ImportTold& told, Preview& preview)
{
    for (const auto& doubt : told.plan.doubts)
        add_row(preview, kNoPart, {doubt.pupil, "Not taken over", to_text(doubt.where), doubt.why});
    for (const auto& issue : told.unread) add_row(preview, kNoPart, {"", "Not read", to_text(issue.where), issue.what});
}

std::string summary_of(const ImportTold& told)
{
    const auto& plan = told.plan;
    std::string summary = told.file + " holds " + counted(told.pupils, "pupil") + ".";
    if (told.made) summary += " This workbook has no register; a sheet Register is made.";
    if (const auto doubts = count(plan.doubts) + count(told.unread); doubts > 0)
        summary += " " + counted(doubts, "line") + " at the end of the list " + (doubts == 1 ? "says" : "say") +
                   " what is not taken over.";
    if (!told.unused.empty()) summary += "\nNot used, for the register has no such column: " + listed(told.unused) + ".";
    if (!plan.for_new_pupils.empty() && !plan.fresh.empty())
        summary += "\nTaken over for new pupils alone: " + listed(plan.for_new_pupils) + ".";
    if (const auto others = count(plan.other_years); others > 0)
        summary += "\nThe file has nobody in the years of " + counted(others, "other pupil") +
                   " of the register, who stay as they are and stand at the end of the list.";
    return summary;
}

}  // namespace

Preview import_preview(const ImportTold& told)
{
    const auto& plan = told.plan;
    Preview preview{.title = "Import pupils",
                    .summary = summary_of(told),
                    .headings = {"Pupil", "Field", "Before", "After"},
                    .go_ahead = "Import"};
    preview.choices = {{"New pupils", count(plan.fresh)},
                       {"Changed cells", count(plan.changed)},
                       {"Gone: noted, nobody is deleted", count(plan.gone)}};
    for (const auto& fresh : plan.fresh) add_row(preview, kFresh, {fresh.name, "New pupil", "", row_in_words(told, fresh)});
    for (const auto& change : plan.changed)
        add_row(preview, kChanged, {change.pupil, change.field, change.before, shown(change.after)});
    add_gone(told, preview);
    add_told(told, preview);
    add_other_years(told, preview);
    return preview;
}

ImportParts parts_of(const std::vector<bool>& ticked)
{
    const auto part = [&](Part at) { return ticked.size() < kParts || ticked[at]; };
    return {part(kFresh), part(kChanged), part(kGone)};
}

std::string import_sentence(const ImportTold& told, const ImportPlan& written)
{
    std::vector<std::string> parts;
    if (!written.fresh.empty()) parts.push_back(counted(count(written.fresh), "pupil") + " added");
    if (!written.changed.empty()) parts.push_back(counted(count(written.changed), "cell") + " changed");
    std::string sentence = parts.empty() ? "The register already says what " + told.file + " says; no pupil was added or changed."
                                         : "Register and " + told.file + ": " + listed(parts) + ".";
    if (const auto gone = count(told.plan.gone); gone > 0)
        sentence += " Not in the file: " + counted(gone, "pupil") + " of the register, nobody was deleted.";
    if (const auto others = count(told.plan.other_years); others > 0) {
        const auto& first = told.plan.other_years.front();
        sentence += " In years of which the file has nobody: " + counted(others, "pupil") + " of the register" +
                    (others > 1 ? ", the first is " : ", ") + first.name + " (" + to_text(first.where) + ").";
    }
    if (const auto doubts = count(told.plan.doubts); doubts > 0) {
        const auto& first = told.plan.doubts.front();
        sentence += " Not taken over: " + counted(doubts, "doubt") + (doubts > 1 ? ", the first is " : ": ") + first.pupil +
                    " (" + to_text(first.where) + "): " + first.why;
    }
    if (!told.unread.empty())
        sentence += " Not read: " + counted(count(told.unread), "cell") + " of the file, the first is " +
                    to_text(told.unread.front().where) + ".";
    return sentence;
}

}  // namespace provision

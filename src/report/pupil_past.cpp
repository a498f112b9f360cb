// SPDX-License-Identifier: MPL-2.0
#include "report/pupil_past.hpp"

#include "text/names.hpp"
#include "text/terms.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <utility>

namespace provision {
namespace {

std::string scores_of(const Attendance& row)
{
    std::string words;
    const auto add = [&](const std::string& more) { words += (words.empty() ? "" : ", ") + more; };
    const auto on = [](const std::optional<Date>& day) { return day ? " on " + to_text(*day) : std::string(); };
    if (!row.entry.empty()) add("entry " + one_line(row.entry) + on(row.entry_date));
    if (!row.exit.empty()) add("exit " + one_line(row.exit) + on(row.exit_date));
    if (!row.target.empty()) add("target " + one_line(row.target));
    if (row.outcome_score)
        add("outcome score " + std::string(*row.outcome_score > 0 ? "+" : "") + plain_number(*row.outcome_score));
    return words;
}

bool has_result(const Attendance& row)
{
    return !row.exit.empty() || row.outcome_score.has_value();
}

std::optional<Date> day_of_result(const Attendance& row)
{
    if (row.exit_date) return row.exit_date;
    return row.end ? row.end : row.entry_date;
}

NamedPupil named_by(const Attendance& row)
{
    return {row.pupil, row.year, row.class_name};
}

// The latest of those with a result; of those without a day the last one that stands in the workbook.
const Attendance* latest_result(const std::vector<const Attendance*>& rows)
{
    const Attendance* latest = nullptr;
    for (const auto* row : rows)
        if (has_result(*row) && (!latest || day_of_result(*row) >= day_of_result(*latest))) latest = row;
    return latest;
}

std::string result_line(const std::vector<const Attendance*>& rows)
{
    if (const auto* latest = latest_result(rows)) return one_line(latest->provision) + ": " + scores_of(*latest) + ".";
    for (const auto* row : rows)
        if (!row->entry.empty()) return one_line(row->provision) + ": " + scores_of(*row) + "; no exit result yet.";
    return {};
}

std::string review_line(const WorkbookReading& reading, const PupilRows& rows)
{
    const Review* latest = nullptr;
    for (const auto& review : reading.map.reviews)
        if (!review.comment.empty() && rows.named_before({review.pupil, {}, {}}) && (!latest || review.date >= latest->date))
            latest = &review;
    if (!latest) return {};
    auto line = std::string("Review") + (latest->date ? " of " + to_text(*latest->date) : "");
    if (!latest->provision.empty()) line += " (" + one_line(latest->provision) + ")";
    line += ": " + one_line(latest->comment);
    if (!line.ends_with('.')) line += ".";
    return latest->next_steps.empty() ? line : line + " Next: " + one_line(latest->next_steps);
}

std::string period_of(const Attendance& row, const std::optional<Term>& term)
{
    if (row.start && row.end) return to_text(*row.start) + " to " + to_text(*row.end);
    if (row.end) return "until " + to_text(*row.end);
    if (term) return to_text(*term);
    return row.start ? "from " + to_text(*row.start) : row.where.sheet;
}

std::string tried_line(const Attendance& row, const std::optional<Term>& term)
{
    const auto scores = scores_of(row);
    return period_of(row, term) + ": " + one_line(row.provision) +
           (scores.empty() ? ", no result written down." : ", " + scores + ".");
}

// A map of a term that is still to come says what is planned, and not what was tried.
bool still_to_come(const Attendance& row, const std::optional<Term>& term, const Situation& situation)
{
    if (row.start) return *row.start > situation.today();
    return term && usual_days(*term, situation.today(), situation.map().settings.terms_a_year).first > situation.today();
}

}  // namespace

PupilRows::PupilRows(const Situation& situation, NamedPupil named)
    : situation_(situation), named_(std::move(named)), pupil_(situation.find_pupil(named_))
{
}

bool PupilRows::names(const NamedPupil& other) const
{
    const auto* found = situation_.find_pupil(other);
    if (pupil_ || found) return pupil_ == found;
    return name_key(other.name) == name_key(named_.name) && (!other.year || !named_.year || *other.year == *named_.year);
}

bool PupilRows::named_before(const NamedPupil& other) const
{
    const bool grown = !other.year || !pupil_ || !pupil_->year || *other.year < *pupil_->year;
    return names(other) || (grown && names({other.name, {}, {}}));
}

PupilCard::Part last_result(const WorkbookReading& reading, const PupilRows& rows)
{
    std::vector<const Attendance*> own;
    for (const auto& row : reading.history.attendance)
        if (rows.named_before(named_by(row))) own.push_back(&row);
    for (const auto& row : reading.map.attendance)
        if (rows.names(named_by(row))) own.push_back(&row);
    PupilCard::Part part{"Last result", {result_line(own), review_line(reading, rows)}};
    std::erase(part.lines, "");
    if (part.lines.empty()) part.lines.push_back("No result and no review is written down.");
    return part;
}

PupilCard::Part tried_before(const WorkbookReading& reading, const Situation& situation, const PupilRows& rows)
{
    PupilCard::Part part{"Tried in earlier terms"};
    for (const auto& row : reading.history.attendance) {
        const auto term = term_in(row.where.sheet);
        if (rows.named_before(named_by(row)) && !still_to_come(row, term, situation)) part.lines.push_back(tried_line(row, term));
    }
    for (const auto& row : reading.map.attendance)
        if (row.end && *row.end < situation.today() && rows.names(named_by(row))) part.lines.push_back(tried_line(row, {}));
    for (const auto& place : situation.places_not_running())
        if (place.provision->end && *place.provision->end < situation.today() && rows.names(named_by(*place.row))) {
            auto row = *place.row;
            row.end = place.provision->end;
            part.lines.push_back(tried_line(row, {}));
        }
    if (part.lines.empty()) part.lines.push_back("Nothing of earlier terms is in this workbook.");
    return part;
}

}  // namespace provision

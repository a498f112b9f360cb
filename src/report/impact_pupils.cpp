// SPDX-License-Identifier: MPL-2.0
#include "analysis/open_ended.hpp"
#include "analysis/run_length.hpp"
#include "report/impact_parts.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>

// What each pupil had, for how long and with what result; and where nobody can say what came of it.

namespace provision {
namespace {

using namespace impact_column;

struct PupilLine {
    std::string who;
    std::optional<int> year;
    const ProvisionResults* results = nullptr;
    const PlaceResult* place = nullptr;
};

std::vector<PupilLine> pupil_lines(const ImpactSheet& sheet)
{
    std::vector<PupilLine> lines;
    for (const auto& results : sheet.all)
        for (const auto& place : results.places) {
            const auto label = place.pupil ? sheet.labels.of(*place.pupil) : sheet.labels.of(place.named());
            lines.push_back({label.who, place.pupil ? place.pupil->year : place.tests.year, &results, &place});
        }
    std::ranges::stable_sort(lines, {}, [](const PupilLine& line) {
        return std::tuple(line.year, line.who, pupil_key(*line.place), line.place->start, line.results->name);
    });
    return lines;
}

// A score as a number, so that it can be sorted; an age or a level as it is typed.
Cell score_cell(const std::string& typed)
{
    const auto line = one_line(typed);
    double number = 0;
    const auto* end = line.data() + line.size();
    const bool whole = !line.empty() && std::from_chars(line.data(), end, number).ptr == end;
    return whole ? Cell::of(number) : words(line);
}

std::string when(const PlaceResult& place)
{
    if (place.start && place.end) return ", " + to_text(*place.start) + " to " + to_text(*place.end);
    if (place.start) return ", since " + to_text(*place.start);
    return place.end ? ", until " + to_text(*place.end) : std::string{};
}

// Weeks of school so far, as the Calendar has them.
std::string how_long(const ImpactSheet& sheet, const PlaceResult& place)
{
    if (!place.start) return {};
    const auto& today = sheet.analysis.situation.today();
    const auto last = place.end && *place.end < today ? *place.end : today;
    return last < *place.start ? std::string{}
                               : spoken_weeks(school_weeks({*place.start, last}, closures_of(sheet.analysis.reading.map)));
}

std::string missing_of(const ImpactSheet& sheet, const PlaceResult& place)
{
    const bool over = place.end && *place.end < sheet.analysis.situation.today();
    if (!place.entry_known() && !place.exit_known()) return over ? "no entry and no exit" : "no entry";
    if (!place.entry_known()) return "no entry";
    return over ? "no exit" : "no exit yet";
}

std::string days_apart(const Attendance& tests)
{
    const auto days = (std::chrono::sys_days{*tests.exit_date} - std::chrono::sys_days{*tests.entry_date}).count();
    return "tests only " + (days < 7 ? counted(static_cast<int>(days), "day") : counted(static_cast<int>(days / 7), "week")) +
           " apart";
}

std::string why_not_compared(const ImpactSheet& sheet, const PlaceResult& place)
{
    switch (place.not_compared.value_or(NotCompared::words)) {
    case NotCompared::days_undecided: return "several rows with scores, and no dates that tell which is the latest";
    case NotCompared::number_for_age: return "a number alone where an age is measured: type 7:06 or 7y6m";
    case NotCompared::percent_and_number: return "one test in percent and one not";
    case NotCompared::words: break;
    }
    return not_compared_words(sheet.analysis.reading, place);
}

void add_days(const PlaceResult& place, std::vector<std::string>& notes)
{
    if (place.apart == TestsApart::too_close) notes.push_back(days_apart(place.tests));
    if (place.apart == TestsApart::turned_round) notes.emplace_back("exit test dated before the entry test");
    if (place.apart == TestsApart::ahead) notes.emplace_back("a test dated after today");
    if (place.apart == TestsApart::not_known) notes.emplace_back("test dates missing");
}

std::vector<std::string> place_notes(const ImpactSheet& sheet, const PlaceResult& place)
{
    std::vector<std::string> notes;
    if (!place.both())
        notes.push_back(missing_of(sheet, place));
    else if (!place.scores)
        notes.push_back(why_not_compared(sheet, place));
    else
        add_days(place, notes);
    if (place.scores && place.tested_anew) notes.emplace_back("several rows with scores");
    if (place.outcome_undecided) notes.emplace_back("several outcome scores, and no dates that tell which is the latest");
    if (place.days_doubtful)
        notes.emplace_back(place.start && place.end && *place.end < *place.start ? "ends before it starts" : "doubtful dates");
    return notes;
}

void add_place(ImpactSheet& sheet, const PupilLine& line)
{
    const auto& place = *line.place;
    auto& layout = sheet.layout;
    const int row = add_body_row(layout);
    layout.set(row, name, {words(line.who), "body"});
    layout.set(row, 1, {words(how_long(sheet, place)), "body"});
    layout.set(row, 2, {words(line.results->name + when(place)), "body"});
    layout.set(row, 5, {score_cell(place.tests.entry), "body"});
    layout.set(row, 6, {score_cell(place.tests.exit), "body"});
    if (place.scores) layout.set(row, gain, {Cell::of(gain_of(place)), "gain"});
    if (place.ratio_gain) layout.set(row, ratio, {Cell::of(*place.ratio_gain), "decimal"});
    if (place.outcome) layout.set(row, outcome, {Cell::of(*place.outcome), "gain"});
    if (place.sessions > 0)
        layout.set(row, attendance, {Cell::of(static_cast<double>(place.attended) / place.sessions), "percent"});
    layout.set(row, reason, {words(listed(place_notes(sheet, place))), "body"});
    layout.set(row, where, {{}, "link"});
    layout.link(row, where, place.tests.where);
}

// Of a provision without results: what stands in the way. In the order in which a school would see to it.
enum class Missing { nobody, entry, exit, later, open };

std::string_view title_of(Missing missing)
{
    switch (missing) {
    case Missing::nobody: return "No pupil is named: ";
    case Missing::entry: return "Entry data are missing: ";
    case Missing::exit: return "Exit data are missing, though pupils have left: ";
    case Missing::later: return "Exit data are still to come: ";
    case Missing::open: return "Goes on as long as it is needed, so no exit is asked for: ";
    }
    return {};
}

bool open_ended(const ProvisionResults& results, const OpenEnded& open)
{
    return !results.rows.empty() && std::ranges::all_of(results.rows, [&](const Provision* row) { return open.allows(*row); });
}

Missing missing_in(const ProvisionResults& results, const Date& today, const OpenEnded& open)
{
    if (results.places.empty()) return Missing::nobody;
    if (std::ranges::any_of(results.places, [](const PlaceResult& place) { return !place.entry_known(); })) return Missing::entry;
    if (open_ended(results, open)) return Missing::open;
    const bool left =
        std::ranges::any_of(results.places, [&](const PlaceResult& place) { return place.end && *place.end < today; });
    return left ? Missing::exit : Missing::later;
}

// `Lexia (Years 7-9), 2 of 5`: how many pupils of it lack what the line is about.
std::string with_count(const ProvisionResults& results, Missing missing)
{
    const auto all = results.places.size();
    if (missing == Missing::nobody) return results.name;
    auto lacking = all;
    if (missing == Missing::entry)
        lacking = static_cast<std::size_t>(
            std::ranges::count_if(results.places, [](const PlaceResult& place) { return !place.entry_known(); }));
    return results.name + " (" + (lacking == all ? "" : std::to_string(lacking) + " of ") +
           counted(static_cast<int>(all), "pupil") + ")";
}

}  // namespace

void add_without_results(ImpactSheet& sheet)
{
    const auto& today = sheet.analysis.situation.today();
    const OpenEnded open(sheet.analysis.situation);
    bool titled = false;
    for (const auto missing : {Missing::nobody, Missing::entry, Missing::exit, Missing::later, Missing::open}) {
        std::vector<std::string> names;
        for (const auto& results : sheet.all)
            if (!results.tells_results() && missing_in(results, today, open) == missing)
                names.push_back(with_count(results, missing));
        if (names.empty()) continue;
        if (!titled) sheet.layout.add({{words("Nothing to tell yet"), "section"}});
        titled = true;
        std::string line(title_of(missing));
        for (const auto& one : names) line += (one == names.front() ? "" : "; ") + one;
        add_paragraph(sheet, line + ".");
    }
    if (titled) sheet.layout.add_blank();
}

void add_pupil_results(ImpactSheet& sheet)
{
    constexpr std::string_view kHeadings[] = {"Pupil", "How long", "What was tried", "", "",        "Entry",      "Exit",
                                              "Gain",  "",         "Ratio gain",     "", "Outcome", "Attendance", "",
                                              "Where", "",         "What to mind"};
    constexpr int kRowsOfAPage = 20;
    const auto lines = pupil_lines(sheet);
    if (lines.empty()) return;
    auto& layout = sheet.layout;
    sheet.report.new_pages.push_back(layout.next_row());
    layout.add({{words("Results by pupil"), "section"}});
    const int heading = layout.next_row();
    add_impact_headings(layout, kHeadings);
    for (const auto& line : lines) add_place(sheet, line);
    // Printed pages repeat it to the end, where nothing else is long; of a list of one page it is read as it stands.
    if (static_cast<int>(lines.size()) > kRowsOfAPage) sheet.report.repeated_row = heading;
    layout.add_blank();
}

}  // namespace provision

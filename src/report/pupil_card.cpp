// SPDX-License-Identifier: MPL-2.0
#include "report/pupil_card.hpp"

#include "analysis/clashes.hpp"
#include "analysis/pupil_labels.hpp"
#include "analysis/pupil_places.hpp"
#include "report/pupil_past.hpp"
#include "text/kinds.hpp"
#include "text/library.hpp"
#include "text/money.hpp"
#include "text/names.hpp"
#include "text/nations.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

using Lines = std::vector<std::string>;
using Places = std::vector<const RunningPlace*>;

// Each provision once: who stands in Groups may stand in the map's Pupils cell as well.
Places places_of(const Situation& situation, const PupilRows& rows)
{
    Places once;
    const auto all = rows.pupil() ? situation.places_of(*rows.pupil()) : situation.places_of(rows.named());
    for (const auto* place : all) {
        const auto same = [&](const RunningPlace* other) {
            if (place->provision || other->provision) return place->provision == other->provision;
            return provision_key(place->row->provision) == provision_key(other->row->provision);
        };
        if (std::ranges::none_of(once, same)) once.push_back(place);
    }
    return once;
}

// What one pupil gets of it in a week: the time of one group.
struct WeeklyTime {
    double minutes = 0;
    bool known = false;
    std::string words{};
};

WeeklyTime time_of(const Provision& provision)
{
    if (provision.given_as != GivenAs::taught) return {.known = true, .words = std::string(to_text(provision.given_as))};
    const auto& schedule = provision.schedule.read;
    if (schedule && schedule->single()) return {schedule->low, true, spoken_minutes(schedule->low) + " a week"};
    if (schedule) return {.words = spoken_minutes(schedule->low) + " to " + spoken_minutes(schedule->high) + " a week"};
    if (provision.schedule.typed.empty() && provision.stated_minutes)
        return {*provision.stated_minutes, true, spoken_minutes(*provision.stated_minutes) + " a week"};
    return {.words = "time not known"};
}

std::string staff_of(const Provision& provision)
{
    Lines names;
    for (const auto& adult : provision.staff.adults) names.push_back(one_line(adult.staff));
    if (names.empty()) return {};
    if (!provision.staff.either) return "with " + listed(names);
    std::string either;
    for (const auto& name : names) either += (either.empty() ? "" : " or ") + name;
    return "with " + either;
}

void add(std::string& line, const std::string& words)
{
    if (!words.empty()) line += ", " + words;
}

std::string line_of(const Situation& situation, const RunningPlace& place)
{
    auto line = one_line(place.row->provision);
    if (!place.provision) return line + ": no single row of the map has this name, so its time and cost are not known.";
    const auto& provision = *place.provision;
    line += ": ";
    const auto typed = one_line(provision.schedule.typed);
    const auto time = time_of(provision).words;
    line += typed.empty() || typed == time ? time : typed + ", " + time;
    add(line, staff_of(provision));
    if (const int others = situation.attending(provision) - 1; others > 0) add(line, counted(others, "other pupil") + " in it");
    if (place.row->start) add(line, "since " + to_text(*place.row->start));
    return line + ".";
}

std::string total_time(const Places& places)
{
    double minutes = 0;
    Lines unknown;
    for (const auto* place : places) {
        const auto time = place->provision ? time_of(*place->provision) : WeeklyTime{};
        minutes += time.minutes;
        if (!time.known) unknown.push_back(one_line(place->row->provision));
    }
    if (unknown.size() == places.size()) return "Time a week: not known.";
    return "Together " + spoken_minutes(minutes) + " a week" +
           (unknown.empty() ? "." : ", without " + listed(unknown) + ", whose time is not known.");
}

// Rows that write the name with a year in which the register has nobody of it.
std::vector<std::string> of_another_year(const Situation& situation, const PupilRows& rows)
{
    Lines lines;
    if (!rows.pupil()) return lines;
    for (const auto& place : situation.places())
        if (!place.pupil && place.year && name_key(place.row->pupil) == name_key(rows.pupil()->name))
            lines.push_back("Not counted: " + one_line(place.row->provision) + " (" + to_text(place.row->where) +
                            ") names somebody of this name in " + to_text(Years{*place.year, *place.year}) +
                            ", whom the register does not have.");
    return lines;
}

// What the pupil misses, as far as rows tell days and times.
void add_clashes(const Situation& situation, const PupilRows& rows, Lines& lines)
{
    const auto load = rows.pupil() ? load_of(situation, *rows.pupil()) : load_of(situation, rows.named());
    for (const auto& clash : Clashes(situation).of(load))
        lines.push_back("At the same time: " + spoken(clash) + " (" + to_text(clash.when) + ").");
}

PupilCard::Part provision_now(const Situation& situation, const Places& places, const PupilRows& rows)
{
    PupilCard::Part part{"Provision now"};
    if (places.empty())
        part.lines.push_back("Nothing that runs on " + to_text(situation.today()) + " is known to be for this pupil.");
    for (const auto* place : places) part.lines.push_back(line_of(situation, *place));
    if (!places.empty()) part.lines.push_back(total_time(places));
    add_clashes(situation, rows, part.lines);
    for (auto& line : of_another_year(situation, rows)) part.lines.push_back(std::move(line));
    return part;
}

std::string spoken_cost(const PlaceCost& cost)
{
    if (cost.free) return cost.provision + ": for everybody, so it adds nothing.";
    const auto whole = cost.provision + ": " + spoken_pounds(cost.yearly);
    if (cost.shared_by < 2) return whole + ".";
    return whole + " shared by " + counted(cost.shared_by, "pupil") + " = " + spoken_pounds(cost.pounds()) + ".";
}

// The sum that PM.PUPILCOST gives; it has no answer where one of the costs is open, and here the others are told.
PupilCard::Part cost_a_year(const Situation& situation, const Places& places)
{
    const PaidYear paid{situation.map().rates, situation.map().settings.teaching_weeks};
    PupilCard::Part part{"Cost a year of " + plain_number(paid.weeks) + " weeks"};
    double together = 0;
    int open = 0;
    for (const auto* place : places) {
        const auto costs = costs_of_places(situation, {&place, 1}, paid);
        if (const auto* known = understood(costs)) {
            for (const auto& cost : *known) {
                part.lines.push_back(spoken_cost(cost));
                together += cost.pounds();
            }
            continue;
        }
        ++open;
        const auto* why = std::get_if<Incomplete>(&costs);
        part.lines.push_back("Not known: " + (why ? why->reason : one_line(place->row->provision)) +
                             (why && why->reason.ends_with('?') ? "" : "."));
    }
    if (places.empty())
        part.lines.push_back("Nothing, as nothing runs.");
    else if (open == 0)
        part.lines.push_back("Together " + spoken_pounds(together) + ".");
    else
        part.lines.push_back(open == static_cast<int>(places.size())
                                 ? "Together: not known."
                                 : "Together at least " + spoken_pounds(together) + ": what is not known is not in it.");
    return part;
}

class Needs {
public:
    Needs(const WorkbookReading& reading, const Situation& situation, const PupilRows& rows)
        : reading_(reading), situation_(situation), rows_(rows)
    {
    }

    PupilCard::Part part() const
    {
        PupilCard::Part part{"Status and needs"};
        part.lines = {status(), of_register(), of_audit()};
        if (rows_.pupil() && !rows_.pupil()->vulnerable.empty()) part.lines.push_back(listed(rows_.pupil()->vulnerable) + ".");
        std::erase(part.lines, "");
        return part;
    }

private:
    std::string status() const
    {
        const auto* pupil = rows_.pupil();
        if (!pupil) return "Not in a register: status and primary need are not known.";
        if (pupil->status == Status::none) return "No SEN status in the register.";
        const auto& nation = nation_named(situation_.map().settings.nation);
        auto words = std::string("In the register with ") + spoken(pupil->status, nation);
        if (pupil->status == Status::monitored) words = "In the register as monitored";
        if (pupil->plan_hours) return words + ", " + plain_number(*pupil->plan_hours) + " hours a week in the plan.";
        return words + (pupil->status == Status::plan ? "; hours of the plan not given." : ".");
    }

    std::string of_register() const
    {
        if (!rows_.pupil()) return {};
        Lines needs = rows_.pupil()->needs;
        for (const auto& again : reading_.repeated_pupils)
            if (name_key(again.name) == name_key(rows_.pupil()->name) && again.year == rows_.pupil()->year)
                std::ranges::copy(again.needs, std::back_inserter(needs));
        if (needs.empty()) return on_register(rows_.pupil()->status) ? "Need: not given in the register." : "";
        return "Need: " + listed(needs) + ".";
    }

    std::string of_audit() const
    {
        if (!reading_.has(TableKind::needs)) return "Needs audit: there is none in this workbook.";
        std::string all;
        for (const auto priority : {Priority::must, Priority::should, Priority::could}) {
            Lines kinds;
            for (const auto& need : situation_.needs())
                if (need.priority == priority && rows_.names({need.pupil, need.year, need.class_name}))
                    kinds.push_back(spoken_kind(need.kind));
            if (kinds.empty()) continue;
            auto words = to_text(priority);
            words.front() = static_cast<char>(all.empty() ? words.front() : words.front() + ('a' - 'A'));
            all += (all.empty() ? "" : "; ") + words + " have " + listed(kinds);
        }
        return all.empty() ? "Needs audit: nothing is marked." : "Needs audit: " + all + ".";
    }

    static std::string spoken_kind(const std::string& kind)
    {
        const auto* row = find_kind(kind);
        return row ? row->spoken : kind;
    }

    const WorkbookReading& reading_;
    const Situation& situation_;
    const PupilRows& rows_;
};

std::string title_of(const PupilLabels& labels, const Situation& situation, const PupilRows& rows)
{
    const auto as = situation.map().settings.names_as;
    const auto* pupil = rows.pupil();
    if (as == NamesAs::initials || as == NamesAs::codes) return pupil ? labels.of(*pupil).who : labels.of(rows.named()).who;
    auto title = one_line(pupil ? pupil->name : rows.named().name);
    const auto year = pupil ? pupil->year : rows.named().year;
    if (year) add(title, to_text(Years{*year, *year}));
    add(title, one_line(pupil ? pupil->class_name : rows.named().class_name));
    return title;
}

}  // namespace

PupilCard pupil_card(const WorkbookReading& reading, const Situation& situation, const NamedPupil& named)
{
    const PupilRows rows(situation, named);
    const PupilLabels labels(situation);
    const auto places = places_of(situation, rows);
    PupilCard card{.title = title_of(labels, situation, rows)};
    card.parts = {Needs(reading, situation, rows).part(), provision_now(situation, places, rows), cost_a_year(situation, places),
                  last_result(reading, rows), tried_before(reading, situation, rows)};
    for (auto& part : card.parts)
        for (auto& line : part.lines) line = labels.without_names(line);
    return card;
}

std::string to_text(const PupilCard& card)
{
    auto text = card.title;
    for (const auto& part : card.parts) {
        text += "\n\n" + part.heading;
        for (const auto& line : part.lines) text += "\n• " + line;
    }
    return text;
}

}  // namespace provision

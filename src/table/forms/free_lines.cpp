// SPDX-License-Identifier: MPL-2.0
#include "table/forms/free_lines.hpp"

#include "table/forms/tick_remarks.hpp"
#include "table/map_cells.hpp"
#include "text/kinds.hpp"
#include "text/line_adults.hpp"
#include "text/line_text.hpp"
#include "text/names.hpp"
#include "text/ratio.hpp"
#include "text/roles.hpp"
#include "text/staff.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <sstream>

namespace provision {
namespace {

std::vector<std::string> words_of(const std::string& line)
{
    std::istringstream in{folded(line)};
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(word);
    return words;
}

/// A size in words, `in a group of no more than 3 learners`, as `group of 3`.
std::string plain_ratio(const std::string& typed)
{
    const auto plain = folded(typed);
    if (plain.find(':') != std::string::npos || plain.starts_with("1") || plain.starts_with("one")) return plain;
    const auto digit = plain.find_first_of("0123456789");
    if (digit == std::string::npos) {
        constexpr std::array<std::string_view, 9> kWords{"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
        for (std::size_t at = 0; at < kWords.size(); ++at)
            if (has_phrase(plain, kWords.at(at))) return std::to_string(at + 2);
        return plain;
    }
    const auto end = std::min(plain.find_first_not_of("0123456789- to", digit), plain.size());
    return std::string(trimmed(std::string_view(plain).substr(digit, end - digit)));
}

void read_line_ratio(const Where& where, const ProvisionLine& line, Provision& provision, std::vector<Issue>& issues)
{
    if (line.ratio.empty()) return;
    const auto said = plain_ratio(line.ratio);
    const auto read = said == "1-to-1" || said == "1-2-1" ? Reading<Ratio>(Ratio{1, 1}) : read_ratio(said);
    if (const auto* ratio = understood(read)) {
        provision.ratio = *ratio;
        return;
    }
    issues.push_back({where,
                      {},
                      "\"" + shortened(line.ratio) + "\" beside " + provision.name + " is not one ratio, so none was read.",
                      "Say how many pupils are taught together."});
}

/// `n/a`, `None`, `As above`, `See Wave 1`: says that nothing is new here.
bool says_nothing(const std::string& line)
{
    constexpr std::array<std::string_view, 9> kNothing{"n/a", "na", "none", "-", "tbc", "nil", "as above", "as before", "ditto"};
    constexpr std::array<std::string_view, 7> kOpening{"as above", "as wave",          "as tier", "as range",
                                                       "see ",     "all of the above", "as for "};
    const auto plain = folded(line);
    return std::ranges::find(kNothing, plain) != kNothing.end() ||
           std::ranges::any_of(kOpening, [&](std::string_view word) { return plain.starts_with(word); });
}

/// `Entitlement as above, plus 1:1 reading, plus ...`: what is added to the tier below; nothing for any other cell.
std::optional<std::vector<std::string>> additions(const std::string& text)
{
    const auto plain = folded(text);
    const bool opening = plain.starts_with("entitlement as") || says_nothing(text);
    if (!opening || !has_phrase(plain, "plus")) return {};
    std::vector<std::string> parts;
    const auto line = LineText(text);
    std::size_t begin = line.size();
    for (std::size_t at = 0; at <= line.size(); ++at) {
        const bool end = at == line.size();
        if (!end && !phrase_at(line.plain(), at, "plus")) continue;
        if (begin < at) parts.push_back(line.as_typed(begin, at));
        begin = at + 4;
    }
    return parts;
}

void report_not_read(const PlacedLine& place, const std::string& line, FreeReading& out)
{
    if (says_nothing(line)) return;
    out.issues.push_back({place.where,
                          {},
                          "\"" + shortened(line) + "\" was not read as a provision.",
                          "If it is one, name it and say how often, how long or for how many."});
}

bool evident(const ProvisionLine& line)
{
    return !like_lesson(line) && (line.states_support() || names_support(line.name) || kind_of_name(line.name));
}

bool proven(const ProvisionLine& line, LineProof proof)
{
    if (proof == LineProof::stated) return line.states_support() && !like_lesson(line);
    return proof == LineProof::none || evident(line);
}

/// A line without a name goes on with the one above; where it cannot, it is said.
void carry_on(const PlacedLine& place, const std::string& text, std::vector<ProvisionLine>& read, FreeReading& out)
{
    if (!read.empty() && carry_on_line(read.back(), read_provision_line(text))) return;
    report_not_read(place, text, out);
}

/// `1:1 SALT` alone: the adult tells what is given.
void name_by_adult(ProvisionLine& line)
{
    if (!line.name.empty() || !kind_of_name(line.staff)) return;
    line.name = line.ratio.empty() ? line.staff : line.ratio + " " + line.staff;
}

void take_line(const PlacedLine& place, const std::string& text, std::vector<ProvisionLine>& read, FreeReading& out)
{
    for (const auto& part : split_run_together(text)) {
        auto line = read_provision_line(part);
        if (read.empty()) name_by_adult(line);
        if (line.name.empty()) {
            carry_on(place, part, read, out);
            continue;
        }
        const bool prose = says_nothing(part) || like_prose(part, line) || (waits_or_left(part) && !evident(line));
        if (prose || !proven(line, place.proof)) {
            report_not_read(place, part, out);
            continue;
        }
        read.push_back(std::move(line));
    }
}

/// A name in front may be a pupil or a programme, and nobody can tell which.
void say_perhaps_pupil(const PlacedLine& place, const ProvisionLine& line, FreeReading& out)
{
    if (line.perhaps_pupil.empty()) return;
    out.issues.push_back({place.where,
                          {},
                          "\"" + shortened(line.perhaps_pupil) + "\" in \"" + shortened(line.name) +
                              "\" may be a pupil; it was read as part of the name.",
                          "Put pupils into a column Pupils."});
}

/// What a line says besides is a remark, or something that the reader should have known.
void say_left(const PlacedLine& place, const ProvisionLine& line, FreeReading& out)
{
    if (line.left.empty()) return;
    std::vector<std::string> said;
    for (const auto& words : line.left) said.push_back("\"" + shortened(words) + "\"");
    out.issues.push_back({place.where,
                          {},
                          listed(said) + " beside " + shortened(line.name) + (said.size() == 1 ? " was" : " were") + " not read.",
                          "Nothing, if that is a remark: tidying keeps it as the note of its row."});
}

void keep(const PlacedLine& place, const std::vector<ProvisionLine>& read, FreeReading& out)
{
    for (const auto& line : read) {
        ++out.lines;
        out.evident += evident(line) ? 1 : 0;
        out.named += !like_lesson(line) && (names_support(line.name) || kind_of_name(line.name)) ? 1 : 0;
        out.stated += line.states_support() && !like_lesson(line) ? 1 : 0;
        out.provisions.push_back(provision_of(place, line, out.issues));
        say_perhaps_pupil(place, line, out);
        say_left(place, line, out);
    }
}

}  // namespace

namespace {

/// `In-class TA (0.5)`: an adult alone is what is given and who gives it, as in the rows of a map.
StaffList adult_as_name(const std::string& name)
{
    constexpr std::ptrdiff_t kFewBlanks = 1;
    const std::string adult(trimmed(std::string_view(name).substr(0, name.find('('))));
    const bool short_one = std::ranges::count(adult, ' ') <= kFewBlanks;
    const bool alone = names_adults(adult) || (short_one && names_adults(adult.substr(adult.rfind(' ') + 1)));
    return alone ? roles_in(name) : StaffList{};
}

}  // namespace

ScheduleCell schedule_cell(const Where& where, const std::string& typed, const ScheduleUnits& units)
{
    ScheduleCell cell{where, typed, {}, {}};
    if (typed.empty()) return cell;
    const auto reading = read_schedule(typed, units);
    if (const auto* schedule = understood(reading)) cell.read = *schedule;
    if (const auto* incomplete = std::get_if<Incomplete>(&reading)) cell.problem = incomplete->reason;
    if (const auto* wrong = std::get_if<NotUnderstood>(&reading)) cell.problem = wrong->reason;
    return cell;
}

void read_again_in(const ScheduleUnits& units, std::vector<Provision>& provisions)
{
    if (units == Usage{}.units) return;
    for (auto& provision : provisions) {
        const auto& cell = provision.schedule;
        const auto usual = schedule_cell(cell.where, cell.typed);
        if (cell.read == usual.read && cell.problem == usual.problem)
            provision.schedule = schedule_cell(cell.where, cell.typed, units);
    }
}

Provision provision_of(const PlacedLine& place, const ProvisionLine& line, std::vector<Issue>& issues)
{
    Provision provision;
    provision.where = place.where;
    provision.name = line.name;
    provision.years = place.label.years ? place.label.years : line.years;
    if (!provision.years) provision.years = years_in(line.name);  // as of the rows of a map
    provision.wave = place.label.wave;
    provision.area = place.label.area;
    provision.kind = kind_of_name(line.name).value_or(kind_of_name(place.label.text).value_or(std::string{}));
    provision.term = line.term;
    provision.weeks = line.weeks;
    provision.start = line.start;
    provision.end = line.end;
    provision.cost = line.cost;
    if (!line.schedule.empty()) provision.schedule = schedule_cell(place.where, line.schedule);
    provision.staff = line.staff.empty() ? adult_as_name(line.name) : read_staff(line.staff);
    if (!provision.staff.adults.empty()) provision.staff_where = place.where;
    read_line_ratio(place.where, line, provision, issues);
    return provision;
}

bool like_lesson(const ProvisionLine& line)
{
    constexpr std::array<std::string_view, 28> kSubjects{
        "english", "maths",     "mathematics", "science", "pe",     "p.e.",     "history",      "geography", "art",      "music",
        "re",      "computing", "ict",         "pshe",    "french", "spanish",  "dt",           "literacy",  "numeracy", "lesson",
        "lessons", "and",       "assembly",    "break",   "lunch",  "swimming", "registration", "drama"};
    if (!line.ratio.empty() || !line.staff.empty() || line.cost) return false;
    const auto words = words_of(line.name);
    return !words.empty() && std::ranges::all_of(words, [&](const std::string& word) {
        return std::ranges::find(kSubjects, std::string_view(word)) != kSubjects.end();
    });
}

bool like_prose(const std::string& line, const ProvisionLine& read)
{
    constexpr std::size_t kLongName = 12;
    constexpr std::size_t kShortSentence = 5;
    constexpr std::array<std::string_view, 9> kVerbs{"will", "should", "must",     "is",      "are",
                                                     "has",  "have",   "in place", "referral"};
    const auto words = words_of(line);
    const auto name = folded(read.name);
    const bool verb = std::ranges::any_of(kVerbs, [&](std::string_view word) { return has_phrase(name, word); });
    const bool sentence = words.size() >= kShortSentence && line.ends_with('.');
    if (words_of(read.name).size() > kLongName || name.starts_with("please ") || name.starts_with("note")) return true;
    return verb || (sentence && !read.states_support());
}

void read_free_line(const PlacedLine& place, const std::string& text, FreeReading& out)
{
    std::vector<ProvisionLine> read;
    take_line(place, text, read, out);
    keep(place, read, out);
}

void read_free_cell(const PlacedLine& place, const std::string& text, FreeReading& out)
{
    std::vector<ProvisionLine> read;
    if (const auto added = additions(text)) {
        auto stated = place;
        stated.proof = LineProof::stated;
        for (const auto& part : *added) take_line(stated, part, read, out);
    } else {
        for (const auto& line : cell_lines(text)) take_line(place, line, read, out);
    }
    keep(place, read, out);
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "support/reading_text.hpp"

#include "text/library.hpp"
#include "text/names.hpp"
#include "text/nations.hpp"
#include "text/words.hpp"

#include <fstream>
#include <functional>
#include <sstream>
#include <stdexcept>

namespace provision {
namespace {

template <class Row>
using Fields = std::map<std::string, std::function<std::string(const Row&)>, std::less<>>;

std::string year_text(const std::optional<int>& year)
{
    return year ? to_text(Years{*year, *year}) : std::string{};
}

std::string year_text(const std::optional<Years>& years)
{
    return years ? to_text(*years) : std::string{};
}

std::string date_text(const std::optional<Date>& date)
{
    return date ? iso_text(*date) : std::string{};
}

std::string number_text(const std::optional<double>& number)
{
    return number ? plain_number(*number) : std::string{};
}

std::string joined(const std::vector<std::string>& items)
{
    std::string all;
    for (const auto& item : items) all += (all.empty() ? "" : "; ") + item;
    return all;
}

std::string place(const Where& where)
{
    return where.sheet + "!" + cell_name(where);
}

std::string staff_text(const Provision& provision)
{
    std::string all;
    const char* const between = provision.staff.either ? " or " : "; ";
    for (const auto& adult : provision.staff.adults)
        all += (all.empty() ? "" : between) + adult.staff + (adult.minutes ? " " + plain_number(*adult.minutes) : std::string{});
    return all;
}

std::string ratio_text(const Provision& provision)
{
    if (!provision.ratio) return {};
    const auto pupils = plain_number(provision.ratio->pupils);
    return provision.ratio->adults == 1 ? pupils : pupils + ":" + plain_number(provision.ratio->adults);
}

std::string range_text(const Provision& provision)
{
    const auto& read = provision.schedule.read;
    return read && !read->single() ? plain_number(read->low) + "-" + plain_number(read->high) : std::string{};
}

const Fields<Provision>& provision_fields()
{
    static const Fields<Provision> fields{
        {"name", [](const Provision& p) { return p.name; }},
        {"year", [](const Provision& p) { return year_text(p.years); }},
        {"class", [](const Provision& p) { return p.class_name; }},
        {"wave", [](const Provision& p) { return p.wave ? std::to_string(*p.wave) : std::string{}; }},
        {"area", [](const Provision& p) { return p.area; }},
        {"kind", [](const Provision& p) { return p.kind; }},
        {"staff", &staff_text},
        {"ratio", &ratio_text},
        {"schedule", [](const Provision& p) { return one_line(p.schedule.typed); }},
        {"minutes", [](const Provision& p) { return number_text(weekly_minutes(p)); }},
        {"range", &range_text},
        {"stated", [](const Provision& p) { return number_text(p.stated_minutes); }},
        {"capacity", [](const Provision& p) { return number_text(p.capacity); }},
        {"pupils", [](const Provision& p) { return joined(p.pupils); }},
        {"term", [](const Provision& p) { return p.term; }},
        {"weeks", [](const Provision& p) { return p.weeks; }},
        {"cost", [](const Provision& p) { return p.cost ? plain_number(p.cost->pounds) : std::string{}; }},
        {"start", [](const Provision& p) { return date_text(p.start); }},
        {"end", [](const Provision& p) { return date_text(p.end); }},
        {"where", [](const Provision& p) { return place(p.where); }},
    };
    return fields;
}

const Fields<Pupil>& pupil_fields()
{
    static const Fields<Pupil> fields{
        {"name", [](const Pupil& p) { return p.name; }},
        {"upn", [](const Pupil& p) { return p.upn; }},
        {"year", [](const Pupil& p) { return year_text(p.year); }},
        {"class", [](const Pupil& p) { return p.class_name; }},
        {"status", [](const Pupil& p) { return spoken(p.status, nations().front()); }},
        {"needs", [](const Pupil& p) { return joined(p.needs); }},
        {"plan hours", [](const Pupil& p) { return number_text(p.plan_hours); }},
        {"where", [](const Pupil& p) { return place(p.where); }},
    };
    return fields;
}

const Fields<Need>& need_fields()
{
    static const Fields<Need> fields{
        {"pupil", [](const Need& n) { return n.pupil; }},
        {"year", [](const Need& n) { return year_text(n.year); }},
        {"class", [](const Need& n) { return n.class_name; }},
        {"kind", [](const Need& n) { return n.kind; }},
        {"priority", [](const Need& n) { return n.ticked ? "tick" : to_text(n.priority); }},
        {"where", [](const Need& n) { return place(n.where); }},
    };
    return fields;
}

const Fields<Attendance>& attendance_fields()
{
    static const Fields<Attendance> fields{
        {"pupil", [](const Attendance& a) { return a.pupil; }},
        {"provision", [](const Attendance& a) { return a.provision; }},
        {"year", [](const Attendance& a) { return year_text(a.year); }},
        {"class", [](const Attendance& a) { return a.class_name; }},
        {"start", [](const Attendance& a) { return date_text(a.start); }},
        {"end", [](const Attendance& a) { return date_text(a.end); }},
        {"entry", [](const Attendance& a) { return a.entry; }},
        {"entry date", [](const Attendance& a) { return date_text(a.entry_date); }},
        {"exit", [](const Attendance& a) { return a.exit; }},
        {"exit date", [](const Attendance& a) { return date_text(a.exit_date); }},
        {"target", [](const Attendance& a) { return a.target; }},
    };
    return fields;
}

const Fields<Session>& session_fields()
{
    static const Fields<Session> fields{
        {"pupil", [](const Session& s) { return s.pupil; }},
        {"provision", [](const Session& s) { return s.provision; }},
        {"date", [](const Session& s) { return date_text(s.date); }},
        {"heading", [](const Session& s) { return s.heading; }},
        {"attended", [](const Session& s) { return std::string(s.attended ? "yes" : "no"); }},
    };
    return fields;
}

const Fields<Review>& review_fields()
{
    static const Fields<Review> fields{
        {"pupil", [](const Review& r) { return r.pupil; }},
        {"provision", [](const Review& r) { return r.provision; }},
        {"date", [](const Review& r) { return date_text(r.date); }},
        {"target", [](const Review& r) { return r.target; }},
        {"achievement criteria", [](const Review& r) { return r.achievement_criteria; }},
        {"strategies", [](const Review& r) { return r.strategies; }},
        {"comment", [](const Review& r) { return r.comment; }},
        {"next steps", [](const Review& r) { return r.next_steps; }},
        {"review date", [](const Review& r) { return date_text(r.review_date); }},
    };
    return fields;
}

const Fields<StaffRate>& rate_fields()
{
    static const Fields<StaffRate> fields{
        {"name", [](const StaffRate& r) { return r.name; }},
        {"role", [](const StaffRate& r) { return r.role; }},
        {"rate", [](const StaffRate& r) { return number_text(r.hourly_rate); }},
        {"hours", [](const StaffRate& r) { return number_text(r.hours_a_week); }},
    };
    return fields;
}

const Fields<Resource>& resource_fields()
{
    static const Fields<Resource> fields{
        {"name", [](const Resource& r) { return r.name; }},
        {"staff", [](const Resource& r) { return r.staff; }},
        {"cost", [](const Resource& r) { return number_text(r.cost); }},
    };
    return fields;
}

const Fields<SchoolDates>& calendar_fields()
{
    static const Fields<SchoolDates> fields{
        {"name", [](const SchoolDates& d) { return d.name; }},
        {"first", [](const SchoolDates& d) { return date_text(d.first); }},
        {"last", [](const SchoolDates& d) { return date_text(d.last); }},
        {"closure", [](const SchoolDates& d) { return std::string(d.closure ? "yes" : "no"); }},
    };
    return fields;
}

const Fields<StatusCount>& count_fields()
{
    static const Fields<StatusCount> fields{
        {"pupils", [](const StatusCount& c) { return std::to_string(c.pupils); }},
        {"status", [](const StatusCount& c) { return spoken(c.status, nations().front()); }},
        {"plan hours", [](const StatusCount& c) { return number_text(c.plan_hours); }},
    };
    return fields;
}

const Fields<LibraryEntry>& library_fields()
{
    static const Fields<LibraryEntry> fields{
        {"name", [](const LibraryEntry& e) { return e.name; }},
        {"kind", [](const LibraryEntry& e) { return e.kind; }},
        {"area", [](const LibraryEntry& e) { return e.area; }},
        {"wave", [](const LibraryEntry& e) { return e.wave ? std::to_string(*e.wave) : std::string{}; }},
        {"given as", [](const LibraryEntry& e) { return std::string(to_text(e.given_as)); }},
        {"age range", [](const LibraryEntry& e) { return e.age_range; }},
        {"group", [](const LibraryEntry& e) { return e.group; }},
        {"schedule", [](const LibraryEntry& e) { return e.schedule; }},
        {"weeks", [](const LibraryEntry& e) { return e.weeks; }},
        {"measure", [](const LibraryEntry& e) { return e.measure; }},
        {"evidence", [](const LibraryEntry& e) { return e.evidence; }},
    };
    return fields;
}

const Fields<TableRead>& table_fields()
{
    static const Fields<TableRead> fields{
        {"kind", [](const TableRead& t) { return std::string(to_text(t.kind)); }},
        {"where", [](const TableRead& t) { return place(t.first) + ":" + cell_name(t.last); }},
        {"rows", [](const TableRead& t) { return std::to_string(t.rows); }},
    };
    return fields;
}

template <class Row>
TextTable written(const std::vector<Row>& rows, const Fields<Row>& fields, const std::vector<std::string>& columns)
{
    TextTable text{columns};
    for (const auto& row : rows) {
        auto& cells = text.emplace_back();
        for (const auto& column : columns) {
            const auto field = fields.find(column);
            if (field == fields.end()) throw std::runtime_error("a case asks for an unknown column: " + column);
            cells.push_back(one_line(field->second(row)));
        }
    }
    return text;
}

std::vector<std::string> split_cells(const std::string& line)
{
    std::vector<std::string> cells;
    std::stringstream in(line);
    for (std::string text; std::getline(in, text, '|');) cells.emplace_back(trimmed(text));
    if (line.ends_with('|')) cells.emplace_back();
    return cells;
}

}  // namespace

TextTable ReadingCase::told(std::string_view list) const
{
    const auto found = lists.find(list);
    return found == lists.end() ? TextTable{{list == "provisions" || list == "pupils" ? "name" : "pupil"}} : found->second;
}

ReadingCase read_reading_case(const std::filesystem::path& file)
{
    const auto plain = read_case(file);
    ReadingCase read{.sheets = plain.sheets, .today = plain.today, .lists = {}, .notes = {}};
    std::ifstream in(file, std::ios::binary);
    std::string list;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("#") || trimmed(line).empty()) continue;
        if (line.starts_with("["))
            list = line.starts_with("[= ") ? line.substr(3, line.size() - 4) : std::string{};
        else if (list == "notes")
            read.notes.push_back(line);
        else if (!list.empty())
            read.lists[list].push_back(split_cells(line));
    }
    for (auto& [name, rows] : read.lists)
        for (auto& row : rows) row.resize(rows.front().size());
    return read;
}

TextTable reading_text(const WorkbookReading& reading, std::string_view list, const std::vector<std::string>& columns)
{
    const auto& map = reading.map;
    if (list == "provisions") return written(map.provisions, provision_fields(), columns);
    if (list == "pupils") return written(map.pupils, pupil_fields(), columns);
    if (list == "needs") return written(map.needs, need_fields(), columns);
    if (list == "attendance") return written(map.attendance, attendance_fields(), columns);
    if (list == "sessions") return written(map.sessions, session_fields(), columns);
    if (list == "reviews") return written(map.reviews, review_fields(), columns);
    if (list == "rates") return written(map.rates, rate_fields(), columns);
    if (list == "resources") return written(map.resources, resource_fields(), columns);
    if (list == "calendar") return written(map.calendar, calendar_fields(), columns);
    if (list == "counts") return written(map.status_counts, count_fields(), columns);
    if (list == "library") return written(map.library, library_fields(), columns);
    if (list == "tables") return written(reading.tables, table_fields(), columns);
    throw std::runtime_error("a case tells an unknown list: " + std::string(list));
}

bool has_note(const WorkbookReading& reading, const std::string& note)
{
    const auto blank = note.find(' ', note.find('!'));
    for (const auto& issue : reading.issues)
        if (place(issue.where) == note.substr(0, blank) &&
            (issue.what + " " + issue.remedy).find(note.substr(blank + 1)) != std::string::npos)
            return true;
    return false;
}

std::string notes_text(const WorkbookReading& reading)
{
    std::string all;
    for (const auto& issue : reading.issues) all += place(issue.where) + " " + issue.what + " " + issue.remedy + "\n";
    return all;
}

}  // namespace provision

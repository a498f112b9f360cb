// SPDX-License-Identifier: MPL-2.0
#include "unit/real_maps_score.hpp"

#include "table/cells.hpp"
#include "text/ratio.hpp"
#include "text/staff.hpp"
#include "text/staff_parts.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <set>
#include <sstream>
#include <stdexcept>

namespace provision {
namespace {

enum class Verdict { right, missing, invented };

std::vector<std::string> split(const std::string& text, char sign)
{
    std::vector<std::string> parts;
    std::stringstream in(text);
    for (std::string part; std::getline(in, part, sign);) parts.emplace_back(trimmed(part));
    return parts;
}

const std::string& field(const ToldLine& told, std::string_view name)
{
    static const std::string kNone;
    const auto found = told.find(name);
    return found == told.end() ? kNone : found->second;
}

// The expected value and the others that are as right.
std::vector<std::string> fair_values(const ToldLine& told, const std::string& name)
{
    std::vector<std::string> fair{field(told, name)};
    for (const auto& part : split(field(told, "also_fair"), ';'))
        if (part.starts_with(name + "=")) fair.push_back(part.substr(name.size() + 1));
    return fair;
}

bool total_only(const ToldLine& told)
{
    return field(told, "note").starts_with("total-only");
}

// Letters and digits in lower case: how a name is punctuated is no matter.
std::string bare(std::string_view text)
{
    auto key = folded(text);
    std::ranges::replace_if(
        key, [](unsigned char c) { return c < 0x80 && !std::isalnum(c); }, ' ');
    return folded(key);
}

Verdict name_verdict(const Grid& grid, const Provision& read, const ToldLine& told)
{
    for (const auto& fair : fair_values(told, "provision")) {
        const auto before_bracket = std::string_view(read.name).substr(0, read.name.find('('));
        if (bare(fair) == bare(read.name) || bare(fair) == bare(before_bracket)) return Verdict::right;
        const bool any_line = fair.starts_with("any line");
        if (any_line && has_phrase(bare(text_of(grid.at(read.where.row, read.where.column))), bare(read.name)))
            return Verdict::right;
    }
    const auto name = bare(read.name);
    const auto wanted = bare(field(told, "provision"));
    return has_phrase(name, wanted) || has_phrase(wanted, name) ? Verdict::missing : Verdict::invented;
}

template <class Value, class Equal>
Verdict verdict(const std::optional<Value>& read, const std::vector<std::optional<Value>>& fair, Equal equal)
{
    for (const auto& value : fair)
        if (value.has_value() == read.has_value() && (!read || equal(*read, *value))) return Verdict::right;
    return read ? Verdict::invented : Verdict::missing;
}

std::optional<double> number_of(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(std::stod(text));
}

Verdict number_verdict(const std::optional<double>& read, const std::vector<std::string>& fair)
{
    std::vector<std::optional<double>> numbers;
    for (const auto& value : fair) numbers.push_back(number_of(value));
    return verdict(read, numbers, [](double a, double b) { return std::abs(a - b) < 0.01; });
}

std::optional<double> stated_minutes(const Provision& read)
{
    return read.stated_minutes ? read.stated_minutes : stated_staff_minutes(read);
}

// One group's week, or as the map counts it: all groups together.
Verdict minutes_verdict(const Provision& read, const ToldLine& told)
{
    const auto fair = fair_values(told, "minutes");
    if (number_verdict(weekly_minutes(read), fair) == Verdict::right) return Verdict::right;
    const auto& schedule = read.schedule.read;
    if (schedule && schedule->single() && number_verdict(schedule->low, fair) == Verdict::right) return Verdict::right;
    if (total_only(told) && !schedule && number_verdict(stated_minutes(read), fair) == Verdict::right) return Verdict::right;
    return weekly_minutes(read) ? Verdict::invented : Verdict::missing;
}

Verdict stated_verdict(const Provision& read, const ToldLine& told)
{
    auto fair = fair_values(told, "stated_minutes");
    if (total_only(told)) fair.push_back(field(told, "minutes"));
    return number_verdict(stated_minutes(read), fair);
}

std::optional<Years> years_told(const std::string& text)
{
    const auto years = read_years(text);
    return years ? years : years_in(text);
}

Verdict year_verdict(const Provision& read, const ToldLine& told)
{
    std::vector<std::optional<Years>> fair;
    for (const auto& value : fair_values(told, "year")) fair.push_back(years_told(value));
    return verdict(read.years, fair, [](const Years& a, const Years& b) { return a == b; });
}

// A document's own tiers (`Range 1`) are not waves, so they are not asked for.
Verdict wave_verdict(const Provision& read, const ToldLine& told)
{
    const auto& wanted = field(told, "wave");
    const auto wave = wanted.starts_with("Wave ") ? std::optional(std::stoi(wanted.substr(5))) : std::nullopt;
    return verdict<int>(read.wave, {wave}, std::equal_to<>{});
}

std::set<std::string> adults_of(const StaffList& staff)
{
    static const std::map<std::string, std::string> kAlso = {
        {"class teacher", "ct"}, {"teaching assistant", "ta"}, {"higher level teaching assistant", "hlta"}};
    std::set<std::string> adults;
    for (const auto& adult : staff.adults) {
        auto name = folded(one_of(adult.staff));
        if (name.starts_with("a ")) name.erase(0, 2);
        const auto also = kAlso.find(name);
        adults.insert(also == kAlso.end() ? name : also->second);
    }
    return adults;
}

Verdict staff_verdict(const Provision& read, const ToldLine& told)
{
    const auto adults = adults_of(read.staff);
    std::set<std::string> known;
    for (const auto& fair : fair_values(told, "staff")) {
        const auto wanted = adults_of(read_staff(fair));
        if (wanted == adults) return Verdict::right;
        known.insert(wanted.begin(), wanted.end());
    }
    return std::ranges::includes(known, adults) ? Verdict::missing : Verdict::invented;
}

// `1:1/1:3` and `small group` are no one size; of `6 to 8` either end is.
std::vector<double> sizes_told(const std::string& text)
{
    const auto key = folded(text);
    if (const auto whole = read_ratio(key); understood(whole)) return {understood(whole)->pupils};
    if (key.find('/') != std::string::npos) return {};
    std::vector<double> sizes;
    std::string digits = key;
    std::ranges::replace_if(
        digits, [](unsigned char c) { return !std::isdigit(c); }, ' ');
    std::stringstream in(digits);
    for (double size = 0; in >> size;) sizes.push_back(size);
    return sizes;
}

Verdict ratio_verdict(const Provision& read, const ToldLine& told)
{
    const auto size = read.ratio ? std::optional(read.ratio->pupils) : read.capacity;
    bool needed = true;
    for (const auto& fair : fair_values(told, "ratio")) {
        const auto sizes = sizes_told(fair);
        if (sizes.empty()) needed = false;
        if (size && std::ranges::find(sizes, *size) != sizes.end()) return Verdict::right;
    }
    if (size) return Verdict::invented;
    return needed ? Verdict::missing : Verdict::right;
}

struct Fault {
    std::string field;
    Verdict verdict;
};

std::vector<Fault> faults_of(const Grid& grid, const Provision& read, const ToldLine& told)
{
    const auto cost = read.cost ? std::optional(read.cost->pounds) : std::nullopt;
    std::vector<Fault> faults{{"provision", name_verdict(grid, read, told)},
                              {"year", year_verdict(read, told)},
                              {"wave", wave_verdict(read, told)},
                              {"staff", staff_verdict(read, told)},
                              {"ratio", ratio_verdict(read, told)},
                              {"minutes", minutes_verdict(read, told)},
                              {"stated_minutes", stated_verdict(read, told)},
                              {"cost", number_verdict(cost, fair_values(told, "cost"))}};
    std::erase_if(faults, [](const Fault& fault) { return fault.verdict == Verdict::right; });
    return faults;
}

// The name counts most: a line is matched to the provision that is called so.
int distance(const std::vector<Fault>& faults)
{
    int sum = 0;
    for (const auto& fault : faults) sum += (fault.field == "provision" ? 10 : 1) * (fault.verdict == Verdict::invented ? 2 : 1);
    return sum;
}

std::string spoken(const Provision& read)
{
    std::string all = "\"" + read.name + "\"";
    if (read.years) all += " " + to_text(*read.years);
    if (read.wave) all += " wave " + std::to_string(*read.wave);
    for (const auto& adult : read.staff.adults) all += " [" + adult.staff + "]";
    if (read.ratio) all += " ratio " + plain_number(read.ratio->pupils);
    if (read.capacity) all += " capacity " + plain_number(*read.capacity);
    if (const auto minutes = weekly_minutes(read)) all += " minutes " + plain_number(*minutes);
    if (const auto stated = stated_minutes(read)) all += " stated " + plain_number(*stated);
    if (read.cost) all += " cost " + plain_number(read.cost->pounds);
    return all;
}

int row_of(const ToldLine& told)
{
    return std::stoi(field(told, "row")) - 1;
}

bool optional_line(const ToldLine& told)
{
    return field(told, "note").starts_with("optional:");
}

void score_pair(MapScore& result, const Provision& read, const ToldLine& told, const std::vector<Fault>& faults)
{
    if (faults.empty()) ++result.right;
    if (faults.empty()) return;
    ++result.partly;
    std::string fields;
    for (const auto& fault : faults) {
        const bool invented = fault.verdict == Verdict::invented;
        if (invented && fault.field != "provision") ++result.invented;
        fields += " " + fault.field + (invented ? "!" : "");
    }
    result.faults.push_back("row " + field(told, "row") + " " + field(told, "provision") + ":" + fields + " <- " + spoken(read));
}

}  // namespace

std::vector<ToldLine> told_lines(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in) throw std::runtime_error("cannot open " + file.string());
    std::vector<std::string> headings;
    std::vector<ToldLine> lines;
    for (std::string line; std::getline(in, line);) {
        const auto cells = split(line, '\t');
        if (headings.empty()) {
            headings = cells;
            continue;
        }
        auto& told = lines.emplace_back();
        for (std::size_t at = 0; at < cells.size(); ++at) told[headings.at(at)] = cells[at];
    }
    return lines;
}

MapScore& MapScore::operator+=(const MapScore& other)
{
    right += other.right;
    partly += other.partly;
    missed += other.missed;
    invented += other.invented;
    faults.insert(faults.end(), other.faults.begin(), other.faults.end());
    return *this;
}

MapScore score(const Grid& grid, const std::vector<Provision>& read, const std::vector<ToldLine>& told)
{
    MapScore result;
    std::vector<bool> used(read.size());
    std::vector<bool> met(told.size());
    const auto nearest = [&](auto take) {
        int best = 1000;
        std::pair<std::size_t, std::size_t> pair;
        for (std::size_t line = 0; line < told.size(); ++line)
            for (std::size_t at = 0; at < read.size(); ++at) {
                if (met[line] || used[at] || read[at].where.row != row_of(told[line])) continue;
                if (const int far = distance(faults_of(grid, read[at], told[line])); far < best) {
                    best = far;
                    pair = {line, at};
                }
            }
        if (best < 1000) take(pair.first, pair.second);
        return best < 1000;
    };
    while (nearest([&](std::size_t line, std::size_t at) {
        met[line] = used[at] = true;
        score_pair(result, read[at], told[line], faults_of(grid, read[at], told[line]));
    })) {
    }
    for (std::size_t line = 0; line < told.size(); ++line) {
        if (met[line] || optional_line(told[line])) continue;
        ++result.missed;
        result.faults.push_back("row " + field(told[line], "row") + " missed " + field(told[line], "provision"));
    }
    for (std::size_t at = 0; at < read.size(); ++at) {
        if (used[at]) continue;
        ++result.invented;
        result.faults.push_back("row " + std::to_string(read[at].where.row + 1) + " invented " + spoken(read[at]));
    }
    return result;
}

}  // namespace provision

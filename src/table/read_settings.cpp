// SPDX-License-Identifier: MPL-2.0
#include "table/cells.hpp"
#include "table/read.hpp"
#include "table/settings_sheet.hpp"
#include "text/money.hpp"
#include "text/names.hpp"
#include "text/nations.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>
#include <variant>

// What a school says of itself, label by label.

namespace provision {
namespace {

using Place = std::variant<int Settings::*, double Settings::*, std::optional<double> Settings::*>;

enum class Asked { whole, number, share };

// A setting that is a number between two bounds, both in.
struct NumberSetting {
    std::string_view label;
    Place place;
    Asked asked = Asked::whole;
    double least = 1;
    double most = 1;
};

using enum Asked;

constexpr std::array kNumbers{
    NumberSetting{"Teaching weeks", &Settings::teaching_weeks, number, 1, 53},
    NumberSetting{"Terms a year", &Settings::terms_a_year, whole, 1, 12},
    NumberSetting{"Days a week", &Settings::days_a_week, whole, 1, 7},
    NumberSetting{"Minutes a period", &Settings::minutes_a_period, number, 1, 300},
    NumberSetting{"Threshold", &Settings::threshold, number, 0, 1'000'000},
    NumberSetting{"Notional budget", &Settings::notional_budget, number, 0, 100'000'000},
    NumberSetting{"On-costs", &Settings::on_costs, share, 0, 0.99},
    NumberSetting{"Paid weeks", &Settings::paid_weeks, number, 1, 53},
    NumberSetting{"Interventions at once", &Settings::interventions_at_once, whole, 1, 20},
    NumberSetting{"Shortest weeks", &Settings::shortest_weeks, number, 0, 53},
    NumberSetting{"Longest weeks", &Settings::longest_weeks, number, 1, 260},
    NumberSetting{"Weeks between tests", &Settings::weeks_between_tests, number, 0, 260},
    NumberSetting{"Share above wave 1", &Settings::share_above_first_tier, share, 0, 1},
    NumberSetting{"Class size", &Settings::class_size, whole, 1, 100},
    NumberSetting{"Pairs for a standardised gain", &Settings::pairs_for_gain, whole, 3, 1000},
    NumberSetting{"Smallest number shown", &Settings::smallest_number, whole, 1, 100},
};

// A setting in words: the reader is told the folded text, and says whether it understood it.
struct WordSetting {
    std::string_view label;
    bool (*read)(std::string_view, Settings&) = nullptr;
    std::string_view asked;
};

bool read_year_runs(std::string_view text, Settings& settings)
{
    const auto key = folded(text);
    const bool academic = key.starts_with("academic");
    if (!academic && !key.starts_with("financial")) return false;
    settings.year_runs = academic ? YearRuns::academic : YearRuns::financial;
    return true;
}

bool read_last_year(std::string_view text, Settings& settings)
{
    const auto years = read_years(text);
    if (!years || !years->single() || years->last < 1) return false;
    settings.last_year = years->last;
    return true;
}

bool read_names_as(std::string_view text, Settings& settings)
{
    constexpr std::array<std::pair<std::string_view, NamesAs>, 7> kNames{{{"full", NamesAs::full},
                                                                          {"full names", NamesAs::full},
                                                                          {"initials", NamesAs::initials},
                                                                          {"codes", NamesAs::codes},
                                                                          {"code", NamesAs::codes},
                                                                          {"usual", NamesAs::usual},
                                                                          {"short", NamesAs::usual}}};
    const auto key = folded(text);
    const auto found = std::ranges::find(kNames, key, [](const auto& name) { return name.first; });
    if (found == kNames.end()) return false;
    settings.names_as = found->second;
    return true;
}

bool read_nation(std::string_view text, Settings& settings)
{
    const auto* nation = find_nation(text);
    if (nation) settings.nation = nation->name;
    return nation != nullptr;
}

bool read_tiers(std::string_view text, Settings& settings)
{
    const auto* set = find_tier_set(text);
    if (set) settings.tiers = set->name;
    return set != nullptr;
}

// `1.4 2 3 4`, `1.4; 2; 3; 4`: each above the one before.
bool read_edges(std::string_view text, Settings& settings)
{
    std::array<double, 4> edges{};
    std::size_t count = 0;
    for (const auto* at = text.data(); at != text.data() + text.size();) {
        if (*at == ' ' || *at == ';' || *at == ',' || *at == '/') {
            ++at;
            continue;
        }
        double edge = 0;
        const auto [behind, error] = std::from_chars(at, text.data() + text.size(), edge);
        const double above = count > 0 ? edges[count - 1] : 0;
        if (error != std::errc{} || count == edges.size() || !(edge > above) || edge > 100) return false;
        edges[count++] = edge;
        at = behind;
    }
    if (count == edges.size()) settings.ratio_gain_edges = edges;
    return count == edges.size();
}

std::string names_of_nations()
{
    std::string names;
    for (const auto& nation : nations()) names += (names.empty() ? "" : " or ") + nation.name;
    return names;
}

constexpr std::array kWords{
    WordSetting{"Year runs", &read_year_runs, "academic or financial"},
    WordSetting{"Last year of school", &read_last_year, "a year from 1 to 14, such as 6 or Year 6"},
    WordSetting{"Names as", &read_names_as, "full, initials, codes or usual"},
    WordSetting{"Nation", &read_nation, {}},
    WordSetting{"Tiers", &read_tiers, "Waves, or the names of the tiers with commas between them, from Universal to Specialist"},
    WordSetting{"Ratio gain edges", &read_edges, "four rising numbers, such as 1.4 2 3 4"},
};

std::string asked_of(const WordSetting& setting)
{
    return setting.asked.empty() ? names_of_nations() : std::string(setting.asked);
}

std::string asked_of(const NumberSetting& setting)
{
    const auto bound = [&](double value) {
        return setting.asked == share ? plain_number(value * 100) + " %" : plain_number(value);
    };
    const auto* kind = setting.asked == whole ? "a whole number" : setting.asked == share ? "a share" : "a number";
    return std::string(kind) + " from " + bound(setting.least) + " to " + bound(setting.most);
}

// `38`, `38 weeks`, `£6,000`; the unit is the setting's own.
std::optional<double> number_in(std::string_view text)
{
    constexpr std::array<std::string_view, 10> kUnits{"weeks", "week",   "days",  "terms",  "minutes",
                                                      "mins",  "pupils", "pairs", "pounds", "a year"};
    auto key = folded(text);
    for (const auto unit : kUnits)
        if (key.ends_with(unit) && key.size() > unit.size()) key.resize(trimmed(key.substr(0, key.size() - unit.size())).size());
    const auto read = read_pounds(key);
    const auto* pounds = understood(read);
    const bool words = std::ranges::any_of(key, [](char sign) { return sign >= 'a' && sign <= 'z'; });
    return pounds && !words ? std::optional(*pounds) : std::nullopt;
}

// 20 %, 0.2 and 20 are one share.
std::optional<double> share_in(const Cell& cell)
{
    if (cell.type == Cell::Type::number) return cell.number > 1 ? cell.number / 100 : cell.number;
    auto text = cell.is_text() ? trimmed(cell.text) : std::string_view{};
    const bool percent = text.ends_with('%');
    if (percent) text = trimmed(text.substr(0, text.size() - 1));
    const auto number = number_in(text);
    if (!number) return {};
    return percent || *number > 1 ? *number / 100 : *number;
}

std::optional<double> value_of(const NumberSetting& setting, const Cell& cell)
{
    auto value = setting.asked == share            ? share_in(cell)
                 : cell.type == Cell::Type::number ? std::optional(cell.number)
                 : cell.is_text()                  ? number_in(cell.text)
                                                   : std::nullopt;
    const bool in_bounds = value && *value >= setting.least && *value <= setting.most;
    return in_bounds && (setting.asked != whole || std::floor(*value) == *value) ? value : std::nullopt;
}

// As the setting stands: `38`, `20 %`; empty where it is open.
std::string shown(const NumberSetting& setting, const Settings& settings)
{
    const auto open = [](const auto& value) { return std::optional<double>(value); };
    const auto value = std::visit([&](auto place) { return open(settings.*place); }, setting.place);
    if (!value) return {};
    return setting.asked == share ? plain_number(*value * 100) + " %" : plain_number(*value);
}

void set_number(const NumberSetting& setting, double value, Settings& settings)
{
    if (const auto* place = std::get_if<int Settings::*>(&setting.place)) settings.** place = static_cast<int>(value);
    if (const auto* place = std::get_if<double Settings::*>(&setting.place)) settings.** place = value;
    if (const auto* place = std::get_if<std::optional<double> Settings::*>(&setting.place)) settings.** place = value;
}

void report_value(const Row& row, std::string_view label, const std::string& asked, const std::string& kept)
{
    row.report(Column::value,
               "\"" + shortened(row.text(Column::value)) + "\" is not " + asked + ", so " + std::string(label) +
                   (kept.empty() ? " was left as if nothing were typed." : " was taken to be " + kept + "."),
               "Type " + asked + ", or clear the cell.");
}

// `Terms per year:` is `Terms a year`.
std::string label_key(std::string_view label)
{
    auto key = heading_key(label);
    if (const auto at = key.find(" per "); at != std::string::npos) key.replace(at, 5, " a ");
    return key;
}

template <class List>
const auto* labelled(const List& settings, const std::string& key)
{
    const auto found = std::ranges::find_if(settings, [&](const auto& setting) { return heading_key(setting.label) == key; });
    return found == settings.end() ? nullptr : &*found;
}

// False for a label that is no setting.
bool read_setting(const Row& row, const std::string& key, Settings& settings)
{
    constexpr std::string_view kForFormulas = "as of";  // the workbook's own formulas ask for it; a command has a day of its own
    if (key == kForFormulas) return true;
    const auto* number = labelled(kNumbers, key);
    const auto* words = labelled(kWords, key);
    const auto& cell = row.cell(Column::value);
    if (cell.blank() || cell.type == Cell::Type::error) return number || words;
    if (number) {
        if (const auto value = value_of(*number, cell))
            set_number(*number, *value, settings);
        else
            report_value(row, number->label, asked_of(*number), shown(*number, settings));
    }
    if (words && !words->read(row.text(Column::value), settings)) report_value(row, words->label, asked_of(*words), {});
    return number || words;
}

}  // namespace

std::vector<std::string_view> setting_labels()
{
    std::vector<std::string_view> labels;
    for (const auto& setting : kNumbers) labels.push_back(setting.label);
    for (const auto& setting : kWords) labels.push_back(setting.label);
    return labels;
}

int read_settings_table(const Grid& grid, const FoundTable& table, Settings& settings, std::vector<Issue>& issues)
{
    int rows = 0;
    std::set<std::string> before;
    for (int index = table.heading_row + 1; index < table.end_row; ++index) {
        const Row row(grid, table, index, issues);
        const auto label = row.text(Column::setting);
        const auto key = label_key(label);
        if (label.empty() && !row.filled(Column::value)) continue;
        if (!key.empty() && !before.insert(key).second) {
            row.report(Column::setting, "The setting \"" + shortened(label) + "\" stands here again; the first one was read.",
                       "Delete one of the two rows.");
            continue;
        }
        if (read_setting(row, key, settings))
            ++rows;
        else if (row.filled(Column::value))
            row.report(Column::setting, "The setting \"" + shortened(label) + "\" is not known, so its value was not read.",
                       "Use the name of a setting, such as Class size, Days a week or Nation.");
    }
    return rows;
}

int read_settings(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    return read_settings_table(grid, table, out.map.settings, out.issues);
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "text/nations.hpp"

#include "model/data.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace provision {
namespace {

using nlohmann::json;
using Words = std::vector<std::string>;

Status status_called(const std::string& name)
{
    if (name == "none") return Status::none;
    if (name == "support") return Status::support;
    if (name == "plan") return Status::plan;
    if (name == "monitored") return Status::monitored;
    throw std::logic_error("nations.json: no status is called " + name);
}

void add_statuses(const json& row, Nation& nation)
{
    for (const auto& words : row.at("statuses")) {
        nation.status_words.push_back(
            {status_called(words.at("means")), words.at("offered"), words.at("called"), words.at("spoken")});
        nation.statuses.push_back(words.at("offered"));
    }
    for (const auto& [means, codes] : row.at("status_codes").items())
        for (const std::string code : codes) nation.status_codes.emplace_back(code, status_called(means));
    for (const auto& phrase : row.at("status_phrases"))
        nation.status_phrases.emplace_back(phrase.at(0), status_called(phrase.at(1)));
}

void add_areas(const json& row, Nation& nation)
{
    for (const auto& area : row.at("areas")) {
        nation.area_words.push_back({area.at("area"), area.at("name"), area.at("read")});
        if (const std::string name = area.at("name"); !name.empty()) nation.areas.push_back(name);
        for (const auto& need : area.at("needs")) {
            nation.need_words.push_back({need.at(0), need.at(1), area.at("area")});
            nation.needs.push_back(need.at(0));
        }
    }
}

Nation read_nation(const json& row)
{
    Nation nation;
    nation.name = row.at("name");
    nation.also_called = row.at("also").get<Words>();
    nation.years = row.at("years").get<Words>();
    nation.terms = row.at("terms").get<Words>();
    nation.status_heading = row.at("status_heading");
    nation.plan_headings = row.at("plan_headings").get<Words>();
    nation.support_headings = row.at("support_headings").get<Words>();
    add_statuses(row, nation);
    add_areas(row, nation);
    return nation;
}

struct AllWords {
    std::vector<Nation> nations;
    std::vector<TierSet> tier_sets;
};

const AllWords& all_words()
{
    static const AllWords all = [] {
        AllWords read;
        const auto data = json::parse(embedded_data("nations.json"));
        for (const auto& row : data.at("nations")) read.nations.push_back(read_nation(row));
        for (const auto& row : data.at("tier_sets"))
            read.tier_sets.push_back({row.at("name"), row.at("tiers"), row.at("spoken")});
        return read;
    }();
    return all;
}

// The tiers of a set however they are parted: `Universal / Targeted / Specialist`, `universal-targeted-specialist`.
std::string parted(std::string_view typed)
{
    auto key = folded(typed);
    std::ranges::replace_if(
        key, [](char sign) { return sign == ',' || sign == '/' || sign == ';' || sign == '-'; }, ' ');
    return folded(key);
}

}  // namespace

std::span<const Nation> nations()
{
    return all_words().nations;
}

std::span<const TierSet> tier_sets()
{
    return all_words().tier_sets;
}

const Nation* find_nation(std::string_view typed)
{
    const auto key = folded(typed);
    const auto called = [&](const std::string& name) { return folded(name) == key; };
    for (const auto& nation : nations())
        if (called(nation.name) || std::ranges::any_of(nation.also_called, called)) return &nation;
    return nullptr;
}

const TierSet* find_tier_set(std::string_view typed)
{
    const auto key = parted(typed);
    for (const auto& set : tier_sets()) {
        std::string tiers;
        for (const auto& tier : set.tiers) tiers += tier + " ";
        if (key == parted(set.name) || key == parted(tiers)) return &set;
    }
    return nullptr;
}

const Nation& nation_named(std::string_view name)
{
    const auto found = std::ranges::find(nations(), name, &Nation::name);
    return found == nations().end() ? nations().front() : *found;
}

const TierSet& tier_set_named(std::string_view name)
{
    const auto found = std::ranges::find(tier_sets(), name, &TierSet::name);
    return found == tier_sets().end() ? tier_sets().front() : *found;
}

const std::string& spoken(Status status, const Nation& nation)
{
    return std::ranges::find(nation.status_words, status, &StatusWords::means)->spoken;
}

std::string area_in(const Nation& nation, std::string_view area)
{
    const auto found = std::ranges::find(nation.area_words, area, &AreaWords::area);
    return found == nation.area_words.end() ? std::string(area) : found->name;
}

}  // namespace provision

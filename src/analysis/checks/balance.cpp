// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/needs.hpp"

#include "analysis/checks/seats.hpp"
#include "analysis/pupil_labels.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>

// Demand against places, a group of years and a kind at a time.

namespace provision {
namespace {

const Settings& settings_of(const Evidence& evidence)
{
    return evidence.reading.map.settings;
}

// `structured literacy`; of the register, which knows areas only, `provision for cognition and learning`.
std::string what(const Balance& balance, const Settings& settings)
{
    return (balance.from_register ? "provision for " : "") + spoken_kind(balance.kind, settings);
}

std::string demand_words(const Balance& balance, const Settings& settings)
{
    std::vector<std::string> parts;
    if (balance.must > 0) parts.push_back(std::to_string(balance.must) + " must");
    if (balance.should > 0) parts.push_back(std::to_string(balance.should) + " should");
    if (balance.could > 0) parts.push_back(std::to_string(balance.could) + " could");
    return (balance.from_register ? "by the register " : "") + listed(parts) + " have " + what(balance, settings) +
           (balance.ticked > 0 ? " (" + counted(balance.ticked, "tick") + " counted as must)" : "");
}

// `Asha P. (Y3), Ben C. (Y3) and 2 more`.
std::string names_of(const std::vector<std::string>& who)
{
    constexpr std::size_t kMostNames = 5;
    std::string names;
    for (std::size_t at = 0; at < std::min(who.size(), kMostNames); ++at) names += (at == 0 ? "" : ", ") + who[at];
    if (who.size() > kMostNames) names += " and " + std::to_string(who.size() - kMostNames) + " more";
    return names;
}

// ` Left over: Asha P. (Y3), Ben C. (Y3).`, the most urgent first; apart from them whose provision may answer the need.
std::string names_left_over(const Evidence& evidence, const Balance& balance)
{
    std::vector<std::string> left;
    std::vector<std::string> perhaps;
    for (const auto& demand : left_over(evidence.situation, balance))
        (perhaps_in_place(evidence.situation, demand) ? perhaps : left).push_back(label_of(evidence.labels, demand).who);
    std::string text;
    if (!left.empty()) text += " Left over: " + names_of(left) + ".";
    if (!perhaps.empty())
        text += " Perhaps left over: " + names_of(perhaps) + ", for the " + (balance.from_register ? "area" : "kind") +
                " of what they attend is not known.";
    return text;
}

std::string subject_of(const Balance& balance)
{
    return to_text(balance.years) + "|" + balance.kind;
}

std::string who(const Balance& balance, const Settings& settings)
{
    return to_text(balance.years) + " · " + spoken_kind(balance.kind, settings);
}

// What could be too much of a balance: its provisions, their places, how many nobody has, and the smallest group.
struct Spare {
    std::vector<const Provision*> provisions;
    int places = 0;
    int free = 0;
    int smallest = 0;
    int too_many = 0;
};

// Catch-up is for pupils who are not on the register too, so by the register only what is above it can be too much, and of that
// only places that nobody has.
Spare spare_of(const Evidence& evidence, const Balance& balance)
{
    Spare spare{.provisions = provisions_for(evidence.situation, balance.kind, balance.years)};
    if (balance.from_register)
        std::erase_if(spare.provisions, [](const Provision* provision) { return provision->wave.value_or(0) < 3; });
    for (const auto* provision : spare.provisions) {
        const int places = capacity(evidence.situation, *provision);
        spare.places += places;
        if (places > 0) spare.smallest = spare.smallest == 0 ? places : std::min(spare.smallest, places);
        spare.free += seats_left(evidence.situation, *provision);
    }
    spare.too_many = balance.from_register ? std::min(spare.places - balance.demand(), spare.free) : balance.balance();
    return spare;
}

bool a_group_too_many(const Balance& balance, const Spare& spare)
{
    return spare.too_many > 0 && (balance.demand() == 0 || (spare.smallest > 0 && spare.too_many >= spare.smallest));
}

bool names_pupils_of(const Situation& situation, const Years& years)
{
    bool named = false;
    for (int year = years.first; year <= years.last; ++year) named = named || situation.names_pupils_of(year);
    return named;
}

// Who sits in these provisions though the audit does not ask for the kind for them.
std::vector<std::string> unasked(const Evidence& evidence, const Balance& balance, const Spare& spare)
{
    std::set<std::string> asked;
    for (const auto& demand : demands(evidence.situation, kAllYears, balance.kind))
        asked.insert(label_of(evidence.labels, demand).who);
    const std::set<const Provision*> provisions(spare.provisions.begin(), spare.provisions.end());
    std::vector<std::string> names;
    for (const auto& place : evidence.situation.places()) {
        if (!provisions.contains(place.provision)) continue;
        const NamedPupil named{place.row->pupil, place.year, place.row->class_name};
        const auto name = place.pupil ? evidence.labels.of(*place.pupil).who : evidence.labels.of(named).who;
        if (asked.insert(name).second) names.push_back(name);
    }
    return names;
}

// An audit without a column for a kind has asked nobody whether it is needed.
bool was_asked(const Evidence& evidence, const Balance& balance)
{
    return balance.from_register || evidence.reading.map.audited_kinds.contains(balance.kind);
}

std::string over_by_register(const Balance& balance, const Spare& spare, const Settings& settings)
{
    const auto needs = balance.demand() == 0 ? "nobody needs" : counted(balance.demand(), "pupil needs", "pupils need");
    return counted(spare.places, "place") + " of " + spoken_tier(3, settings) + " or above, " + std::to_string(spare.free) +
           " of them free, and by the register " + needs + " " + what(balance, settings) + ": " + std::to_string(spare.too_many) +
           " too many.";
}

std::string over_by_audit(const Balance& balance, const Spare& spare, const std::vector<std::string>& sitting,
                          const Settings& settings)
{
    auto text = counted(balance.places, "place") + " for " + what(balance, settings) + "; the audit asks for it for " +
                (balance.demand() == 0 ? "nobody" : counted(balance.demand(), "pupil"));
    if (!sitting.empty())
        text += ", yet " +
                counted(static_cast<int>(sitting.size()), balance.demand() == 0 ? "attends" : "other attends",
                        balance.demand() == 0 ? "attend" : "others attend") +
                ": " + names_of(sitting);
    return text + ". " + std::to_string(spare.too_many) + " too many.";
}

Finding over(const Evidence& evidence, const Balance& balance, const Spare& spare)
{
    const auto& settings = settings_of(evidence);
    const auto sitting = balance.from_register ? std::vector<std::string>{} : unasked(evidence, balance, spare);
    return {.check = {},
            .priority = Priority::could,
            .who = who(balance, settings),
            .where = balance.where,
            .text = balance.from_register ? over_by_register(balance, spare, settings)
                                          : over_by_audit(balance, spare, sitting, settings),
            .remedy = sitting.empty() ? "Ask whether a group can end."
                                      : "Ask whether a group can end, or write into the audit who needs it.",
            .subject = subject_of(balance)};
}

std::string must_words(const Balance& balance)
{
    return balance.must > 0 ? " must have " : balance.should > 0 ? " should have " : " could have ";
}

Finding about_balance(const Evidence& evidence, const Balance& balance, Priority priority)
{
    return {.check = {},
            .priority = priority,
            .who = who(balance, settings_of(evidence)),
            .where = balance.where,
            .text = {},
            .remedy = {},
            .subject = subject_of(balance)};
}

// One pupil and no provision at all: the pupil's name says more than sums do.
Finding none_for_one(const Evidence& evidence, const Balance& balance, const Demand& demand)
{
    const auto& settings = settings_of(evidence);
    const auto label = label_of(evidence.labels, demand);
    auto finding = about_balance(evidence, balance, balance.left_over());
    finding.text = label.who + must_words(balance) + what(balance, settings) + (balance.from_register ? " by the register" : "") +
                   (balance.ticked > 0 ? " (ticked, so counted as must)" : "") + ", and no provision of that kind runs in " +
                   to_text(balance.years) + ".";
    finding.remedy = "Plan a place for " + spoken_kind(balance.kind, settings) + ".";
    return finding;
}

// A size that nobody wrote down is no shortage yet.
Finding size_unknown(const Evidence& evidence, const Balance& balance, const std::string& names)
{
    auto finding = about_balance(evidence, balance, std::max(Priority::should, balance.left_over()));
    finding.text = counted(balance.demand(), "pupil") +
                   (balance.places > 0 ? " for " + counted(balance.places, "place") + " that are known" : "") +
                   ", and the places of " + names + " are not known: " + demand_words(balance, settings_of(evidence)) + "." +
                   names_left_over(evidence, balance);
    finding.remedy = "Write how many pupils " + names + (names.find(" and ") == std::string::npos ? " takes." : " take.");
    return finding;
}

Finding too_few(const Evidence& evidence, const Balance& balance)
{
    const Seats seats(evidence.situation);
    if (const auto names = seats.names_of_unknown_size(balance.kind, balance.years); !names.empty())
        return size_unknown(evidence, balance, names);
    const auto left = left_over(evidence.situation, balance);
    const bool clear = left.size() == 1 && !perhaps_in_place(evidence.situation, left.front());
    if (balance.demand() == 1 && clear && provisions_for(evidence.situation, balance.kind, balance.years).empty())
        return none_for_one(evidence, balance, left.front());
    // Of whom nobody can tell whether they go without, nothing is a must.
    const bool sure = left.empty() || std::ranges::any_of(left, [&](const Demand& demand) {
                          return perhaps_in_place(evidence.situation, demand) == nullptr;
                      });
    auto finding = about_balance(evidence, balance, sure ? balance.left_over() : std::max(Priority::should, balance.left_over()));
    finding.text = counted(balance.demand(), "pupil") + " for " + counted(balance.places, "place") + ", " +
                   std::to_string(-balance.balance()) + " too few: " + demand_words(balance, settings_of(evidence)) + "." +
                   names_left_over(evidence, balance);
    finding.remedy = seats.plan_more(balance);
    return finding;
}

}  // namespace

CheckResult under_provision(const Evidence& evidence)
{
    CheckResult result{.findings = {}, .not_run = no_demand(evidence)};
    for (const auto& balance : evidence.balances)
        if (balance.balance() < 0) result.findings.push_back(too_few(evidence, balance));
    return result;
}

CheckResult over_provision(const Evidence& evidence)
{
    CheckResult result{.findings = {}, .not_run = no_demand(evidence)};
    UnnamedYears unnamed;
    for (const auto& balance : evidence.balances) {
        const auto spare = spare_of(evidence, balance);
        if (!was_asked(evidence, balance) || !a_group_too_many(balance, spare)) continue;
        if (balance.from_register && !names_pupils_of(evidence.situation, balance.years))
            for (int year = balance.years.first; year <= balance.years.last; ++year) unnamed.add(year);
        else
            result.findings.push_back(over(evidence, balance, spare));
    }
    unnamed.limit(result);
    return result;
}

}  // namespace provision

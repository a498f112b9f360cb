// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/needs.hpp"

#include "analysis/checks/seats.hpp"
#include "analysis/pupil_labels.hpp"
#include "text/words.hpp"

#include <algorithm>

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
std::string names_left_over(const Evidence& evidence, const PupilLabels& labels, const Balance& balance)
{
    std::vector<std::string> left;
    std::vector<std::string> perhaps;
    for (const auto& demand : left_over(evidence.situation, balance))
        (perhaps_in_place(evidence.situation, demand) ? perhaps : left).push_back(label_of(labels, demand).who);
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

// Where the time of a group too many is missing: another kind that is short in the same years.
std::string short_elsewhere(const Evidence& evidence, const Balance& over)
{
    for (const auto& other : evidence.balances)
        if (other.years.overlaps(over.years) && other.balance() < 0)
            return " " + to_text(other.years) + " is short of " + counted(-other.balance(), "place") + " for " +
                   spoken_kind(other.kind, settings_of(evidence)) + ".";
    return {};
}

// Why need and places cannot be compared; empty where they can.
std::string no_demand(const Evidence& evidence)
{
    const auto& map = evidence.reading.map;
    if (has_audit(map)) return {};
    if (map.pupils.empty()) return "the workbook has no needs audit and no register.";
    return demands(evidence.situation, kAllYears).empty()
               ? "the workbook has no needs audit, and its register names no need of anybody on it."
               : "";
}

// Provision above the first tier is for others than those on the register too, so by the register only free places are too many.
int too_many(const Balance& balance)
{
    return balance.from_register ? std::min(balance.balance(), balance.free) : balance.balance();
}

bool a_group_too_many(const Balance& balance)
{
    const int spare = too_many(balance);
    return spare > 0 && (balance.demand() == 0 || (balance.smallest_group > 0 && spare >= balance.smallest_group));
}

bool names_pupils_of(const Situation& situation, const Years& years)
{
    bool named = false;
    for (int year = years.first; year <= years.last; ++year) named = named || situation.names_pupils_of(year);
    return named;
}

Finding over(const Evidence& evidence, const Balance& balance)
{
    const auto& settings = settings_of(evidence);
    const auto need = balance.demand() == 0
                          ? "nobody needs " + what(balance, settings)
                          : counted(balance.demand(), "pupil needs", "pupils need") + " " + what(balance, settings);
    const auto free =
        balance.from_register ? ", " + std::to_string(balance.free) + " of them free, and by the register " : ", and ";
    return {.check = {},
            .priority = Priority::could,
            .who = who(balance, settings),
            .where = balance.where,
            .text = counted(balance.places, "place") + free + need + ": " + std::to_string(too_many(balance)) + " too many.",
            .remedy = "Ask whether a group can end." + short_elsewhere(evidence, balance),
            .subject = subject_of(balance)};
}

}  // namespace

CheckResult under_provision(const Evidence& evidence)
{
    CheckResult result{.findings = {}, .not_run = no_demand(evidence)};
    const Seats seats(evidence.situation);
    const PupilLabels labels(evidence.situation);
    const auto& settings = settings_of(evidence);
    for (const auto& balance : evidence.balances) {
        if (balance.balance() >= 0) continue;
        result.findings.push_back({{},
                                   balance.left_over(),
                                   who(balance, settings),
                                   balance.where,
                                   counted(balance.demand(), "pupil") + " for " + counted(balance.places, "place") + ", " +
                                       std::to_string(-balance.balance()) + " too few: " + demand_words(balance, settings) + "." +
                                       names_left_over(evidence, labels, balance),
                                   seats.plan_more(balance),
                                   subject_of(balance)});
    }
    return result;
}

CheckResult over_provision(const Evidence& evidence)
{
    CheckResult result{.findings = {}, .not_run = no_demand(evidence)};
    if (!result.not_run.empty()) return result;
    UnnamedYears unnamed;
    for (const auto& balance : evidence.balances) {
        if (!a_group_too_many(balance)) continue;
        if (balance.from_register && !names_pupils_of(evidence.situation, balance.years))
            for (int year = balance.years.first; year <= balance.years.last; ++year) unnamed.add(year);
        else
            result.findings.push_back(over(evidence, balance));
    }
    unnamed.limit(result);
    return result;
}

}  // namespace provision

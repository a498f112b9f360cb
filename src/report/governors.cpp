// SPDX-License-Identifier: MPL-2.0
#include "report/governors.hpp"

#include "text/kinds.hpp"
#include "text/nations.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>

namespace provision {
namespace {

std::string were(int count)
{
    return count == 1 ? " is" : " are";
}

std::string some(int count)
{
    return count == 0 ? "nothing" : std::to_string(count);
}

std::string percent(int part, int whole)
{
    return " (" + std::to_string(std::lround(100.0 * part / whole)) + " %)";
}

bool supported(const Situation& situation, const Pupil& pupil)
{
    return std::ranges::any_of(situation.places_of(pupil),
                               [](const RunningPlace* place) { return !place->provision || place->provision->wave != 1; });
}

void add_register(const GapAnalysis& analysis, std::vector<std::string>& lines)
{
    const auto& map = analysis.reading.map;
    const auto registered = static_cast<int>(std::ranges::count_if(map.pupils, &on_register, &Pupil::status));
    if (registered == 0) return;
    const auto plans = static_cast<int>(std::ranges::count(map.pupils, Status::plan, &Pupil::status));
    const auto all = static_cast<int>(map.pupils.size());
    // A register of these pupils alone tells nothing of the school.
    const auto who = registered == all ? counted(all, "pupil")
                                       : std::to_string(registered) + " of " + counted(all, "pupil") + percent(registered, all);
    // A few children with a plan can be told apart by anyone who knows the school.
    const bool few = plans > 0 && plans < map.settings.smallest_number;
    const auto with_plan = few ? "fewer than " + std::to_string(map.settings.smallest_number) : std::to_string(plans);
    lines.push_back(who + were(registered) + " on the SEN register, " + with_plan + " of them with " +
                    spoken(Status::plan, nation_named(map.settings.nation)) + ".");
    if (analysis.situation.places().empty()) return;
    const auto helped = static_cast<int>(std::ranges::count_if(
        map.pupils, [&](const Pupil& pupil) { return on_register(pupil.status) && supported(analysis.situation, pupil); }));
    lines.push_back("For " + std::to_string(helped) + " of these " + std::to_string(registered) +
                    " our records name the additional provision that they have today.");
}

std::string about_provision(const GapAnalysis& analysis)
{
    int running = 0;
    int additional = 0;
    for (const auto& provision : analysis.reading.map.provisions) {
        if (!runs_on(provision.start, provision.end, analysis.situation.today())) continue;
        ++running;
        if (provision.wave != 1) ++additional;
    }
    return counted(running, "provision runs", "provisions run") + " today, " + std::to_string(additional) +
           " of them in addition to what every pupil gets.";
}

std::string called(const Balance& balance, const Nation& nation)
{
    const auto* kind = balance.from_register ? nullptr : find_kind(balance.kind);
    return (kind ? kind->spoken : area_in(nation, balance.kind)) + " in " + to_text(balance.years);
}

// `2 are short, by 3 places in all, most of all structured literacy in Year 3 (2)`.
std::string short_words(const std::vector<Balance>& balances, const Nation& nation)
{
    int missing = 0;
    int count = 0;
    const Balance* worst = nullptr;
    for (const auto& balance : balances) {
        if (!balance.short_of_places()) continue;
        ++count;
        missing -= balance.balance();
        if (!worst || balance.balance() < worst->balance()) worst = &balance;
    }
    if (!worst) return {};
    auto words = std::to_string(count) + were(count) + " short, by " + counted(missing, "place");
    if (count == 1) return words + ": " + called(*worst, nation);
    return words + " in all, most of all " + called(*worst, nation) + " (" + std::to_string(-worst->balance()) + ")";
}

void add_balances(const GapAnalysis& analysis, std::vector<std::string>& lines)
{
    const auto& balances = analysis.balances;
    if (balances.empty()) return lines.push_back("Need and places could not be compared.");
    const auto how_many = [&](auto true_of) { return static_cast<int>(std::ranges::count_if(balances, true_of)); };
    const int open = how_many(&Balance::not_known);
    const int over = how_many([](const Balance& one) { return one.balance() > 0; });
    lines.push_back("We compared pupils in need with the places for them, by year and kind of provision, in " +
                    counted(static_cast<int>(balances.size()), "case") + ":");
    const auto under = short_words(balances, nation_named(analysis.reading.map.settings.nation));
    if (under.empty() && open == 0) return lines.push_back("nowhere are there more pupils in need than places.");
    const auto known = under.empty() ? "none is short as far as the places are known" : under;
    const auto unknown =
        open == 0 ? "" : "; of " + std::to_string(open) + (under.empty() ? "" : " more") + " the places are not known";
    lines.push_back(known + unknown + "; " + std::to_string(over) + (over == 1 ? " has" : " have") + " places to spare.");
}

void add_findings(const GapAnalysis& analysis, const GapCounts& counts, std::vector<std::string>& lines)
{
    lines.push_back("The analysis found " + (counts.must == 0 ? "nothing" : counted(counts.must, "thing")) +
                    " that must be done, " + some(counts.should) + " that should and " + some(counts.could) + " that could be.");
    if (counts.accepted > 0)
        lines.push_back(counted(counts.accepted, "more was", "more were") + " looked at and accepted with a reason.");
    if (!analysis.first_run)
        lines.push_back("Since the last analysis " + std::to_string(counts.fresh) + were(counts.fresh) + " new and " +
                        std::to_string(counts.gone) + were(counts.gone) + " gone.");
}

}  // namespace

std::vector<std::string> governors_lines(const GapAnalysis& analysis, const GapCounts& counts)
{
    std::vector<std::string> lines;
    if (analysis.next_year)
        lines.emplace_back(
            "This is about next year: today's pupils a year on, without those who leave, and nobody who joins is known yet.");
    add_register(analysis, lines);
    lines.push_back(about_provision(analysis));
    add_balances(analysis, lines);
    add_findings(analysis, counts, lines);
    return lines;
}

}  // namespace provision

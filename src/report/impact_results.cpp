// SPDX-License-Identifier: MPL-2.0
#include "report/impact_parts.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <set>

// A row for each provision with what it came to, what that suggests and what was decided.

namespace provision {
namespace {

using namespace impact_column;

// `expand` wears the style of that name, and so do the others.
Styled advice_cell(Advice advice)
{
    return {words(to_text(advice)), to_text(advice)};
}

// `6y9m`, as schools write a reading age.
std::string spoken_age(double months)
{
    constexpr int kYear = 12;
    const auto whole = static_cast<int>(std::lround(months));
    return std::to_string(whole / kYear) + "y" + std::to_string(whole % kYear) + "m";
}

double in_places(double value, int places)
{
    const double unit = std::pow(10, places);
    return std::round(value * unit) / unit;
}

// From 0.45 to 0.54 is a gain that one place hides: it would be from 0.5 to 0.5.
bool needs_two_places(const MeasuredImpact& measured)
{
    const auto& all = measured.all;
    return !measured.measure.ages && all.mean_gain != 0 && std::abs(all.mean_gain) < 1 &&
           (std::lround(10 * all.mean_gain) == 0 ||
            std::lround(10 * (in_places(all.mean_exit, 1) - in_places(all.mean_entry, 1))) !=
                std::lround(10 * (all.mean_exit - all.mean_entry)));
}

std::string from_to(const MeasuredImpact& measured)
{
    const int places = needs_two_places(measured) ? 2 : 1;
    const auto shown = [&](double mean) {
        return measured.measure.ages ? spoken_age(mean) : plain_number(in_places(mean, places));
    };
    return shown(measured.all.mean_entry) + " to " + shown(measured.all.mean_exit);
}

Styled number_or_blank(const std::optional<double>& value, std::string_view style)
{
    return value ? Styled{Cell::of(*value), style} : Styled{{}, "body"};
}

Styled standardised_cell(const MeasuredImpact& measured, const Settings& settings)
{
    const auto& all = measured.all;
    if (all.standardised) return {Cell::of(*all.standardised), "decimal"};
    return {words(all.pairs < settings.pairs_for_gain ? "too few" : "no spread"), "aside"};
}

Styled pounds_cell(const CostOfProgress& cost)
{
    if (cost.known == 0) return {{}, "body"};
    if (!cost.pounds_per_unit) return {words("no progress"), "aside"};
    return {Cell::of(*cost.pounds_per_unit), "pounds"};
}

void set_measured(ImpactSheet& sheet, int row, const MeasuredImpact& measured)
{
    const auto& all = measured.all;
    int column = measure;
    for (auto& cell : {Styled{words(to_text(measured.measure) + (measured.measure.ages ? " (months)" : "")), "measure"},
                       Styled{words(from_to(measured)), "body"},
                       Styled{Cell::of(all.mean_gain), needs_two_places(measured) ? "small gain" : "gain"},
                       number_or_blank(all.spread, "decimal"), number_or_blank(all.ratio_gain, "decimal"),
                       standardised_cell(measured, sheet.settings())})
        sheet.layout.set(row, column++, cell);
    sheet.layout.set(row, pounds, pounds_cell(measured.cost));
}

std::string sentence_of(const std::vector<std::string>& notes)
{
    std::string all;
    for (const auto& note : notes) all += (all.empty() ? "Mind: " : "; ") + note;
    return all.empty() ? all : all + ".";
}

void set_outcome_and_attendance(ImpactSheet& sheet, int row, const ProvisionImpact& impact)
{
    sheet.layout.set(row, outcome, number_or_blank(impact.outcome.mean, "gain"));
    if (impact.sessions > 0)
        sheet.layout.set(row, attendance, {Cell::of(static_cast<double>(impact.attended) / impact.sessions), "percent"});
}

void add_provision(ImpactSheet& sheet, const JudgedProvision& judged)
{
    auto& layout = sheet.layout;
    const auto& impact = judged.impact;
    const int row = add_body_row(layout);
    auto notes = provision_notes(impact);
    if (!impact.measured.empty()) {
        set_measured(sheet, row, impact.measured.front());
        for (auto& note : measure_notes(judged.results, impact.measured.front(), sheet.settings()))
            notes.push_back(std::move(note));
    }
    const auto mind = sentence_of(notes);
    layout.set(row, name, {words(judged.results.name), "body"});
    layout.set(row, suggestion, advice_cell(judged.suggestion.advice));
    layout.set(row, why, {words(judged.suggestion.why + (mind.empty() ? "" : " " + mind)), "body"});
    layout.set(row, pupils, {Cell::of(impact.pupils), "count"});
    layout.set(row, both, {Cell::of(impact.both), "count"});
    set_outcome_and_attendance(sheet, row, impact);
    layout.set(row, where, {{}, "link"});
    if (const auto kept = sheet.analysis.kept.find(judged.key); kept != sheet.analysis.kept.end()) {
        layout.set(row, decision, {kept->second.decision, "body"});
        layout.set(row, reason, {kept->second.reason, "body"});
    }
    layout.set(row, key, {words(judged.key), "key"});
    layout.link(row, where, judged.results.where);
}

// Its figures stand apart from those of the row above: points and months have no common mean.
void add_further_measure(ImpactSheet& sheet, const JudgedProvision& judged, const MeasuredImpact& measured)
{
    const int row = add_body_row(sheet.layout);
    set_measured(sheet, row, measured);
    const auto mind = sentence_of(measure_notes(judged.results, measured, sheet.settings()));
    sheet.layout.set(row, name, {words(judged.results.name), "body"});
    sheet.layout.set(row, why, {words("The same provision by another measure." + (mind.empty() ? "" : " " + mind)), "body"});
    sheet.layout.set(row, both, {Cell::of(measured.all.pairs), "count"});
}

// A decision need not be the suggestion.
void help_deciding(ImpactSheet& sheet, const Area& rows)
{
    sheet.report.lists.push_back(
        {{rows.row + 1, decision, rows.rows - 1, 1}, "\"Expand\";\"Continue\";\"Change\";\"Stop\";\"Wait\""});
}

}  // namespace

void add_provision_results(ImpactSheet& sheet)
{
    auto& layout = sheet.layout;
    sheet.report.new_pages.push_back(layout.next_row());
    layout.add({{words("Results by provision"), "section"}});
    if (sheet.judged.empty()) {
        layout.add({{words("Nobody has entry and exit data or an outcome score yet."), "context"}});
        layout.add_blank();
        return;
    }
    const int heading = layout.next_row();
    add_impact_headings(layout, kImpactHeadings);
    for (const auto& judged : sheet.judged) {
        add_provision(sheet, judged);
        for (std::size_t at = 1; at < judged.impact.measured.size(); ++at)
            add_further_measure(sheet, judged, judged.impact.measured[at]);
    }
    const Area rows{heading, 0, layout.next_row() - heading, key};
    help_deciding(sheet, rows);
    // Calc repeats one heading row of a sheet on all pages below it; a long list of pupils, which ends the sheet, takes its
    // place.
    constexpr int kRowsOfAPage = 8;  // each with its reasons
    if (rows.rows - 1 > kRowsOfAPage) sheet.report.repeated_row = heading;
    layout.add_blank();
}

void add_gone_decisions(ImpactSheet& sheet)
{
    std::set<std::string_view> current;
    for (const auto& judged : sheet.judged) current.insert(judged.key);
    bool titled = false;
    for (const auto& [old_key, kept] : sheet.analysis.kept) {
        if (current.contains(old_key)) continue;
        if (!titled) {
            sheet.layout.add({{words("Decisions about provisions without results now"), "section"}});
            std::vector<Styled> headings(key + 1, Styled{{}, "heading"});
            headings[name].cell = words("Provision");
            for (int at = 0; at < 3; ++at) headings[static_cast<std::size_t>(decision + at)].cell = words(kDecisionHeadings[at]);
            sheet.layout.add(std::move(headings));
        }
        titled = true;
        const int row = sheet.layout.add(std::vector<Styled>(key, Styled{{}, "accepted"}));
        sheet.layout.set(row, name, {words(kept.about), "accepted"});
        sheet.layout.set(row, decision, {kept.decision, "accepted"});
        sheet.layout.set(row, reason, {kept.reason, "accepted"});
        sheet.layout.set(row, key, {words(old_key), "key"});
    }
    if (titled) sheet.layout.add_blank();
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "table/cells.hpp"
#include "table/tidy_row.hpp"
#include "table/titles.hpp"
#include "text/kinds.hpp"
#include "text/words.hpp"

#include <array>

namespace provision {
namespace {

// `headed by WAVE TWO`, `as in the row above`: where the value comes from.
struct Source {
    TidyFamily family;
    std::string why;
};

std::optional<Source> source_of(Said said)
{
    switch (said) {
    case Said::section: return Source{TidyFamily::sections, "the section row above says it"};
    case Said::above: return Source{TidyFamily::filled_down, "said once, in a row above"};
    case Said::title: return Source{TidyFamily::filled_down, "the title says it"};
    case Said::nowhere: return Source{TidyFamily::sections, "a line of the map says it"};
    case Said::here: break;
    }
    return {};
}

void fill(RowInHand& hand, Column means, const Cell& value, Said said)
{
    const auto source = source_of(said);
    if (!source || !hand.extent.has(source->family)) return;
    for (const auto& canonical : canonical_columns())
        if (canonical.means == means)
            hand.set(means, value,
                     hand.change(source->family, hand.columns.source(means), std::string(canonical.heading) + ": " + shown(value),
                                 source->why));
}

bool filled(const RowInHand& hand, Column means)
{
    return hand.row.cells.contains({means, {}});
}

void remember(const RowInHand& hand, Column means, std::map<Column, Cell>& above)
{
    const auto cell = hand.row.cells.find({means, {}});
    if (cell == hand.row.cells.end()) return;
    above[means] = cell->second.value ? *cell->second.value : hand.typed(hand.columns.source(means));
}

void fill_year(RowInHand& hand, const Provision& provision, const std::map<Column, Cell>& above)
{
    if (filled(hand, Column::year) || !provision.years) return;
    if (years_of_class(provision.class_name) == provision.years && !hand.table().column(Column::year)) return;
    const auto typed = above.find(Column::year);
    if (hand.line.year == Said::above && typed != above.end()) return fill(hand, Column::year, typed->second, Said::above);
    if (const auto value = year_cell(*provision.years)) fill(hand, Column::year, *value, hand.line.year);
}

void fill_wave(RowInHand& hand, const Provision& provision)
{
    if (filled(hand, Column::wave) || !provision.wave) return;
    fill(hand, Column::wave, Cell::of(static_cast<double>(*provision.wave)), hand.line.wave);
}

// There is no column for the term among those of templates; where section rows say it, it gets one of its own.
void fill_term(RowInHand& hand, const Provision& provision)
{
    const bool of_section = hand.line.term == Said::section || hand.survey.maps.size() > 1;
    if (provision.term.empty() || !of_section || hand.table().found(Column::term) || !hand.extent.has(TidyFamily::sections))
        return;
    for (const auto means : {Column::weeks})
        if (hand.typed(hand.table().column(means)).text == provision.term) return;
    hand.set(Column::term, Cell::of(provision.term),
             hand.change(TidyFamily::sections, {}, "Term: " + provision.term, "the section row above says it"));
}

// `Class Oak` and `COGNITION AND LEARNING` say of the rows below them whose they are and what they are for.
void fill_from_section(RowInHand& hand, const Provision& provision)
{
    if (hand.line.section < 0) return;
    const auto lone = lone_cell(hand.grid(), hand.line.section);
    const auto text = text_of(hand.grid().at(hand.line.section, lone.value_or(0)));
    constexpr std::string_view kClass = "class ";
    if (folded_heading(text).starts_with(kClass) && !filled(hand, Column::class_name))
        return fill(hand, Column::class_name, Cell::of(std::string(trimmed(text.substr(kClass.size())))), Said::section);
    auto area = provision.area.empty() ? area_of_need(text) : provision.area;
    if (area.empty()) area = area_of_need(folded_heading(text));
    if (!area.empty() && !filled(hand, Column::area)) fill(hand, Column::area, Cell::of(area), Said::section);
}

}  // namespace

std::optional<Cell> year_cell(const Years& years)
{
    if (years.single() && years.first > 0) return Cell::of(static_cast<double>(years.first));
    const auto words = years == kAllYears     ? std::string("Whole school")
                       : years == Years{0, 0} ? std::string("R")
                                              : to_text(years);
    return years_of_class(words) == years ? std::optional(Cell::of(words)) : std::nullopt;
}

void fill_down(RowInHand& hand, const Provision& provision, std::map<Column, Cell>& above)
{
    fill_year(hand, provision, above);
    fill_wave(hand, provision);
    fill_term(hand, provision);
    fill_from_section(hand, provision);
    remember(hand, Column::year, above);
}

}  // namespace provision

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
    case Said::nowhere: return Source{TidyFamily::filled_down, "its own words say it"};
    case Said::here: break;
    }
    return {};
}

void fill(RowInHand& hand, Column means, const Cell& value, Said said)
{
    const auto source = source_of(said);
    if (!source || !hand.extent.has(source->family) || !hand.may_write(hand.columns.source(means), value)) return;
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

// Who reads the row with its Year blank takes it for the year above.
constexpr std::string_view kNone = "-";

void say_none(RowInHand& hand, Column means, std::string_view what)
{
    if (!hand.may_write(hand.columns.source(means), Cell::of(std::string(kNone)))) return;
    for (const auto family : {TidyFamily::filled_down, TidyFamily::sections}) {
        if (!hand.extent.has(family)) continue;
        return hand.set(
            means, Cell::of(std::string(kNone)),
            hand.change(family, hand.columns.source(means), std::string(what) + ": -", "none: not the one of the row above"));
    }
}

Said said_of_year(const RowInHand& hand, const Provision& provision)
{
    if (hand.line.year != Said::title) return hand.line.year;
    return years_of_titles(hand.grid(), hand.table()) == provision.years ? Said::title : Said::nowhere;
}

void fill_year(RowInHand& hand, const Provision& provision, const RowAbove& above)
{
    if (filled(hand, Column::year)) return;
    if (!provision.years && above.years) return say_none(hand, Column::year, "Year");
    if (!provision.years) return;
    const bool class_says = years_of_class(provision.class_name) == provision.years && !hand.table().column(Column::year);
    if (class_says && !above.years) return;
    if (hand.line.year == Said::above && above.year && above.years == provision.years)
        return fill(hand, Column::year, *above.year, Said::above);
    if (const auto value = year_cell(*provision.years)) fill(hand, Column::year, *value, said_of_year(hand, provision));
}

void fill_wave(RowInHand& hand, const Provision& provision, const RowAbove& above)
{
    if (filled(hand, Column::wave)) return;
    if (!provision.wave && above.wave) return say_none(hand, Column::wave, "Wave");
    if (provision.wave) fill(hand, Column::wave, Cell::of(static_cast<double>(*provision.wave)), hand.line.wave);
}

// Below the row of a pupil whose name stands once for several rows.
void fill_pupils(RowInHand& hand, const Provision& provision)
{
    if (provision.pupils.empty() || filled(hand, Column::pupils) || !hand.columns.source(Column::pupils)) return;
    std::string names;
    for (const auto& name : provision.pupils) names += (names.empty() ? "" : "; ") + name;
    fill(hand, Column::pupils, Cell::of(names), Said::above);
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

// Beside the rows, in a column without a heading, an area stands once for those below.
void fill_area(RowInHand& hand, const Provision& provision)
{
    const auto* area = hand.table().found(Column::area);
    if (area && area->heading.empty() && !provision.area.empty() && !filled(hand, Column::area))
        fill(hand, Column::area, Cell::of(provision.area), Said::above);
}

// `Mathematics` over the second of two maps stands in the note of each of its rows, for nothing else could say it there.
void fill_note(RowInHand& hand)
{
    if (hand.line.title < 0 || filled(hand, Column::note) || hand.extent.own_headings) return;
    if (!hand.extent.has(TidyFamily::sections) || !hand.extent.has(TidyFamily::headings)) return;
    const auto lone = lone_cell(hand.grid(), hand.line.title);
    fill(hand, Column::note, Cell::of(text_of(hand.grid().at(hand.line.title, lone.value_or(0)))), Said::section);
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

void fill_down(RowInHand& hand, const Provision& provision, RowAbove& above)
{
    fill_year(hand, provision, above);
    fill_wave(hand, provision, above);
    fill_pupils(hand, provision);
    fill_term(hand, provision);
    fill_from_section(hand, provision);
    fill_area(hand, provision);
    fill_note(hand);
    if (filled(hand, Column::wave)) above.wave = provision.wave;
    const auto cell = hand.row.cells.find({Column::year, {}});
    if (cell == hand.row.cells.end()) return;
    above.years = provision.years;
    above.year = cell->second.value ? *cell->second.value : hand.typed(hand.columns.source(Column::year));
}

void fill_none(TidyRow& row, const Provision& provision, RowAbove& above)
{
    if (!provision.years && above.years) row.cells[{Column::year, {}}].value = Cell::of(std::string(kNone));
    if (!provision.wave && above.wave) row.cells[{Column::wave, {}}].value = Cell::of(std::string(kNone));
    above = {std::nullopt, provision.years, provision.wave};
}

}  // namespace provision

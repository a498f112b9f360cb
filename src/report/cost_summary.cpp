// SPDX-License-Identifier: MPL-2.0
#include "report/cost_parts.hpp"
#include "report/gap_parts.hpp"
#include "report/link_formula.hpp"
#include "report/reading_lines.hpp"
#include "text/money.hpp"
#include "text/words.hpp"

#include <algorithm>

// What a head and a governor read first, and the numbers that all formulas below refer to.

namespace provision {
namespace {

constexpr int kFigureColumn = kWhere;

std::string year_words(const CostYear& year)
{
    const auto kind = year.settings().year_runs == YearRuns::academic ? "Academic year " : "Financial year ";
    return kind + to_text(year.days().first) + " to " + to_text(year.days().last);
}

// A budget that the workbook does not have is not 0.
struct Line {
    std::string label;
    std::optional<Figure> figure;
    std::string_view style;
};

void add_line(CostSheet& sheet, const Line& line)
{
    const int row = sheet.layout.add({{words(line.label), "figure label"},
                                      {{}, "figure label"},
                                      {{}, "figure label"},
                                      {words(line.figure ? "" : "not set"), line.style}});
    if (line.figure) sheet.put(row, kFigureColumn, *line.figure, line.style);
}

void add_fact(CostSheet& sheet, const std::string& name, const Line& line)
{
    sheet.facts[name] = {line.figure ? line.figure->value : 0, fixed_cell(sheet.layout.next_row(), kFigureColumn),
                         sheet.layout.next_row()};
    add_line(sheet, line);
}

Figure setting(const CostSheet& sheet, std::string_view label, double value)
{
    const auto cell = sheet.analysis.cells.setting(label, value);
    return {value, cell ? reference(*cell) : std::string{}};
}

// Pay becomes what an hour costs by two settings, of which either may be left out.
Figure pay(const CostSheet& sheet)
{
    const auto& settings = sheet.analysis.reading.map.settings;
    const auto part = [&](std::string_view label, const std::optional<double>& value) {
        const auto told = setting(sheet, label, value.value_or(0));
        return told.formula.empty() ? literal(told.value) : told.formula;
    };
    const auto& weeks = sheet.facts.at("teaching weeks").cell;
    const auto paid = part("Paid weeks", settings.paid_weeks);
    // A setting that somebody takes out is not set, and not 0.
    return {settings.pay_factor(), (settings.paid_weeks ? "IF(COUNT(" + paid + ")=1;" + paid + ";" + weeks + ")" : weeks) + "/" +
                                       weeks + "*(1+" + (settings.on_costs ? part("On-costs", settings.on_costs) : "0") + ")"};
}

void add_facts(CostSheet& sheet)
{
    const auto& year = sheet.analysis.cost.year;
    const auto& settings = year.settings();
    const auto day = [&](const Date& date) { return Figure{serial(date, sheet.analysis.epoch)}; };
    sheet.layout.add({{words("What the figures rest on"), "section"}});
    add_fact(sheet, "first day", {"The year begins on", day(year.days().first), "figure day"});
    add_fact(sheet, "last day", {"and ends on", day(year.days().last), "figure day"});
    add_fact(sheet, "today", {"Costs to date are until", day(year.today()), "figure day"});
    add_fact(sheet, "part over", {"Part of its school days that is over", Figure{year.part_over()}, "figure share"});
    add_fact(sheet, "teaching weeks",
             {"Teaching weeks", setting(sheet, "Teaching weeks", settings.teaching_weeks), "figure number"});
    add_fact(sheet, "pay", {"An hour's pay times this is its cost", pay(sheet), "figure number"});
    add_fact(sheet, "threshold", {"Threshold for one pupil", setting(sheet, "Threshold", settings.threshold), "figure pounds"});
}

// Rows of the year in figures, in the order in which `finish_summary` works them out.
enum FigureRow : int { kProvision, kGeneral, kTogether, kUntilToday, kOfOwnBudget, kBudget, kLeft, kFigureRows };

int row_of(const CostSheet& sheet, FigureRow which)
{
    return sheet.figures_row + which;
}

std::string name_of(FigureRow which)
{
    switch (which) {
    case kProvision: return "Provision above the first tier, this year";
    case kGeneral: return "General resources, not tied to pupils";
    case kTogether: return "Both together";
    case kUntilToday: return "Provision to date";
    case kOfOwnBudget: return "Both, without other funding streams";
    case kBudget: return "Notional budget";
    case kLeft: return "Left of the notional budget";
    case kFigureRows: break;
    }
    return {};
}

std::string label_of(FigureRow which, const AnnualCost& cost)
{
    const auto missing = [&](int rows, const std::string& words) {
        return name_of(which) + (rows > 0 ? " (" + counted(rows, "row") + words + ")" : "");
    };
    switch (which) {
    case kProvision: return missing(cost.without_figure(), " without a figure");
    case kGeneral: return missing(cost.resources_without_figure(), " without a figure");
    case kUntilToday: return missing(cost.without_figure_to_date(), " not known");
    default: return name_of(which);
    }
}

// The label says how many of the cells have no number, also of those that lose theirs when a rate is taken out.
void put_label(CostSheet& sheet, FigureRow which, const std::string& cells, const std::string& missing)
{
    const auto open = "(ROWS(" + cells + ")-COUNT(" + cells + "))";
    const auto counted_rows = "\" (\"&" + open + "&IF(" + open + "=1;\" row\";\" rows\")&\"" + missing + ")\"";
    sheet.report.cell_formulas.push_back(
        {row_of(sheet, which), 0, "=\"" + name_of(which) + "\"&IF(" + open + "=0;\"\";" + counted_rows + ")"});
}

std::string sum_of(const std::string& cells)
{
    return "AGGREGATE(9;6;" + cells + ")";
}

}  // namespace

void add_summary(CostSheet& sheet)
{
    auto& layout = sheet.layout;
    layout.add({{words(kCostSheet), "title"}});
    layout.add({{words(year_words(sheet.analysis.cost.year) + " · to date " + to_text(sheet.analysis.situation.today()) + " · " +
                       read_totals(sheet.analysis.reading)),
                 "context"}});
    layout.add(
        {{words(
              "A person looking inside a figure finds the cells of the map that it comes from. Each row is worked out in "
              "full and rounded only where it is shown, so a total may differ from its rows as shown by a penny. Figures follow "
              "the map by themselves; what stands in words is of the last run."),
          "context"}});
    layout.add({{words("For governors"), "section"}});
    const int paragraph = layout.add({{words(cost_paragraph(sheet.analysis)), "paragraph block"}});
    sheet.report.paragraphs.push_back({paragraph, 0, 1, kWorking + 1});
    layout.add_blank();
    sheet.figures_row = layout.next_row() + 1;
    layout.add({{words("The year in figures"), "section"}});
    for (int row = 0; row < kFigureRows; ++row)
        add_line(sheet, {label_of(static_cast<FigureRow>(row), sheet.analysis.cost), {}, "figure pounds"});
    layout.add_blank();
    add_facts(sheet);
    sheet.figures_end = layout.next_row();
    layout.add_blank();
}

void finish_summary(CostSheet& sheet)
{
    const auto& cost = sheet.analysis.cost;
    const auto cell = [&](FigureRow which) { return fixed_cell(row_of(sheet, which), kFigureColumn); };
    const auto put = [&](FigureRow which, const Figure& figure) {
        sheet.put(row_of(sheet, which), kFigureColumn, figure, "figure pounds");
    };
    const bool rows = !cost.rows.empty();
    const auto& general = sheet.facts["general"].cell;
    const auto own = [](const std::string& pounds, const std::string& ours) { return "SUMIFS(" + pounds + ";" + ours + ";1)"; };
    if (rows) {
        put_label(sheet, kProvision, sheet.costed(kPounds), " without a figure");
        put_label(sheet, kUntilToday, sheet.costed(kToDate), " not known");
    }
    put(kProvision, {cost.provision(), rows ? sum_of(sheet.costed(kPounds)) : "0"});
    put(kGeneral, {cost.resources(), general.empty() ? "0" : sum_of(general)});
    put(kTogether, {cost.provision() + cost.resources(), cell(kProvision) + "+" + cell(kGeneral)});
    put(kUntilToday, {cost.to_date(), rows ? sum_of(sheet.costed(kToDate)) : "0"});
    put(kOfOwnBudget, {cost.from_own_budget(), (rows ? own(sheet.costed(kPounds), sheet.costed(kOwnBudget)) : "0") +
                                                   (general.empty() ? "" : "+" + own(general, sheet.facts["general own"].cell))});
    sheet.facts["figure general"].cell = cell(kGeneral);
    sheet.facts["figure together"].cell = cell(kTogether);
    sheet.facts["figure own"].cell = cell(kOfOwnBudget);
    sheet.facts["figure budget"].cell = cell(kBudget);
    const auto& budget = cost.year.settings().notional_budget;
    if (!budget) return;
    put(kBudget, setting(sheet, "Notional budget", *budget));
    put(kLeft, {*budget - cost.from_own_budget(), cell(kBudget) + "-" + cell(kOfOwnBudget)});
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "commands/called_function.hpp"

#include "functions/registry.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <boost/algorithm/string/replace.hpp>

#include <algorithm>

namespace provision {
namespace {

constexpr std::string_view kSavedNames = "ORG.PROVISIONMAP.FUNCTIONS.";
constexpr std::string_view kDisplayNames = "PM.";

bool is_error(const Cell& cell)
{
    return cell.type == Cell::Type::error;
}

// Of cells of a sheet the function itself skips errors.
std::string error_in(const Argument& argument)
{
    if (const auto* cell = std::get_if<Cell>(&argument); cell && is_error(*cell)) return "it is an error";
    if (const auto* grid = std::get_if<Grid>(&argument))
        for (int row = 0; row < grid->rows(); ++row)
            for (int column = 0; column < grid->columns; ++column)
                if (is_error(grid->at(row, column))) return "an error stands in " + cell_name(grid->where(row, column));
    return {};
}

std::string shown(Fault fault)
{
    return fault == Fault::not_available ? "#N/A" : "#VALUE!";
}

}  // namespace

const Function* function_called(std::string_view name)
{
    std::size_t prefix = 0;
    if (name.starts_with(kDisplayNames)) prefix = kDisplayNames.size();
    if (name.starts_with(kSavedNames)) prefix = kSavedNames.size();
    if (prefix == 0) return nullptr;
    const auto all = functions();
    const auto found = std::ranges::find(all, name.substr(prefix),
                                         [](const Function& function) { return function.name.substr(kDisplayNames.size()); });
    return found == all.end() ? nullptr : &*found;
}

bool calls_us(const FormulaPart& part)
{
    return function_called(part.function) || std::ranges::any_of(part.inside, calls_us);
}

std::string with_display_names(std::string_view text)
{
    return boost::ireplace_all_copy(std::string(text), kSavedNames, kDisplayNames);
}

std::vector<Argument> CalledFunction::arguments() const
{
    std::vector<Argument> all;
    for (const auto& value : values) all.push_back(value.argument);
    return all;
}

// `schedule (C5)`.
std::string CalledFunction::place_of(std::size_t place) const
{
    const auto& cells = values[place].cells;
    return std::string(function.arguments[place].name) + (cells.empty() ? "" : " (" + cells + ")");
}

// `schedule (C5), "3 x mins"`.
std::string CalledFunction::named(std::size_t place) const
{
    const auto* cell = std::get_if<Cell>(&values[place].argument);
    if (cell && cell->is_text()) return place_of(place) + ", \"" + one_line(cell->text) + "\"";
    if (cell && cell->numeric()) return place_of(place) + ", " + plain_number(cell->number);
    return place_of(place);
}

std::optional<std::string> CalledFunction::why_not_asked() const
{
    const auto no_answer = std::string(function.name) + " has no answer";
    if (given > function.arity)
        return no_answer + ": it takes " + counted(static_cast<int>(function.arity), "argument") + ", not " +
               std::to_string(given);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto problem = values[i].problem.empty() ? error_in(values[i].argument) : values[i].problem;
        if (!problem.empty()) return no_answer + " because of " + named(i) + ": " + problem;
    }
    return {};
}

std::string CalledFunction::why_no_answer(const Explanation& explanation) const
{
    const auto shows = std::string(function.name) + " shows ";
    const auto* fault = std::get_if<Fault>(&explanation.answer);
    if (!fault) return shows + "nothing because " + place_of(explanation.place.value_or(0)) + " is blank";
    const auto because = explanation.place ? " because of " + named(*explanation.place) : "";
    return shows + shown(*fault) + because + ": " + explanation.reason;
}

}  // namespace provision

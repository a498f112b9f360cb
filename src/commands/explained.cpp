// SPDX-License-Identifier: MPL-2.0
#include "commands/explained.hpp"

#include "commands/called_function.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <boost/algorithm/string/join.hpp>

#include <utility>

namespace provision {
namespace {

// Cells that lead to cells; beyond that their value is taken as it stands.
constexpr int kDeepest = 12;
constexpr int kMostCells = 60;

void append(std::vector<std::string>& all, const std::vector<std::string>& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

std::string as_one(const std::vector<std::string>& chain)
{
    return boost::algorithm::join(chain, "; ");
}

// In an array formula every value may be a block; the one that belongs to this cell counts.
Cell cell_of(const Argument& argument, const Element& element)
{
    if (const auto* cell = std::get_if<Cell>(&argument)) return *cell;
    const auto* grid = std::get_if<Grid>(&argument);
    if (!grid) return {};
    const int row = grid->rows() == 1 ? 0 : element.row;
    const int column = grid->columns == 1 ? 0 : element.column;
    return row < grid->rows() && column < grid->columns ? grid->at(row, column) : Cell{};
}

std::string spoken(const Cell& cell)
{
    if (cell.type == Cell::Type::error) return "an error";
    if (cell.numeric()) return plain_number(cell.number);
    return cell.blank() ? "empty" : "\"" + one_line(cell.text) + "\"";
}

/// Follows a formula to where its figures come from.
class Explainer {
public:
    explicit Explainer(Formulas& formulas) : formulas_(formulas) {}
    /// The way to what the part comes to; empty where none of our functions is asked.
    Explained way_to(const FormulaPart& part, const FormulaCell& at);

private:
    Explained way_to(const FormulaPart& part, const PartValue& value, const FormulaCell& at);
    Explained way_of(const FormulaPart& part, const FormulaCell& at);
    Explained way_of_call(const Function& function, const FormulaPart& part, const FormulaCell& at);
    Explained way_of_choice(const FormulaPart& part, const FormulaCell& at);
    Explained way_of_sum(const FormulaPart& part, const FormulaCell& at);
    CalledFunction called(const Function& function, const FormulaPart& part, const FormulaCell& at);

    Formulas& formulas_;
    int depth_ = 0;
    int cells_ = 0;
};

CalledFunction Explainer::called(const Function& function, const FormulaPart& part, const FormulaCell& at)
{
    const bool nothing_given = part.inside.size() == 1 && part.inside.front().text.empty();
    CalledFunction call{.function = function, .given = nothing_given ? 0 : part.inside.size()};
    for (std::size_t i = 0; i < function.arity; ++i) {
        const bool left_out = i >= part.inside.size() || part.inside[i].text.empty();
        call.values.push_back(left_out ? PartValue{} : formulas_.value(at, part.inside[i].text, function.kinds[i]));
    }
    return call;
}

// The first argument's way goes on in the chain where the function carries it on; that of any other argument is told beside it.
Explained Explainer::way_of_call(const Function& function, const FormulaPart& part, const FormulaCell& at)
{
    const auto call = called(function, part, at);
    Explained way;
    const auto tell_beside = [&](std::size_t place, const Explained& own) {
        if (!own.empty()) way.beside.push_back(std::string(function.arguments[place].name) + ": " + as_one(own.chain));
    };
    Explained first;
    for (std::size_t i = 0; i < call.values.size() && i < part.inside.size(); ++i) {
        auto own = way_to(part.inside[i], call.values[i], at);
        append(way.beside, own.beside);
        if (i == 0)
            first = std::move(own);
        else
            tell_beside(i, own);
    }
    const auto no_answer = [&](const std::string& why) {
        tell_beside(0, first);
        way.chain = {why};
        return way;
    };
    if (const auto why = call.why_not_asked()) return no_answer(*why);
    const auto explanation = explain(function, call.arguments(), at.element, formulas_.day_zero());
    if (!explanation.reason.empty()) return no_answer(call.why_no_answer(explanation));
    const auto& [from, steps] = explanation.working;
    if (from.empty())
        tell_beside(0, first);
    else
        way.chain = first.empty() ? std::vector{from} : first.chain;
    append(way.chain, steps);
    return way;
}

// Only the branch that counts is told; why it does, where no function of ours stands in it.
Explained Explainer::way_of_choice(const FormulaPart& part, const FormulaCell& at)
{
    const auto& condition = part.inside.front();
    const auto met = cell_of(formulas_.value(at, condition.text, ArgumentKind::value).argument, at.element);
    const auto question = with_display_names(condition.text);
    if (met.type == Cell::Type::error) return {.chain = {"the condition of IF, " + question + ", is an error"}};
    const bool yes = met.numeric() && met.number != 0;
    const std::size_t branch = yes ? 1 : 2;
    if (branch < part.inside.size())
        if (auto way = way_to(part.inside[branch], at); !way.empty()) return way;
    return {.chain = {"none of our functions is asked, since " + question + (yes ? " is true" : " is not true") +
                      ": the cell shows " + (at.shown.empty() ? "nothing" : at.shown)}};
}

// Whatever else the formula makes of our answers is Calc's own; it is told with what it comes to.
Explained Explainer::way_of_sum(const FormulaPart& part, const FormulaCell& at)
{
    Explained way;
    for (const auto& inside : part.inside) {
        if (!calls_us(inside)) continue;
        if (!way.chain.empty()) way.beside.push_back(as_one(way.chain));
        const auto own = way_of(inside, at);
        append(way.beside, own.beside);
        way.chain = own.chain;
    }
    const auto whole = cell_of(formulas_.value(at, part.text, ArgumentKind::value).argument, at.element);
    way.chain.push_back(with_display_names(part.text) + " is " + spoken(whole));
    return way;
}

Explained Explainer::way_of(const FormulaPart& part, const FormulaCell& at)
{
    if (const auto* function = function_called(part.function)) return way_of_call(*function, part, at);
    if (part.function == "IF") return way_of_choice(part, at);
    return way_of_sum(part, at);
}

Explained Explainer::way_to(const FormulaPart& part, const PartValue& value, const FormulaCell& at)
{
    if (calls_us(part)) return way_of(part, at);
    if (!value.cell || depth_ >= kDeepest || cells_ >= kMostCells) return {};
    const auto cell = formulas_.at(*value.cell);
    const auto parts = parts_of(cell.formula);
    if (cell.formula.empty()) return {};
    ++cells_;
    ++depth_;
    auto way = way_to(parts, cell);
    --depth_;
    return way;
}

Explained Explainer::way_to(const FormulaPart& part, const FormulaCell& at)
{
    if (calls_us(part)) return way_of(part, at);
    return way_to(part, formulas_.value(at, part.text, ArgumentKind::value), at);
}

}  // namespace

std::string Explained::words() const
{
    auto sentences = beside;
    sentences.push_back(as_one(chain));
    return boost::algorithm::join(sentences, ". ");
}

Explained explained(Formulas& formulas, const FormulaCell& cell)
{
    if (cell.formula.empty()) return {};
    return Explainer(formulas).way_to(parts_of(cell.formula), cell);
}

}  // namespace provision

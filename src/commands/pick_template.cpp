// SPDX-License-Identifier: MPL-2.0
#include "commands/pick_template.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <vector>

namespace provision {
namespace {

std::vector<TemplateRow> wanted(const TemplateQuestion& question)
{
    std::vector<TemplateRow> rows;
    std::ranges::copy_if(templates(), std::back_inserter(rows), question.wanted);
    return rows;
}

std::string ids_of(const std::vector<TemplateRow>& rows)
{
    std::vector<std::string> ids;
    for (const auto& row : rows) ids.push_back(row.id);
    return listed(ids);
}

PickedTemplate named(const std::vector<TemplateRow>& rows, const std::string& name)
{
    const auto found = std::ranges::find_if(
        rows, [&](const TemplateRow& row) { return folded(row.id) == folded(name) || folded(row.name) == folded(name); });
    if (found != rows.end()) return {.id = found->id};
    return {.problem = "There is no template called \"" + name + "\". Give one of these as Template: " + ids_of(rows) + "."};
}

}  // namespace

PickedTemplate pick_template(Ports& ports, const Arguments& arguments, const TemplateQuestion& question)
{
    const auto rows = wanted(question);
    if (arguments.template_name) return named(rows, *arguments.template_name);
    if (arguments.silent)
        return {.problem = "No template was named. Give one of these as the argument Template: " + ids_of(rows) + "."};
    Selection selection{.title = question.title, .summary = question.summary, .go_ahead = question.go_ahead};
    for (const auto& row : rows) selection.items.push_back({row.name, row.summary, ports.host.picture(row.id)});
    const auto chosen = ports.prompt.choose(selection);
    return chosen ? PickedTemplate{.id = rows.at(*chosen).id} : PickedTemplate{};
}

}  // namespace provision

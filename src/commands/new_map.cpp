// SPDX-License-Identifier: MPL-2.0
#include "commands/new_map.hpp"

#include "commands/pick_template.hpp"

namespace provision {

Outcome new_map(Ports& ports, const Arguments& arguments)
{
    const auto picked = pick_template(ports, arguments,
                                      {.title = "New map",
                                       .summary = "A new workbook opens; nothing of what is open changes.",
                                       .go_ahead = "Open",
                                       .wanted = [](const TemplateRow& row) { return row.kind != Template::Kind::sheet; }});
    if (!picked.problem.empty()) return {false, picked.problem};
    if (picked.id.empty()) return {true, "Nothing was opened: no template was chosen."};
    const auto made = make_template(picked.id);
    ports.progress.step("Opening " + made.name, 0, 1);
    ports.host.open_new(made.name, made.sheets);
    return {true, "A new workbook was opened: " + made.name + ". Begin with its sheet " + made.sheets.front().sheet +
                      ", and save it under a name of your own."};
}

}  // namespace provision

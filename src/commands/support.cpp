// SPDX-License-Identifier: MPL-2.0
#include "commands/support.hpp"

#include "functions/registry.hpp"
#include "text/words.hpp"

namespace provision {
namespace {

struct Tried {
    std::vector<std::vector<std::string>> rows;
    int failed = 0;
};

Tried try_functions(Host& host)
{
    Tried tried;
    for (const auto& function : functions()) {
        const auto shown = host.example_answer(function);
        const bool right = shown == function.result;
        if (!right) ++tried.failed;
        tried.rows.push_back({std::string(function.name), std::string(function.example) + " shows " + shown,
                              right ? "" : "It should show " + std::string(function.result) + ". Install the extension again."});
    }
    return tried;
}

std::string verdict(int failed)
{
    const auto all = static_cast<int>(functions().size());
    if (failed == 0) return "All " + counted(all, "function") + (all == 1 ? " answers." : " answer.");
    return counted(failed, "function") + " of " + std::to_string(all) +
           " did not give the result of the example: install the extension again, and tell us if that does not help.";
}

}  // namespace

Outcome support(Ports& ports, const Arguments&)
{
    const auto here = ports.host.installation();
    const auto tried = try_functions(ports.host);
    Preview preview{
        .title = "Support",
        .summary = "Provision mapping for Calc " PROVISION_VERSION " in " + here.office + ". " + verdict(tried.failed),
        .headings = {"What", "Found", "What to do"},
        .rows = {{"Extension", PROVISION_VERSION, ""}, {"Office", here.office, ""}, {"Installed in", here.folder, ""}},
        .go_ahead = {}};
    preview.rows.insert(preview.rows.end(), tried.rows.begin(), tried.rows.end());
    ports.prompt.review(preview);
    return {tried.failed == 0, preview.summary + " It is installed in " + here.folder + "."};
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "commands/freeze_values.hpp"

#include "text/words.hpp"

namespace provision {
namespace {

std::string told(const FrozenCopy& copy)
{
    std::string sentence = counted(copy.formulas, "formula") + (copy.formulas == 1 ? " is a value" : " are values") + " there.";
    if (!copy.left.empty())
        sentence += " The named " + std::string(copy.left.size() == 1 ? "formula " : "formulas ") + listed(copy.left) +
                    " still " + (copy.left.size() == 1 ? "needs" : "need") + " the extension.";
    if (copy.without_password) sentence += " The copy has no password: set one with File > Save As before you send it.";
    return sentence;
}

}  // namespace

Outcome freeze_values(Ports& ports, const Arguments& arguments)
{
    auto url = arguments.url;
    const bool picked = !url;  // the file dialog has asked whether a file may be replaced
    if (!url && arguments.silent)
        return {false, "Nothing was written: give the name of the copy as the argument URL, such as file:///home/me/map.xlsx."};
    if (!url) url = ports.prompt.pick_new_file("Save a copy with values in place of PM. formulas");
    if (!url) return {true, "Nothing was written: no name was given for the copy."};
    const auto copy = ports.files.freeze(*url, picked);
    if (copy.formulas == 0) return {true, "Nothing was written: no cell of this workbook has a PM. formula."};
    const auto sentence = "A copy was saved as " + *url + ". " + told(copy) + " This workbook stays as it was.";
    ports.prompt.tell(sentence);
    return {true, sentence};
}

}  // namespace provision

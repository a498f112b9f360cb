// SPDX-License-Identifier: MPL-2.0
// generate FOLDER: prints what the office is told of functions and commands into the folder.
#include "functions/registry.hpp"
#include "generate/print.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace {

std::string content(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// A file that would not change keeps its time, so that nothing behind it is built again.
void write(const std::filesystem::path& file, const std::string& text)
{
    if (content(file) == text) return;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream out(file, std::ios::binary);
    out << text;
    if (!out.flush()) throw std::runtime_error("cannot write " + file.string());
}

}  // namespace

int main(int argc, char** argv)
try {
    if (argc != 2) throw std::runtime_error("usage: generate FOLDER");
    const std::filesystem::path folder = argv[1];
    write(folder / "idl/org/provisionmap/XFunctions.idl", provision::idl(provision::functions()));
    write(folder / "CalcAddIns.xcu", provision::calc_addins(provision::functions()));
    write(folder / "functions_glue.inc", provision::glue(provision::functions()));
    write(folder / "Addons.xcu", provision::addons(provision::commands()));
    write(folder / "Accelerators.xcu", provision::accelerators(provision::commands()));
    write(folder / "help/index.html", provision::help_index(provision::functions(), provision::commands()));
    for (const auto& function : provision::functions())
        write(folder / "help" / (std::string(function.id) + ".html"), provision::help_page(function));
} catch (const std::exception& problem) {
    std::cerr << "generate: " << problem.what() << '\n';
    return 1;
}

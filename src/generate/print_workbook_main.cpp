// SPDX-License-Identifier: MPL-2.0
// print-workbook IN.json OUT.fods: prints a template or example as a flat OpenDocument spreadsheet.
#include "generate/flat_ods.hpp"
#include "generate/workbook_json.hpp"

#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace {

std::string content(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in) throw std::runtime_error(path + ": cannot be opened. Check the path.");
    return {std::istreambuf_iterator<char>(in), {}};
}

void store(const std::string& path, const std::string& text)
{
    std::ofstream out(path, std::ios::binary);
    out << text;
    out.close();
    if (!out) throw std::runtime_error(path + ": cannot be written. Check the folder and the space left.");
}

}  // namespace

int main(int count, char** arguments)
{
    if (count != 3) {
        std::cerr << "usage: print-workbook IN.json OUT.fods\n";
        return 2;
    }
    try {
        store(arguments[2], provision::flat_ods(provision::read_workbook_json(content(arguments[1]), arguments[1])));
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "print-workbook: " << error.what() << '\n';
        return 1;
    }
}

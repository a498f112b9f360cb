// SPDX-License-Identifier: MPL-2.0
// demo_client PACKAGE EXAMPLE FOLDER [show]: installs the package into a private profile in FOLDER, opens the example, runs
// Analyse gaps, prints what was found and leaves the result in FOLDER as .ods, .xlsx and .pdf; `show` leaves Calc open on it
// instead.
#include "support/gap_sheet.hxx"

#include <com/sun/star/uno/Exception.hpp>
#include <exception>
#include <iomanip>
#include <iostream>
#include <map>
#include <stdexcept>

namespace provision {
namespace {

namespace fs = std::filesystem;

struct Demo {
    fs::path package;
    fs::path example;
    fs::path folder;
    bool show = false;
};

std::string check_of(const FindingRow& finding)
{
    const auto& key = finding.cells.at("Key");
    return key.substr(0, key.find(':'));
}

void print_counts(const Component& document)
{
    std::map<std::string, int> priorities, checks;
    for (const auto& finding : findings(document).rows) {
        ++priorities[finding.cells.at("Priority")];
        ++checks[check_of(finding)];
    }
    for (const auto* priority : {"Must", "Should", "Could"})
        std::cout << "  " << priority << ": " << priorities[priority] << "\n";
    for (const auto& [check, count] : checks) std::cout << "    " << std::setw(3) << count << "  " << check << "\n";
}

void leave_files(const Component& document, const fs::path& folder)
{
    save_copy(document, folder / "gap-analysis.ods");
    save_copy(document, folder / "gap-analysis.xlsx");
    print_only(document, kGapSheet);
    save_copy(document, folder / "gap-analysis.pdf");
}

void demonstrate(const Demo& demo)
{
    Office office({demo.folder, demo.package, !demo.show});
    const auto document = office.open(demo.example);
    const auto reply = office.dispatch(document, kAnalyse, {property("Silent", true)});
    if (!reply.answered)
        throw std::runtime_error("the office does not know " + std::string(kAnalyse) + ":\n" + office.packages());
    if (!reply.success) throw std::runtime_error(reply.sentence);
    std::cout << reply.sentence << "\n";
    print_counts(document);
    put_cursor(document, sheet(document, kGapSheet), "A1");
    if (demo.show) return office.leave_open();
    leave_files(document, demo.folder);
    close(document);
}

}  // namespace
}  // namespace provision

int main(int count, char** words)
{
    if (count < 4) {
        std::cerr << "demo_client PACKAGE EXAMPLE FOLDER [show]\n";
        return 2;
    }
    try {
        provision::demonstrate({words[1], words[2], words[3], count > 4});
        return 0;
    } catch (const css::uno::Exception& error) {
        std::cerr << "The office said: " << provision::to_utf8(error.Message) << "\n";
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
    }
    return 1;
}

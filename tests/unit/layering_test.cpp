// SPDX-License-Identifier: MPL-2.0
// The house's one rule of dependence: each folder of src may include what lies below it, and only src/office knows UNO.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>

namespace {

namespace fs = std::filesystem;

const fs::path kSource = fs::path(PROVISION_SOURCE_DIR) / "src";

const std::set<std::string> kEndings{".cpp", ".hpp", ".cxx", ".hxx"};

/// What each folder may include beside itself.
const std::map<std::string, std::set<std::string>> kBelow{
    {"model", {}},
    {"text", {"model"}},
    {"table", {"model", "text"}},
    {"analysis", {"model", "text", "table"}},
    {"report", {"model", "text", "table", "analysis"}},
    {"templates", {"model", "text", "table", "analysis", "report"}},
    {"functions", {"model", "text", "table", "analysis", "report"}},
    {"commands", {"model", "text", "table", "analysis", "report", "templates", "functions"}},
    {"generate", {"model", "text", "table", "analysis", "report", "templates", "functions", "commands"}},
    {"office", {"model", "text", "table", "analysis", "report", "templates", "functions", "commands"}},
};

template <class Visit>
void for_each_include(const Visit& visit)
{
    for (const auto& entry : fs::recursive_directory_iterator(kSource)) {
        const auto file = fs::relative(entry.path(), kSource);
        if (!kEndings.contains(file.extension().string())) continue;
        std::ifstream text(entry.path());
        for (std::string line; std::getline(text, line);)
            if (line.starts_with("#include ")) visit(file, line.substr(std::string("#include ").size()));
    }
}

TEST(Layering, EachFolderIncludesOnlyWhatLiesBelowIt)
{
    int seen = 0;
    for_each_include([&](const fs::path& file, const std::string& include) {
        if (include[0] != '"') return;
        const auto from = file.begin()->string();
        const auto to = include.substr(1, include.find('/') - 1);
        ASSERT_TRUE(kBelow.contains(from)) << file << " lies in a folder that this test does not know";
        if (to.ends_with(".inc\"")) return;  // printed into the build tree
        EXPECT_TRUE(to == from || kBelow.at(from).contains(to)) << file << " includes " << include;
        ++seen;
    });
    EXPECT_GT(seen, 0);
}

TEST(Layering, OnlyTheOfficeFolderKnowsUno)
{
    const std::set<std::string> uno{"com", "cppu", "cppuhelper", "rtl", "sal", "salhelper", "osl", "uno", "typelib"};
    for_each_include([&](const fs::path& file, const std::string& include) {
        if (*file.begin() == "office") return;
        EXPECT_FALSE(file.extension() == ".cxx" || file.extension() == ".hxx") << file << " lies outside src/office";
        EXPECT_FALSE(uno.contains(include.substr(1, include.find('/') - 1))) << file << " includes " << include;
    });
}

}  // namespace

// SPDX-License-Identifier: MPL-2.0
// Every file of tests/fuzz/found once broke what its fuzzer checks: `tidy-....txt` is fed to the fuzzer of tidying, and so on.
#include "fuzz/targets.hpp"
#include "support/grids.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace provision {
namespace {

class FuzzFindings : public ::testing::TestWithParam<std::filesystem::path> {};

void feed(const std::string& target, std::string_view bytes)
{
    if (target == "texts") return feed_texts(bytes);
    if (target == "workbook") return feed_workbook(bytes);
    if (target == "tidy") return feed_tidy(bytes);
    FAIL() << "no fuzzer is called " << target;
}

TEST_P(FuzzFindings, NoLongerBreaksAnything)
{
    std::ifstream in(GetParam(), std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    ASSERT_FALSE(bytes.empty());
    const auto name = GetParam().stem().string();
    EXPECT_NO_THROW(feed(name.substr(0, name.find('-')), bytes));
}

std::string test_name(const testing::TestParamInfo<std::filesystem::path>& given)
{
    auto name = given.param.stem().string();
    std::ranges::replace(name, '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Files, FuzzFindings, ::testing::ValuesIn(test_files("fuzz/found", ".txt")), test_name);

}  // namespace
}  // namespace provision

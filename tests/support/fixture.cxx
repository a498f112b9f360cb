// SPDX-License-Identifier: MPL-2.0
#include "support/fixture.hxx"

#include <cstdlib>
#include <stdexcept>
#include <unistd.h>

namespace provision {
namespace {

namespace fs = std::filesystem;

fs::path run_folder()
{
    static const fs::path folder = fs::temp_directory_path() / ("provision-trial-" + std::to_string(getpid()));
    return folder;
}

std::optional<Office>& shared_office()
{
    static std::optional<Office> office;
    return office;
}

std::optional<Office>& shared_plain_office()
{
    static std::optional<Office> office;
    return office;
}

/// One start serves every test; the end is here and not left to static destruction, when UNO itself is half gone.
class OneOffice : public testing::Environment {
public:
    void TearDown() override
    {
        shared_office().reset();
        shared_plain_office().reset();
        fs::remove_all(run_folder());
    }
};

const auto* const kOneOffice = testing::AddGlobalTestEnvironment(new OneOffice);

}  // namespace

fs::path trial_file(std::string_view name)
{
    const char* folder = std::getenv("PROVISION_TRIAL");
    if (!folder) throw std::runtime_error("PROVISION_TRIAL is not set: run these tests by tests/office.sh");
    return fs::path(folder) / name;
}

fs::path trial_folder(std::string_view name)
{
    return run_folder() / name;
}

Office& office()
{
    auto& shared = shared_office();
    if (!shared) shared.emplace(OfficeStart{trial_folder("with-package"), trial_file("provision-map.oxt")});
    return *shared;
}

Office& plain_office()
{
    auto& shared = shared_plain_office();
    if (!shared) shared.emplace(OfficeStart{trial_folder("plain"), std::nullopt});
    return *shared;
}

void expect_exact_undo(const Component& document, const Snapshot& before)
{
    const auto after = snapshot(document);
    undo(document);
    EXPECT_EQ(difference(before, snapshot(document)), "");
    redo(document);
    EXPECT_EQ(difference(after, snapshot(document)), "");
}

}  // namespace provision

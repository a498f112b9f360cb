// SPDX-License-Identifier: MPL-2.0
// bench_client FOLDER: measures with provision-map.oxt, primary-school.fods and the probe of FOLDER, and prints; it passes no
// judgement.
#include "bench/benches.hxx"

#include <com/sun/star/uno/Exception.hpp>

#include <iostream>

namespace provision {
namespace {

namespace fs = std::filesystem;

void measure(const fs::path& folder)
{
    const std::vector<Profile> profiles{{"without the extension", folder / "plain"}, {"with the extension", folder / "with"}};
    {
        Office plain({profiles[0].folder, std::nullopt});
    }
    {
        Office with_nothing({profiles[1].folder, folder / "nothing.oxt"});
    }
    {
        Office office({profiles[1].folder, folder / "provision-map.oxt"});
        Probe probe(office, folder / "bench_probe.uno.so");
        Bench bench{office, probe, std::cout};
        bench_reading(bench, folder / "primary-school.fods");
        bench_analyse_gaps(bench, folder / "primary-school.fods");
        bench_functions(bench);
        bench_ranges(bench);
    }
    bench_start_up(profiles, std::cout);
}

}  // namespace
}  // namespace provision

int main(int count, char** words)
{
    if (count != 2) {
        std::cerr << "bench_client FOLDER\n";
        return 2;
    }
    try {
        provision::measure(words[1]);
        return 0;
    } catch (const css::uno::Exception& error) {
        std::cerr << "The office said: " << provision::to_utf8(error.Message) << "\n";
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
    }
    return 1;
}

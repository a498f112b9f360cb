// SPDX-License-Identifier: MPL-2.0
// bench_client FOLDER: measures with provision-map.oxt, primary-school.fods and the probe of FOLDER, and prints; it passes no
// judgement.
#include "bench/benches.hxx"

#include <com/sun/star/uno/Exception.hpp>

#include <iostream>

namespace provision {
namespace {

namespace fs = std::filesystem;

// bench_client FOLDER county: that alone.
void measure_county(const fs::path& folder)
{
    const Profile with{"with the extension", folder / "with"};
    {
        Office first({with.folder, folder / "provision-map.oxt"});
    }
    bench_county(with, folder / "bench_probe.uno.so", std::cout);
}

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
    bench_county(profiles[1], folder / "bench_probe.uno.so", std::cout);
    bench_start_up(profiles, std::cout);
}

}  // namespace
}  // namespace provision

int main(int count, char** words)
{
    const bool county = count == 3 && std::string_view(words[2]) == "county";
    if (count != 2 && !county) {
        std::cerr << "bench_client FOLDER [county]\n";
        return 2;
    }
    try {
        county ? provision::measure_county(words[1]) : provision::measure(words[1]);
        return 0;
    } catch (const css::uno::Exception& error) {
        std::cerr << "The office said: " << provision::to_utf8(error.Message) << "\n";
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
    }
    return 1;
}

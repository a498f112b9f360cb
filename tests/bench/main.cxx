// SPDX-License-Identifier: MPL-2.0
// bench_client FOLDER: measures with provision-map.oxt, primary-school.fods and the probe of FOLDER, and prints; it passes no
// judgement.
#include "bench/benches.hxx"

#include <com/sun/star/uno/Exception.hpp>

#include <iostream>

namespace provision {
namespace {

namespace fs = std::filesystem;

// bench_client FOLDER county, bench_client FOLDER reports: that alone.
void measure_alone(const fs::path& folder, std::string_view what)
{
    const Profile with{"with the extension", folder / "with"};
    {
        Office first({with.folder, folder / "provision-map.oxt"});
    }
    if (what == "county") bench_county(with, folder / "bench_probe.uno.so", std::cout);
    if (what == "reports") bench_reports(with, folder / "bench_probe.uno.so", std::cout);
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
    bench_reports(profiles[1], folder / "bench_probe.uno.so", std::cout);
    bench_start_up(profiles, std::cout);
}

}  // namespace
}  // namespace provision

int main(int count, char** words)
{
    const std::string_view alone = count == 3 ? words[2] : "";
    if (count != 2 && alone != "county" && alone != "reports") {
        std::cerr << "bench_client FOLDER [county | reports]\n";
        return 2;
    }
    try {
        alone.empty() ? provision::measure(words[1]) : provision::measure_alone(words[1], alone);
        return 0;
    } catch (const css::uno::Exception& error) {
        std::cerr << "The office said: " << provision::to_utf8(error.Message) << "\n";
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
    }
    return 1;
}

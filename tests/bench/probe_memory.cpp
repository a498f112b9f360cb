// SPDX-License-Identifier: MPL-2.0
#include "bench/probe_memory.hpp"

#include <fstream>
#include <string>

namespace provision {

void forget_peak()
{
    std::ofstream("/proc/self/clear_refs") << "5";
}

double peak_of_memory()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) return std::stod(line.substr(6)) * 1024;
    return 0;
}

}  // namespace provision

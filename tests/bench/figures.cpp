// SPDX-License-Identifier: MPL-2.0
#include "bench/figures.hpp"

#include <algorithm>
#include <iomanip>
#include <sstream>

namespace provision {
namespace {

std::string rounded(double value, int decimals)
{
    std::ostringstream text;
    text << std::fixed << std::setprecision(decimals) << value;
    return text.str();
}

}  // namespace

double median(Times times)
{
    std::ranges::sort(times);
    const auto half = times.size() / 2;
    return times.size() % 2 ? times[half] : (times[half - 1] + times[half]) / 2;
}

std::string in_ms(double seconds)
{
    return rounded(seconds * 1000, seconds < 0.1 ? 2 : 0) + " ms";
}

std::string in_us(double seconds)
{
    return rounded(seconds * 1e6, 2) + " us";
}

std::string ratio(const Times& work, const Times& yardstick)
{
    return rounded(median(work) / median(yardstick), 2);
}

std::string line(std::string_view what, const Times& times)
{
    std::ostringstream text;
    text << "  " << std::left << std::setw(44) << what << std::right << std::setw(12) << in_ms(median(times)) << "   (fastest "
         << in_ms(std::ranges::min(times)) << ", " << times.size() << " rounds)\n";
    return text.str();
}

}  // namespace provision

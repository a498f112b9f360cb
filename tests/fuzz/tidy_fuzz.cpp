// SPDX-License-Identifier: MPL-2.0
#include "fuzz/targets.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    provision::feed_tidy({reinterpret_cast<const char*>(bytes), size});
    return 0;
}

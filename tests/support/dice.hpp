// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <cstddef>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace provision {

/// Chance that falls the same way in every run: a seed gives the same throws on every machine.
class Dice {
public:
    explicit Dice(unsigned seed) : engine_(seed) {}

    /// A number from 0 up to, but not, `sides`.
    std::size_t below(std::size_t sides) { return engine_() % sides; }
    /// A number from `low` to `high`, both in.
    int between(int low, int high) { return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1))); }
    /// True that many times in a hundred.
    bool chance(int percent) { return between(1, 100) <= percent; }

    template <class List>
    const auto& one_of(const List& list)
    {
        return list[below(std::size(list))];
    }

    template <class T>
    void shuffle(std::vector<T>& items)
    {
        for (auto left = items.size(); left > 1; --left) std::swap(items[left - 1], items[below(left)]);
    }

private:
    std::mt19937 engine_;
};

}  // namespace provision

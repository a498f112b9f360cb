// SPDX-License-Identifier: MPL-2.0
#include "analysis/small_numbers.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

namespace provision {
namespace {

// Pupils who are in the same groups can never be told apart, so they count as one lot.
struct Lots {
    std::vector<int> sizes{};
    std::vector<std::vector<int>> of_group{};  ///< for each group a 1 or 0 a lot
};

Lots lots_of(const std::vector<std::vector<PupilSet>>& groups, std::size_t sum)
{
    std::map<std::string, std::vector<int>> memberships;
    for (std::size_t group = 0; group < groups.size(); ++group)
        for (const auto& pupil : groups[group][sum]) {
            auto& in = memberships[pupil];
            in.resize(groups.size());
            in[group] = 1;
        }
    std::map<std::vector<int>, int> counted;
    for (const auto& [pupil, in] : memberships) ++counted[in];
    Lots lots;
    lots.of_group.resize(groups.size());
    for (const auto& [in, pupils] : counted) {
        lots.sizes.push_back(pupils);
        for (std::size_t group = 0; group < groups.size(); ++group) lots.of_group[group].push_back(in[group]);
    }
    return lots;
}

// One of the sums that a figure is made of, and the groups of which it is known.
class KnownSums {
public:
    KnownSums(Lots lots, int smallest) : lots_(std::move(lots)), smallest_(smallest) {}

    // Whether that of a group tells of few pupils, by itself or with those that are known.
    bool tells_of_few(std::size_t group) const
    {
        // Of many groups nobody adds up more than a few; all ways of a dozen would take seconds.
        constexpr std::size_t kAll = 8;
        constexpr std::size_t kFew = 3;
        auto left = lots_.of_group[group];
        return leaves_few(left, 0, known_.size() <= kAll ? kAll : kFew);
    }
    void know(std::size_t group) { known_.push_back(group); }

private:
    bool few(const std::vector<int>& left) const
    {
        int pupils = 0;
        for (std::size_t lot = 0; lot < left.size(); ++lot) pupils += left[lot] != 0 ? lots_.sizes[lot] : 0;
        return pupils > 0 && pupils < smallest_;
    }

    // Each known sum is taken away, left alone or added, so many of them together.
    bool leaves_few(std::vector<int>& left, std::size_t next, std::size_t together) const
    {
        if (next == known_.size() || together == 0) return few(left);
        const auto& sum = lots_.of_group[known_[next]];
        const auto add = [&](int times) {
            for (std::size_t lot = 0; lot < left.size(); ++lot) left[lot] += times * sum[lot];
        };
        bool found = leaves_few(left, next + 1, together);
        for (const int times : {1, -1}) {
            if (found) break;
            add(times);
            found = leaves_few(left, next + 1, together - 1);
            add(-times);
        }
        return found;
    }

    Lots lots_;
    int smallest_;
    std::vector<std::size_t> known_{};
};

// Everybody, then the groups by their size: what comes later gives way.
std::vector<std::size_t> larger_first(const std::vector<std::vector<PupilSet>>& groups)
{
    std::vector<std::size_t> order(groups.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto size = [&](std::size_t group) {
        std::size_t pupils = 0;
        for (const auto& sum : groups[group]) pupils += sum.size();
        return pupils;
    };
    if (!order.empty()) std::stable_sort(order.begin() + 1, order.end(), [&](auto a, auto b) { return size(a) > size(b); });
    return order;
}

}  // namespace

std::vector<bool> tellable_figures(const std::vector<std::vector<PupilSet>>& groups, int smallest)
{
    std::vector<bool> told(groups.size());
    if (groups.empty()) return told;
    std::vector<KnownSums> sums;
    for (std::size_t sum = 0; sum < groups.front().size(); ++sum) sums.emplace_back(lots_of(groups, sum), smallest);
    for (const auto group : larger_first(groups)) {
        told[group] = std::ranges::none_of(sums, [&](const KnownSums& known) { return known.tells_of_few(group); });
        // What everybody's figure is can be worked out of other tables, too.
        if (!told[group] && group != 0) continue;
        for (auto& known : sums) known.know(group);
    }
    return told;
}

}  // namespace provision

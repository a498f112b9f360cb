// SPDX-License-Identifier: MPL-2.0
#include "text/foot_lines.hpp"

#include "text/status.hpp"
#include "text/words.hpp"

#include <array>
#include <charconv>
#include <utility>

namespace provision {
namespace {

std::optional<double> number_before(std::string_view text, std::string_view word)
{
    const auto at = text.find(word);
    if (at == std::string_view::npos) return {};
    auto head = trimmed(text.substr(0, at));
    const auto start = head.find_last_not_of("0123456789.");
    head = start == std::string_view::npos ? head : head.substr(start + 1);
    double number = 0;
    if (std::from_chars(head.data(), head.data() + head.size(), number).ec != std::errc{}) return {};
    return number;
}

std::optional<int> wave_number(std::string_view word, int tiers)
{
    constexpr std::array kNumbers = {std::pair{"1", 1},   std::pair{"2", 2},   std::pair{"3", 3},     std::pair{"4", 4},
                                     std::pair{"one", 1}, std::pair{"two", 2}, std::pair{"three", 3}, std::pair{"four", 4},
                                     std::pair{"i", 1},   std::pair{"ii", 2},  std::pair{"iii", 3},   std::pair{"iv", 4}};
    for (const auto& [name, number] : kNumbers)
        if (word == name && number <= tiers) return number;
    return {};
}

}  // namespace

std::optional<int> read_wave(std::string_view text, int tiers)
{
    const std::array words = {std::pair{"universal", 1},     std::pair{"quality first", 1}, std::pair{"targeted", 2},
                              std::pair{"targeted plus", 3}, std::pair{"targeted +", 3},    std::pair{"specialist", tiers}};
    const auto key = folded(text);
    for (const std::string_view label : {"wave ", "tier ", "level "}) {
        if (!key.starts_with(label)) continue;
        const auto rest = std::string_view(key).substr(label.size());
        return wave_number(rest.substr(0, rest.find_first_of(" :-.,(")), tiers);
    }
    for (const auto& [name, number] : words)
        if (key == name || key.starts_with(std::string(name) + " provision") || key.starts_with(std::string(name) + ":"))
            return number;
    return wave_number(key, tiers);
}

std::optional<StatusCount> pupils_by_status(std::string_view text)
{
    const auto key = folded(text);
    const auto status = status_phrase(key);
    auto count = number_before(key, "pupil");
    if (!count) count = number_before(key, "child");
    constexpr double kLargestSchool = 10'000;
    if (!status || !count || *count > kLargestSchool) return {};
    return StatusCount{
        .where = {}, .pupils = static_cast<int>(*count), .status = *status, .plan_hours = number_before(key, "hour")};
}

}  // namespace provision

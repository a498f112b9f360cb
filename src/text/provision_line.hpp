// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/provision.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// One line of free text taken apart: `Learning support 1:3`, `ELS - Aut/Spr`, `1:1 reading daily with an adult`. Each part is as
/// typed and empty where the line does not say it; `name` is empty when the line holds no words of a name.
struct ProvisionLine {
    std::string name;
    std::string schedule;
    std::string ratio;
    std::string staff;
    std::string term;
    std::string weeks;
    std::optional<StatedCost> cost;
    std::optional<Years> years{};     ///< `- Y3, Y4` behind the name
    std::optional<Date> start{};      ///< `starts 7/9/26`
    std::optional<Date> end{};        ///< `until 18/12/26`
    std::vector<std::string> left{};  ///< what it says besides, `Rainbow Room`, `review Feb`
    std::string perhaps_pupil{};      ///< the part of the name that may be a pupil or a programme: `Kai` of `Kai - 1:1 mentoring`

    /// True when the line says how, how often or by whom, not only what; a day of the week alone may be a date.
    bool states_support() const;
};

/// Takes one line apart. A line of more than 500 characters is its own name.
ProvisionLine read_provision_line(std::string_view line);

/// Several provisions run together in one line, parted at clear places only: behind a complete time or number of groups where a
/// name with a capital begins, at the end of a sentence, and before a second ratio. Otherwise the line as it is.
std::vector<std::string> split_run_together(std::string_view line);

/// The lines of a cell that may each be a provision: bullets gone, wrapped lines joined, parted at semicolons.
std::vector<std::string> cell_lines(std::string_view cell);

/// Adds what a line without a name of its own (`15 hrs 1:1`) says to the line above; false, and nothing added, when the line
/// above says the same thing already.
bool carry_on_line(ProvisionLine& above, const ProvisionLine& line);

/// True when words of the name tell a support: `group`, `programme`, `booster`, `mentoring`, or words of a kind of provision.
bool names_support(std::string_view name);

}  // namespace provision

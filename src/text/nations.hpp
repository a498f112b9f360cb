// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/pupil.hpp"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace provision {

/// What a nation calls a status.
struct StatusWords {
    Status means = Status::none;
    std::string offered;  ///< in a list to choose from: `K`
    std::string called;   ///< `SEN support`, `EHC plan`
    std::string spoken;   ///< in a sentence, behind `has` or `with`: `SEN support`, `an EHC plan`
};

/// A code of need with its words in full: `SLCN`, `Speech, language and communication needs`.
struct NeedWords {
    std::string code;
    std::string words;
    std::string area;  ///< by our name, as `area_of_need` gives it; empty for what belongs to no area
};

/// What a nation calls one of the four areas of need.
struct AreaWords {
    std::string area;               ///< by our name, which kinds of provision have too
    std::string name;               ///< the nation's own
    std::vector<std::string> read;  ///< what else people write for it
};

/// The words of one nation: lists to choose from, as they stand in a drop-down, and what they mean.
struct Nation {
    std::string name;
    std::vector<std::string> also_called;
    std::vector<std::string> statuses;
    std::vector<std::string> needs;
    std::vector<std::string> areas;
    std::vector<std::string> years;
    std::vector<std::string> terms;

    std::string status_heading;  ///< `SEN Status`
    std::vector<StatusWords> status_words;
    std::vector<NeedWords> need_words;
    std::vector<AreaWords> area_words;
    std::vector<std::pair<std::string, Status>> status_codes;    ///< a cell that holds nothing else, folded
    std::vector<std::pair<std::string, Status>> status_phrases;  ///< whole phrases, the one that wins first
    std::vector<std::string> plan_headings;                      ///< headings under which yes means a plan ...
    std::vector<std::string> support_headings;                   ///< ... unless they name this as well
};

/// One way to name the tiers of provision, from what everybody gets upwards; a tier's number is its place, counted from 1.
struct TierSet {
    std::string name;
    std::vector<std::string> tiers;
    std::vector<std::string> spoken;  ///< in a sentence: `wave 1`, `Universal`
};

/// Every nation, the one that is meant where nothing is said first.
std::span<const Nation> nations();

/// Every set of tiers, the one that is meant where nothing is said first.
std::span<const TierSet> tier_sets();

/// The nation or set of tiers that people name: `wales`, `Cymru`; `Universal / Targeted / Specialist`. nullptr for none.
const Nation* find_nation(std::string_view typed);
const TierSet* find_tier_set(std::string_view typed);

/// The same by the name that settings keep; the first one for any other.
const Nation& nation_named(std::string_view name);
const TierSet& tier_set_named(std::string_view name);

/// A status as a nation's sentences call it: `SEN support`, `an IDP`.
const std::string& spoken(Status status, const Nation& nation);

/// What a nation calls an area of need that we know by this name; the name itself where it is none of the four.
std::string area_in(const Nation& nation, std::string_view area);

}  // namespace provision

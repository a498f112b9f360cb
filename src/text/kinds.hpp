// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// A kind of provision: a column of the needs audit, the common key between need and provision.
struct Kind {
    std::string name;                   ///< `Structured literacy programme`
    std::string spoken;                 ///< in a sentence: `structured literacy`
    std::string area;                   ///< one of the four areas of need; empty for kinds that serve every area
    std::vector<std::string> headings;  ///< what an audit's column may be called besides its name
    std::vector<std::string> words;     ///< general words by which a provision's name tells its kind
    std::vector<std::string>
        before_all;  ///< words that settle it whatever else the name says: where support happens beats what it is about
};

/// Every kind, in the order of the needs audit.
std::span<const Kind> kinds();

/// The kind that a provision's name tells by general words (whole words, the longest phrase wins); nothing when no word tells.
std::optional<std::string> kind_of_name(std::string_view provision_name);

/// What other kinds a name joins to its own by `and`, `&`, `+` or a stroke: of `Literacy and numeracy group` numeracy. Empty
/// where no part of the name tells its kind by itself, as in `Speech and language`.
std::vector<std::string> kinds_joined_to(const std::string& kind, std::string_view provision_name);

/// The kind that a heading of a needs audit or a cell of the Kind column names.
std::optional<std::string> kind_of_heading(std::string_view heading);

/// The row of a kind by its name; nullptr for none.
const Kind* find_kind(std::string_view name);

/// The area of need behind a need code or its words: `SLCN` is Communication and interaction; empty for OTH, NSA and the unknown.
std::string area_of_need(std::string_view need);

/// True for a need code or its words, those without an area (OTH, NSA) included.
bool known_need(std::string_view need);

}  // namespace provision

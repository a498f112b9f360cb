// SPDX-License-Identifier: MPL-2.0
#include "table/settle_kinds.hpp"

#include "text/kinds.hpp"
#include "text/library.hpp"
#include "text/words.hpp"

#include <unordered_map>

namespace provision {
namespace {

using KindsByName = std::unordered_map<std::string, std::string>;

KindsByName own_kinds(const std::vector<LibraryEntry>& own)
{
    KindsByName kinds;
    for (const auto& entry : own)
        if (!entry.kind.empty()) kinds.emplace(folded(entry.name), entry.kind);
    return kinds;
}

void settle(std::vector<Provision>& provisions, const KindsByName& own)
{
    for (auto& provision : provisions) {
        if (provision.kind_told) continue;
        if (const auto found = own.find(folded(provision.name)); found != own.end())
            provision.kind = found->second;
        else if (auto shipped = kind_in_library(provision.name))
            provision.kind = std::move(*shipped);
        else
            provision.further_kinds = kinds_joined_to(provision.kind, provision.name);
    }
}

}  // namespace

void settle_kinds(WorkbookReading& reading)
{
    const auto own = own_kinds(reading.map.library);
    settle(reading.map.provisions, own);
    settle(reading.history.provisions, own);
}

}  // namespace provision

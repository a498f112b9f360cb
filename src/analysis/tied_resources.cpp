// SPDX-License-Identifier: MPL-2.0
#include "analysis/tied_resources.hpp"

#include "text/names.hpp"

namespace provision {
namespace {

// `writing slopes` and `writing slope` are one thing.
std::vector<std::string> words_of(std::string_view name)
{
    std::vector<std::string> words;
    std::string word;
    for (const char sign : provision_key(name) + " ") {
        if (sign != ' ') {
            word += sign;
            continue;
        }
        if (word.size() > 1 && word.ends_with('s')) word.pop_back();
        words.push_back(std::move(word));
        word.clear();
    }
    return words;
}

// `radio `, `radio aid `: each beginning of a name, the whole name last.
std::vector<std::string> beginnings_of(std::string_view name)
{
    std::vector<std::string> beginnings;
    std::string begun;
    for (const auto& word : words_of(name)) beginnings.push_back(begun += word + " ");
    return beginnings;
}

}  // namespace

TiedResources::TiedResources(std::span<const Resource> resources)
{
    for (const auto& resource : resources) {
        const auto beginnings = beginnings_of(resource.name);
        whole_[beginnings.back()].push_back(&resource);
        if (!resource.cost) continue;
        for (const auto& begun : beginnings) beginnings_[begun].push_back(&resource);
    }
}

std::vector<const Resource*> TiedResources::of(const Provision& provision) const
{
    const auto found = whole_.find(beginnings_of(provision.name).back());
    return found == whole_.end() ? std::vector<const Resource*>{} : found->second;
}

std::vector<const Resource*> TiedResources::priced_under(const Provision& provision) const
{
    const auto beginnings = beginnings_of(provision.name);
    if (const auto found = beginnings_.find(beginnings.back()); found != beginnings_.end()) return found->second;
    std::vector<const Resource*> priced;
    for (const auto& begun : beginnings)
        if (const auto found = whole_.find(begun); found != whole_.end())
            for (const auto* resource : found->second)
                if (resource->cost) priced.push_back(resource);
    return priced;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "report/chase.hpp"

#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace provision {
namespace {

constexpr std::string_view kSenco = "SENCO";

std::string row_key(const Where& where)
{
    return where.sheet + "\n" + std::to_string(where.row);
}

std::string class_or_year(const std::string& class_name, std::optional<int> year)
{
    if (!class_name.empty()) return has_phrase(folded(class_name), "class") ? class_name : "Class " + class_name;
    return year ? to_text(Years{*year, *year}) : std::string(kSenco);
}

// Of several adults the first: `HLTA and Teacher` is nobody whom one can ask.
std::string adult_of(const Provision& provision)
{
    return provision.staff.adults.empty() ? std::string(kSenco) : provision.staff.adults.front().staff;
}

// Who knows about a row of the workbook, by sheet and row.
class Adults {
public:
    explicit Adults(const GapAnalysis& analysis)
    {
        const auto& map = analysis.reading.map;
        for (const auto& pupil : map.pupils) rows_.emplace(row_key(pupil.where), class_or_year(pupil.class_name, pupil.year));
        for (const auto& need : map.needs) rows_.emplace(row_key(need.where), class_of(analysis, need));
        for (const auto& provision : map.provisions) provisions_.emplace(row_key(provision.where), &provision);
        for (const auto& place : analysis.situation.places())
            if (place.provision) provisions_.emplace(row_key(place.row->where), place.provision);
        std::unordered_map<std::string, const Provision*> by_name;
        for (const auto& provision : map.provisions) by_name.emplace(provision_key(provision.name), &provision);
        for (const auto& review : map.reviews) rows_.emplace(row_key(review.where), who_knows(analysis, by_name, review));
        for (const auto& session : map.sessions) rows_.emplace(row_key(session.where), who_knows(analysis, by_name, session));
    }

    std::string of(const Finding& finding) const
    {
        if (about_the_school(finding.check)) return std::string(kSenco);
        const auto key = row_key(finding.where);
        if (const auto found = provisions_.find(key); found != provisions_.end()) return of(finding, *found->second);
        const auto found = rows_.find(key);
        return found == rows_.end() ? std::string(kSenco) : found->second;
    }

private:
    // What no one adult can settle.
    static bool about_the_school(std::string_view check)
    {
        return check == "under-provision" || check == "over-provision" || check == "four-in-five" || check == "staff-overbooked";
    }

    static std::string class_of(const GapAnalysis& analysis, const Need& need)
    {
        const auto* pupil = analysis.situation.find_pupil({need.pupil, need.year, need.class_name});
        if (pupil && !pupil->class_name.empty()) return class_or_year(pupil->class_name, pupil->year);
        return class_or_year(need.class_name, need.year);
    }

    // Of a review or session: the adult of what the pupil attends under that name, else of the map's row of that name, else the
    // pupil's class.
    template <class Row>
    static std::string who_knows(const GapAnalysis& analysis, const std::unordered_map<std::string, const Provision*>& by_name,
                                 const Row& row)
    {
        const auto name = provision_key(row.provision);
        for (const auto* place : analysis.situation.places_of(NamedPupil{row.pupil, {}, {}}))
            if (place->provision && provision_key(place->provision->name) == name) return adult_of(*place->provision);
        if (const auto found = by_name.find(name); found != by_name.end()) return adult_of(*found->second);
        const auto* pupil = analysis.situation.find_pupil({row.pupil, {}, {}});
        return pupil ? class_or_year(pupil->class_name, pupil->year) : std::string(kSenco);
    }

    static std::string of(const Finding& finding, const Provision& provision)
    {
        const bool review = finding.check.starts_with("review-");
        return review && !provision.purpose.reviewer.empty() ? provision.purpose.reviewer : adult_of(provision);
    }

    std::unordered_map<std::string, std::string> rows_;
    std::unordered_map<std::string, const Provision*> provisions_;
};

auto musts_of(const Chase& chase)
{
    return std::ranges::count(chase.findings, Priority::must, &Finding::priority);
}

}  // namespace

std::vector<Chase> who_to_chase(const GapAnalysis& analysis, std::span<const JudgedFinding> judged)
{
    const Adults adults(analysis);
    std::map<std::string, Chase> by_adult;
    for (const auto& one : judged) {
        if (one.accepted()) continue;
        const auto adult = adults.of(*one.finding);
        auto& chase = by_adult[folded(adult)];
        if (chase.adult.empty()) chase.adult = adult;
        chase.findings.push_back(one.finding);
    }
    std::vector<Chase> all;
    for (auto& [key, chase] : by_adult) all.push_back(std::move(chase));
    std::ranges::stable_sort(all, [](const Chase& a, const Chase& b) { return musts_of(a) > musts_of(b); });
    return all;
}

}  // namespace provision

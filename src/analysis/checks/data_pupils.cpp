// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/data.hpp"
#include "analysis/checks/wording.hpp"
#include "analysis/near_names.hpp"
#include "analysis/pupil_labels.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

// Names of pupils: those that no register knows, and those that it has twice.

namespace provision {
namespace {

/// A name outside the register, with the tables that use it.
struct Stranger {
    NamedPupil named;
    Where where;
    bool counts = false;  ///< in a group that runs or in the needs audit: something of the pupil is not counted
    std::vector<std::string> tables;
};

class Strangers {
public:
    explicit Strangers(const Situation& situation) : situation_(situation) {}

    void add(const NamedPupil& named, const Where& where, std::string_view table, bool counts)
    {
        if (situation_.find_pupil(named)) return;
        const auto [at, fresh] = known_.emplace(name_key(named.name), all_.size());
        if (fresh) all_.push_back({named, where, false, {}});
        auto& stranger = all_[at->second];
        stranger.counts = stranger.counts || counts;
        if (std::ranges::find(stranger.tables, table) == stranger.tables.end()) stranger.tables.emplace_back(table);
    }
    const std::vector<Stranger>& all() const { return all_; }

private:
    const Situation& situation_;
    std::vector<Stranger> all_;
    std::unordered_map<std::string, std::size_t> known_;
};

// A pupil who has left stands in groups that are over; that is history, not a slip.
Strangers strangers_of(const Evidence& evidence)
{
    const auto& map = evidence.reading.map;
    const auto& today = evidence.situation.today();
    Strangers strangers(evidence.situation);
    for (const auto& row : map.attendance) {
        const auto* table = evidence.reading.table_of(row.where);
        const bool on_map = table && table->kind == TableKind::provision_map;
        if (!row.end || *row.end >= today)
            strangers.add({row.pupil, row.year, row.class_name}, row.where, on_map ? "the provision map" : "the groups", true);
    }
    for (const auto& need : map.needs)
        strangers.add({need.pupil, need.year, need.class_name}, need.where, "the needs audit", true);
    for (const auto& row : map.audited) strangers.add({row.pupil, row.year, {}}, row.where, "the needs audit", false);
    for (const auto& row : map.sessions) strangers.add({row.pupil, {}, {}}, row.where, "the record of sessions", false);
    for (const auto& row : map.reviews) strangers.add({row.pupil, {}, {}}, row.where, "the reviews", false);
    return strangers;
}

// `Tom Reeve or Tom Reeves`; two who are shown alike, as by initials, are said once.
std::string either_of(const PupilLabels& labels, const std::vector<const Pupil*>& pupils)
{
    std::vector<std::string> names;
    for (const auto* pupil : pupils)
        if (auto name = labels.as_typed(*pupil); std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
    std::string said = names.front();
    for (std::size_t at = 1; at < names.size(); ++at) said += (at + 1 < names.size() ? ", " : " or ") + names[at];
    return said;
}

bool forename_alone(const std::string& name)
{
    const auto words = name_words(name);
    return words.size() == 1 || (words.size() == 2 && words[1].size() <= 2);
}

// `BT`, as some maps name pupils.
bool initials_alone(const std::string& name)
{
    return name.size() >= 2 && name.size() <= 3 &&
           std::ranges::all_of(name, [](char sign) { return sign >= 'A' && sign <= 'Z'; });
}

struct Said {
    std::string text;
    std::string remedy;
};

Said of_another_year(const PupilLabels& labels, const Stranger& stranger, const Pupil& pupil)
{
    return {labels.as_typed(stranger.named) + " is in " + to_text(Years{*stranger.named.year, *stranger.named.year}) + " in " +
                listed(stranger.tables) + ", and in " + to_text(Years{*pupil.year, *pupil.year}) + " in the register.",
            "Correct the year of one of the two."};
}

Said not_registered(const PupilLabels& labels, const Stranger& stranger, const LikelyPupils& likely)
{
    const auto name = labels.as_typed(stranger.named);
    const auto stands = name + " stands in " + listed(stranger.tables);
    if (const auto pupils = likely.to(stranger.named); !pupils.empty())
        return {full_stop(stands + ", but not in the register, which has " + either_of(labels, pupils)),
                "If that is the same pupil, write the name alike; else add " + name + " to the register."};
    if (initials_alone(stranger.named.name)) {
        if (const auto pupils = likely.with_initials(stranger.named); pupils.size() == 1)
            return {stands + " by initials, which fit " + labels.as_typed(*pupils.front()) + " alone in the register.",
                    "Write the name if that is who is meant."};
        return {stands + " by initials, so nobody can tell which pupil of the register is meant.", "Write the name."};
    }
    const auto words = name_words(stranger.named.name);
    if (!words.empty() && forename_alone(stranger.named.name) && likely.having(words.front()) > 1)
        return {stands + " by a short name that several pupils of the register may have.", "Write the surname, too."};
    return {stands + ", but not in the register.", "Write the name as in the register, or add the pupil to it."};
}

Finding unknown(const Evidence& evidence, const Stranger& stranger, const LikelyPupils& likely)
{
    const auto* of_a_year = evidence.situation.find_pupil({stranger.named.name, {}, stranger.named.class_name});
    const bool other_year = of_a_year && of_a_year->year && stranger.named.year;
    auto said =
        other_year ? of_another_year(evidence.labels, stranger, *of_a_year) : not_registered(evidence.labels, stranger, likely);
    return {.check = {},
            .priority = stranger.counts ? Priority::should : Priority::could,
            .who = evidence.labels.of(stranger.named).who,
            .where = stranger.where,
            .text = std::move(said.text),
            .remedy = std::move(said.remedy),
            .subject = "name|" + name_key(stranger.named.name)};
}

std::string upn_key(const Pupil& pupil)
{
    auto key = folded(pupil.upn);
    std::erase(key, ' ');
    return key;
}

class Twice {
public:
    Twice(const PupilLabels& labels, CheckResult& result) : labels_(labels), result_(result) {}

    void look_at(const Pupil& pupil)
    {
        if (const auto upn = upn_key(pupil); !upn.empty()) {
            const auto [first, fresh] = by_upn_.emplace(upn, &pupil);
            if (!fresh) return same_upn(*first->second, pupil, upn);
        }
        constexpr std::size_t kMostOfOneName = 50;
        auto& named = by_name_[name_key(pupil.name)];
        const auto like = [&](const Pupil* other) { return may_be_one(*other, pupil); };
        if (const auto first = std::ranges::find_if(named, like); first != named.end()) return same_name(**first, pupil);
        if (named.size() < kMostOfOneName) named.push_back(&pupil);
    }

private:
    void same_upn(const Pupil& first, const Pupil& again, const std::string& upn)
    {
        if (!told_.insert("upn|" + upn).second) return;
        const bool one_name = name_key(first.name) == name_key(again.name);
        add(again, "upn|" + upn,
            one_name ? labels_.as_typed(again) + " stands in the register here and in " + to_text(first.where) + ", with one UPN."
                     : labels_.as_typed(first) + " (" + to_text(first.where) + ") and " + labels_.as_typed(again) +
                           " have the same UPN.",
            one_name ? "Delete the row that is out of date." : "Correct the UPN, or delete the row that is out of date.");
    }

    void same_name(const Pupil& first, const Pupil& again)
    {
        const auto subject = pupil_subject(again) + "|" + name_key(again.name);
        if (!told_.insert(subject).second) return;
        add(again, subject,
            labels_.as_typed(again) + " stands in the register here and in " + to_text(first.where) +
                ", and nothing tells two pupils apart.",
            "Delete one of the rows, or give both pupils their UPN.");
    }

    void add(const Pupil& pupil, std::string subject, std::string text, std::string remedy)
    {
        result_.findings.push_back(
            {{}, Priority::should, labels_.of(pupil).who, pupil.where, std::move(text), std::move(remedy), std::move(subject)});
    }

    const PupilLabels& labels_;
    CheckResult& result_;
    std::unordered_map<std::string, const Pupil*> by_upn_;
    std::unordered_map<std::string, std::vector<const Pupil*>> by_name_;
    std::unordered_set<std::string> told_;
};

}  // namespace

bool may_be_one(const Pupil& one, const Pupil& other)
{
    const auto differ = [](const std::string& a, const std::string& b) { return !a.empty() && !b.empty() && a != b; };
    if (differ(upn_key(one), upn_key(other)) || differ(folded(one.admission_number), folded(other.admission_number)))
        return false;
    return one.year == other.year &&
           (one.class_name.empty() || other.class_name.empty() || same_class(one.class_name, other.class_name));
}

CheckResult pupil_unknown(const Evidence& evidence)
{
    const auto& pupils = evidence.reading.map.pupils;
    if (pupils.empty()) return {{}, "the workbook has no register.", false};
    CheckResult result;
    const LikelyPupils likely(pupils);
    const auto strangers = strangers_of(evidence);
    for (const auto& stranger : strangers.all()) result.findings.push_back(unknown(evidence, stranger, likely));
    add_namesakes(evidence, result);
    return result;
}

CheckResult pupil_twice(const Evidence& evidence)
{
    const auto& pupils = evidence.reading.map.pupils;
    if (pupils.empty()) return {{}, "the workbook has no register.", false};
    auto result = noted_by_reader(evidence, "pupil-twice", Priority::could);
    Twice twice(evidence.labels, result);
    for (const auto& pupil : pupils) twice.look_at(pupil);
    return result;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "commands/pupil_at.hpp"

#include "analysis/pupil_labels.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>

namespace provision {
namespace {

using Named = std::vector<NamedPupil>;

// Everybody whom the rows of that row of the sheet name.
class RowOfSheet {
public:
    RowOfSheet(const Where& cell, const ProvisionMap& map) : cell_(cell)
    {
        for (const auto& row : map.pupils) add(row.where, {row.name, row.year, row.class_name});
        for (const auto& row : map.needs) add(row.where, {row.pupil, row.year, row.class_name});
        for (const auto& row : map.audited) add(row.where, {row.pupil, row.year, {}});
        for (const auto& row : map.attendance) add(row.where, {row.pupil, row.year, row.class_name});
        for (const auto& row : map.sessions) add(row.where, {row.pupil, {}, {}});
        for (const auto& row : map.reviews) add(row.where, {row.pupil, {}, {}});
    }

    const Named& named() const { return named_; }

private:
    void add(const Where& where, const NamedPupil& pupil)
    {
        if (where.sheet == cell_.sheet && where.row == cell_.row && !pupil.name.empty()) named_.push_back(pupil);
    }

    const Where& cell_;
    Named named_;
};

Named of_row(const Where& cell, const WorkbookReading& reading)
{
    auto named = RowOfSheet(cell, reading.map).named();
    std::ranges::copy(RowOfSheet(cell, reading.history).named(), std::back_inserter(named));
    return named;
}

// Those of the row whose name stands in the cell, else whom its words name by themselves.
Named of_words(const std::string& shown, const Named& row, const Situation& situation)
{
    const auto known = [&](std::string_view name) { return situation.find_pupil({std::string(name), {}, {}}) != nullptr; };
    Named named;
    for (const auto& name : split_names(shown, known)) {
        const auto same = [&](const NamedPupil& pupil) { return name_key(pupil.name) == name_key(name); };
        const auto found = std::ranges::find_if(row, same);
        if (found != row.end())
            named.push_back(*found);
        else if (known(name))
            named.push_back({name, {}, {}});
    }
    return named;
}

// Whom the register may mean by the name: the one of that year, else everybody of that name, whose year the row has wrong or does
// not tell.
std::vector<const Pupil*> meant_by(const NamedPupil& named, const Situation& situation)
{
    const auto* of_the_year = situation.find_pupil(named);
    if (of_the_year && named.year) return {of_the_year};
    std::vector<const Pupil*> all;
    for (const auto& pupil : situation.map().pupils)
        if (name_key(pupil.name) == name_key(named.name)) all.push_back(&pupil);
    if (const auto* short_of = situation.find_pupil({named.name, {}, {}}); all.empty() && short_of) all.push_back(short_of);
    return all;
}

// Each once, and as the register writes the name where it has one.
Named known_of(const Named& all, const Situation& situation)
{
    Named known;
    std::set<std::string> seen;
    for (const auto& named : all) {
        for (const auto* pupil : meant_by(named, situation))
            if (seen.insert(to_text(pupil->where)).second) known.push_back({pupil->name, pupil->year, pupil->class_name});
        if (!situation.map().pupils.empty()) continue;
        const auto key = name_key(named.name) + (named.year ? std::to_string(*named.year) : "");
        if (seen.insert(key).second) known.push_back(named);
    }
    return known;
}

}  // namespace

Named pupils_at(const Where& cell, const std::string& shown, const WorkbookReading& reading, const Situation& situation)
{
    const auto row = of_row(cell, reading);
    auto named = known_of(of_words(shown, row, situation), situation);
    return named.empty() ? known_of(row, situation) : named;
}

Named pupils_called(const std::string& who, const std::optional<Where>& target, const WorkbookReading& reading,
                    const Situation& situation)
{
    const PupilLabels labels(situation);
    Named called;
    for (const auto& pupil : situation.map().pupils)
        if (labels.of(pupil).who == who) called.push_back({pupil.name, pupil.year, pupil.class_name});
    const auto led_to = target ? known_of(of_row(*target, reading), situation) : Named{};
    if (called.empty()) return led_to;
    for (const auto& pupil : led_to)
        if (called.size() > 1 && labels.of(pupil).who == who) return {pupil};
    return called;
}

}  // namespace provision

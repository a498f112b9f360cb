// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/data.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <unordered_set>

// Two pupils of one name in one year, and a row that does not say which of them it means.

namespace provision {
namespace {

std::string told_apart_by(const Pupil& pupil)
{
    return pupil.class_name.empty() ? to_text(pupil.where) : one_line(pupil.class_name);
}

// Rows of one child that the register has twice are told there.
bool two_children(const std::vector<const Pupil*>& pupils)
{
    return std::ranges::any_of(pupils, [&](const Pupil* other) { return !may_be_one(*pupils.front(), *other); });
}

class Namesakes {
public:
    Namesakes(const Evidence& evidence, CheckResult& result) : evidence_(evidence), result_(result) {}

    void look_at(const NamedPupil& named, const Where& where)
    {
        const auto pupils = evidence_.situation.namesakes(named);
        if (pupils.empty() || !two_children(pupils)) return;
        const auto subject = "namesakes|" + name_key(named.name) + "|" + where.sheet;
        if (told_.insert(subject).second)
            result_.findings.push_back(about(*evidence_.situation.find_pupil(named), pupils, where, subject));
    }

private:
    Finding about(const Pupil& taken, const std::vector<const Pupil*>& pupils, const Where& where,
                  const std::string& subject) const
    {
        std::vector<std::string> places;
        for (const auto* pupil : pupils) places.push_back(told_apart_by(*pupil));
        const auto name = evidence_.labels.as_typed(taken);
        return {.check = {},
                .priority = Priority::should,
                .who = evidence_.labels.of(taken).who,
                .where = where,
                .text = "The register has " + std::to_string(pupils.size()) + " pupils of this name (" + listed(places) +
                        "), and nothing here tells which of them " + name + " is; the one in " + told_apart_by(taken) +
                        " was taken.",
                .remedy = "Type the class in a column Class beside the name.",
                .subject = subject};
    }

    const Evidence& evidence_;
    CheckResult& result_;
    std::unordered_set<std::string> told_;
};

}  // namespace

void add_namesakes(const Evidence& evidence, CheckResult& result)
{
    Namesakes namesakes(evidence, result);
    for (const auto& row : evidence.reading.map.attendance)
        if (!row.end || *row.end >= evidence.situation.today())
            namesakes.look_at({row.pupil, row.year, row.class_name}, row.where);
    for (const auto& need : evidence.reading.map.needs) namesakes.look_at({need.pupil, need.year, need.class_name}, need.where);
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "report/impact_parts.hpp"
#include "text/words.hpp"

// What was typed in a way that no figure can rest on, and how to type it.

namespace provision {
namespace {

void add_scores(const ProvisionImpact& impact, std::vector<std::string>& notes)
{
    if (impact.number_for_age > 0)
        notes.push_back(
            std::to_string(impact.number_for_age) +
            " with a number alone where Measure names an age: 7.5 may be a decimal or years and months, and 90 months "
            "or a score; type 7:06, 7y6m or 90 months in Groups, or name the test under Measure if it is no age");
    if (impact.percent_and_number > 0)
        notes.push_back(std::to_string(impact.percent_and_number) +
                        " with one test in percent and one not; type both alike, as 40% and 54%");
}

void add_days(const ProvisionImpact& impact, std::vector<std::string>& notes)
{
    if (impact.undecided > 0)
        notes.push_back(std::to_string(impact.undecided) +
                        " with several rows of scores whose dates do not tell which is the latest, so none was taken; type the "
                        "dates of the tests in Groups, or delete the row that is wrong");
    if (impact.outcome_undecided > 0)
        notes.push_back(std::to_string(impact.outcome_undecided) +
                        " with several outcome scores whose dates do not tell which is the latest, so none was taken");
    if (impact.days_doubtful > 0)
        notes.push_back("doubtful dates for " + std::to_string(impact.days_doubtful) +
                        ", who end before they start or have scores before they start, so their cost is left out; correct Start "
                        "and End in Groups or on the map");
}

void add_sessions(const SessionsLeftOut& left_out, std::vector<std::string>& notes)
{
    if (left_out.of_namesakes > 0)
        notes.push_back(counted(left_out.of_namesakes, "recorded session counts", "recorded sessions count") +
                        " for nobody, as two pupils have one name; say the class in Sessions and in Groups");
    if (left_out.ahead > 0)
        notes.push_back(counted(left_out.ahead, "recorded session is", "recorded sessions are") +
                        " dated after today and so left out; correct the date in Sessions");
    if (left_out.undated > 0)
        notes.push_back(counted(left_out.undated, "recorded session has", "recorded sessions have") +
                        " no date that can be read and so left out; type the date in Sessions");
}

}  // namespace

std::vector<std::string> doubt_notes(const ProvisionImpact& impact)
{
    std::vector<std::string> notes;
    add_scores(impact, notes);
    add_days(impact, notes);
    add_sessions(impact.left_out, notes);
    return notes;
}

}  // namespace provision

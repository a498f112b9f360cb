// SPDX-License-Identifier: MPL-2.0
#include "analysis/checks/impact.hpp"
#include "text/names.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

// Reviews whose day has gone by: those of the map, and those of single pupils.

namespace provision {
namespace {

// A row without a result, or one of a map that has no column for it, where only a new date can say that it was reviewed.
bool overdue(const Evidence& evidence, const Provision& provision)
{
    const auto& today = evidence.situation.today();
    const auto& due = provision.purpose.review_date;
    const bool begun = !provision.start || *provision.start <= today;
    return due && *due < today && begun && provision.purpose.result.empty();
}

// A review put off by a few days is no neglect.
Priority how_late(const Date& due, const Date& today)
{
    constexpr std::chrono::days kSoon{14};
    return std::chrono::sys_days{today} - std::chrono::sys_days{due} < kSoon ? Priority::could : Priority::should;
}

Finding row_overdue(const Evidence& evidence, const Provision& provision)
{
    constexpr Column kResult[] = {Column::result};
    const bool result = asked_in_table(evidence, provision.where, kResult);
    const auto& due = *provision.purpose.review_date;
    auto finding = about(evidence, provision, how_late(due, evidence.situation.today()));
    finding.where = cell_of(evidence, provision, Column::review_date);
    finding.text = "The review of " + shortened(provision.name) + " was due on " + to_text(due) + ", " +
                   time_since(due, evidence.situation.today()) + (result ? ", and nothing stands under Result." : ".");
    finding.remedy =
        result ? "Review it and write what came of it, or type the new date." : "Review it and type when it is looked at next.";
    return finding;
}

// What one pupil's reviews of one provision say: when it was looked at last, and when it was to be looked at next.
struct PupilReviews {
    const Review* due = nullptr;  ///< the one with the latest review date
    std::optional<Date> last;
};

std::string key_of_pupil(const Evidence& evidence, const std::string& pupil, const std::string& provision)
{
    return pupil_subject(evidence.situation, {pupil, {}, {}}) + "|" + provision_key(provision);
}

// Places that have all ended: the review of a provision that the pupil has left is over as well.
class LeftPlaces {
public:
    explicit LeftPlaces(const Evidence& evidence)
    {
        for (const auto& place : evidence.reading.map.attendance) {
            const auto* provision = evidence.situation.provision_behind(place);
            const auto key = key_of_pupil(evidence, place.pupil, place.provision);
            (ended_on(evidence, place, provision) ? left_ : there_).insert(key);
        }
    }
    bool has(const std::string& key) const { return left_.contains(key) && !there_.contains(key); }

private:
    std::unordered_set<std::string> left_;
    std::unordered_set<std::string> there_;
};

std::map<std::string, PupilReviews> reviews_by_pupil(const Evidence& evidence)
{
    std::map<std::string, PupilReviews> all;
    for (const auto& review : evidence.reading.map.reviews) {
        auto& one = all[key_of_pupil(evidence, review.pupil, review.provision)];
        if (review.date && (!one.last || *one.last < *review.date)) one.last = review.date;
        if (review.review_date && (!one.due || *one.due->review_date < *review.review_date)) one.due = &review;
    }
    return all;
}

Finding pupil_overdue(const Evidence& evidence, const Review& review)
{
    const NamedPupil named{review.pupil, {}, {}};
    const auto* pupil = evidence.situation.find_pupil(named);
    const auto label = pupil ? evidence.labels.of(*pupil) : evidence.labels.of(named);
    const auto& due = *review.review_date;
    const auto of = review.provision.empty() ? "target" : shortened(review.provision);
    constexpr Column kComment[] = {Column::comment};
    const bool comment = asked_in_table(evidence, review.where, kComment);
    return {.check = {},
            .priority = how_late(due, evidence.situation.today()),
            .who = label.who,
            .where = review.where,
            .text = label.spoken + ": the next review (" + of + ") was due on " + to_text(due) + ", " +
                    time_since(due, evidence.situation.today()) +
                    (comment ? ", and nothing stands under Comment." : ", and none has been written since."),
            .remedy = comment ? "Look at the target with the pupil, and write under Comment what came of it."
                              : "Look at the target with the pupil, and add a row that says what came of it.",
            .subject = "pupil|" + key_of_pupil(evidence, review.pupil, review.provision)};
}

}  // namespace

CheckResult review_overdue(const Evidence& evidence)
{
    const auto asked = rows_asked_for(evidence, Column::review_date);
    const auto& reviews = evidence.reading.map.reviews;
    CheckResult result;
    if (!asked.not_run.empty() && reviews.empty()) result.not_run = "no map has a column Review date, and there are no reviews.";
    for (const auto& provision : evidence.reading.map.provisions)
        if (overdue(evidence, provision)) result.findings.push_back(row_overdue(evidence, provision));

    const LeftPlaces left(evidence);
    std::vector<const Review*> due;
    for (const auto& [key, one] : reviews_by_pupil(evidence)) {
        if (!one.due || *one.due->review_date >= evidence.situation.today()) continue;
        const bool later_row = one.last && *one.last >= *one.due->review_date;
        const bool looked_at = later_row || !one.due->comment.empty();  // Reviews calls it overdue until Comment is filled
        if (!looked_at && !left.has(key)) due.push_back(one.due);
    }
    std::ranges::sort(due, {}, [](const Review* review) { return std::pair(review->where, review->pupil); });
    for (const auto* review : due) result.findings.push_back(pupil_overdue(evidence, *review));
    return result;
}

}  // namespace provision

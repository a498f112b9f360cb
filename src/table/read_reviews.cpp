// SPDX-License-Identifier: MPL-2.0
#include "table/list_rows.hpp"
#include "table/read_forms.hpp"
#include "text/names.hpp"
#include "text/schedule.hpp"

#include <algorithm>
#include <array>

// Progress reviews, targets of intervention plans and their monitoring: a row for each target or review, of the pupils whom the
// head names or of one pupil a row.

namespace provision {
namespace {

class ReviewReader {
public:
    ReviewReader(const Grid& grid, const FoundTable& table, WorkbookReading& out)
        : grid_(grid), table_(table), out_(out), rows_(grid, table, out.issues), pupils_(headed_pupils(table)),
          provision_(table.headed(Column::provision)), review_date_(headed_date(grid, table, Column::review_date, out.issues)),
          date_(headed_date(grid, table, Column::date, out.issues))
    {
    }

    int read();

private:
    bool names_rows() const { return table_.found(Column::pupil) || table_.found(Column::surname); }
    bool says_something(const Row& row) const;
    bool below_the_table(int row);
    std::vector<std::string> pupils_of(const Row& row);
    bool blank_form() const;
    bool empty_label(int row) const;
    bool read_row(const Row& row);
    Review review_of(const Row& row) const;

    const Grid& grid_;
    const FoundTable& table_;
    WorkbookReading& out_;
    PupilRows rows_;
    std::vector<std::string> pupils_;
    std::string provision_;
    std::optional<Date> review_date_;
    std::optional<Date> date_;
    std::vector<std::string> last_;  ///< the pupils of the row right above
};

// `Signed: | Mrs Hill | Date: 1/12/2026` ends a form.
bool ReviewReader::below_the_table(int row)
{
    if (!head_row(grid_, row)) return false;
    out_.issues.push_back({grid_.where(row, table_.columns.front().column),
                           {},
                           "The row was taken for a line of the form below its table; it was not read.",
                           "Nothing, if that is right."});
    return true;
}

bool ReviewReader::says_something(const Row& row) const
{
    constexpr std::array kSaying = {Column::target,  Column::achievement_criteria, Column::strategies,
                                    Column::comment, Column::next_steps,           Column::provision};
    return std::ranges::any_of(kSaying, [&](Column means) { return !row.joined(means).empty(); });
}

// A pupil's second target stands in a row without the name.
std::vector<std::string> ReviewReader::pupils_of(const Row& row)
{
    if (!names_rows()) return pupils_;
    const bool named = row.filled(Column::pupil) || row.filled(Column::surname) || row.filled(Column::forename);
    if (!named && !last_.empty() && says_something(row)) return last_;
    const auto who = rows_.person(row);
    if (!who) return {};
    return surname_first(who->name) ? std::vector{who->name} : split_names(who->name);
}

Review ReviewReader::review_of(const Row& row) const
{
    Review review;
    review.provision = split_name(one_line(row.joined(Column::provision))).name;
    if (review.provision.empty()) review.provision = one_line(provision_);
    review.date = row.filled(Column::date) ? row.date(Column::date) : date_;
    review.target = row.joined(Column::target);
    review.achievement_criteria = row.joined(Column::achievement_criteria);
    review.strategies = row.joined(Column::strategies);
    review.comment = row.joined(Column::comment);
    review.next_steps = row.joined(Column::next_steps);
    review.review_date = row.filled(Column::review_date) ? row.date(Column::review_date) : review_date_;
    return review;
}

bool ReviewReader::read_row(const Row& row)
{
    const auto pupils = pupils_of(row);
    last_ = pupils;
    if (pupils.empty()) return false;
    if (!says_something(row)) {
        row.report(Column::date, "The row of " + pupils.front() + " holds no target and no comment; it was not read.",
                   "Write what was reviewed, or clear the row.");
        return false;
    }
    auto review = review_of(row);
    review.where = grid_.where(row.index(), table_.columns.front().column);
    for (const auto& name : pupils) {
        review.pupil = name;
        out_.map.reviews.push_back(review);
    }
    return true;
}

// A printed form that nobody has filled yet; the head of the next one may stand below.
bool ReviewReader::blank_form() const
{
    for (int row = table_.heading_row + 1; row < table_.end_row; ++row)
        if (says_something(Row(grid_, table_, row, out_.issues))) return false;
    return true;
}

// `Name of child:` of the next form on the page, with nothing beside it.
bool ReviewReader::empty_label(int row) const
{
    const auto lone = lone_cell(grid_, row);
    return lone && trimmed(grid_.at(row, *lone).text).ends_with(':');
}

int ReviewReader::read()
{
    if (!names_rows() && pupils_.empty()) {
        if (blank_form()) return 0;
        out_.issues.push_back({grid_.where(table_.heading_row, table_.columns.front().column),
                               {},
                               "The targets and reviews below name no pupil; they were not read.",
                               "Write the pupil's name above the table, as \"Name of child:\"."});
        return 0;
    }
    int rows = 0;
    for (int index = table_.heading_row + 1; index < table_.end_row; ++index) {
        const Row row(grid_, table_, index, out_.issues);
        if (row.filled() == 0 || empty_label(index) || below_the_table(index))
            last_.clear();
        else if (read_row(row))
            ++rows;
    }
    return rows;
}

}  // namespace

int read_reviews(const Grid& grid, const FoundTable& table, WorkbookReading& out)
{
    return ReviewReader(grid, table, out).read();
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/pupil_labels.hpp"
#include "report/impact_report.hpp"
#include "report/sheet_layout.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

// The parts of the sheet Impact, top to bottom, and what they share.

namespace provision {

/// Where the headings of kImpactHeadings stand; other tables of the sheet use the same columns, whose widths suit what they hold.
namespace impact_column {
inline constexpr int name = 0;
inline constexpr int suggestion = 1;
inline constexpr int why = 2;
inline constexpr int pupils = 3;
inline constexpr int both = 4;
inline constexpr int measure = 5;
inline constexpr int gain = 7;
inline constexpr int ratio = 9;
inline constexpr int outcome = 11;
inline constexpr int attendance = 12;
inline constexpr int pounds = 13;
inline constexpr int where = 14;
inline constexpr int decision = 15;
inline constexpr int reason = 16;
inline constexpr int key = 17;
inline constexpr int chart = 18;  ///< the first of three hidden ones that the charts read
inline constexpr int count = 21;
}  // namespace impact_column

/// The sheet while it is put together.
struct ImpactSheet {
    const ImpactAnalysis& analysis;
    std::vector<ProvisionResults> all;
    std::vector<JudgedProvision> judged;
    PupilLabels labels;
    SheetLayout layout{impact_column::count};
    Report report;

    explicit ImpactSheet(const ImpactAnalysis& of);
    const Settings& settings() const { return analysis.reading.map.settings; }
};

/// Title, what was read, how many provisions there are of each suggestion, a paragraph for governors.
void add_impact_summary(ImpactSheet& sheet);
/// Pounds for a unit of progress, ranked, with the charts of entry and exit beside them.
void add_pounds_and_charts(ImpactSheet& sheet);
/// A row for each provision and measure, with the columns for what is decided.
void add_provision_results(ImpactSheet& sheet);
/// Which provisions nobody has data for, and what is missing.
void add_without_results(ImpactSheet& sheet);
/// The same by vulnerable group, small numbers hidden.
void add_group_results(ImpactSheet& sheet);
/// What the figures are and what they are not.
void add_how_to_read(ImpactSheet& sheet);
/// What was decided about provisions that no longer have results.
void add_gone_decisions(ImpactSheet& sheet);
/// What each pupil had, for how long and with what result.
void add_pupil_results(ImpactSheet& sheet);

/// What is to be borne in mind beside the figures of a provision: of all of it (`first`), and of one measure.
std::vector<std::string> provision_notes(const ProvisionImpact& impact);
/// The part of the first that is about what cannot be read for certain, with what to do.
std::vector<std::string> doubt_notes(const ProvisionImpact& impact);
std::vector<std::string> measure_notes(const ProvisionResults& results, const MeasuredImpact& measured, const Settings& settings);
/// Of those the ones that make any figure of a gain doubtful: tests too close together or the wrong way round.
std::vector<std::string> test_doubts(const MeasuredImpact& measured, const Settings& settings);

/// Why entry and exit of the place cannot be compared.
std::string not_compared_words(const WorkbookReading& reading, const PlaceResult& place);
/// The cells of scores that cannot be compared, with what to type.
std::vector<Issue> score_issues(const ImpactSheet& sheet);

/// One measure of one provision.
struct MeasureLine {
    std::string name;
    const MeasuredImpact* measured = nullptr;
};
std::vector<MeasureLine> measure_lines(const ImpactSheet& sheet);
/// Entry and exit drawn beside the rows from `top`, which are so many lines high; the rows below them are blank.
void add_entry_exit_charts(ImpactSheet& sheet, const std::vector<MeasureLine>& lines, int top, const std::vector<int>& heights);

/// A sentence a line for governors, with no pupil named and no number so small that it tells of one.
std::vector<std::string> impact_governors(const ImpactSheet& sheet);

/// How many of the judged provisions have that suggestion.
int count_of(const std::vector<JudgedProvision>& judged, Advice advice);

/// A paragraph that runs over as many columns as one screen shows.
void add_paragraph(ImpactSheet& sheet, std::string_view text);

/// A row of headings, those over numbers to the right.
void add_impact_headings(SheetLayout& layout, std::span<const std::string_view> headings);

/// A blank row of a table with its hairline, for cells to be set.
int add_body_row(SheetLayout& layout);

/// `8 weeks`, `less than a week`.
std::string spoken_weeks(double weeks);

}  // namespace provision

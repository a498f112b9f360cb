// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "table/map_cells.hpp"
#include "table/map_lines.hpp"
#include "table/read.hpp"

#include <optional>
#include <string>

namespace provision {

/// Reads one map from top to bottom; what section rows and filled-down cells say is kept for the rows below them.
class MapReader {
public:
    MapReader(const Grid& grid, const FoundTable& table, WorkbookReading& out);

    /// How many rows became something.
    int read();

private:
    void read_row(const Row& row);
    void carry_over();
    bool read_lone_line(const Row& row);
    bool read_section(const Where& where, const std::string& line);
    void enter(const Section& section);
    bool heads_rows(int column) const;
    bool read_foot_line(const Where& where, const std::string& line);
    bool read_foot_row(const Row& row);
    bool read_labels_of_form(const Row& row);
    bool read_sum(const Row& row);
    void report_foot(const Where& where, const std::string& line);
    void note_class(const Where& where, const std::string& line, const Years& years);
    void join_to_last(const Row& row);
    void doubt_name(const Row& row, const std::string& line);
    void report_alone(const Where& where, const std::string& line);
    bool heads_next_table(int row) const;
    bool goes_on(int row) const;
    void read_provisions(const Row& row);
    void read_provision(const Row& row);
    Provision provision_of(const Row& row);
    void fill_pupil(const Row& row, Provision& provision);
    std::optional<int> wave_above() const;
    std::string term_above() const;
    bool named(const Row& row) const { return !row.text(Column::provision).empty(); }
    bool staffed(const Row& row) const { return !row.joined(Column::staff).empty() || row.filled(Column::ratio); }

    const Grid& grid_;
    const FoundTable& table_;
    WorkbookReading& out_;
    RatioColumn ratios_;
    std::optional<Years> years_;
    bool pupil_leads_;                 ///< a pupil a cell stands before the provisions, once for the rows below
    std::vector<std::string> pupils_;  ///< of the row above
    std::optional<int> wave_;
    bool dittos_;       ///< some cell says the one above again
    Grid above_;        ///< the row of provision above, its own dittos replaced
    std::string area_;  ///< of the section
    std::string term_;  ///< of the section: `Spring 2018`
    bool after_blank_ = false;
    bool remarked_ = false;  ///< the row was a foot line or a remark
    bool ended_ = false;     ///< a foot line was met: what follows is no provision
    int rows_ = 0;
};

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/coverage.hpp"
#include "analysis/finding.hpp"
#include "analysis/pupil_labels.hpp"
#include "analysis/situation.hpp"
#include "table/read.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// What checks are given: what was read, how it stands today, and need against places.
struct Evidence {
    const WorkbookReading& reading;
    const Situation& situation;
    const std::vector<Balance>& balances;
    bool next_year = false;         ///< the pupils are next year's: only needs are looked at
    PupilLabels labels{situation};  ///< how findings call pupils
};

/// What one check came to. `not_run` says why it could not look, at all or (`partly`) at some pupils.
struct CheckResult {
    std::vector<Finding> findings;
    std::string not_run;
    bool partly = false;
};

/// A row of the check table.
struct Check {
    std::string_view id;                ///< in files: never renamed
    std::string_view words;             ///< on the sheet
    std::span<const TableKind> tables;  ///< the tables it cannot do without
    CheckResult (*body)(const Evidence&) = nullptr;
};

/// Every check, in the order of the contract.
std::span<const Check> checks();

/// The row of an id; nullptr for an id of an older or newer version.
const Check* find_check(std::string_view id);

/// The families of checks in their order, in a word each: `Needs`, `Time`, ...
std::vector<std::string_view> families();

/// The family of a check; empty for an id of an older or newer version.
std::string_view family_of(std::string_view id);

/// A check that did not run, or not for everyone, and why.
struct NotRun {
    std::string_view words;
    std::string because;
    bool partly = false;
};

/// All findings, most urgent first, then in the order of the checks and of the workbook; and what was not run.
struct Findings {
    std::vector<Finding> all;
    std::vector<NotRun> not_run;
};
Findings run_checks(const Evidence& evidence);

// The families. Each has one table of rows; its bodies stand beside it or, of needs, in files by theme.
std::span<const Check> needs_checks();
std::span<const Check> time_checks();
std::span<const Check> cost_checks();
std::span<const Check> impact_checks();
std::span<const Check> data_checks();

// How checks name things, so that two never use different words for one.

/// `Literacy – Wordshark (Year 3)`.
std::string short_provision(const Provision& provision);
/// A kind of provision or an area of need in a sentence: `structured literacy`, `cognition and learning` as the nation calls it.
std::string spoken_kind(const std::string& kind, const Settings& settings);
/// The subject of a pupil: UPN, else name and class (or year).
std::string pupil_subject(const Pupil& pupil);
/// The same for a pupil whom another table names: the register's pupil where it knows the name.
std::string pupil_subject(const Situation& situation, const NamedPupil& named);
/// A finding about a row of the map, at the cell that names it; its sentences are left to the check.
Finding about(const Evidence& evidence, const Provision& provision, Priority priority);

/// The rows of maps that have a column for something: where no map asks for it, it cannot be missing.
struct AskedRows {
    std::vector<const Provision*> rows;
    std::string not_run;  ///< why, where no map asks
};
AskedRows rows_asked_for(const Evidence& evidence, Column means);

}  // namespace provision

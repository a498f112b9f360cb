// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/coverage.hpp"
#include "analysis/finding.hpp"
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

// How checks name things, so that two never use different words for one.

/// `Literacy – Wordshark (Year 3)`.
std::string short_provision(const Provision& provision);
/// The subject of a pupil: UPN, else name and class (or year).
std::string pupil_subject(const Pupil& pupil);
/// The same for a pupil whom another table names: the register's pupil where it knows the name.
std::string pupil_subject(const Situation& situation, const NamedPupil& named);

// The bodies, by theme.
CheckResult register_without_provision(const Evidence& evidence);
CheckResult need_without_provision(const Evidence& evidence);
CheckResult under_provision(const Evidence& evidence);
CheckResult over_provision(const Evidence& evidence);
CheckResult stated_time_differs(const Evidence& evidence);
CheckResult schedule_unreadable(const Evidence& evidence);
CheckResult staffing_unclear(const Evidence& evidence);
CheckResult damaged_cell(const Evidence& evidence);
CheckResult kind_unknown(const Evidence& evidence);
CheckResult formula_overwritten(const Evidence& evidence);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/issue.hpp"
#include "model/provision_map.hpp"
#include "table/forms/labels.hpp"
#include "table/usage.hpp"
#include "text/provision_line.hpp"

#include <string>
#include <vector>

namespace provision {

/// Provisions that were read from lines of free text, and how sure it is that the lines are provisions at all.
struct FreeReading {
    std::vector<Provision> provisions;
    std::vector<Attendance> attendance;
    std::vector<Issue> issues;
    int lines = 0;    ///< that could be provisions
    int evident = 0;  ///< of these: their words tell a support, or they say how it is given
    int named = 0;    ///< of these: their words tell a support
    int stated = 0;   ///< of these: they say how, how often or by whom
};

/// How much a line must say to be read as a provision.
enum class LineProof {
    none,    ///< its place in a matrix says so: any name will do
    words,   ///< its words must tell a support, or it must say how it is given
    stated,  ///< it must say how, how often or by whom
};

/// A line of free text, where it stands and under which labels.
struct PlacedLine {
    Where where;
    Label label;
    LineProof proof = LineProof::none;
};

/// Reads every line of a cell as a provision under the label; lines that are none become issues.
void read_free_cell(const PlacedLine& place, const std::string& text, FreeReading& out);

/// Reads one line that may hold several provisions run together.
void read_free_line(const PlacedLine& place, const std::string& text, FreeReading& out);

/// The provision that a line taken apart is, under its label.
Provision provision_of(const PlacedLine& place, const ProvisionLine& line, std::vector<Issue>& issues);

/// The schedule that a text means, or why it means none, in the usual units or a school's own.
ScheduleCell schedule_cell(const Where& where, const std::string& typed, const ScheduleUnits& units = Usage{}.units);

/// Reads the schedules of forms, which were read in the usual units, again in a school's own.
void read_again_in(const ScheduleUnits& units, std::vector<Provision>& provisions);

/// True for a line of the lessons that every child has: a subject and a time, neither group nor adult.
bool like_lesson(const ProvisionLine& line);

/// True for a sentence of prose, which names no provision.
bool like_prose(const std::string& line, const ProvisionLine& read);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "support/costed_book.hpp"

namespace provision {

/// A small school with a row for each way in which a cost is known, or is not.
inline std::vector<Grid> cost_school()
{
    // clang-format off
    const SheetRows map{
        {"Year", "Provision", "Area", "Wave", "Given as", "Staff", "Staffing", "Ratio", "Schedule", "Stated minutes", "Weeks", "Pupils", "Start", "End", "Funding", "Charge", "Cost", "Cost for"},
        {"3", "Phonics", "", "1", "", "Teacher", "", "", "5 x 20 mins", "", "", "", "", "", "", "", "", ""},
        {"3", "Reading", "Cognition and learning", "2", "", "TA", "", "2:1", "1 x 20 mins", "", "", "Asha Patel, Ben Cole", "@date 2026-11-02", "@date 2026-12-18", "Pupil premium", "", "", ""},
        {"3", "Reading", "Cognition and learning", "2", "", "TA", "", "2:1", "5 x 20 mins", "", "", "Asha Patel, Ben Cole", "@date 2026-09-07", "@date 2026-10-23", "pupil premium", "", "", ""},
        {"3", "Spelling", "Cognition and learning", "2", "", "Mrs Hill", "", "4:1", "3 x 20 mins", "", "12", "", "@date 2026-09-14", "", "", "", "", ""},
        {"4", "Maths", "Cognition and learning", "2", "", "Teacher & TA", "team", "6:1", "2 x 30 mins", "", "", "Cara Dunn, Dan Ely, Eve Fox", "@date 2026-09-07", "", "Core", "", "", ""},
        {"4", "Talk", "Communication and interaction", "2", "", "TA/ CT", "", "4:1", "2 x 30 mins", "", "", "Cara Dunn", "", "", "", "", "", ""},
        {"4", "Swimming", "Sensory and/or physical", "2", "", "", "", "", "", "", "", "Cara Dunn, Dan Ely", "", "", "", "", "120", "pupil"},
        {"4", "Therapy", "Sensory and/or physical", "3", "", "", "", "1:1", "", "", "", "Dan Ely", "@date 2026-09-07", "@date 2026-12-18", "Top-up", "full", "25", "week"},
        {"5", "Club", "Social, emotional and mental health", "2", "", "", "", "8:1", "", "", "", "", "@date 2026-09-07", "@date 2026-12-18", "", "", "120", "term"},
        {"5", "Radio aid", "Sensory and/or physical", "3", "Equipment", "", "", "", "", "", "", "Gil Hay", "", "", "", "", "", ""},
        {"5", "Enlarged print", "Sensory and/or physical", "3", "Adjustment", "", "", "", "", "", "", "Gil Hay", "", "", "", "", "", ""},
        {"5", "In-class support", "Cognition and learning", "3", "", "TA", "", "1:1", "5 x 5 hours", "", "38", "Gil Hay", "", "", "Top-up", "full", "", ""},
        {"6", "Nurture", "Social, emotional and mental health", "2", "", "TA", "", "6:1", "1 x 60 mins", "", "45", "", "", "", "", "", "", ""},
        {"6", "Talking Partners", "Communication and interaction", "2", "", "TA", "", "3:1", "often", "", "", "", "", "", "", "", "", ""},
        {"6", "Handwriting", "Sensory and/or physical", "2", "", "TA", "", "4:1", "", "90", "", "", "", "", "", "", "", ""},
        {"6", "Wordshark", "Cognition and learning", "2", "", "TA", "", "4:1", "1 x 30 mins", "", "", "", "", "", "", "", "", ""},
        {"5", "Wordshark", "Cognition and learning", "2", "", "TA", "", "4:1", "1 x 30 mins", "", "", "", "", "", "", "", "", ""},
        {"5", "Last year's group", "Cognition and learning", "2", "", "TA", "", "4:1", "1 x 30 mins", "", "", "", "@date 2026-01-05", "@date 2026-07-17", "", "", "", ""}};
    // clang-format on
    return {
        sheet("Provision map", map),
        hourly_rates(),
        school_calendar(),
        sheet("Resources", {{"Resource", "Staff", "Schedule", "Cost", "Funding"},
                            {"Training", "", "", "500", ""},
                            {"Management of TAs", "SENCO", "1 hour per week", "", ""},
                            {"Radio aid", "", "", "300", ""},
                            {"Wordshark", "", "", "100", ""}}),
        sheet("Register", {{"Pupil", "UPN", "Year", "Class", "Status"},
                           {"Asha Patel", "J999402126137", "3", "Elm", "K"},
                           {"Ben Cole", "R999402126174", "3", "Elm", "K"},
                           {"Cara Dunn", "Z999402126211", "4", "Oak", "K"},
                           {"Dan Ely", "G999402126248", "4", "Oak", "E"},
                           {"Eve Fox", "P999402126285", "4", "Oak", "K"},
                           {"Gil Hay", "X999402126322", "5", "Ash", "E"}}),
        sheet("Groups", {{"Pupil", "Provision", "Start", "End"}, {"Eve Fox", "Maths", "@date 2026-09-07", "@date 2026-10-23"}}),
        sheet("Settings", {{"Setting", "Value"}, {"Notional budget", "30000"}, {"Threshold", "6000"}})};
}

}  // namespace provision

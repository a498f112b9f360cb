// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "text/schedule_factors.hpp"

#include <boost/spirit/home/x3.hpp>

namespace provision::schedule_words {

/// The words of schedules in plain text, longest match first; a table of a grammar's own, private to schedule_grammar.cpp.
template <class T>
struct Words : boost::spirit::x3::symbols<T> {
    Words(std::initializer_list<std::pair<const char*, T>> entries)
    {
        for (const auto& [word, value] : entries) this->add(word, value);
    }
};

inline Factor of(FactorKind kind, double value = 1)
{
    return {.kind = kind, .low = value, .high = value};
}

inline const Words<double> kNumbers{
    {"one", 1},          {"two", 2},         {"three", 3},        {"four", 4},         {"five", 5},
    {"six", 6},          {"seven", 7},       {"eight", 8},        {"nine", 9},         {"ten", 10},
    {"eleven", 11},      {"twelve", 12},     {"fifteen", 15},     {"twenty", 20},      {"twenty five", 25},
    {"twenty-five", 25}, {"thirty", 30},     {"thirty five", 35}, {"thirty-five", 35}, {"forty", 40},
    {"forty five", 45},  {"forty-five", 45}, {"fifty", 50},       {"sixty", 60},       {"ninety", 90},
};

/// Parts that may follow a whole number: `2 1/2 hours`, `1 and a half hours`.
inline const Words<double> kParts{
    {"1/2", 0.5},
    {"1/4", 0.25},
    {"3/4", 0.75},
    {"and a half", 0.5},
    {"and 1/2", 0.5},
    {"and a quarter", 0.25},
    {"and three quarters", 0.75},
};

/// Parts of an hour, and `an hour` itself.
inline const Words<double> kPartsOf{
    {"a", 1},
    {"an", 1},
    {"half", 0.5},
    {"half an", 0.5},
    {"half a", 0.5},
    {"a half", 0.5},
    {"1/2", 0.5},
    {"1/2 an", 0.5},
    {"1/2 a", 0.5},
    {"1/4", 0.25},
    {"1/4 of an", 0.25},
    {"quarter", 0.25},
    {"quarter of an", 0.25},
    {"a quarter of an", 0.25},
    {"1/3", 1.0 / 3},
    {"1/3 of an", 1.0 / 3},
    {"2/3", 2.0 / 3},
    {"3/4", 0.75},
    {"3/4 of an", 0.75},
    {"three quarters of an", 0.75},
    {"three quarter", 0.75},
};

inline const Words<double> kHours{
    {"h", 60}, {"hr", 60}, {"hrs", 60}, {"hour", 60}, {"hours", 60}, {"hr(s)", 60}, {"hour(s)", 60}, {"hr.", 60}, {"hrs.", 60},
};

inline const Words<double> kMinutes{
    {"m", 1}, {"min", 1}, {"mins", 1}, {"minute", 1}, {"minutes", 1}, {"minute(s)", 1}, {"min(s)", 1}, {"min.", 1}, {"mins.", 1},
};

/// Units that stand alone where the number was forgotten: `3 x mins`.
inline const Words<Factor> kUnitsAlone{
    {"min", of(FactorKind::no_length)},     {"mins", of(FactorKind::no_length)}, {"minute", of(FactorKind::no_length)},
    {"minutes", of(FactorKind::no_length)}, {"hour", of(FactorKind::no_length)}, {"hours", of(FactorKind::no_length)},
    {"hr", of(FactorKind::no_length)},      {"hrs", of(FactorKind::no_length)},
};

/// How often, without a number of its own.
inline const Words<Factor> kRates{
    {"once", of(FactorKind::sessions, 1)},
    {"twice", of(FactorKind::sessions, 2)},
    {"thrice", of(FactorKind::sessions, 3)},
    {"daily", of(FactorKind::daily)},
    {"everyday", of(FactorKind::daily)},
    {"every day", of(FactorKind::daily)},
    {"each day", of(FactorKind::daily)},
    {"every school day", of(FactorKind::daily)},
    {"per day", of(FactorKind::daily)},
    {"a day", of(FactorKind::daily)},
    {"day", of(FactorKind::daily)},
    {"p/d", of(FactorKind::daily)},
    {"every morning", of(FactorKind::daily)},
    {"each morning", of(FactorKind::daily)},
    {"per morning", of(FactorKind::daily)},
    {"every afternoon", of(FactorKind::daily)},
    {"each afternoon", of(FactorKind::daily)},
    {"per afternoon", of(FactorKind::daily)},
    {"every lunchtime", of(FactorKind::daily)},
    {"each lunchtime", of(FactorKind::daily)},
    {"weekly", of(FactorKind::per_week)},
    {"week", of(FactorKind::per_week)},
    {"wk", of(FactorKind::per_week)},
    {"wkly", of(FactorKind::per_week)},
    {"per week", of(FactorKind::per_week)},
    {"per wk", of(FactorKind::per_week)},
    {"a week", of(FactorKind::per_week)},
    {"a wk", of(FactorKind::per_week)},
    {"in a week", of(FactorKind::per_week)},
    {"each week", of(FactorKind::per_week)},
    {"every week", of(FactorKind::per_week)},
    {"pw", of(FactorKind::per_week)},
    {"p/w", of(FactorKind::per_week)},
    {"p.w", of(FactorKind::per_week)},
    {"p.w.", of(FactorKind::per_week)},
    {"fortnightly", of(FactorKind::per_week, 0.5)},
    {"per fortnight", of(FactorKind::per_week, 0.5)},
    {"a fortnight", of(FactorKind::per_week, 0.5)},
    {"every fortnight", of(FactorKind::per_week, 0.5)},
    {"each fortnight", of(FactorKind::per_week, 0.5)},
    {"every other week", of(FactorKind::per_week, 0.5)},
    {"every second week", of(FactorKind::per_week, 0.5)},
    {"alternate weeks", of(FactorKind::per_week, 0.5)},
    {"termly", of(FactorKind::per_term)},
    {"per term", of(FactorKind::per_term)},
    {"a term", of(FactorKind::per_term)},
    {"each term", of(FactorKind::per_term)},
    {"every term", of(FactorKind::per_term)},
    {"over the term", of(FactorKind::per_term)},
    {"over a term", of(FactorKind::per_term)},
    {"across the term", of(FactorKind::per_term)},
    {"across a term", of(FactorKind::per_term)},
    {"over the half term", of(FactorKind::per_term, 0.5)},
    {"over the year", of(FactorKind::per_long)},
    {"over a year", of(FactorKind::per_long)},
    {"half termly", of(FactorKind::per_term, 0.5)},
    {"half-termly", of(FactorKind::per_term, 0.5)},
    {"per half term", of(FactorKind::per_term, 0.5)},
    {"per half-term", of(FactorKind::per_term, 0.5)},
    {"a half term", of(FactorKind::per_term, 0.5)},
    {"each half term", of(FactorKind::per_term, 0.5)},
    {"every half term", of(FactorKind::per_term, 0.5)},
    {"monthly", of(FactorKind::per_long)},
    {"per month", of(FactorKind::per_long)},
    {"a month", of(FactorKind::per_long)},
    {"each month", of(FactorKind::per_long)},
    {"every month", of(FactorKind::per_long)},
    {"yearly", of(FactorKind::per_long)},
    {"annually", of(FactorKind::per_long)},
    {"per year", of(FactorKind::per_long)},
    {"a year", of(FactorKind::per_long)},
    {"per annum", of(FactorKind::per_long)},
    {"per group", of(FactorKind::each_group)},
    {"each group", of(FactorKind::each_group)},
    {"per child", of(FactorKind::each_pupil)},
    {"each child", of(FactorKind::each_pupil)},
    {"per pupil", of(FactorKind::each_pupil)},
    {"each pupil", of(FactorKind::each_pupil)},
    {"per student", of(FactorKind::each_pupil)},
    {"each student", of(FactorKind::each_pupil)},
    {"session", of(FactorKind::aside)},
    {"sessions", of(FactorKind::aside)},
    {"slot", of(FactorKind::aside)},
    {"slots", of(FactorKind::aside)},
    {"each", of(FactorKind::aside)},
    {"long", of(FactorKind::aside)},
    {"per session", of(FactorKind::aside)},
    {"a session", of(FactorKind::aside)},
    {"each session", of(FactorKind::aside)},
    {"a time", of(FactorKind::aside)},
    {"at a time", of(FactorKind::aside)},
    {"per time", of(FactorKind::aside)},
    {"one to one", of(FactorKind::aside)},
    {"one-to-one", of(FactorKind::aside)},
    {"1 to 1", of(FactorKind::aside)},
    {"1-to-1", of(FactorKind::aside)},
    {"1-1", of(FactorKind::aside)},
    {"1 - 1", of(FactorKind::aside)},
    {"1 on 1", of(FactorKind::aside)},
};

/// What a time may stand for once in, behind a stroke: `1hr/fortnight`, `30 mins / half term`, `20 mins/child`.
inline const Words<Factor> kOnceIn{
    {"day", of(FactorKind::daily)},
    {"week", of(FactorKind::per_week)},
    {"wk", of(FactorKind::per_week)},
    {"fortnight", of(FactorKind::per_week, 0.5)},
    {"f'night", of(FactorKind::per_week, 0.5)},
    {"fn", of(FactorKind::per_week, 0.5)},
    {"term", of(FactorKind::per_term)},
    {"half term", of(FactorKind::per_term, 0.5)},
    {"half-term", of(FactorKind::per_term, 0.5)},
    {"month", of(FactorKind::per_long)},
    {"mth", of(FactorKind::per_long)},
    {"annum", of(FactorKind::per_long)},
    {"group", of(FactorKind::each_group)},
    {"grp", of(FactorKind::each_group)},
    {"child", of(FactorKind::each_pupil)},
    {"pupil", of(FactorKind::each_pupil)},
    {"student", of(FactorKind::each_pupil)},
    {"session", of(FactorKind::aside)},
    {"time", of(FactorKind::aside)},
};

/// What a number counts when it stands right before the word: `3 times`, `5 day`.
inline const Words<FactorKind> kCounted{
    {"time", FactorKind::sessions},  {"session", FactorKind::sessions}, {"day", FactorKind::days},
    {"morning", FactorKind::days},   {"afternoon", FactorKind::days},   {"lunchtime", FactorKind::days},
    {"lesson", FactorKind::periods}, {"period", FactorKind::periods},
};

/// What a number counts also with a sign between: `2 x groups`, `5 x mornings`.
inline const Words<FactorKind> kCountedWithSign{
    {"times", FactorKind::sessions},  {"sessions", FactorKind::sessions}, {"sess", FactorKind::sessions},
    {"slots", FactorKind::sessions},  {"visits", FactorKind::sessions},   {"days", FactorKind::days},
    {"mornings", FactorKind::days},   {"afternoons", FactorKind::days},   {"lunchtimes", FactorKind::days},
    {"periods", FactorKind::periods}, {"lessons", FactorKind::periods},   {"group", FactorKind::groups},
    {"groups", FactorKind::groups},   {"grp", FactorKind::groups},        {"grps", FactorKind::groups},
    {"pupil", FactorKind::pupils},    {"pupils", FactorKind::pupils},     {"child", FactorKind::pupils},
    {"children", FactorKind::pupils}, {"chn", FactorKind::pupils},        {"student", FactorKind::pupils},
    {"students", FactorKind::pupils},
};

/// How long the whole runs, which is no part of one week: `for 12 weeks`.
inline const Words<double> kProgramme{
    {"weeks", 1},       {"wks", 1},        {"week programme", 1}, {"week program", 1},  {"week block", 1},
    {"week course", 1}, {"week cycle", 1}, {"term", 1},           {"terms", 1},         {"half term", 1},
    {"half-term", 1},   {"half terms", 1}, {"months", 1},         {"academic year", 1},
};

inline const Words<int> kWeekdays{
    {"mon", 1},      {"monday", 1},    {"mondays", 1},   {"tue", 2},        {"tues", 2},    {"tuesday", 2}, {"tuesdays", 2},
    {"wed", 3},      {"weds", 3},      {"wednesday", 3}, {"wednesdays", 3}, {"thu", 4},     {"thur", 4},    {"thurs", 4},
    {"thursday", 4}, {"thursdays", 4}, {"fri", 5},       {"friday", 5},     {"fridays", 5},
};

/// Days by their first letters, which mean one only beside another.
inline const Words<int> kInitials{
    {"m", 1},   {"mo", 1}, {"mon", 1}, {"t", 2},    {"tu", 2},    {"tue", 2}, {"tues", 2}, {"w", 3},   {"we", 3},
    {"wed", 3}, {"th", 4}, {"thu", 4}, {"thur", 4}, {"thurs", 4}, {"f", 5},   {"fr", 5},   {"fri", 5},
};

/// The days, a bit each as in Factor, of a week's letters run together.
inline const Words<unsigned> kDaysRun{
    {"mtwtf", 0b111110}, {"mtwthf", 0b111110}, {"mwf", 0b101010}, {"tth", 0b010100}, {"tuth", 0b010100},
};

/// When on a named day.
inline const Words<int> kPartsOfDay{
    {"am", 1},    {"pm", 1},    {"a.m.", 1},      {"p.m.", 1},      {"morning", 1},
    {"lunch", 1}, {"break", 1}, {"afternoon", 1}, {"lunchtime", 1},
};

/// Words between two factors.
inline const Words<Factor> kJoints{
    {"of", of(FactorKind::tie)},      {"for", of(FactorKind::tie)},       {"at", of(FactorKind::tie)},
    {"per", of(FactorKind::tie)},     {"on", of(FactorKind::joint)},      {"in", of(FactorKind::joint)},
    {"about", of(FactorKind::joint)}, {"approx", of(FactorKind::joint)},  {"plus", of(FactorKind::plus)},
    {"and", of(FactorKind::plus)},    {"approx.", of(FactorKind::joint)}, {"approximately", of(FactorKind::joint)},
    {"a", of(FactorKind::joint)},     {"an", of(FactorKind::joint)},
};

/// Signs between two factors.
inline const Words<Factor> kSigns{
    {"*", of(FactorKind::times)}, {"@", of(FactorKind::times)}, {"+", of(FactorKind::plus)},  {"&", of(FactorKind::plus)},
    {",", of(FactorKind::joint)}, {";", of(FactorKind::joint)}, {":", of(FactorKind::joint)}, {"-", of(FactorKind::joint)},
};

}  // namespace provision::schedule_words

// SPDX-License-Identifier: MPL-2.0
// The minutes a week of a schedule printed with any sign, unit and order are those of its numbers.
#include "support/dice.hpp"
#include "text/schedule.hpp"

#include <gtest/gtest.h>

#include <array>
#include <map>

namespace provision {
namespace {

using Texts = std::vector<std::string>;

// The ways to type how long a session is.
Texts lengths(int minutes)
{
    const auto typed = std::to_string(minutes);
    Texts all{typed + " mins", typed + "mins", typed + " minutes", typed + " min", typed + " Minutes", typed + " min."};
    const auto hours = std::to_string(minutes / 60);
    const auto rest = std::to_string(minutes % 60);
    static const std::map<int, Texts> kSpoken{{15, {"quarter of an hour", "1/4 hour", "fifteen minutes"}},
                                              {20, {"twenty mins"}},
                                              {30, {"half an hour", "½ hour", "1/2 hour", "0.5 hours"}},
                                              {45, {"¾ hour", "three quarters of an hour"}},
                                              {60, {"1 hour", "1hr", "an hour", "1 hours"}},
                                              {75, {"1.25 hours", "1¼ hours"}},
                                              {90, {"1½ hours", "1.5 hrs", "one and a half hours", "90 minutes"}}};
    if (minutes > 60)
        for (const auto* form : {"h", " hr ", " hour ", " Hour and "})
            all.push_back(hours + form + rest + (form[0] == 'h' ? "" : " mins"));
    if (const auto spoken = kSpoken.find(minutes); spoken != kSpoken.end())
        all.insert(all.end(), spoken->second.begin(), spoken->second.end());
    return all;
}

// The ways to type how often, when the length follows behind a blank.
Texts counts_before(int sessions)
{
    const auto typed = std::to_string(sessions);
    Texts all{typed + " x",           typed + "x",           typed + " X",
              typed + " ×",           typed + " *",          typed + " times a week x",
              typed + " sessions of", typed + " x weekly x", typed + " sessions a week of"};
    if (sessions == 1) all.insert(all.end(), {"once a week", "weekly", "once weekly for", "1 session of"});
    if (sessions == 2) all.insert(all.end(), {"twice weekly", "twice a week for", "Mon, Thurs", "two x"});
    if (sessions == 3) all.insert(all.end(), {"three times a week", "Mon, Wed, Fri", "three x"});
    if (sessions == 5) all.insert(all.end(), {"daily", "every day for", "5 days x", "each morning,"});
    return all;
}

// The same behind the length.
Texts counts_behind(int sessions)
{
    const auto typed = std::to_string(sessions);
    Texts all{
        "x " + typed,        typed + " times a week",    "x" + typed + " per week", typed + " x week", "× " + typed + " weekly",
        typed + " x a week", "x " + typed + " sessions", "(" + typed + " x weekly)"};
    if (sessions == 1) all.insert(all.end(), {"weekly", "once a week", "per week", "a week", "every week"});
    if (sessions == 2) all.insert(all.end(), {"twice a week", "twice weekly", "Tue and Thu"});
    if (sessions == 5) all.insert(all.end(), {"daily", "a day", "every day", "per day", "each morning"});
    return all;
}

struct Printed {
    std::string text;
    double minutes = 0;
};

Printed printed(Dice& dice)
{
    constexpr std::array<int, 11> kLengths{5, 10, 15, 20, 25, 30, 40, 45, 60, 75, 90};
    const int sessions = dice.between(1, 5);
    const int length = dice.one_of(kLengths);
    const int groups = dice.chance(25) ? dice.between(2, 3) : 1;
    auto text = dice.chance(50) ? dice.one_of(counts_before(sessions)) + " " + dice.one_of(lengths(length))
                                : dice.one_of(lengths(length)) + " " + dice.one_of(counts_behind(sessions));
    if (groups > 1) text += " x " + std::to_string(groups) + " groups";
    return {text, 1.0 * sessions * length * groups};
}

TEST(PrintedSchedules, MeanTheNumbersTheyWerePrintedFrom)
{
    Dice dice(2026);
    for (int i = 0; i < 3000; ++i) {
        const auto schedule = printed(dice);
        const auto read = total_minutes(schedule.text);
        EXPECT_TRUE(understood(read)) << schedule.text;
        if (!understood(read)) continue;
        EXPECT_EQ(*understood(read), schedule.minutes) << schedule.text;
    }
}

// Behind a provision's name, in brackets or after a dash, the same schedule is lifted out and the name left whole.
TEST(PrintedSchedules, AreLiftedOutOfAProvisionsName)
{
    Dice dice(1944);
    for (int i = 0; i < 1500; ++i) {
        const auto schedule = printed(dice);
        if (schedule.text.find('(') != std::string::npos) continue;
        const auto taken = split_name("Toe by Toe (" + schedule.text + ")");
        EXPECT_EQ(taken.name, "Toe by Toe") << schedule.text;
        const auto read = total_minutes(taken.schedule);
        EXPECT_TRUE(understood(read)) << schedule.text << " -> " << taken.schedule;
        if (!understood(read)) continue;
        EXPECT_EQ(*understood(read), schedule.minutes) << schedule.text;
    }
}

}  // namespace
}  // namespace provision

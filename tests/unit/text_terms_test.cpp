// SPDX-License-Identifier: MPL-2.0
#include "text/terms.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

const Date kToday = *iso_date("2026-11-21");

std::string read(std::string_view text)
{
    const auto term = read_term(text);
    return term ? to_text(*term) : "none";
}

std::string found(std::string_view title)
{
    const auto term = term_in(title);
    return term ? to_text(*term) : "none";
}

std::string days(std::string_view text, int terms_a_year = 3)
{
    const auto range = usual_days(*read_term(text), kToday, terms_a_year);
    return iso_text(range.first) + " " + iso_text(range.last);
}

TEST(Term, IsReadAsSchoolsWriteIt)
{
    EXPECT_EQ(read("Spring 06"), "Spring 2006");
    EXPECT_EQ(read("Spring '06"), "Spring 2006");
    EXPECT_EQ(read("Autumn Term"), "Autumn");
    EXPECT_EQ(read("AUTUMN TERM 2026"), "Autumn 2026");
    EXPECT_EQ(read("Sum"), "Summer");
    EXPECT_EQ(read("Aut 2"), "Autumn 2");
    EXPECT_EQ(read("Aut2"), "Autumn 2");
    EXPECT_EQ(read("Spring term 1 2027"), "Spring 1 2027");
    EXPECT_EQ(read("Summer 2025-26"), "Summer 2025-26");
    EXPECT_EQ(read("2025/2026 Summer"), "Summer 2025-26");
    EXPECT_EQ(read("2026 Autumn"), "Autumn 2026");
}

TEST(Term, MayBeSeveralInARow)
{
    EXPECT_EQ(read("Aut/Spr"), "Autumn to Spring");
    EXPECT_EQ(read("Autumn and Spring terms"), "Autumn to Spring");
    EXPECT_EQ(read("Autumn - Summer"), "Autumn to Summer");
    EXPECT_EQ(read("Autumn 1 & 2"), "Autumn");
    EXPECT_EQ(read("T1/2"), "Term 1 to 2");
    EXPECT_EQ(read("Term 3"), "Term 3");
    EXPECT_EQ(read("Term-3"), "Term 3");
}

TEST(Term, IsNoneInOtherWords)
{
    for (const auto* text : {"", "Term", "12 weeks", "Springboard", "summery", "Autumn reading", "T9", "Term 7", "Summer/Autumn",
                             "11-12", "2026", "Spring 1999"})
        EXPECT_EQ(read(text), "none") << text;
}

TEST(Term, IsFoundInATitle)
{
    EXPECT_EQ(found("Year 3 provision map - Autumn 2026"), "Autumn 2026");
    EXPECT_EQ(found("Pine Aut 1"), "Autumn 1");
    EXPECT_EQ(found("Y4_Spring_27"), "Spring 2027");
    EXPECT_EQ(found("Provision map 2025-26"), "Autumn to Summer 2025-26");
    EXPECT_EQ(found("Term 5 map"), "Term 5");
    for (const auto* title : {"Spring Lane Primary School", "Summer born pupils", "Sum of hours", "Springboard 3", "Year 5/6",
                              "Years 11-12", "Autumn map, to be reviewed in Spring"})
        EXPECT_EQ(found(title), "none") << title;
}

TEST(Term, LeavesTheOtherWordsOfATitle)
{
    EXPECT_EQ(without_term("Pine - Autumn 2026"), "pine");
    EXPECT_EQ(without_term("Aut 2"), "");
    EXPECT_EQ(without_term("Pine"), "pine");
}

TEST(Term, HasItsUsualDays)
{
    EXPECT_EQ(days("Autumn 2026"), "2026-09-01 2026-12-31");
    EXPECT_EQ(days("Spring 2027"), "2027-01-01 2027-03-31");
    EXPECT_EQ(days("Summer 2026-27"), "2027-04-01 2027-08-31");
    EXPECT_EQ(days("Autumn 2"), "2026-11-01 2026-12-31");
    EXPECT_EQ(days("Spring"), "2027-01-01 2027-03-31");
    EXPECT_EQ(days("Aut/Spr"), "2026-09-01 2027-03-31");
    EXPECT_EQ(days("Term 3"), "2027-04-01 2027-08-31");
    EXPECT_EQ(days("Term 3", 6), "2027-01-01 2027-02-15");
    EXPECT_EQ(days("T1/2", 6), "2026-09-01 2026-12-31");
}

}  // namespace
}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
// The words of nations and tiers: what is offered in a list reads back as what it means, under the settings of any nation.
#include "text/foot_lines.hpp"
#include "text/kinds.hpp"
#include "text/nations.hpp"
#include "text/need_codes.hpp"
#include "text/status.hpp"
#include "text/terms.hpp"
#include "text/tiers.hpp"
#include "text/words.hpp"
#include "text/years.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace provision {
namespace {

using ::testing::ElementsAre;

TEST(Nations, AreEnglandAndWales)
{
    ASSERT_EQ(nations().size(), 2u);
    EXPECT_EQ(nations()[0].name, "England");
    EXPECT_EQ(nations()[1].name, "Wales");
    EXPECT_THAT(nations()[0].statuses, ElementsAre("N", "K", "E", "M"));
    EXPECT_THAT(nations()[1].statuses, ElementsAre("None", "ALN", "IDP", "Monitored"));
}

TEST(Nations, ReadBackEveryStatusThatTheyOffer)
{
    for (const auto& nation : nations())
        for (const auto& words : nation.status_words) {
            EXPECT_EQ(read_status(words.offered), words.means) << nation.name << " " << words.offered;
            EXPECT_EQ(read_status(words.called), words.means) << nation.name << " " << words.called;
        }
}

TEST(Nations, NeverMeanByOneWordWhatAnotherDoesNot)
{
    std::map<std::string, Status> statuses;
    std::map<std::string, std::string> areas;
    for (const auto& nation : nations()) {
        for (const auto& [word, means] : nation.status_codes)
            EXPECT_EQ(statuses.emplace(word, means).first->second, means) << word;
        for (const auto& [word, means] : nation.status_phrases)
            EXPECT_EQ(statuses.emplace(word, means).first->second, means) << word;
        for (const auto& need : nation.need_words)
            EXPECT_EQ(areas.emplace(folded(need.code), need.area).first->second, need.area) << need.code;
    }
}

TEST(Nations, ReadEveryNeedAndAreaAsWhatItIs)
{
    for (const auto& nation : nations()) {
        ASSERT_EQ(nation.needs.size(), nation.need_words.size());
        for (const auto& need : nation.need_words) {
            EXPECT_TRUE(known_need(need.code)) << need.code;
            EXPECT_EQ(area_of_need(need.code), need.area) << need.code;
            EXPECT_EQ(area_of_need(need.words), need.area) << need.words;
            EXPECT_THAT(split_needs(need.words), ElementsAre(need.words));
        }
        for (const auto& area : nation.area_words) {
            EXPECT_EQ(area_of_need(area.name), area.area);
            EXPECT_EQ(area_in(nation, area.area), area.name);
        }
        EXPECT_EQ(nation.areas.size(), 4u);
    }
}

TEST(Nations, OfferYearsAndTermsThatAreRead)
{
    for (const auto& nation : nations()) {
        int year = -1;  // Nursery
        for (const auto& name : nation.years) {
            EXPECT_EQ(read_years(name), (Years{year, year})) << name;
            ++year;
        }
        for (const auto& term : nation.terms) EXPECT_TRUE(read_term(term)) << term;
    }
}

TEST(Nations, SpeakOfAStatusInTheirOwnWords)
{
    EXPECT_EQ(spoken(Status::support, nation_named("England")), "SEN support");
    EXPECT_EQ(spoken(Status::plan, nation_named("England")), "an EHC plan");
    EXPECT_EQ(spoken(Status::support, nation_named("Wales")), "ALN");
    EXPECT_EQ(spoken(Status::plan, nation_named("Wales")), "an IDP");
    EXPECT_EQ(nation_named("Atlantis").name, "England");
}

TEST(Nations, KnowWhichHeadingAsksForAPlan)
{
    EXPECT_EQ(read_status("yes", "IDP"), Status::plan);
    EXPECT_EQ(read_status("yes", "EHCP"), Status::plan);
    EXPECT_EQ(read_status("yes", "ALN"), Status::support);
    EXPECT_EQ(read_status("yes", "ALN / IDP"), Status::support);
    EXPECT_EQ(read_status("LA IDP"), Status::plan);
    EXPECT_EQ(read_status("No ALN"), Status::none);
}

// The number of a tier is its place, so the words of a set are read under it as 1, 2, 3 ...
TEST(Tiers, AreNumberedByTheirPlaceInTheSchoolsSet)
{
    for (const auto& set : tier_sets()) {
        const int tiers = static_cast<int>(set.tiers.size());
        ASSERT_EQ(set.spoken.size(), set.tiers.size());
        for (int at = 0; at < tiers; ++at) {
            const auto& word = set.tiers[static_cast<std::size_t>(at)];
            EXPECT_EQ(read_wave(word, tiers), at + 1) << set.name << " " << word;
            const auto tier = read_tier(word, tiers);
            ASSERT_TRUE(tier) << word;
            EXPECT_EQ(tier->wave, at + 1) << set.name << " " << word;
        }
        EXPECT_EQ(read_wave(std::to_string(tiers), tiers), tiers);
        EXPECT_EQ(read_wave(std::to_string(tiers + 1), tiers), std::nullopt);
    }
}

TEST(Tiers, ReadTheWordsOfEverySetUnderAnyOther)
{
    EXPECT_EQ(read_wave("Wave 2", 4), 2);
    EXPECT_EQ(read_wave("Targeted Plus", 3), 3);
    EXPECT_EQ(read_wave("Specialist", 3), 3);
    EXPECT_EQ(read_wave("Specialist", 4), 4);
    EXPECT_EQ(read_wave("Universal", 4), 1);
}

TEST(Tiers, AreFoundByTheirWords)
{
    EXPECT_EQ(find_tier_set("waves"), &tier_sets()[0]);
    EXPECT_EQ(find_tier_set("Universal/Targeted/Specialist"), &tier_sets()[1]);
    EXPECT_EQ(find_tier_set("Universal, Targeted, Targeted Plus, Specialist")->tiers.size(), 4u);
    EXPECT_EQ(find_tier_set("Universal, Specialist"), nullptr);
    EXPECT_EQ(tier_set_named("none of them").name, "Waves");
}

}  // namespace
}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/demand.hpp"
#include "analysis/situation.hpp"
#include "text/reading.hpp"

#include <string>
#include <vector>

namespace provision {

/// Need against places for one kind of provision in one group of years; where there is no needs audit, for one area of need.
struct Balance {
    Years years;
    std::string kind;            ///< a column of the needs audit; by the register an area of need, by our name
    bool from_register = false;  ///< the need is the register's, not an audit's: the primary one as should, others as could
    int must = 0;
    int should = 0;
    int could = 0;
    int ticked = 0;  ///< of the musts, those given by a tick
    int places = 0;
    int served = 0;          ///< of the places, those of pupils whose need equipment or an adjustment meets
    int free = 0;            ///< of the places, those that nobody has
    int unsized = 0;         ///< provisions of which nobody says how many they take, so there may be more places
    int smallest_group = 0;  ///< places of the smallest provision; 0 without any
    Where where;             ///< the first need, else the first provision

    int demand() const { return must + should + could; }
    int balance() const { return places - demand(); }
    /// True where there are fewer places than pupils in need, all places being known.
    bool short_of_places() const { return balance() < 0 && unsized == 0; }
    /// True where the places that are known are too few, and others are not known.
    bool not_known() const { return balance() < 0 && unsized > 0; }
    /// The most urgent need left uncovered when musts are served first, then shoulds.
    Priority left_over() const;
};

/// Pupils whom the provision can take at once: what its row states, or the pupils who attend it, whichever is more.
int capacity(const Situation& situation, const Provision& provision);

/// Capacity less the pupils who attend today, never below 0.
int seats_left(const Situation& situation, const Provision& provision);

/// True for provision that the balance counts: taught, running today, above wave 1.
bool counts_for_places(const Situation& situation, const Provision& provision);

/// Need and places by kind and year (domain: gap analysis, step 3), for the years that the needs audit covers. Provision for
/// several years makes one group of them, with their demand added. Without an audit by area of need, for the years of the
/// register: there a pupil counts once for each area in which the register says that the pupil needs something. Nothing where
/// nobody wrote a need down: an empty register is no word that nobody is in need.
std::vector<Balance> balances(const Situation& situation);

/// Whose need of this balance nothing answers today, the most urgent first. Pupils of a year whose maps name nobody are left out
/// where a provision of the kind runs for them: they may be in it.
std::vector<Demand> left_over(const Situation& situation, const Balance& balance);

/// What a question about need and places is about.
struct KindAndYears {
    std::string kind;
    Years years;
};

/// Pupils of these years who need the kind, of one priority or of all. Incomplete where the audit has nobody of these years and
/// where a pupil who needs the kind has no year.
Reading<int> demand_for(const Situation& situation, const KindAndYears& asked, std::optional<Priority> priority = {});

/// The provisions whose places the balances count for these years. Incomplete where a row takes pupils of other years too, as
/// one for Years 1-2 when Year 1 is asked for, where a row has no year, and where one does not say how many it takes.
Reading<std::vector<const Provision*>> counted_for(const Situation& situation, const KindAndYears& asked);

/// Their places added up.
Reading<int> places_for(const Situation& situation, const KindAndYears& asked);

/// Places less demand; incomplete where either is.
Reading<int> balance_for(const Situation& situation, const KindAndYears& asked);

/// The provisions of a kind, or for an area of need, that count and take pupils of these years.
std::vector<const Provision*> provisions_for(const Situation& situation, const std::string& kind, const Years& years);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "model/need.hpp"

#include <optional>
#include <string_view>

namespace provision {

/// True for what a school puts in a cell to say yes: a tick in its many forms, `Y`, `yes`, `x`, 1.
bool says_yes(std::string_view mark);

/// True for what says no: `N`, `no`, `n/a`, a dash, 0.
bool says_no(std::string_view mark);

/// What an x means in a record of attendance: beside ticks it is a cross, by itself it marks who was there.
enum class Marks { crosses_attend, crosses_miss };

/// True for a mark of attendance that no cross can be taken for: a tick, `yes`, `P`, `/`.
bool clear_tick(std::string_view mark);

/// Whether a mark in a record says that the pupil was there: a tick, `P`, `late`; not `A`, `absent`, `ill`. Nothing for a mark
/// that says neither, nor for a blank one.
std::optional<bool> read_attended(std::string_view mark, Marks marks);

/// M, S, C or the word that each stands for, as a needs audit marks how urgent a need is.
std::optional<Priority> priority_of(std::string_view mark);

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "text/provision_line.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// What a sentence of a plan says that a pupil gets.
struct SupportSentence {
    std::string pupil;  ///< as named by the sentence; empty for `he` and `the pupil`
    ProvisionLine line;
};

/// The support that the sentences of a text state: `Callum will take part in a Lego therapy group, once a week, for thirty
/// minutes`. Only support with a time is answered; a sentence without a name of its own (`He will receive 3 x 10 minute
/// sessions`) says more of the one before it. Advice, headings and plans for everyone give nothing.
std::vector<SupportSentence> read_support_sentences(std::string_view text);

}  // namespace provision

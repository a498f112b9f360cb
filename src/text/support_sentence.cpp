// SPDX-License-Identifier: MPL-2.0
#include "text/support_sentence.hpp"

#include "text/among.hpp"
#include "text/line_adults.hpp"
#include "text/line_pieces.hpp"
#include "text/schedule_factors.hpp"
#include "text/schedule_value.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace provision {
namespace {

constexpr std::array<std::string_view, 6> kModals{"will", "should", "must", "receives", "attends", "has"};
/// Verbs behind which the support is named, the clearest first.
constexpr std::array<std::string_view, 21> kGives{
    "take part in", "takes part in", "participate in", "attend",     "attends",  "join",       "have access to",
    "access",       "follow",        "benefit from",   "be part of", "be given", "be offered", "on a",
    "on the",       "complete",      "receive",        "receives",   "have",     "has",        "through the"};
constexpr std::array<std::string_view, 30> kEnds{"that",   "which", "for",  "with",  "to",     "delivered",  "led",    "run",
                                                 "in",     "at",    "each", "every", "by",     "using",      "once",   "twice",
                                                 "from",   "who",   "as",   "where", "while",  "throughout", "during", "daily",
                                                 "weekly", "per",   "is",   "on",    "within", "and"};
constexpr std::array<std::string_view, 14> kDescribing{
    "short and frequent", "regular", "daily",   "weekly",   "additional", "a", "an", "the", "some",
    "frequent",           "short",   "further", "discrete", "of"};
/// Words that are no one's name.
constexpr std::array<std::string_view, 26> kNobody{"he",       "she",    "they",     "it",       "this",     "the",   "all",
                                                   "each",     "pupils", "children", "staff",    "we",       "i",     "you",
                                                   "your",     "there",  "parents",  "learners", "students", "every", "any",
                                                   "teachers", "these",  "support",  "year",     "sessions"};

std::vector<std::string> sentences_of(std::string_view text)
{
    const LineText line(text);
    std::vector<std::string> sentences;
    std::size_t begin = 0;
    for (std::size_t at = 0; at + 2 < line.size(); ++at) {
        if (line.plain()[at] != '.' || line.plain()[at + 1] != ' ' || !line.capital(at + 2)) continue;
        sentences.push_back(line.as_typed(begin, at + 1));
        begin = at + 2;
    }
    if (begin < line.size()) sentences.push_back(line.as_typed(begin, line.size()));
    return sentences;
}

/// Where a phrase stands as whole words at or behind `from`.
std::size_t find_phrase(std::string_view plain, std::string_view phrase, std::size_t from)
{
    for (auto at = plain.find(phrase, from); at != std::string_view::npos; at = plain.find(phrase, at + 1))
        if (phrase_at(plain, at, phrase)) return at;
    return std::string_view::npos;
}

std::size_t modal_of(std::string_view plain)
{
    auto first = std::string_view::npos;
    for (const auto word : kModals) first = std::min(first, find_phrase(plain, word, 0));
    return first;
}

class SentenceReader {
public:
    explicit SentenceReader(std::string_view text) : line_(text), plain_(line_.plain()), modal_(modal_of(plain_)) {}

    /// True when the sentence is about one pupil or an adult who teaches one.
    bool of_a_pupil() const
    {
        return modal_ != std::string_view::npos && (!pupil().empty() || spoken_of() || !teacher().empty());
    }

    /// `Callum`, `Amy Lowe`: one or two words with capitals that are no adult and no word of prose.
    std::string pupil() const
    {
        if (modal_ == 0 || modal_ == std::string_view::npos) return {};
        const auto begin = std::min(plain_.find_first_not_of("\"' "), plain_.size());
        const auto subject = line_.as_typed(begin, modal_);
        const auto first = plain_.substr(begin, end_of_word(plain_, begin) - begin);
        const auto words = 1 + std::ranges::count(subject, ' ');
        if (words > 2 || among(kNobody, first) || names_adults(subject) ||
            subject.find_first_of("0123456789'\xE2") != std::string::npos)
            return {};
        for (auto at = begin; at < modal_; at = past_blanks(plain_, end_of_word(plain_, at) + 1))
            if (!line_.capital(at)) return {};
        return subject;
    }

    bool spoken_of() const
    {
        constexpr std::array<std::string_view, 8> kSpoken{"he",        "she",         "they",        "the pupil",
                                                          "the child", "the student", "the learner", "the young person"};
        const auto begin = std::min(plain_.find_first_not_of("\"' "), plain_.size());
        return modal_ != std::string_view::npos && modal_ > begin &&
               among(kSpoken, trimmed(plain_.substr(begin, modal_ - begin)));
    }

    /// `Tomas's teacher will deliver the sessions`: the adult; empty for other sentences.
    std::string teacher() const
    {
        constexpr std::array<std::string_view, 6> kTeaches{"deliver", "lead", "run", "provide", "teach", "support"};
        if (modal_ == std::string_view::npos || modal_ == 0) return {};
        const auto verb = past_blanks(plain_, end_of_word(plain_, modal_));
        if (!among(kTeaches, plain_.substr(verb, end_of_word(plain_, verb) - verb))) return {};
        const auto owner = plain_.substr(0, modal_).rfind("'s ");
        auto begin = owner == std::string_view::npos ? 0 : owner + 3;
        for (const std::string_view article : {"a ", "an ", "the ", "\""})
            if (plain_.substr(begin).starts_with(article)) begin += article.size();
        const auto adult = line_.as_typed(begin, modal_);
        return names_adults(adult) ? adult : std::string{};
    }

    ProvisionLine line()
    {
        ProvisionLine read;
        pieces_ = line_pieces(line_);
        const auto review = plain_.find("review");  // when and with whom the support is looked at is not how it is given
        for (const auto& piece : pieces_) {
            if (piece.begin > review) break;
            const auto text = line_.as_typed(piece.from, piece.end);
            if (piece.kind == PieceKind::time) read.schedule += (read.schedule.empty() ? "" : " ") + text;
            if (piece.kind == PieceKind::ratio && read.ratio.empty()) read.ratio = text;
            if (piece.kind == PieceKind::weeks && read.weeks.empty()) read.weeks = text;
            if (piece.kind == PieceKind::term && read.term.empty()) read.term = text;
            const bool adult = piece.kind == PieceKind::staff || piece.kind == PieceKind::giver;
            if (adult && read.staff.empty()) read.staff = without_article(text);
        }
        if (const auto adult = teacher(); !adult.empty() && read.staff.empty()) read.staff = adult;
        read.name = name();
        return read;
    }

private:
    static std::string without_article(const std::string& adult)
    {
        for (const std::string_view article : {"a ", "an ", "the ", "A ", "An ", "The "})
            if (adult.starts_with(article) && adult.find("member of") == std::string::npos) return adult.substr(article.size());
        return adult;
    }

    std::string name() const
    {
        if (modal_ == std::string_view::npos) return {};
        for (const auto verb : kGives) {
            const auto at = find_phrase(plain_, verb, modal_);
            if (at == std::string_view::npos) continue;
            if (const auto said = phrase_from(past_blanks(plain_, at + verb.size())); !said.empty()) return said;
        }
        return {};
    }

    const LinePiece* piece_at(std::size_t at) const
    {
        const auto found = std::ranges::find_if(pieces_, [&](const auto& piece) { return piece.begin <= at && at < piece.end; });
        return found == pieces_.end() || found->kind == PieceKind::words ? nullptr : &*found;
    }

    /// Past words that only describe, and a time that stands before what it is of: `30 minutes of speech therapy`.
    std::size_t past_description(std::size_t at) const
    {
        for (auto before = at + 1; before != at && at < plain_.size();) {
            before = at;
            for (const auto word : kDescribing)
                if (phrase_at(plain_, at, word)) at = past_blanks(plain_, at + word.size());
            if (at >= plain_.size()) break;
            const auto* piece = piece_at(at);
            if (piece && piece->kind == PieceKind::time) at = past_blanks(plain_, piece->end);
        }
        return at;
    }

    std::string phrase_from(std::size_t at) const
    {
        constexpr std::size_t kMostWords = 7;
        const auto begin = past_description(at);
        auto end = begin;
        std::size_t words = 0;
        for (auto next = begin; next < plain_.size();) {
            const auto word = end_of_word(plain_, next);
            const auto* piece = piece_at(next);
            const bool stop =
                word > next && (among(kEnds, plain_.substr(next, word - next)) && plain_.substr(next, word - next) != "and");
            if (stop || (piece && piece->kind != PieceKind::ratio) ||
                std::string_view(",.;()").find(plain_[next]) != std::string_view::npos)
                break;
            words += word > next ? 1 : 0;
            end = std::max(word, next + 1);
            next = past_blanks(plain_, end);
        }
        return words > kMostWords ? std::string{} : named(line_.as_typed(begin, end));
    }

    /// Words that name nothing, `sessions`, `termly basis`, are no name.
    static std::string named(const std::string& phrase)
    {
        constexpr std::array<std::string_view, 22> kHollow{"sessions",   "session",       "support", "basis", "termly",  "daily",
                                                           "weekly",     "time",          "a",       "the",   "adult",   "group",
                                                           "small",      "opportunities", "access",  "1:1",   "minutes", "hours",
                                                           "individual", "opportunity",   "needs",   "need"};
        const auto plain = folded(phrase);
        bool own = false;
        for (std::size_t at = 0; at < plain.size();) {
            const auto end = end_of_word(plain, at);
            own = own ||
                  (end > at && !among(kHollow, std::string_view(plain).substr(at, end - at)) && end_of_digits(plain, at) == at);
            at = std::max(end, at + 1);
        }
        const bool basis = has_phrase(plain, "basis");
        const bool support = has_phrase(plain, "support") && !basis;
        auto name = own || support ? phrase : std::string{};
        for (const std::string_view joint : {" of", " and", " or"})
            if (name.ends_with(joint)) name.resize(name.size() - joint.size());
        return name;
    }

    LineText line_;
    std::string_view plain_;
    std::vector<LinePiece> pieces_;
    std::size_t modal_;
};

bool timed(const ProvisionLine& line)
{
    const LineText text(line.schedule);
    return !line.schedule.empty() && has(read_factors(text.plain()), FactorKind::length);
}

/// The next sentence speaks of the support before it when it names none, or when that one has its time to come.
void add_sentence(std::vector<SupportSentence>& read, SentenceReader& sentence)
{
    SupportSentence next{sentence.pupil(), sentence.line()};
    const bool more = next.line.name.empty() || !sentence.teacher().empty();
    if (read.empty() || !more) {
        if (!next.line.name.empty()) read.push_back(std::move(next));
        return;
    }
    next.line.name.clear();
    carry_on_line(read.back().line, next.line);
}

}  // namespace

std::vector<SupportSentence> read_support_sentences(std::string_view text)
{
    constexpr std::size_t kLongestText = 2000;
    if (text.size() > kLongestText) return {};
    std::vector<SupportSentence> read;
    for (const auto& sentence : sentences_of(text)) {
        if (sentence.size() > kLongestSchedule) continue;
        SentenceReader reader(sentence);
        if (reader.of_a_pupil()) add_sentence(read, reader);
    }
    std::erase_if(read, [](const SupportSentence& sentence) { return !timed(sentence.line); });
    return read;
}

}  // namespace provision

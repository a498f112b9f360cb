// SPDX-License-Identifier: MPL-2.0
// The grammar of schedules and lengths: plain text becomes factors, which schedule_value.cpp multiplies.
#include "text/schedule_words.hpp"

#include <algorithm>
#include <bit>
#include <charconv>

namespace provision {
namespace {

namespace x3 = boost::spirit::x3;
using namespace schedule_words;
using Iterator = const char*;

/// A number or a range of numbers; of weekdays how many, the last one, and which.
struct Amount {
    double low = 0;
    double high = 0;
    bool unclear = false;
    unsigned days = 0;
};

/// `1.30` and `20.30`: two decimals that could be the minutes of a clock, or the other end of a range.
bool like_clock(std::string_view digits)
{
    const auto point = digits.find('.');
    if (point == std::string_view::npos || digits.size() - point != 3) return false;
    const int minutes = (digits[point + 1] - '0') * 10 + digits[point + 2] - '0';
    return minutes % 5 == 0 && minutes > 0 && minutes < 60 && minutes != 25 && minutes != 50;
}

// Semantic actions: what has been read so far is _val, what was read just now is _attr. A branch that fails is not undone,
// so an action that adds to _val stands where its branch cannot fail any more.
const auto set = [](auto& context) { x3::_val(context) = x3::_attr(context); };
const auto set_digits = [](auto& context) {
    const auto digits = x3::_attr(context);
    double value = 0;
    std::from_chars(digits.begin(), digits.end(), value);
    x3::_val(context) = {value, value, like_clock({digits.begin(), digits.size()})};
};
const auto set_both = [](auto& context) { x3::_val(context).low = x3::_val(context).high = x3::_attr(context); };
const auto add = [](auto& context) {
    x3::_val(context).low += x3::_attr(context);
    x3::_val(context).high += x3::_attr(context);
};
const auto scale = [](auto& context) {
    x3::_val(context).low *= x3::_attr(context);
    x3::_val(context).high *= x3::_attr(context);
};
const auto add_amount = [](auto& context) {
    x3::_val(context).low += x3::_attr(context).low;
    x3::_val(context).high += x3::_attr(context).high;
};
/// Ranges climb, and nobody plans 3 to 20 minutes: that is a number of the name and a length.
const auto up_to = [](auto& context) {
    Amount& range = x3::_val(context);
    const Amount& upper = x3::_attr(context);
    const bool climbs = range.low < upper.low && upper.low < 5 * range.low;
    if (climbs) range = {range.low, upper.high, range.unclear || upper.unclear};
    x3::_pass(context) = climbs;
};
const auto set_amount = [](auto& context) {
    x3::_val(context).low = x3::_attr(context).low;
    x3::_val(context).high = x3::_attr(context).high;
    x3::_val(context).unclear = x3::_attr(context).unclear;
};
const auto half_hour = [](auto& context) { x3::_val(context) = {30, 30}; };
const auto add_minutes = [](auto& context) {
    const double total = x3::_val(context).low * 60 + x3::_attr(context);
    x3::_val(context) = {total, total};
};
const auto once_or_twice = [](auto& context) { x3::_val(context) = {.kind = FactorKind::sessions, .low = 1, .high = 2}; };
const auto set_times = [](auto& context) { x3::_val(context) = of(FactorKind::times); };
const auto set_kind = [](auto& context) { x3::_val(context).kind = x3::_attr(context); };
template <FactorKind kind>
const auto make = [](auto& context) { x3::_val(context).kind = kind; };
const auto every_so_many_weeks = [](auto& context) {
    x3::_val(context) = of(FactorKind::per_week, 1 / x3::_attr(context).low);
    x3::_pass(context) = x3::_attr(context).low >= 1;
};
const auto first_day = [](auto& context) {
    const int day = x3::_attr(context);
    x3::_val(context) = {.low = 1, .high = double(day), .days = 1U << day};
};
const auto add_day = [](Amount& days, int day) {
    days.low += 1;
    days.high = day;
    days.days |= 1U << day;
};
const auto next_day = [](auto& context) { add_day(x3::_val(context), x3::_attr(context)); };
const auto last_day = [](auto& context) {
    Amount& days = x3::_val(context);
    const int last = x3::_attr(context);
    x3::_pass(context) = last > days.high;
    for (int day = static_cast<int>(days.high) + 1; day <= last; ++day) add_day(days, day);
};
/// The letter T is Tuesday, and behind a Tuesday it is Thursday: `M/T/W/T/F`.
const auto next_initial = [](auto& context) {
    Amount& days = x3::_val(context);
    const int named = x3::_attr(context);
    const int day = named == 2 && days.high >= 2 ? 4 : named;
    x3::_pass(context) = day > days.high;
    if (day > days.high) add_day(days, day);
};
const auto run_of_days = [](auto& context) {
    const unsigned days = x3::_attr(context);
    x3::_val(context) = {.low = double(std::popcount(days)), .high = double(std::bit_width(days) - 1), .days = days};
};
const auto set_days = [](auto& context) {
    x3::_val(context) = of(FactorKind::weekdays, x3::_attr(context).low);
    x3::_val(context).days = x3::_attr(context).days;
};

// Plain ASCII: the character classes of the C library are not made for the bytes of UTF-8.
const auto letter = x3::char_('a', 'z');
const auto digit = x3::char_('0', '9');

/// A word of a table, whole: `min` is not the beginning of `mint`.
const auto word = [](const auto& words) { return x3::lexeme[words >> !letter]; };

const x3::rule<struct NumberId, Amount> number{"number"};
const x3::rule<struct PartId, Amount> part{"part"};
const x3::rule<struct RestOfHourId, Amount> rest_of_hour{"rest of hour"};
const x3::rule<struct ClockId, Amount> clock{"clock"};
const x3::rule<struct HoursId, Amount> hours{"hours"};
const x3::rule<struct MinutesId, Amount> minutes{"minutes"};
const x3::rule<struct LengthId, Amount> length{"length"};
const x3::rule<struct CountId, Amount> count{"count"};
const x3::rule<struct WeekdaysId, Amount> weekdays{"weekdays"};
const x3::rule<struct MeaningId, Factor> meaning{"meaning"};
const x3::rule<struct FactorId, Factor> factor{"factor"};
const x3::rule<struct SignId, Factor> sign{"sign"};

// No sign, exponent, inf or nan, which a school never types.
const auto digits = x3::lexeme[+digit >> -('.' >> +digit) | '.' >> +digit];
const auto number_def = (x3::raw[digits][set_digits] | word(kNumbers)[set_both]) >> -(word(kParts)[add]);
const auto part_def = x3::lexeme[kPartsOf[set_both] >> !(letter | digit | '/')] | number[set];

const auto hyphen = -x3::lit('-');
const auto to = x3::lit('-') | word(x3::lit("to")) | word(x3::lit("or")) | '/';
const auto ends = x3::eoi | x3::char_(",;+");
const x3::uint_parser<unsigned, 10, 2, 2> two_digits{};

const auto also = x3::lit(',') | ';' | '/' | '&' | '+' | word(x3::lit("and"));
const auto initial = word(kInitials);

// `20 m` is a length, the M of `x 3 (M/W/F)` a day.
const auto monday = x3::lit('m') >> ((x3::lit('-') | also) >> initial | !x3::lit('m') >> initial >> initial);
const auto in_minutes = !monday >> word(kMinutes);

// Minutes behind hours: `1 hour 15 minutes`, `1 hour and a half`, `1h15`, `1 hour 15` when nothing follows.
const auto rest_of_hour_def = -(word(x3::lit("and")) | '&') >> number[set] >> hyphen >> in_minutes |
                              word(x3::lit("and a half"))[half_hour] | x3::no_skip[two_digits[set_both] >> !(letter | digit)] |
                              two_digits[set_both] >> &ends;
const auto clock_def = x3::lexeme[x3::uint_[set_both] >> ':' >> two_digits[add_minutes]] >> word(kHours);
const auto hours_def = part[set] >> hyphen >> word(kHours)[scale];
const auto minutes_def = clock[set] | hours[set] >> -(rest_of_hour[add_amount]) | part[set] >> hyphen >> in_minutes;

// `20 to 30 minutes` has one unit for both ends, `45 mins to 1 hour` has two.
const auto length_def = minutes[set] >> -(to >> minutes[up_to]) | part[set] >> to >> part[up_to] >> hyphen >>
                                                                      (word(kHours)[scale] | in_minutes);

const auto count_def = number[set] >> -(to >> number[up_to]);

// `Mon am, Wed pm`, `Mon 9.15, Wed 1.15`: when on the day says nothing of how often; `Mon 1.30 hours` is a length.
const auto clock_time = x3::lexeme[digit >> -digit >> (x3::lit(':') | '.') >> digit >> digit >> !(letter | digit)] >>
                        !(hyphen >> (word(kHours) | word(kMinutes)) | to >> digit);
const auto day = word(kWeekdays) >> -x3::omit[word(kPartsOfDay)] >> -x3::omit[-word(x3::lit("at")) >> clock_time];
// One letter alone is no day; two of them joined are, `T/Th`, `M-F`, and three in a row, `M W F`.
const auto initials = initial[first_day] >> (x3::lit('-') >> initial[last_day] | also >> initial[next_initial] |
                                             initial[next_initial] >> initial[next_initial]) >>
                      *(-also >> initial[next_initial]);
const auto each = word(x3::lit("every")) | word(x3::lit("each"));
const auto weekdays_def = -each >> day[first_day] >> -((x3::lit('-') | word(x3::lit("to"))) >> day[last_day]) >>
                              *(-also >> day[next_day]) |
                          word(kDaysRun)[run_of_days] | initials;

const auto cross = x3::lit('x') | '*';
const auto group_size = word(x3::lit("of")) >> count >> !(word(kHours) | word(kMinutes) | "quarter") >>
                        -word(x3::lit("pupils") | "children");
const auto group_of = x3::lit("group") >> -x3::lit('s') >> group_size;
const auto programme = -word(x3::lit("for")) >> count >> hyphen >> word(kProgramme) | word(x3::lit("for a term"));
const auto ratio = x3::lexeme[x3::uint_ >> ':' >> x3::uint_];
const auto counted = (count[set_amount] | part[set_amount]) >>
                     (-cross >> word(kCountedWithSign)[set_kind] | word(kCounted)[set_kind]) >> -x3::omit[group_size];
const auto aside = group_of | programme | ratio;

// `every 2 weeks`, `30m/2 weeks`, `per 2 wks`: once in so many weeks. `/fortnight` is `per fortnight`; `/Year 4` is for whom.
const auto weeks = word(x3::lit("weeks") | "week" | "wks" | "wk");
const auto once_in_weeks = (word(x3::lit("every") | "per") | '/') >> number[every_so_many_weeks] >> weeks;
const auto once_a_year = '/' >> word(x3::lit("year") | "yr") >> !(digit | 'r');

// The order matters: a length before a bare number, `a day` (daily) before `a` (one).
const auto meaning_def = length[set_amount][make<FactorKind::length>] |       //
                         word(x3::lit("once or twice"))[once_or_twice] |      //
                         once_in_weeks |                                      //
                         x3::lit('/') >> word(kOnceIn)[set] |                 //
                         x3::omit[once_a_year][make<FactorKind::per_long>] |  //
                         x3::omit[aside][make<FactorKind::aside>] |           //
                         word(kRates)[set] |                                  //
                         word(kUnitsAlone)[set] |                             //
                         weekdays[set_days] |                                 //
                         counted |                                            //
                         count[set_amount][make<FactorKind::number>];

// `3xweekly` is a sign and a word, `xylophone` is neither. What follows the x is no second sign, or a row of x would call itself
// once a letter.
const auto sign_def = kSigns[set] | word(kJoints)[set] | (x3::lit('x')[set_times] >> (x3::no_skip[!letter] | &meaning));
const auto factor_def = meaning[set] | sign[set];

BOOST_SPIRIT_DEFINE(number, part, rest_of_hour, clock, hours, minutes, length, count, weekdays, meaning, factor, sign)

/// `9.30am`, `3B` and `4PPchn` are no counts; `4x15` is.
bool begins_word(std::string_view text)
{
    return !text.empty() && text.front() >= 'a' && text.front() <= 'z' && text.front() != 'x';
}

// Brackets say nothing inside a schedule: (3 x 15 mins) x 2 groups.
const auto blanks = x3::char_(" ()[]");

}  // namespace

std::vector<Factor> read_factors(std::string_view plain, std::size_t from)
{
    std::vector<Factor> factors;
    const auto at = [&](std::size_t position) { return plain.data() + position; };
    for (auto position = from; position < plain.size();) {
        position = std::min(plain.find_first_not_of(" ()[]", position), plain.size());
        Iterator here = at(position);
        Factor read;
        if (!x3::phrase_parse(here, at(plain.size()), factor, blanks, read, x3::skip_flag::dont_post_skip)) break;
        read.begin = position;
        position = static_cast<std::size_t>(here - plain.data());
        read.end = plain.find_last_not_of(' ', position - 1) + 1;
        const auto number_end = plain.find_last_not_of(" ()[]", position - 1) + 1;  // `x 3 (Mon, Wed, Fri)`
        if (read.kind == FactorKind::number && begins_word(plain.substr(number_end))) break;
        factors.push_back(read);
    }
    return factors;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "commands/gap_choices.hpp"

#include "commands/input_sheets.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

// They stand under File > Properties > Custom Properties, where people may read them.
const std::string kLeftOut = "Provision map: sheets left out";
const std::string kYear = "Provision map: year";
constexpr std::string_view kNextYear = "next year";

// No sheet can have it in its name.
constexpr char kBetween = '/';

// More ticks than these would not stand on a screen; the sheets behind them are read.
constexpr std::size_t kMostOffered = 80;

std::set<std::string> sheets_read(const WorkbookReading& reading)
{
    std::set<std::string> sheets;
    for (const auto& table : reading.tables) sheets.insert(table.first.sheet);
    for (const auto& provision : reading.map.provisions) sheets.insert(provision.where.sheet);
    for (const auto& provision : reading.history.provisions) sheets.insert(provision.where.sheet);
    return sheets;
}

std::string remark_of(const std::vector<std::string>& nothing_read, std::size_t not_offered)
{
    std::string remark;
    if (!nothing_read.empty()) {
        constexpr std::size_t kNamed = 4;
        auto named = nothing_read;
        if (named.size() > kNamed) {
            named.resize(kNamed);
            named.push_back(counted(static_cast<int>(nothing_read.size() - kNamed), "other sheet"));
        }
        remark = "Nothing is read of " + listed(named) + ".";
    }
    if (not_offered > 0)
        remark += (remark.empty() ? "" : " ") + counted(static_cast<int>(not_offered), "further sheet") +
                  (not_offered == 1 ? " is" : " are") + " read as well.";
    return remark;
}

}  // namespace

GapChoices kept_choices(Memory& memory)
{
    GapChoices kept{.left_out = {}, .next_year = memory.recall(kYear) == kNextYear};
    const auto names = memory.recall(kLeftOut);
    for (std::size_t begin = 0; begin < names.size();) {
        const auto end = std::min(names.find(kBetween, begin), names.size());
        if (end > begin) kept.left_out.insert(names.substr(begin, end - begin));
        begin = end + 1;
    }
    return kept;
}

void keep_choices(Memory& memory, const GapChoices& choices)
{
    const auto before = kept_choices(memory);
    if (choices.left_out != before.left_out) {
        std::string names;
        for (const auto& sheet : choices.left_out) names += (names.empty() ? "" : std::string(1, kBetween)) + sheet;
        memory.keep(kLeftOut, names);
    }
    if (choices.next_year != before.next_year) memory.keep(kYear, choices.next_year ? std::string(kNextYear) : "");
}

GapQuestion gap_question(const std::vector<Grid>& grids, const WorkbookReading& reading, const GapChoices& kept,
                         const Arguments& arguments)
{
    GapQuestion question{.today = arguments.today, .next_year = arguments.year_given ? arguments.next_year : kept.next_year};
    const auto read = sheets_read(reading);
    std::vector<std::string> nothing_read;
    std::size_t not_offered = 0;
    for (const auto& grid : grids) {
        if (same_sheet(grid.sheet, kSettingsSheet)) continue;
        if (!read.contains(grid.sheet))
            nothing_read.push_back(grid.sheet);
        else if (question.sheets.size() == kMostOffered)
            ++not_offered;
        else
            question.sheets.push_back({grid.sheet, arguments.sheets || !kept.left_out.contains(grid.sheet)});
    }
    question.remark = remark_of(nothing_read, not_offered);
    return question;
}

GapChoices choices_of(const GapQuestion& answer)
{
    GapChoices choices{.left_out = {}, .next_year = answer.next_year};
    for (const auto& tab : answer.sheets)
        if (!tab.ticked) choices.left_out.insert(tab.sheet);
    return choices;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "commands/analyse_gaps.hpp"

#include "analysis/next_year.hpp"
#include "commands/findings_walk.hpp"
#include "commands/gap_choices.hpp"
#include "commands/input_sheets.hpp"
#include "report/gap_report.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <utility>

namespace provision {
namespace {

constexpr std::string_view kTitle = "Analyse gaps";

Outcome failed(std::string sentence)
{
    return {false, std::move(sentence)};
}

std::string not_ours()
{
    return "This workbook has a sheet called Gap analysis that Analyse gaps did not make. It was left alone. Rename that sheet "
           "and run "
           "Analyse gaps again.";
}

std::string locked()
{
    return "The sheet Gap analysis is protected, so it cannot be rewritten. Unprotect it (Tools > Protect Sheet) and run Analyse "
           "gaps again.";
}

std::string no_map_ticked()
{
    return "None of the sheets that were ticked has a provision map. Nothing was changed. Tick the sheet of your map and run "
           "Analyse gaps again.";
}

std::string told(const YearMove& move)
{
    std::string line = "Next year: " + counted(move.moving, "pupil") + " were taken a year up";
    if (move.last_year)
        line +=
            ", and " + counted(move.leaving, "pupil") + " of " + to_text(Years{*move.last_year, *move.last_year}) + " left out";
    if (move.without_year > 0) line += "; of " + counted(move.without_year, "pupil") + " no year is known";
    return line + ".";
}

// One run: what it reads, on which day, for which year, and what the last one left.
class GapRun {
public:
    GapRun(Ports& ports, Arguments arguments) : ports_(ports), arguments_(std::move(arguments)), sheets_(ports.workbook.sheets())
    {
    }

    Outcome run()
    {
        if (const auto unknown = unknown_sheets(sheets_, arguments_); !unknown.empty())
            return failed("The workbook has no sheet " + unknown + ". Give the names as they stand on the tabs.");
        if (const auto why = look_at_last_run()) return failed(*why);
        grids_ = read_sheets(ports_, sheets_, arguments_);
        reading_ = read_workbook(grids_, day_of_terms(arguments_));
        if (!reading_.has(TableKind::provision_map)) return failed(no_map(reading_, kTitle));
        if (!arguments_.silent) {
            if (!ask()) return {true, "Nothing was analysed and nothing was changed."};
            if (!reading_.has(TableKind::provision_map)) return failed(no_map_ticked());
        }
        return write();
    }

private:
    // Why the sheet of the last run cannot be rewritten.
    std::optional<std::string> look_at_last_run()
    {
        const auto old = std::ranges::find_if(sheets_, [](const Sheet& sheet) { return same_sheet(sheet.name, kGapSheet); });
        first_run_ = old == sheets_.end();
        if (first_run_) return {};
        const auto sheet = ports_.workbook.read(old->name);
        auto read = read_earlier(sheet);
        if (!read) return not_ours();
        last_was_next_year_ = of_next_year(sheet);
        if (old->locked) return locked();
        earlier_ = std::move(*read);
        return {};
    }

    // False when the person cancels. What is left out or of another day is read anew from the cells that are here already.
    bool ask()
    {
        ports_.progress.rest();
        const auto kept = kept_choices(ports_.memory);
        const auto answer = ports_.prompt.ask(gap_question(grids_, reading_, kept, arguments_));
        if (!answer) return false;
        auto choices = choices_of(*answer);
        arguments_.next_year = choices.next_year;
        const bool other_day = std::exchange(arguments_.today, answer->today) != answer->today;
        if (other_day || !choices.left_out.empty()) leave_out(choices.left_out);
        // What a script settled was not the person's choice.
        if (arguments_.sheets) choices.left_out = kept.left_out;
        if (arguments_.year_given) choices.next_year = kept.next_year;
        choices_ = std::move(choices);
        return true;
    }

    void leave_out(const std::set<std::string>& names)
    {
        std::erase_if(grids_, [&](const Grid& grid) { return names.contains(grid.sheet); });
        std::erase_if(sheets_, [&](const Sheet& sheet) { return names.contains(sheet.name); });
        reading_ = read_workbook(grids_, day_of_terms(arguments_));
        for (const auto& name : names)
            reading_.issues.push_back({{name, 0, 0},
                                       {},
                                       "This sheet was left out of this run, as it was not ticked.",
                                       "Nothing, if that is right; else tick it and run Analyse gaps again."});
    }

    Outcome write()
    {
        report_hidden(sheets_, arguments_, reading_);
        report_stand_ins(sheets_, arguments_, reading_);
        const auto count = static_cast<int>(grids_.size());
        ports_.progress.step("Comparing need with provision", count, count + 2);
        if (arguments_.next_year) move_up();
        const Situation situation(reading_.map, arguments_.today);
        const auto need_and_places = balances(situation);
        const auto findings = run_checks({reading_, situation, need_and_places, arguments_.next_year});
        // This year's findings and next year's are not compared; decisions hold for both.
        const bool first = first_run_ || last_was_next_year_ != arguments_.next_year;
        const GapAnalysis analysis{reading_, situation, need_and_places,      findings,
                                   earlier_, first,     grids_.front().epoch, arguments_.next_year};
        announce_writing(count, findings.all.size());
        ports_.workbook.write(gap_report(analysis), std::string(kTitle));
        ports_.workbook.show({std::string(kGapSheet), 0, 0});
        if (choices_) keep_choices(ports_.memory, *choices_);
        const auto sentence = gap_sentence(analysis);
        if (!arguments_.silent) sum_up(sentence, count_of_open(analysis));
        return {true, sentence};
    }

    // Today's provision is set beside next year's pupils.
    void move_up()
    {
        const auto move = year_move(reading_.map);
        reading_.map = next_year(std::move(reading_.map), arguments_.today);
        reading_.issues.push_back({{grids_.front().sheet, 0, 0},
                                   {},
                                   told(move),
                                   "Nothing; write the setting Last year of school where it is another."});
    }

    // Calc writes some 1,500 findings in a second, and nothing can be told meanwhile.
    void announce_writing(int sheets, std::size_t findings)
    {
        constexpr std::size_t kASecond = 1'500;
        const std::string what = "Writing the gap analysis";
        if (findings < kASecond)
            ports_.progress.step(what, sheets + 1, sheets + 2);
        else
            ports_.progress.long_step(what, sheets + 1, sheets + 2);
    }

    static int count_of_open(const GapAnalysis& analysis)
    {
        const auto counts = count(analysis);
        return counts.must + counts.should + counts.could;
    }

    void sum_up(const std::string& sentence, int open)
    {
        ports_.progress.rest();
        if (open == 0) return ports_.prompt.tell(sentence);
        const Offer offer{.title = std::string(kTitle), .words = sentence, .go_ahead = "~Go to first", .close = "~Close"};
        if (ports_.prompt.offer(offer)) next_finding(ports_, arguments_);  // the cursor stands above all of them
    }

    Ports& ports_;
    Arguments arguments_;
    std::vector<Sheet> sheets_;
    EarlierFindings earlier_;
    bool first_run_ = true;
    bool last_was_next_year_ = false;
    std::vector<Grid> grids_;
    WorkbookReading reading_;
    std::optional<GapChoices> choices_;
};

}  // namespace

Outcome analyse_gaps(Ports& ports, const Arguments& arguments)
{
    if (const auto closed = ports.workbook.why_closed()) return failed(*closed);
    return GapRun(ports, arguments).run();
}

}  // namespace provision

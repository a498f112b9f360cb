// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace provision {

/// Remembers what a command would have told the person at the screen.
class RememberingPrompt : public Prompt {
public:
    void tell(const std::string& sentence) override { told.push_back(sentence); }
    void warn(const std::string& sentence) override { warned.push_back(sentence); }
    std::optional<std::vector<bool>> review(const Preview& preview) override
    {
        reviewed.push_back(preview);
        if (answer) return answer(preview);
        std::vector<bool> ticked;
        for (const auto& choice : preview.choices) ticked.push_back(choice.ticked);
        return ticked;
    }
    std::optional<std::size_t> choose(const Selection& selection) override
    {
        offered.push_back(selection);
        return pick ? pick(selection) : std::nullopt;
    }
    std::optional<std::string> pick_file(const std::string&) override { return picked; }
    std::optional<std::string> pick_new_file(const std::string&) override { return picked; }
    std::optional<GapQuestion> ask(const GapQuestion& question) override
    {
        asked.push_back(question);
        return decide ? decide(question) : question;
    }
    bool offer(const Offer& offer) override
    {
        offers.push_back(offer);
        return accepts;
    }
    void read(const std::string& title, const std::string& words) override { shown.push_back(title + "\n" + words); }

    std::function<std::optional<std::vector<bool>>(const Preview&)> answer;  ///< what the person does with a preview
    std::function<std::optional<std::size_t>(const Selection&)> pick;        ///< what the person picks; cancels when not set
    std::optional<std::string> picked;
    std::vector<Preview> reviewed;
    std::vector<Selection> offered;

    std::function<std::optional<GapQuestion>(const GapQuestion&)> decide;  ///< what the person answers; as offered when not set
    bool accepts = false;                                                  ///< goes ahead with what is offered
    std::vector<GapQuestion> asked;
    std::vector<Offer> offers;
    std::vector<std::string> shown;  ///< title and words of what was shown to be read

    std::vector<std::string> told;
    std::vector<std::string> warned;
};

/// Files that are known by their addresses; there is no other.
class MemoryFiles : public Files {
public:
    std::vector<Grid> open(const std::string& url) override
    {
        const auto found = by_url.find(url);
        if (found == by_url.end()) throw Refused("There is no file " + url + ". Nothing was changed.");
        return found->second;
    }
    FrozenCopy freeze(const std::string& url, bool replace) override
    {
        frozen_to.push_back(url + (replace ? " (may replace)" : ""));
        return frozen;
    }

    std::map<std::string, std::vector<Grid>> by_url;
    FrozenCopy frozen;
    std::vector<std::string> frozen_to;
};

/// An office that answers as it is told.
class MemoryHost : public Host {
public:
    Installation installation() override { return {"LibreOffice 7.4", "/opt/provision-map"}; }
    std::string example_answer(const FunctionInfo& function) override
    {
        return function.id == wrong ? "#NAME?" : std::string(function.result);
    }
    void open_new(const std::string& title, std::span<const Report> sheets) override
    {
        new_title = title;
        new_sheets.assign(sheets.begin(), sheets.end());
    }
    std::string picture(const std::string& template_id) override { return "file:///pictures/" + template_id + ".png"; }
    std::string help_page(const std::string& name, bool open) override
    {
        if (open) opened.push_back(name);
        return "/opt/provision-map/help/" + name;
    }

    std::string wrong;  ///< the id of a function that does not answer
    std::vector<std::string> opened;
    std::string new_title;           ///< of the workbook opened last
    std::vector<Report> new_sheets;  ///< and what is in it
};

/// Cells that hold what a test puts into them; a part of a formula is known by its text.
class MemoryFormulas : public Formulas {
public:
    std::optional<FormulaCell> at_cursor() override { return cursor; }
    std::optional<Where> cursor_on(const std::string& sheet) override { return cursors ? cursors(sheet) : std::nullopt; }
    FormulaCell at(const Where& cell) override
    {
        const auto found = cells.find(cell);
        if (found != cells.end()) return found->second;
        return elsewhere ? elsewhere(cell) : FormulaCell{.where = cell};
    }
    PartValue value(const FormulaCell&, const std::string& part, ArgumentKind) override { return parts.at(part); }
    Date day_zero() override { return kDayZero; }
    std::string comment(const Where& cell) override { return comments[cell]; }
    void comment(const Where& cell, const std::string& words, const std::string&) override { comments[cell] = words; }

    std::optional<FormulaCell> cursor;
    std::function<std::optional<Where>(const std::string&)> cursors;  ///< where the cursor of a sheet stands
    std::function<FormulaCell(const Where&)> elsewhere;               ///< what cells hold that no test put there
    std::map<Where, FormulaCell> cells;
    std::map<std::string, PartValue> parts;
    std::map<Where, std::string> comments;
};

/// Progress that nobody watches, counted.
class CountingProgress : public Progress {
public:
    void step(const std::string&, int, int) override { running = ++steps != 0; }
    void long_step(const std::string& what, int done, int all) override
    {
        step(what, done, all);
        ++long_steps;
    }
    void rest() override { running = false; }
    void say(const std::string& words) override { said.push_back(words); }

    std::vector<std::string> said;

    int steps = 0;
    int long_steps = 0;
    bool running = false;
};

/// What a workbook keeps, and how often it was written.
class MemoryOfChoices : public Memory {
public:
    std::string recall(const std::string& name) override
    {
        const auto found = kept.find(name);
        return found == kept.end() ? "" : found->second;
    }
    void keep(const std::string& name, const std::string& words) override
    {
        ++writes;
        if (words.empty())
            kept.erase(name);
        else
            kept[name] = words;
    }

    std::map<std::string, std::string> kept;
    int writes = 0;
};

}  // namespace provision

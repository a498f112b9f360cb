// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "report/report.hpp"
#include "templates/sheet_draft.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

/// A finding that an example is made to give: the check and its cell, `Register!A7`.
struct ToldFinding {
    std::string check;
    std::string cell;
};

/// A template as its JSON file in templates/ tells it (format: templates/README.md).
struct Template {
    enum class Kind { workbook, example, sheet };

    std::string id;       ///< `primary`, `primary-example`, `register`: in scripts, never renamed
    std::string name;     ///< `Primary school`
    std::string summary;  ///< one line
    Kind kind = Kind::workbook;
    std::vector<Report> sheets{};
    std::vector<ToldFinding> findings{};  ///< of an example, on the day `told_on`
    std::string told_on{};                ///< `2026-11-23`
};

/// What a list of templates shows of one.
struct TemplateRow {
    std::string id;
    std::string name;
    std::string summary;
    Template::Kind kind = Template::Kind::workbook;
};

/// Every template that the extension brings, in the order of lists: workbooks, each with its example behind it, then sheets.
std::span<const TemplateRow> templates();

/// The workbook that a template's sheet is made for.
struct TemplateGround {
    std::vector<std::string> taken{};  ///< names of its sheets: another of that name gets a number, `Register (2)`
    FormWords words{};
};

/// The sheets of a template, ready to be written. Throws TemplateError when the JSON breaks the format and std::out_of_range for
/// an id that is not in templates().
Template make_template(std::string_view id, const TemplateGround& ground = {});

}  // namespace provision

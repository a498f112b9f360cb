// SPDX-License-Identifier: MPL-2.0
#include "templates/template.hpp"

#include "model/data.hpp"
#include "templates/sheet_maker.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace provision {
namespace {

using nlohmann::json;
using enum Template::Kind;

constexpr std::string_view kExample = "-example";
constexpr std::string_view kIndex = "templates/templates.json";

// A file of templates/ with its name, as complaints call it.
struct TemplateFile {
    std::string file;
    json content;

    Place root() const { return {content, file, ""}; }
};

TemplateFile file_of(std::string_view id)
{
    const auto name = "templates/" + std::string(id) + ".json";
    TemplateFile file{name, parsed_json(embedded_data(name), name)};
    expect_object(file.root(), {"name", "summary", "example", "sheets", "findings", "told_on"});
    for (const char* key : {"name", "summary", "sheets"}) expect_key(file.root(), key);
    return file;
}

TemplateRow row_of(const std::string& id, Template::Kind kind)
{
    const auto file = file_of(id);
    if (kind != example) return {id, text_at(file.root(), "name"), text_at(file.root(), "summary"), kind};
    const Place told = file.root().at("example");
    return {id + std::string(kExample), text_at(told, "name"), text_at(told, "summary"), kind};
}

std::vector<TemplateRow> read_rows()
{
    const auto index = parsed_json(embedded_data(kIndex), std::string(kIndex));
    const Place root{index, std::string(kIndex), ""};
    std::vector<TemplateRow> rows;
    for (const auto& id : texts_at(root, "workbooks")) {
        rows.push_back(row_of(id, workbook));
        rows.push_back(row_of(id, example));
    }
    for (const auto& id : texts_at(root, "sheets")) rows.push_back(row_of(id, sheet));
    return rows;
}

// What the example says of a sheet stands under its name, {"Register": {"of": [...], "rows": [...]}}; what the workbook says,
// beside the name of the file that it takes the sheet from.
SheetChanges changes_of(const Place& sheet, const std::optional<Place>& example_sheets, const std::string& name)
{
    SheetChanges changes;
    if (example_sheets && example_sheets->has(name.c_str())) changes.push_back(example_sheets->at(name));
    for (const Place& change : changes) expect_object(change, {"title", "context", "of", "rows", "values", "lists"});
    if (sheet.has("from")) changes.push_back(sheet);
    return changes;
}

bool same_name(std::string_view one, std::string_view other)
{
    return folded(one) == folded(other);
}

std::string new_name(const std::string& name, const std::vector<std::string>& taken)
{
    const auto is_taken = [&](const std::string& tried) {
        return std::ranges::any_of(taken, [&](const std::string& other) { return same_name(tried, other); });
    };
    std::string tried = name;
    for (int number = 2; is_taken(tried); ++number) tried = name + " (" + std::to_string(number) + ")";
    return tried;
}

// A workbook may take a sheet over from a file of its own.
Report report_of(const Place& sheet, const std::optional<Place>& example_sheets, const TemplateGround& ground)
{
    if (!sheet.has("from")) {
        const auto name = text_at(sheet, "sheet");
        return make_sheet({sheet, changes_of(sheet, example_sheets, name), new_name(name, ground.taken), ground.words});
    }
    expect_object(sheet, {"from", "sheet", "title", "context", "of", "rows", "values", "lists"});
    const auto source = file_of(text_at(sheet, "from"));
    const Place root = source.root();
    const Place first = root.at("sheets").at(std::size_t{0});
    const auto name = text_at(sheet, "sheet", text_at(first, "sheet"));
    return make_sheet({first, changes_of(sheet, example_sheets, name), new_name(name, ground.taken), ground.words});
}

std::vector<ToldFinding> findings_of(const Place& file)
{
    std::vector<ToldFinding> told;
    for (const auto& line : texts_at(file, "findings")) {
        const auto blank = line.find(' ');
        told.push_back({line.substr(0, blank), blank == line.npos ? "" : line.substr(blank + 1)});
    }
    return told;
}

}  // namespace

std::span<const TemplateRow> templates()
{
    static const auto kRows = read_rows();
    return kRows;
}

Template make_template(std::string_view id, const TemplateGround& ground)
{
    const auto rows = templates();
    const auto row = std::ranges::find(rows, id, &TemplateRow::id);
    if (row == rows.end()) throw std::out_of_range("no template of this id");
    Template made{.id = row->id, .name = row->name, .summary = row->summary, .kind = row->kind};
    const bool filled = made.kind == example;
    const auto file = file_of(filled ? id.substr(0, id.size() - kExample.size()) : id);
    const Place root = file.root();
    std::optional<Place> example_sheets;
    if (filled) example_sheets.emplace(root.at("example").at("sheets"));
    if (filled) made.findings = findings_of(root.at("example"));
    if (filled) made.told_on = text_at(root.at("example"), "told_on");
    const Place sheets = root.at("sheets");
    for (std::size_t i = 0; i < array_size(sheets); ++i) made.sheets.push_back(report_of(sheets.at(i), example_sheets, ground));
    return made;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "impact_book.hxx"

#include <algorithm>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>

namespace provision {
namespace {

using Rows = std::vector<std::vector<std::string>>;
using Worksheet = css::uno::Reference<css::sheet::XSpreadsheet>;

void fill(const Worksheet& on, const Rows& rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            if (!rows[row][column].empty())
                set_cell(on, static_cast<char>('A' + column) + std::to_string(row + 1), rows[row][column]);
}

Rows register_rows()
{
    Rows rows{{"Pupil", "Admission number", "Year", "Class", "Status"}};
    for (const auto& pupil : impact_pupils()) rows.push_back({pupil, std::to_string(4400 + rows.size()), "3", "Elm", "K"});
    return rows;
}

// Six pupils go from 6y0m to 6y6m, six from 7y0m to 8y0m; the first nine were reviewed, six of them as 1 and three as 2.
void add_lexia(Rows& rows)
{
    for (std::size_t at = 0; at < impact_pupils().size(); ++at) {
        const bool younger = at < 6;
        rows.push_back({impact_pupils()[at], "Lexia", "2026-01-05", "2026-04-03", younger ? "6y0m" : "7y0m", "2026-01-05",
                        younger ? "6y6m" : "8y0m", "2026-04-06",
                        younger  ? "1"
                        : at < 9 ? "2"
                                 : ""});
    }
}

// All eleven begin at 20; five end at 22, six at 17, and all as less than was expected.
void add_number(Rows& rows)
{
    for (std::size_t at = 0; at < 11; ++at)
        rows.push_back({impact_pupils()[at], "Number catch-up", "2026-01-05", "2026-04-03", "20", "2026-01-05",
                        at < 5 ? "22" : "17", "2026-04-06", "-1"});
}

Rows groups_rows()
{
    Rows rows{{"Pupil", "Provision", "Start", "End", "Entry", "Entry date", "Exit", "Exit date", "Outcome score"}};
    add_lexia(rows);
    add_number(rows);
    return rows;
}

// An hour a week for 12 weeks at 20 pounds: 240 pounds each.
Rows map_rows()
{
    Rows rows{{"Year", "Provision", "Ratio", "Staff", "Schedule", "Weeks", "Wave", "Start", "End", "Measure"}};
    const auto add = [&](const std::string& name, const std::string& ratio, const std::string& measure) {
        rows.push_back({"3", name, ratio, "Mrs Hill", "3 x 20 mins", "12", "2", "2026-01-05", "2026-04-03", measure});
    };
    add("Lexia", "12:1", "Reading age");
    add("Number catch-up", "11:1", "Facts known (higher is better)");
    return rows;
}

// Five of six sessions were attended.
Rows session_rows()
{
    const auto& pupils = impact_pupils();
    return {{"Pupil", "Provision", "Date", "Attended"}, {pupils[0], "Lexia", "2026-01-12", "Yes"},
            {pupils[0], "Lexia", "2026-01-14", "No"},   {pupils[0], "Lexia", "2026-01-16", "Yes"},
            {pupils[1], "Lexia", "2026-01-12", "Yes"},  {pupils[1], "Lexia", "2026-01-14", "Yes"},
            {pupils[1], "Lexia", "2026-01-16", "Yes"}};
}

const std::vector<std::string>& headings()
{
    static const std::vector<std::string> kHeadings{"Provision",
                                                    "Suggestion",
                                                    "Why, and what to mind",
                                                    "Pupils",
                                                    "Entry and exit",
                                                    "Measure",
                                                    "Mean, from to",
                                                    "Mean gain",
                                                    "Spread of gains",
                                                    "Ratio gain",
                                                    "Standardised gain",
                                                    "Outcome mean",
                                                    "Attendance",
                                                    "Pounds per unit",
                                                    "Where",
                                                    "Decision",
                                                    "Reason",
                                                    "Key"};
    return kHeadings;
}

}  // namespace

const std::vector<std::string>& impact_pupils()
{
    static const std::vector<std::string> kPupils{"Asha Alder", "Ben Birch",  "Cara Cole", "Dan Dunn",  "Eve Ely",  "Finn Frost",
                                                  "Gus Gale",   "Hana Hirst", "Ivo Ito",   "Joan Jory", "Kit Kerr", "Lia Lamb"};
    return kPupils;
}

Component impact_book()
{
    const auto document = office().make("scalc");
    const auto first = sheet(document, sheet_names(document).front());
    css::uno::Reference<css::container::XNamed>(first, css::uno::UNO_QUERY_THROW)->setName("Register");
    fill(first, register_rows());
    fill(add_sheet(document, "Map"), map_rows());
    fill(add_sheet(document, "Groups"), groups_rows());
    fill(add_sheet(document, "Sessions"), session_rows());
    fill(add_sheet(document, "Staff and rates"), {{"Staff", "Role", "Hourly rate"}, {"Mrs Hill", "LSA", "20"}});
    // Calc remembers so many steps, and as many cells were filled.
    css::uno::Reference<css::document::XUndoManagerSupplier>(document, css::uno::UNO_QUERY_THROW)->getUndoManager()->clear();
    return document;
}

ImpactTable impact_table(const Component& document)
{
    const auto rows = texts(sheet(document, kImpactName));
    const auto& words = headings();
    const auto heading =
        std::ranges::find_if(rows, [&](const auto& row) { return std::ranges::search(row, words).begin() == row.begin(); });
    ImpactTable table;
    if (heading == rows.end()) return table;
    for (std::size_t at = 0; at < words.size(); ++at) table.columns[words[at]] = static_cast<char>('A' + at);
    for (auto row = heading + 1; row != rows.end() && !row->front().empty(); ++row)
        table.rows.emplace(row->front(), static_cast<int>(row - rows.begin()) + 1);
    return table;
}

Reply run_impact(const Component& document)
{
    return office().dispatch(document, "org.provisionmap:impact",
                             {property("Silent", true), property("Today", rtl::OUString("2026-11-20"))});
}

Snapshot sheets_beside_impact(const Component& document)
{
    auto all = snapshot(document);
    std::erase_if(all, [](const auto& one) { return one.first == kImpactName; });
    return all;
}

}  // namespace provision

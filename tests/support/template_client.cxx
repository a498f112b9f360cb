// SPDX-License-Identifier: MPL-2.0
// template_client PACKAGE FOLDER: installs the package into a private profile in FOLDER, makes every template in Calc and leaves
// FOLDER/templates/ID.ots for each workbook and FOLDER/pictures/ID.pdf, the sheet that its picture shows, for all.
#include "support/document.hxx"
#include "templates/template.hpp"

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/uno/Exception.hpp>

#include <algorithm>
#include <exception>
#include <iostream>
#include <stdexcept>

namespace provision {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMap = "Provision map";

void expect_success(const Reply& reply)
{
    if (!reply.success) throw std::runtime_error(reply.answered ? reply.sentence : "the office does not know the command");
}

Properties naming(const std::string& id)
{
    return {property("Silent", true), property("Template", to_ustring(id))};
}

// What a person would recognise the workbook by.
std::string pictured(const Template& made)
{
    const auto map = std::ranges::find(made.sheets, kMap, &Report::sheet);
    return map == made.sheets.end() ? made.sheets.front().sheet : map->sheet;
}

void leave_picture(const Component& document, const Template& made, const fs::path& folder)
{
    print_only(document, pictured(made));
    save_copy(document, folder / "pictures" / (made.id + ".pdf"));
}

Component new_document(Office& office, const std::vector<Component>& before)
{
    for (const auto& document : office.documents())
        if (std::ranges::find(before, document) == before.end()) return document;
    throw std::runtime_error("no new workbook was opened");
}

void make_workbook(Office& office, const Component& scratch, const Template& made, const fs::path& folder)
{
    const auto before = office.documents();
    expect_success(office.dispatch(scratch, "org.provisionmap:new-map", naming(made.id)));
    const auto document = new_document(office, before);
    const css::uno::Reference<css::frame::XStorable> storable(document, css::uno::UNO_QUERY_THROW);
    const Properties as_template{property("FilterName", rtl::OUString("calc8_template"))};
    storable->storeToURL(file_url(folder / "templates" / (made.id + ".ots")),
                         {as_template.data(), static_cast<sal_Int32>(as_template.size())});
    leave_picture(document, made, folder);
    close(document);
}

void make_sheet_picture(Office& office, const Template& made, const fs::path& folder)
{
    const auto document = office.make("scalc");
    expect_success(office.dispatch(document, "org.provisionmap:insert-sheet", naming(made.id)));
    leave_picture(document, made, folder);
    close(document);
}

void make_all(const fs::path& package, const fs::path& folder)
{
    fs::create_directories(folder / "templates");
    fs::create_directories(folder / "pictures");
    Office office({folder, package, true});
    const auto scratch = office.make("scalc");
    for (const auto& row : templates()) {
        const auto made = make_template(row.id);
        if (row.kind == Template::Kind::sheet)
            make_sheet_picture(office, made, folder);
        else
            make_workbook(office, scratch, made, folder);
    }
    close(scratch);
}

}  // namespace
}  // namespace provision

int main(int count, char** words)
{
    if (count != 3) {
        std::cerr << "template_client PACKAGE FOLDER\n";
        return 2;
    }
    try {
        provision::make_all(words[1], words[2]);
        return 0;
    } catch (const css::uno::Exception& error) {
        std::cerr << "The office said: " << provision::to_utf8(error.Message) << "\n";
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
    }
    return 1;
}

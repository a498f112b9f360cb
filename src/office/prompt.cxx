// SPDX-License-Identifier: MPL-2.0
#include "office/prompt.hxx"

#include "office/choose_dialog.hxx"
#include "office/convert.hxx"
#include "office/gap_dialog.hxx"
#include "office/review_dialog.hxx"
#include "office/words_dialog.hxx"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>

#include <utility>

namespace provision {
namespace {

struct Message {
    css::awt::MessageBoxType type;
    const std::string& sentence;
};

void show_box(const css::uno::Reference<css::uno::XComponentContext>& context,
              const css::uno::Reference<css::frame::XFrame>& frame, const Message& message)
{
    const css::uno::Reference<css::awt::XWindowPeer> parent(frame->getContainerWindow(), css::uno::UNO_QUERY);
    const auto box = css::awt::Toolkit::create(context)->createMessageBox(
        parent, message.type, css::awt::MessageBoxButtons::BUTTONS_OK, "Provision map", to_ustring(message.sentence));
    box->execute();
    const css::uno::Reference<css::lang::XComponent> component(box, css::uno::UNO_QUERY);
    if (component.is()) component->dispose();
}

std::optional<std::string> first_file(const css::uno::Reference<css::ui::dialogs::XFilePicker3>& picker)
{
    const auto files = picker->getSelectedFiles();
    return files.hasElements() ? std::optional(to_utf8(files[0])) : std::nullopt;
}

}  // namespace

WindowPrompt::WindowPrompt(css::uno::Reference<css::uno::XComponentContext> context,
                           css::uno::Reference<css::frame::XFrame> frame)
    : context_(std::move(context)), frame_(std::move(frame))
{
}

void WindowPrompt::tell(const std::string& sentence)
{
    show_box(context_, frame_, {css::awt::MessageBoxType_INFOBOX, sentence});
}

void WindowPrompt::warn(const std::string& sentence)
{
    show_box(context_, frame_, {css::awt::MessageBoxType_WARNINGBOX, sentence});
}

std::optional<std::vector<bool>> WindowPrompt::review(const Preview& preview)
{
    return review_in_dialog(context_, {frame_->getContainerWindow(), css::uno::UNO_QUERY}, preview);
}

std::optional<std::size_t> WindowPrompt::choose(const Selection& selection)
{
    return choose_in_dialog(context_, {frame_->getContainerWindow(), css::uno::UNO_QUERY}, selection);
}

std::optional<std::string> WindowPrompt::pick_file(const std::string& title)
{
    using namespace css::ui::dialogs;
    const auto picker = FilePicker::createWithMode(context_, TemplateDescription::FILEOPEN_SIMPLE);
    const rtl::OUString lists("Spreadsheets and text");
    picker->setTitle(to_ustring(title));
    picker->appendFilter(lists, "*.csv;*.txt;*.ods;*.xlsx;*.xls");
    picker->appendFilter("All files", "*.*");
    picker->setCurrentFilter(lists);
    if (picker->execute() != ExecutableDialogResults::OK) return std::nullopt;
    return first_file(picker);
}

std::optional<std::string> WindowPrompt::pick_new_file(const std::string& title)
{
    using namespace css::ui::dialogs;
    const auto picker = FilePicker::createWithMode(context_, TemplateDescription::FILESAVE_AUTOEXTENSION);
    picker->setTitle(to_ustring(title));
    const rtl::OUString own("OpenDocument spreadsheet (.ods)");
    picker->appendFilter(own, "*.ods");
    picker->appendFilter("Excel workbook (.xlsx)", "*.xlsx");
    picker->setCurrentFilter(own);
    if (picker->execute() != ExecutableDialogResults::OK) return std::nullopt;
    return first_file(picker);
}

std::optional<GapQuestion> WindowPrompt::ask(const GapQuestion& question)
{
    return ask_in_dialog(context_, {frame_->getContainerWindow(), css::uno::UNO_QUERY}, question);
}

bool WindowPrompt::offer(const Offer& offer)
{
    return offer_in_dialog(context_, {frame_->getContainerWindow(), css::uno::UNO_QUERY}, offer);
}

void WindowPrompt::read(const std::string& title, const std::string& words)
{
    read_in_dialog(context_, {frame_->getContainerWindow(), css::uno::UNO_QUERY}, {title, words, {}, {}});
}

}  // namespace provision

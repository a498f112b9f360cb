// SPDX-License-Identifier: MPL-2.0
#include "office/prompt.hxx"

#include "office/convert.hxx"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/Toolkit.hpp>

#include <stdexcept>
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

std::optional<std::vector<bool>> WindowPrompt::review(const Preview&)
{
    throw std::logic_error("the preview has no window yet");
}

std::optional<std::string> WindowPrompt::pick_file(const std::string&)
{
    throw std::logic_error("the file picker has no window yet");
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "office/dialog_parts.hxx"

#include "office/convert.hxx"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/PushButtonType.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XUnitConversion.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/util/MeasureUnit.hpp>
#include <sal/log.hxx>

#include <algorithm>
#include <cctype>
#include <utility>

namespace provision {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Properties = Reference<css::beans::XPropertySet>;

namespace {

Reference<css::uno::XInterface> made(const Reference<css::uno::XComponentContext>& context, const char* service)
{
    return context->getServiceManager()->createInstanceWithContext(rtl::OUString::createFromAscii(service), context);
}

void put(const Properties& model, const Box& box)
{
    model->setPropertyValue("PositionX", Any(sal_Int32{box.x}));
    model->setPropertyValue("PositionY", Any(sal_Int32{box.y}));
    model->setPropertyValue("Width", Any(sal_Int32{box.width}));
    model->setPropertyValue("Height", Any(sal_Int32{box.height}));
}

}  // namespace

int width_of(std::string_view words)
{
    constexpr double kLetter = 3.9;  // the mean width of a letter
    return static_cast<int>(kLetter * static_cast<double>(to_ustring(words).getLength()));
}

std::size_t lines_in(const std::string& text, int width)
{
    std::size_t lines = 0;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines += 1 + static_cast<std::size_t>(width_of(std::string_view(text).substr(begin, end - begin)) / width);
        begin = end + 1;
    }
    return lines;
}

DialogParts::DialogParts(Reference<css::uno::XComponentContext> context, const std::string& title, const Box& size)
    : context_(std::move(context)), model_(made(context_, "com.sun.star.awt.UnoControlDialogModel"), UNO_QUERY_THROW)
{
    const Properties model(model_, UNO_QUERY_THROW);
    put(model, size);
    model->setPropertyValue("Title", Any(to_ustring(title)));
    model->setPropertyValue("Moveable", Any(true));
    model->setPropertyValue("Closeable", Any(true));
    model->setPropertyValue("Sizeable", Any(true));
}

DialogParts::~DialogParts()
{
    try {
        if (dialog_.is()) Reference<css::lang::XComponent>(dialog_, UNO_QUERY_THROW)->dispose();
        Reference<css::lang::XComponent>(model_, UNO_QUERY_THROW)->dispose();
    } catch (const css::uno::Exception& trouble) {
        // The office is going down and took the window with it.
        SAL_WARN("provisionmap", "dialog not disposed of: " << trouble.Message);
    }
}

void DialogParts::add(const std::string& name, std::string_view kind, const ModelValues& settings)
{
    const rtl::OUString service = "com.sun.star.awt.UnoControl" + to_ustring(kind) + "Model";
    const Properties model(model_->createInstance(service), UNO_QUERY_THROW);
    for (const auto& [property, value] : settings) model->setPropertyValue(rtl::OUString::createFromAscii(property), value);
    model->setPropertyValue("TabIndex", Any(tab_index_++));
    Reference<css::container::XNameContainer>(model_, UNO_QUERY_THROW)->insertByName(to_ustring(name), Any(model));
}

Properties DialogParts::model_of(const std::string& name) const
{
    return {Reference<css::container::XNameAccess>(model_, UNO_QUERY_THROW)->getByName(to_ustring(name)), UNO_QUERY_THROW};
}

void DialogParts::set(const std::string& name, const char* property, const Any& value) const
{
    model_of(name)->setPropertyValue(rtl::OUString::createFromAscii(property), value);
}

Any DialogParts::value(const std::string& name, const char* property) const
{
    return model_of(name)->getPropertyValue(rtl::OUString::createFromAscii(property));
}

void DialogParts::place(const std::string& name, const Box& box) const
{
    put(model_of(name), box);
}

void DialogParts::resize(const Box& size) const
{
    put({model_, UNO_QUERY_THROW}, size);
}

void DialogParts::add_buttons(const std::string& go_ahead, const std::string& otherwise)
{
    const auto button = [](css::awt::PushButtonType type) { return Any(static_cast<sal_Int16>(type)); };
    add("go", "Button",
        {{"Label", Any(to_ustring(go_ahead.empty() ? "Close" : go_ahead))},
         {"PushButtonType", button(css::awt::PushButtonType_OK)},
         {"DefaultButton", Any(true)}});
    if (go_ahead.empty()) return;
    add("cancel", "Button", {{"Label", Any(to_ustring(otherwise))}, {"PushButtonType", button(css::awt::PushButtonType_CANCEL)}});
}

void DialogParts::place_buttons(const Box& size, std::string_view go_ahead) const
{
    constexpr int kNarrowest = 50;
    const int top = size.height - kMargin - kButton;
    const int go = std::max(kNarrowest, width_of(go_ahead) + 20);
    const int cancel = go_ahead.empty() ? 0 : kNarrowest + kMargin;
    place("go", {.x = size.width - kMargin - cancel - go, .y = top, .width = go, .height = kButton});
    if (cancel > 0) place("cancel", {.x = size.width - cancel, .y = top, .width = kNarrowest, .height = kButton});
}

void DialogParts::open(const Reference<css::awt::XWindowPeer>& parent)
{
    dialog_.set(made(context_, "com.sun.star.awt.UnoControlDialog"), UNO_QUERY_THROW);
    dialog_->setModel(Reference<css::awt::XControlModel>(model_, UNO_QUERY_THROW));
    dialog_->createPeer(Reference<css::awt::XToolkit>(css::awt::Toolkit::create(context_), UNO_QUERY_THROW), parent);
}

void DialogParts::centre_over(const Reference<css::awt::XWindowPeer>& parent) const
{
    const Reference<css::awt::XWindow> below(parent, css::uno::UNO_QUERY);
    if (!below.is()) return;
    const Reference<css::awt::XWindow> window(dialog_, UNO_QUERY_THROW);
    const auto room = below->getPosSize();
    const auto own = window->getPosSize();
    window->setPosSize(std::max(0, room.Width - own.Width) / 2, std::max(0, room.Height - own.Height) / 2, 0, 0,
                       css::awt::PosSize::POS);
}

Reference<css::awt::XControl> DialogParts::control(const std::string& name) const
{
    return Reference<css::awt::XControlContainer>(dialog_, UNO_QUERY_THROW)->getControl(to_ustring(name));
}

Box DialogParts::size() const
{
    const auto pixels = Reference<css::awt::XWindow>(dialog_, UNO_QUERY_THROW)->getPosSize();
    const auto size = Reference<css::awt::XUnitConversion>(dialog_->getPeer(), UNO_QUERY_THROW)
                          ->convertSizeToLogic({pixels.Width, pixels.Height}, css::util::MeasureUnit::APPFONT);
    return {.width = size.Width, .height = size.Height};
}

bool AccessKeys::take(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return std::isalpha(byte) && taken_.insert(static_cast<char>(std::tolower(byte))).second;
}

std::string AccessKeys::label(const std::string& words)
{
    const auto marked = words.find('~');
    if (marked != words.npos) {
        if (marked + 1 < words.size()) take(words[marked + 1]);
        return words;
    }
    for (std::size_t i = 0; i < words.size(); ++i)
        if ((i == 0 || words[i - 1] == ' ') && take(words[i])) return std::string(words).insert(i, 1, '~');
    for (std::size_t i = 0; i < words.size(); ++i)
        if (take(words[i])) return std::string(words).insert(i, 1, '~');
    return words;
}

}  // namespace provision

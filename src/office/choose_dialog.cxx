// SPDX-License-Identifier: MPL-2.0
#include "office/choose_dialog.hxx"

#include "commands/matching_items.hpp"
#include "office/convert.hxx"
#include "office/dialog_parts.hxx"

#include <com/sun/star/awt/ImageScaleMode.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/graphic/GraphicProvider.hpp>
#include <cppuhelper/implbase5.hxx>

#include <algorithm>
#include <functional>
#include <osl/file.hxx>
#include <rtl/ref.hxx>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;

constexpr Box kSize{.width = 360, .height = 260};
constexpr Box kSizeWithPictures{.width = 440, .height = 270};
constexpr int kField = 13;
constexpr int kMostOfDetail = 74;

// Tells the dialog what the person does in it.
class Ear : public cppu::WeakImplHelper5<css::awt::XItemListener, css::awt::XActionListener, css::awt::XTextListener,
                                         css::awt::XKeyListener, css::awt::XWindowListener> {
public:
    std::function<void()> chosen{};
    std::function<void()> went_ahead{};
    std::function<void()> typed{};
    std::function<void(int)> moved{};
    std::function<void()> resized{};

    void SAL_CALL itemStateChanged(const css::awt::ItemEvent&) override { chosen(); }
    void SAL_CALL actionPerformed(const css::awt::ActionEvent&) override { went_ahead(); }
    void SAL_CALL textChanged(const css::awt::TextEvent&) override { typed(); }
    void SAL_CALL keyPressed(const css::awt::KeyEvent& event) override
    {
        if (event.KeyCode == css::awt::Key::DOWN) moved(1);
        if (event.KeyCode == css::awt::Key::UP) moved(-1);
    }
    void SAL_CALL keyReleased(const css::awt::KeyEvent&) override {}
    void SAL_CALL windowResized(const css::awt::WindowEvent&) override { resized(); }
    void SAL_CALL windowMoved(const css::awt::WindowEvent&) override {}
    void SAL_CALL windowShown(const css::lang::EventObject&) override {}
    void SAL_CALL windowHidden(const css::lang::EventObject&) override {}
    void SAL_CALL disposing(const css::lang::EventObject&) override {}
};

rtl::OUString url_of(const std::string& picture)
{
    const auto place = to_ustring(picture);
    rtl::OUString url;
    if (place.startsWith("file:") || osl::FileBase::getFileURLFromSystemPath(place, url) != osl::FileBase::E_None) return place;
    return url;
}

// The field to search in, the list with the picture beside it, and what is told of the chosen item.
class ChooseDialog {
public:
    ChooseDialog(const Reference<css::uno::XComponentContext>& context, const Selection& selection);
    std::optional<std::size_t> run(const Reference<css::awt::XWindowPeer>& parent);

private:
    void add_search();
    void add_list();
    void lay_out();
    int place_search(int top, int width);
    void place_list(const Box& room);
    int detail_lines(int width) const;
    void listen();
    void fill_list();
    void move(int by);
    void show_chosen();
    void show_picture(const Selection::Item* item);
    void finish();
    std::optional<std::size_t> chosen() const;
    Reference<css::awt::XListBox> list() const { return {parts_.control("list"), UNO_QUERY_THROW}; }

    Reference<css::uno::XComponentContext> context_;
    const Selection& selection_;
    bool pictures_;
    DialogParts parts_;
    AccessKeys keys_;
    std::string go_ahead_;            // its access key is chosen first: it is what a hand looks for
    std::vector<std::size_t> shown_;  // the items that the list shows
    rtl::Reference<Ear> ear_{new Ear};
};

bool has_pictures(const Selection& selection)
{
    return std::ranges::any_of(selection.items, [](const Selection::Item& item) { return !item.picture.empty(); });
}

ChooseDialog::ChooseDialog(const Reference<css::uno::XComponentContext>& context, const Selection& selection)
    : context_(context), selection_(selection), pictures_(has_pictures(selection)),
      parts_(context, selection.title, pictures_ ? kSizeWithPictures : kSize), go_ahead_(keys_.label(selection.go_ahead))
{
    parts_.add("summary", "FixedText",
               {{"Label", Any(to_ustring(selection_.summary))}, {"MultiLine", Any(true)}, {"NoLabel", Any(true)}});
    if (selection_.searchable) add_search();
    add_list();
    parts_.add_buttons(go_ahead_);
}

void ChooseDialog::add_search()
{
    parts_.add("search label", "FixedText", {{"Label", Any(to_ustring(keys_.label("Search")))}});
    parts_.add("search", "Edit", {{"HelpText", Any(rtl::OUString("Words, or their beginnings"))}});
}

void ChooseDialog::add_list()
{
    parts_.add("label", "FixedText", {{"Label", Any(rtl::OUString())}});
    parts_.add("list", "ListBox", {{"MultiSelection", Any(false)}, {"Dropdown", Any(false)}, {"Tabstop", Any(true)}});
    if (pictures_)
        parts_.add(
            "picture", "ImageControl",
            {{"ScaleMode", Any(css::awt::ImageScaleMode::ISOTROPIC)}, {"Border", Any(sal_Int16{0})}, {"Tabstop", Any(false)}});
    parts_.add("detail", "Edit", {{"MultiLine", Any(true)}, {"ReadOnly", Any(true)}, {"VScroll", Any(true)}});
}

int ChooseDialog::place_search(int top, int width)
{
    if (!selection_.searchable) return top;
    const int label = 32;
    parts_.place("search label", {.x = kMargin, .y = top + 3, .width = label, .height = kLine});
    parts_.place("search", {.x = kMargin + label, .y = top, .width = width - label, .height = kField});
    return top + kField + kMargin / 2;
}

// A picture takes the right half, for it is what such a list is chosen by.
void ChooseDialog::place_list(const Box& room)
{
    const int list = pictures_ ? (room.width - kMargin) / 2 : room.width;
    parts_.place("list", {.x = room.x, .y = room.y, .width = list, .height = room.height});
    if (pictures_)
        parts_.place("picture",
                     {.x = room.x + list + kMargin, .y = room.y, .width = room.width - list - kMargin, .height = room.height});
}

// Enough for the longest of them, so that nothing moves while one looks from one to the next.
int ChooseDialog::detail_lines(int width) const
{
    std::size_t lines = 1;
    for (const auto& item : selection_.items) lines = std::max(lines, lines_in(item.detail, width));
    return static_cast<int>(std::min<std::size_t>(lines, kMostOfDetail / kLine));
}

void ChooseDialog::lay_out()
{
    Box size = parts_.window().is() ? parts_.size() : pictures_ ? kSizeWithPictures : kSize;
    size.width = std::max(size.width, kSmallestWidth);
    size.height = std::max(size.height, kSmallestHeight);
    const int width = size.width - 2 * kMargin;
    const int summary = kLine * static_cast<int>(std::min<std::size_t>(4, lines_in(selection_.summary, width)));
    parts_.place("summary", {.x = kMargin, .y = kMargin, .width = width, .height = summary});
    int top = place_search(kMargin + summary + kMargin / 2, width);
    parts_.place("label", {.x = kMargin, .y = top, .width = width, .height = kLine});
    top += kLine + 2;
    const int detail = kLine * detail_lines(width - 2 * kMargin) + 4;
    const int below = size.height - 2 * kMargin - kButton - detail;
    place_list({.x = kMargin, .y = top, .width = width, .height = below - kMargin / 2 - top});
    parts_.place("detail", {.x = kMargin, .y = below, .width = width, .height = detail});
    parts_.place_buttons(size, selection_.go_ahead);
}

std::optional<std::size_t> ChooseDialog::chosen() const
{
    const auto selected = list()->getSelectedItemPos();
    if (selected < 0 || selected >= static_cast<sal_Int32>(shown_.size())) return std::nullopt;
    return shown_[static_cast<std::size_t>(selected)];
}

void ChooseDialog::fill_list()
{
    rtl::OUString typed;
    if (selection_.searchable) parts_.value("search", "Text") >>= typed;
    const auto before = chosen();
    shown_ = matching_items(selection_, to_utf8(typed));
    Sequence<rtl::OUString> lines(static_cast<sal_Int32>(shown_.size()));
    std::ranges::transform(shown_, lines.getArray(),
                           [this](std::size_t item) { return to_ustring(selection_.items[item].label); });
    parts_.set("list", "StringItemList", Any(lines));
    const auto all = std::to_string(selection_.items.size());
    const auto some = std::to_string(shown_.size());
    parts_.set("label", "Label", Any(to_ustring(some == all ? all + " to choose from" : some + " of " + all)));
    const auto still = before ? std::ranges::find(shown_, *before) : shown_.end();
    const auto place = still == shown_.end() ? 0 : std::distance(shown_.begin(), still);
    if (!shown_.empty()) list()->selectItemPos(static_cast<sal_Int16>(place), true);
    show_chosen();
}

// The arrows move through the list while one types.
void ChooseDialog::move(int by)
{
    const auto last = static_cast<int>(shown_.size()) - 1;
    if (last < 0) return;
    const auto place = static_cast<sal_Int16>(std::clamp(list()->getSelectedItemPos() + by, 0, last));
    list()->selectItemPos(place, true);
    show_chosen();
}

void ChooseDialog::show_chosen()
{
    const auto item = chosen();
    const auto* shown = item ? &selection_.items[*item] : nullptr;
    parts_.set("detail", "Text", Any(to_ustring(shown ? shown->detail : "Nothing here holds these words.")));
    parts_.set("go", "Enabled", Any(shown != nullptr));
    if (pictures_) show_picture(shown);
}

void ChooseDialog::show_picture(const Selection::Item* item)
{
    Reference<css::graphic::XGraphic> graphic;
    if (item && !item->picture.empty()) {
        css::beans::PropertyValue url;
        url.Name = "URL";
        url.Value <<= url_of(item->picture);
        try {
            graphic = css::graphic::GraphicProvider::create(context_)->queryGraphic({&url, 1});
        } catch (const css::uno::Exception&) {
            // A picture that is missing or damaged is not what the choice hangs on.
            graphic.clear();
        }
    }
    parts_.set("picture", "Graphic", Any(graphic));
    if (item) parts_.set("picture", "HelpText", Any(to_ustring(item->label)));
}

void ChooseDialog::finish()
{
    if (chosen()) parts_.window()->endDialog(1);
}

void ChooseDialog::listen()
{
    ear_->chosen = [this] { show_chosen(); };
    ear_->went_ahead = [this] { finish(); };
    ear_->typed = [this] { fill_list(); };
    ear_->moved = [this](int by) { move(by); };
    ear_->resized = [this] { lay_out(); };
    list()->addItemListener(ear_.get());
    list()->addActionListener(ear_.get());
    Reference<css::awt::XWindow>(parts_.window(), UNO_QUERY_THROW)->addWindowListener(ear_.get());
    if (!selection_.searchable) return;
    const auto search = parts_.control("search");
    Reference<css::awt::XTextComponent>(search, UNO_QUERY_THROW)->addTextListener(ear_.get());
    Reference<css::awt::XWindow>(search, UNO_QUERY_THROW)->addKeyListener(ear_.get());
}

std::optional<std::size_t> ChooseDialog::run(const Reference<css::awt::XWindowPeer>& parent)
{
    lay_out();
    parts_.open(parent);
    parts_.centre_over(parent);
    fill_list();
    listen();
    return parts_.window()->execute() == 1 ? chosen() : std::nullopt;
}

}  // namespace

std::optional<std::size_t> choose_in_dialog(const Reference<css::uno::XComponentContext>& context,
                                            const Reference<css::awt::XWindowPeer>& parent, const Selection& selection)
{
    if (selection.items.empty()) return std::nullopt;
    return ChooseDialog(context, selection).run(parent);
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "office/words_dialog.hxx"

#include "office/convert.hxx"
#include "office/dialog_parts.hxx"

#include <algorithm>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;

constexpr int kOfferWidth = 240;
constexpr int kReadWidth = 320;
constexpr int kMostLines = 26;

void show(DialogParts& parts, const Reference<css::awt::XWindowPeer>& parent)
{
    parts.open(parent);
    parts.centre_over(parent);
}

}  // namespace

bool offer_in_dialog(const Reference<css::uno::XComponentContext>& context, const Reference<css::awt::XWindowPeer>& parent,
                     const Offer& offer)
{
    const int width = kOfferWidth - 2 * kMargin;
    const int words = kLine * static_cast<int>(lines_in(offer.words, width)) + kMargin;
    const Box size{.width = kOfferWidth, .height = words + kButton + 3 * kMargin};
    DialogParts parts(context, offer.title, size);
    parts.add("words", "FixedText", {{"Label", Any(to_ustring(offer.words))}, {"MultiLine", Any(true)}, {"NoLabel", Any(true)}});
    parts.add_buttons(offer.go_ahead, offer.close);
    parts.place("words", {.x = kMargin, .y = kMargin, .width = width, .height = words});
    parts.place_buttons(size, offer.go_ahead);
    show(parts, parent);
    return parts.window()->execute() == 1;
}

void read_in_dialog(const Reference<css::uno::XComponentContext>& context, const Reference<css::awt::XWindowPeer>& parent,
                    const Offer& words)
{
    const int width = kReadWidth - 2 * kMargin;
    // The scroll bar takes some of the field's width.
    const int lines = std::min<int>(kMostLines, static_cast<int>(lines_in(words.words, width - 2 * kMargin)) + 1);
    const int field = kLine * lines + kMargin;
    const Box size{.width = kReadWidth, .height = field + kButton + 3 * kMargin};
    DialogParts parts(context, words.title, size);
    parts.add(
        "words", "Edit",
        {{"Text", Any(to_ustring(words.words))}, {"MultiLine", Any(true)}, {"ReadOnly", Any(true)}, {"VScroll", Any(true)}});
    parts.add_buttons({});
    parts.place("words", {.x = kMargin, .y = kMargin, .width = width, .height = field});
    parts.place_buttons(size, {});
    show(parts, parent);
    parts.window()->execute();
}

}  // namespace provision

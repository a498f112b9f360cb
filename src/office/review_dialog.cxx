// SPDX-License-Identifier: MPL-2.0
#include "office/review_dialog.hxx"

#include "office/convert.hxx"
#include "office/dialog_parts.hxx"

#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <cppuhelper/implbase2.hxx>

#include <algorithm>
#include <functional>
#include <rtl/ref.hxx>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;

constexpr Box kSize{.width = 440, .height = 270};
constexpr int kRow = 12;
constexpr int kDetail = 40;
constexpr std::size_t kOneColumnOfChoices = 3;

// A list counts its rows in sixteen bits.
constexpr std::size_t kLongestList = 32'000;

// Tells the dialog what the person does in it.
class Ear : public cppu::WeakImplHelper2<css::awt::XItemListener, css::awt::XWindowListener> {
public:
    std::function<void()> chosen{};
    std::function<void()> resized{};

    void SAL_CALL itemStateChanged(const css::awt::ItemEvent&) override { chosen(); }
    void SAL_CALL windowResized(const css::awt::WindowEvent&) override { resized(); }
    void SAL_CALL windowMoved(const css::awt::WindowEvent&) override {}
    void SAL_CALL windowShown(const css::lang::EventObject&) override {}
    void SAL_CALL windowHidden(const css::lang::EventObject&) override {}
    void SAL_CALL disposing(const css::lang::EventObject&) override {}
};

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts) all += (all.empty() ? "" : "  |  ") + text;
    return all;
}

// A row of the list is one line high; the detail below shows the lines as they are.
rtl::OUString on_one_line(const std::vector<std::string>& texts)
{
    return to_ustring(joined(texts)).replaceAll("\n", to_ustring(" ⏎ "));
}

std::string choice_name(std::size_t choice)
{
    return "choice" + std::to_string(choice);
}

std::string choice_words(const Choice& choice)
{
    return choice.count == 0 ? choice.words : choice.words + " (" + std::to_string(choice.count) + ")";
}

// The list, its choices and buttons, and what of them is shown now.
class ReviewDialog {
public:
    ReviewDialog(const Reference<css::uno::XComponentContext>& context, const Preview& preview);
    std::optional<std::vector<bool>> run(const Reference<css::awt::XWindowPeer>& parent);

private:
    void add_summary_and_choices();
    void add_list();
    void lay_out();
    int place_choices(int top, int width);
    void listen();
    void fill_list();
    void show_detail();
    bool ticked(std::size_t choice) const;
    std::string list_label() const;

    const Preview& preview_;
    DialogParts parts_;
    AccessKeys keys_;
    std::string go_ahead_;            // its access key is chosen first: it is what a hand looks for
    std::vector<std::size_t> shown_;  // the rows of the preview that the list shows
    rtl::Reference<Ear> choices_ear_{new Ear};
    rtl::Reference<Ear> list_ear_{new Ear};
};

ReviewDialog::ReviewDialog(const Reference<css::uno::XComponentContext>& context, const Preview& preview)
    : preview_(preview), parts_(context, preview.title, kSize), go_ahead_(keys_.label(preview.go_ahead))
{
    add_summary_and_choices();
    add_list();
    parts_.add_buttons(go_ahead_);
}

void ReviewDialog::add_summary_and_choices()
{
    parts_.add("summary", "FixedText",
               {{"Label", Any(to_ustring(preview_.summary))}, {"MultiLine", Any(true)}, {"NoLabel", Any(true)}});
    for (std::size_t i = 0; i < preview_.choices.size(); ++i)
        parts_.add(choice_name(i), "CheckBox",
                   {{"Label", Any(to_ustring(keys_.label(choice_words(preview_.choices[i]))))},
                    {"State", Any(static_cast<sal_Int16>(preview_.choices[i].ticked))}});
}

void ReviewDialog::add_list()
{
    parts_.add("label", "FixedText", {{"Label", Any(to_ustring(list_label()))}});
    // The office's grid control would show columns, but it ends the office when it is given the focus while a screen reader
    // may listen (LibreOffice 7.4 with GTK).
    parts_.add("list", "ListBox", {{"MultiSelection", Any(false)}, {"Dropdown", Any(false)}, {"Tabstop", Any(true)}});
    parts_.add("detail", "Edit", {{"MultiLine", Any(true)}, {"ReadOnly", Any(true)}, {"VScroll", Any(true)}});
}

// The headings of what is listed, and how much of it.
std::string ReviewDialog::list_label() const
{
    const std::string all = std::to_string(preview_.rows.size());
    const std::string shown = std::to_string(shown_.size());
    return joined(preview_.headings) + "  (" + (shown == all ? all : shown + " of " + all) + ")";
}

int ReviewDialog::place_choices(int top, int width)
{
    const std::size_t count = preview_.choices.size();
    const std::size_t columns = count > kOneColumnOfChoices ? 2 : 1;
    const std::size_t down = (count + columns - 1) / columns;
    const int share = width / static_cast<int>(columns);
    for (std::size_t i = 0; i < count; ++i)
        parts_.place(choice_name(i), {.x = kMargin + share * static_cast<int>(i / std::max<std::size_t>(1, down)),
                                      .y = top + kRow * static_cast<int>(i % std::max<std::size_t>(1, down)),
                                      .width = share - kMargin,
                                      .height = kRow - 2});
    return top + kRow * static_cast<int>(down);
}

void ReviewDialog::lay_out()
{
    Box size = parts_.window().is() ? parts_.size() : kSize;
    size.width = std::max(size.width, kSmallestWidth);
    size.height = std::max(size.height, kSmallestHeight);
    const int width = size.width - 2 * kMargin;
    const int summary = kLine * static_cast<int>(std::min<std::size_t>(6, lines_in(preview_.summary, width)));
    parts_.place("summary", {.x = kMargin, .y = kMargin, .width = width, .height = summary});
    int top = place_choices(2 * kMargin + summary, width) + kMargin / 2;
    parts_.place("label", {.x = kMargin, .y = top, .width = width, .height = kLine});
    top += kLine + 2;
    const int detail = size.height - 2 * kMargin - kButton - kDetail;
    parts_.place("list", {.x = kMargin, .y = top, .width = width, .height = detail - kMargin / 2 - top});
    parts_.place("detail", {.x = kMargin, .y = detail, .width = width, .height = kDetail});
    parts_.place_buttons(size, preview_.go_ahead);
}

bool ReviewDialog::ticked(std::size_t choice) const
{
    sal_Int16 state = 0;
    parts_.value(choice_name(choice), "State") >>= state;
    return state == 1;
}

void ReviewDialog::fill_list()
{
    shown_.clear();
    for (std::size_t row = 0; row < preview_.rows.size() && shown_.size() < kLongestList; ++row)
        if (preview_.choice_of_row.empty() || preview_.choice_of_row[row] < 0 ||
            ticked(static_cast<std::size_t>(preview_.choice_of_row[row])))
            shown_.push_back(row);
    Sequence<rtl::OUString> lines(static_cast<sal_Int32>(shown_.size()));
    std::ranges::transform(shown_, lines.getArray(), [this](std::size_t row) { return on_one_line(preview_.rows[row]); });
    parts_.set("list", "StringItemList", Any(lines));
    parts_.set("label", "Label", Any(to_ustring(list_label())));
    if (!shown_.empty()) Reference<css::awt::XListBox>(parts_.control("list"), UNO_QUERY_THROW)->selectItemPos(0, true);
    show_detail();
}

// The whole of the selected row, which the list can only begin to show.
void ReviewDialog::show_detail()
{
    const auto selected = Reference<css::awt::XListBox>(parts_.control("list"), UNO_QUERY_THROW)->getSelectedItemPos();
    if (selected < 0 || selected >= static_cast<sal_Int32>(shown_.size()))
        return parts_.set("detail", "Text", Any(rtl::OUString()));
    const auto& row = preview_.rows[shown_[static_cast<std::size_t>(selected)]];
    std::string detail;
    for (std::size_t i = 0; i < row.size(); ++i)
        if (!row[i].empty()) detail += (detail.empty() ? "" : "\n") + preview_.headings.at(i) + ": " + row[i];
    parts_.set("detail", "Text", Any(to_ustring(detail)));
}

void ReviewDialog::listen()
{
    choices_ear_->chosen = [this] { fill_list(); };
    list_ear_->chosen = [this] { show_detail(); };
    list_ear_->resized = [this] { lay_out(); };
    for (std::size_t i = 0; i < preview_.choices.size(); ++i)
        Reference<css::awt::XCheckBox>(parts_.control(choice_name(i)), UNO_QUERY_THROW)->addItemListener(choices_ear_.get());
    Reference<css::awt::XListBox>(parts_.control("list"), UNO_QUERY_THROW)->addItemListener(list_ear_.get());
    Reference<css::awt::XWindow>(parts_.window(), UNO_QUERY_THROW)->addWindowListener(list_ear_.get());
}

std::optional<std::vector<bool>> ReviewDialog::run(const Reference<css::awt::XWindowPeer>& parent)
{
    lay_out();
    parts_.open(parent);
    parts_.centre_over(parent);
    fill_list();
    listen();
    if (parts_.window()->execute() != 1) return std::nullopt;
    std::vector<bool> stays;
    for (std::size_t i = 0; i < preview_.choices.size(); ++i) stays.push_back(ticked(i));
    return stays;
}

}  // namespace

std::optional<std::vector<bool>> review_in_dialog(const Reference<css::uno::XComponentContext>& context,
                                                  const Reference<css::awt::XWindowPeer>& parent, const Preview& preview)
{
    return ReviewDialog(context, preview).run(parent);
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XUnoControlDialog.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace provision {

/// Where a control stands, in the units of dialogs: a quarter of a letter's width, an eighth of its height.
struct Box {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
};

inline constexpr int kMargin = 6;   ///< between controls, and at the edge of a dialog
inline constexpr int kLine = 9;     ///< the height of a line of text
inline constexpr int kButton = 15;  ///< the height of a button

/// Smaller than this a dialog with a list is not laid out.
inline constexpr int kSmallestWidth = 200;
inline constexpr int kSmallestHeight = 170;

/// About as wide as the words are when they are shown.
int width_of(std::string_view words);

/// About as many lines as the text takes in that width.
std::size_t lines_in(const std::string& text, int width);

/// Properties of a control's model, by name.
using ModelValues = std::map<const char*, css::uno::Any>;

/// A modal dialog that is put together here and not in a file, since what it holds is known only when it is shown.
class DialogParts {
public:
    DialogParts(css::uno::Reference<css::uno::XComponentContext> context, const std::string& title, const Box& size);
    ~DialogParts();
    DialogParts(const DialogParts&) = delete;
    DialogParts& operator=(const DialogParts&) = delete;

    /// Adds a control of the kind (`FixedText`, `CheckBox`, `Edit`, `ListBox`, `ImageControl`, `Button`); Tab goes from one to
    /// the next.
    void add(const std::string& name, std::string_view kind, const ModelValues& settings);
    void set(const std::string& name, const char* property, const css::uno::Any& value) const;
    css::uno::Any value(const std::string& name, const char* property) const;
    void place(const std::string& name, const Box& box) const;
    /// Before it is opened: the size that it turned out to need.
    void resize(const Box& size) const;
    /// Adds `go`, which Enter presses, and `cancel` beside it; with an empty label one button that closes.
    void add_buttons(const std::string& go_ahead, const std::string& otherwise = "Cancel");
    /// Puts them into the lower right corner; the words are those of `go` without its access key.
    void place_buttons(const Box& size, std::string_view go_ahead) const;
    /// Makes the windows; the controls can be asked for from here on.
    void open(const css::uno::Reference<css::awt::XWindowPeer>& parent);
    /// Moves the dialog to the middle of the window that it belongs to.
    void centre_over(const css::uno::Reference<css::awt::XWindowPeer>& parent) const;
    css::uno::Reference<css::awt::XControl> control(const std::string& name) const;
    css::uno::Reference<css::awt::XUnoControlDialog> window() const { return dialog_; }
    /// The size of the window as it is now.
    Box size() const;

private:
    css::uno::Reference<css::beans::XPropertySet> model_of(const std::string& name) const;

    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::lang::XMultiServiceFactory> model_;
    css::uno::Reference<css::awt::XUnoControlDialog> dialog_;
    sal_Int16 tab_index_ = 0;
};

/// Gives labels their access keys: the first letter of a word, else any letter, that no other label of the dialog has.
class AccessKeys {
public:
    /// The label with `~` before its key; one that has it already keeps it.
    std::string label(const std::string& words);

private:
    bool take(char letter);

    std::set<char> taken_;
};

}  // namespace provision

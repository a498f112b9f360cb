// SPDX-License-Identifier: MPL-2.0
#include "office/passing_words.hxx"

#include "office/convert.hxx"

#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/task/XStatusIndicatorFactory.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <cppuhelper/implbase1.hxx>

#include <rtl/ref.hxx>
#include <utility>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using Supplier = Reference<css::view::XSelectionSupplier>;

css::table::CellRangeAddress chosen_in(const Supplier& view)
{
    const Reference<css::sheet::XCellRangeAddressable> cells(view->getSelection(), UNO_QUERY);
    return cells.is() ? cells->getRangeAddress() : css::table::CellRangeAddress{};
}

// Holds the status bar until the cursor goes elsewhere; the view holds it, and lets it go then or when it closes.
class UntilTheCursorMoves : public cppu::WeakImplHelper1<css::view::XSelectionChangeListener> {
public:
    UntilTheCursorMoves(Reference<css::task::XStatusIndicator> bar, Supplier view)
        : bar_(std::move(bar)), view_(std::move(view)), cells_(chosen_in(view_))
    {
    }

    // Calc tells of the very choice behind which the words were said a little later, too.
    void SAL_CALL selectionChanged(const css::lang::EventObject&) override
    {
        if (!view_.is() || chosen_in(view_) == cells_) return;
        const rtl::Reference<UntilTheCursorMoves> alive(this);
        view_->removeSelectionChangeListener(this);
        view_.clear();
        bar_->end();
    }
    void SAL_CALL disposing(const css::lang::EventObject&) override { view_.clear(); }

private:
    Reference<css::task::XStatusIndicator> bar_;
    Supplier view_;
    css::table::CellRangeAddress cells_;
};

}  // namespace

void say_in_passing(const Reference<css::frame::XFrame>& frame, const std::string& words)
{
    const Reference<css::task::XStatusIndicatorFactory> factory(frame, UNO_QUERY);
    const Supplier view(frame->getController(), UNO_QUERY);
    if (!factory.is() || !view.is()) return;
    const auto bar = factory->createStatusIndicator();
    bar->start(to_ustring(words), 0);
    view->addSelectionChangeListener(new UntilTheCursorMoves(bar, view));
}

}  // namespace provision

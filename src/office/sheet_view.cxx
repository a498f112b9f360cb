// SPDX-License-Identifier: MPL-2.0
#include "office/sheet_view.hxx"

#include "office/convert.hxx"

#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XViewFreezable.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

namespace provision {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

// Keeps what a command that can be ticked says of itself.
class Tick : public cppu::WeakImplHelper1<css::frame::XStatusListener> {
public:
    void SAL_CALL statusChanged(const css::frame::FeatureStateEvent& event) override { event.State >>= on_; }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}
    bool on() const { return on_; }

private:
    bool on_ = false;
};

bool is_on(const Reference<css::frame::XDispatch>& command, const css::util::URL& url)
{
    const rtl::Reference<Tick> tick(new Tick);
    command->addStatusListener(tick.get(), url);
    command->removeStatusListener(tick.get(), url);
    return tick->on();
}

// The property of the controller would take the grid off every sheet; only this command knows a single one, and it toggles.
void toggle_off_grid(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XDispatchProvider>& frame)
{
    css::util::URL url;
    url.Complete = ".uno:ToggleSheetGrid";
    css::util::URLTransformer::create(context)->parseStrict(url);
    const auto command = frame->queryDispatch(url, "", 0);
    if (command.is() && is_on(command, url)) command->dispatch(url, {});
}

void freeze(const Reference<css::frame::XController>& controller, const Report& report)
{
    if (report.frozen_rows + report.frozen_columns == 0) return;
    const Reference<css::sheet::XViewFreezable> view(controller, UNO_QUERY_THROW);
    view->freezeAtPosition(report.frozen_columns, report.frozen_rows);
}

}  // namespace

void set_view(const Reference<css::uno::XComponentContext>& context, const Reference<css::sheet::XSpreadsheetDocument>& document,
              std::span<const Report> sheets)
{
    const auto controller = Reference<css::frame::XModel>(document, UNO_QUERY_THROW)->getCurrentController();
    const Reference<css::sheet::XSpreadsheetView> view(controller, UNO_QUERY);
    if (!view.is()) return;
    const auto before = view->getActiveSheet();
    for (const Report& report : sheets) {
        view->setActiveSheet({document->getSheets()->getByName(to_ustring(report.sheet)), UNO_QUERY_THROW});
        toggle_off_grid(context, {controller->getFrame(), UNO_QUERY_THROW});
        freeze(controller, report);
    }
    view->setActiveSheet(before);
}

}  // namespace provision

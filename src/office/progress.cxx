// SPDX-License-Identifier: MPL-2.0
#include "office/progress.hxx"

#include "office/convert.hxx"

#include <com/sun/star/task/XStatusIndicatorFactory.hpp>
#include <sal/log.hxx>

namespace provision {

StatusProgress::StatusProgress(const css::uno::Reference<css::frame::XFrame>& frame)
{
    const css::uno::Reference<css::task::XStatusIndicatorFactory> factory(frame, css::uno::UNO_QUERY);
    if (factory.is()) indicator_ = factory->createStatusIndicator();
}

StatusProgress::~StatusProgress()
{
    try {
        StatusProgress::rest();
    } catch (const css::uno::Exception& trouble) {
        // The window was closed meanwhile, and its status bar with it.
        SAL_WARN("provisionmap", "status bar not given back: " << trouble.Message);
    }
}

void StatusProgress::step(const std::string& what, int done, int all)
{
    if (!indicator_.is() || all <= 0) return;
    if (all_ != all) indicator_->start(to_ustring(what), all_ = all);
    indicator_->setText(to_ustring(what));
    indicator_->setValue(done);
}

void StatusProgress::rest()
{
    if (all_ != 0) indicator_->end();
    all_ = 0;
}

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#include "office/progress.hxx"

#include "office/convert.hxx"
#include "office/passing_words.hxx"

#include <com/sun/star/task/XStatusIndicatorFactory.hpp>
#include <sal/log.hxx>

#include <utility>

namespace provision {

StatusProgress::StatusProgress(css::uno::Reference<css::frame::XFrame> frame) : frame_(std::move(frame))
{
    const css::uno::Reference<css::task::XStatusIndicatorFactory> factory(frame_, css::uno::UNO_QUERY);
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

StatusProgress::Clock::duration StatusProgress::worked() const
{
    return before_ + (began_ ? Clock::now() - *began_ : Clock::duration{});
}

// A bar that comes and goes at once is only a flicker.
void StatusProgress::step(const std::string& what, int done, int all)
{
    if (!began_) began_ = Clock::now();
    if (worked() >= std::chrono::seconds(1)) long_step(what, done, all);
}

void StatusProgress::long_step(const std::string& what, int done, int all)
{
    if (!began_) began_ = Clock::now();
    if (!indicator_.is() || all <= 0) return;
    if (all_ != all) indicator_->start(to_ustring(what), all_ = all);
    indicator_->setText(to_ustring(what));
    indicator_->setValue(done);
}

void StatusProgress::rest()
{
    if (all_ != 0) indicator_->end();
    all_ = 0;
    before_ = worked();
    began_.reset();
}

void StatusProgress::say(const std::string& words)
{
    rest();
    say_in_passing(frame_, words);
}

}  // namespace provision

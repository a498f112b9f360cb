// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/task/XStatusIndicator.hpp>

#include <chrono>

namespace provision {

/// Progress in the status bar of the frame, of work that takes longer than a second; the bar is given back at the end of its
/// life.
class StatusProgress : public Progress {
public:
    explicit StatusProgress(css::uno::Reference<css::frame::XFrame> frame);
    ~StatusProgress() override;
    StatusProgress(const StatusProgress&) = delete;
    StatusProgress& operator=(const StatusProgress&) = delete;
    void step(const std::string& what, int done, int all) override;
    void long_step(const std::string& what, int done, int all) override;
    void rest() override;
    void say(const std::string& words) override;

private:
    using Clock = std::chrono::steady_clock;

    Clock::duration worked() const;

    css::uno::Reference<css::frame::XFrame> frame_;
    css::uno::Reference<css::task::XStatusIndicator> indicator_;
    std::optional<Clock::time_point> began_;  // nothing while somebody is asked
    Clock::duration before_{};                // what had been worked until then
    int all_ = 0;                             // of the bar that is shown; 0 while there is none
};

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/task/XStatusIndicator.hpp>

namespace provision {

/// Progress in the status bar of the frame; the bar is given back at the end of its life.
class StatusProgress : public Progress {
public:
    explicit StatusProgress(const css::uno::Reference<css::frame::XFrame>& frame);
    ~StatusProgress() override;
    StatusProgress(const StatusProgress&) = delete;
    StatusProgress& operator=(const StatusProgress&) = delete;
    void step(const std::string& what, int done, int all) override;
    void rest() override;

private:
    css::uno::Reference<css::task::XStatusIndicator> indicator_;
    int all_ = 0;
};

}  // namespace provision

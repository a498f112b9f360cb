// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace provision {

/// Message boxes and dialogs over the frame's window.
class WindowPrompt : public Prompt {
public:
    WindowPrompt(css::uno::Reference<css::uno::XComponentContext> context, css::uno::Reference<css::frame::XFrame> frame);
    void tell(const std::string& sentence) override;
    void warn(const std::string& sentence) override;
    std::optional<std::vector<bool>> review(const Preview& preview) override;
    std::optional<std::size_t> choose(const Selection& selection) override;
    std::optional<std::string> pick_file(const std::string& title) override;
    std::optional<std::string> pick_new_file(const std::string& title) override;
    std::optional<GapQuestion> ask(const GapQuestion& question) override;
    bool offer(const Offer& offer) override;
    void read(const std::string& title, const std::string& words) override;

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::frame::XFrame> frame_;
};

/// Shows nothing: for scripts, which read the result instead.
class SilentPrompt : public Prompt {
public:
    void tell(const std::string&) override {}
    void warn(const std::string&) override {}
    std::optional<std::vector<bool>> review(const Preview& preview) override
    {
        std::vector<bool> ticked;
        for (const auto& choice : preview.choices) ticked.push_back(choice.ticked);
        return ticked;
    }
    std::optional<std::size_t> choose(const Selection&) override { return std::nullopt; }
    std::optional<std::string> pick_file(const std::string&) override { return std::nullopt; }
    std::optional<std::string> pick_new_file(const std::string&) override { return std::nullopt; }
    std::optional<GapQuestion> ask(const GapQuestion& question) override { return question; }
    bool offer(const Offer&) override { return false; }
    void read(const std::string&, const std::string&) override {}
};

}  // namespace provision

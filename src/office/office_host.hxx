// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/ports.hpp"
#include "office/hidden_document.hxx"

#include <memory>

namespace provision {

/// This office, asked through its own interfaces.
class OfficeHost : public Host {
public:
    explicit OfficeHost(css::uno::Reference<css::uno::XComponentContext> context);
    Installation installation() override;
    std::string example_answer(const FunctionInfo& function) override;
    void open_new(const std::string& title, std::span<const Report> sheets) override;
    std::string picture(const std::string& template_id) override;
    std::string help_page(const std::string& name, bool open) override;

private:
    rtl::OUString package_folder() const;

    css::uno::Reference<css::uno::XComponentContext> context_;
    std::unique_ptr<HiddenDocument> scratch_;  ///< a spreadsheet for examples, made when the first is asked for
};

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "commands/command.hpp"
#include "templates/template.hpp"

#include <string>

namespace provision {

/// What is asked of whoever picks a template.
struct TemplateQuestion {
    std::string title;
    std::string summary;
    std::string go_ahead;
    bool (*wanted)(const TemplateRow&);
};

/// A template's id; empty when nobody picked one. `problem` says why a script's choice is none.
struct PickedTemplate {
    std::string id{};
    std::string problem{};
};

/// The template that the argument `Template` names, by id or name; without it the one that the person picks by picture.
PickedTemplate pick_template(Ports& ports, const Arguments& arguments, const TemplateQuestion& question);

}  // namespace provision

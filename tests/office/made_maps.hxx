// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "support/fixture.hxx"
#include "templates/template.hpp"

#include <com/sun/star/container/XNameAccess.hpp>

#include <string>
#include <vector>

namespace provision {

/// The ids of the templates of one sheet, or of all workbooks.
std::vector<std::string> template_ids(bool sheets);

/// The id as GoogleTest takes it for the name of a test.
std::string test_name(const testing::TestParamInfo<std::string>& info);

/// The arguments of a silent command that works on a template.
Properties naming(const std::string& id);

/// The workbook that New map opens; throws std::runtime_error when none is opened.
Component new_map(const std::string& id);

/// The workbook's own names for cells.
css::uno::Reference<css::container::XNameAccess> names_of(const Component& document);

}  // namespace provision

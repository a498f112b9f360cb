// SPDX-License-Identifier: MPL-2.0
#include "made_maps.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>

#include <algorithm>
#include <stdexcept>

namespace provision {

std::vector<std::string> template_ids(bool sheets)
{
    std::vector<std::string> wanted;
    for (const auto& row : templates())
        if ((row.kind == Template::Kind::sheet) == sheets) wanted.push_back(row.id);
    return wanted;
}

std::string test_name(const testing::TestParamInfo<std::string>& info)
{
    std::string name = info.param;
    std::ranges::replace(name, '-', '_');
    return name;
}

Properties naming(const std::string& id)
{
    return {property("Silent", true), property("Template", to_ustring(id))};
}

Component new_map(const std::string& id)
{
    const Opened here(office().make("scalc"));
    const auto before = office().documents();
    const auto reply = office().dispatch(here, "org.provisionmap:new-map", naming(id));
    EXPECT_TRUE(reply.success) << reply.sentence;
    for (const auto& document : office().documents())
        if (std::ranges::find(before, document) == before.end()) return document;
    throw std::runtime_error("no new workbook: " + reply.sentence);
}

css::uno::Reference<css::container::XNameAccess> names_of(const Component& document)
{
    const css::uno::Reference<css::beans::XPropertySet> properties(document, css::uno::UNO_QUERY_THROW);
    return {properties->getPropertyValue("NamedRanges"), css::uno::UNO_QUERY_THROW};
}

}  // namespace provision

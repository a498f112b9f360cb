// SPDX-License-Identifier: MPL-2.0
// The functions, as Calc calls them. It holds no state: Calc may call from any thread.
#include "functions/registry.hpp"
#include "office/cell_argument.hxx"
#include "office/convert.hxx"
#include "office/sheet_reader.hxx"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/RuntimeException.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <org/provisionmap/XFunctions.hpp>

#include <initializer_list>
#include <utility>

namespace provision {
namespace {

using Document = css::uno::Reference<css::beans::XPropertySet>;

// What Calc hands over for one argument.
class Place {
public:
    explicit Place(const css::uno::Any& value) : value_(&value) {}
    explicit Place(const css::uno::Reference<css::table::XCellRange>& cells) : cells_(&cells) {}

    Argument argument(ArgumentKind kind, const Document& document) const
    {
        if (value_) return argument_of(*value_);
        if (!cells_->is()) return Cell{};  // nothing between two semicolons
        return kind == ArgumentKind::table ? table_of(*cells_, document) : cells_of(*cells_);
    }

private:
    const css::uno::Any* value_ = nullptr;
    const css::uno::Reference<css::table::XCellRange>* cells_ = nullptr;
};

// BadArgument is answered as a cell error before it comes here. What else is thrown is our bug or want of memory: an exception
// that UNO knows makes it #VALUE!, any other could end the office.
css::uno::Any answer(std::string_view id, const Document& document, std::initializer_list<Place> places)
try {
    const auto& function = function_named(id);
    std::vector<Argument> arguments;
    arguments.reserve(function.arity);
    for (const auto& place : places) arguments.push_back(place.argument(function.kinds[arguments.size()], document));
    return any_of(call(function, std::move(arguments), document.is() ? day_zero_of(document) : kDayZero));
} catch (const std::exception& problem) {
    throw css::uno::RuntimeException(to_ustring(problem.what()));
}

class Functions : public cppu::WeakImplHelper2<org::provisionmap::XFunctions, css::lang::XServiceInfo> {
public:
#include "functions_glue.inc"

    rtl::OUString SAL_CALL getImplementationName() override
    {
        return "org.provisionmap.FunctionsImpl";
    }

    sal_Bool SAL_CALL supportsService(const rtl::OUString& name) override
    {
        return cppu::supportsService(this, name);
    }

    // Calc asks the object for the second name; the .components file must not give it, or the library loads with the office.
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override
    {
        const rtl::OUString names[] = {"org.provisionmap.Functions", "com.sun.star.sheet.AddIn"};
        return {names, 2};
    }
};

}  // namespace
}  // namespace provision

/// Makes the add-in; named in provisionmap.components.
extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
provisionmap_Functions_get_implementation(css::uno::XComponentContext*, const css::uno::Sequence<css::uno::Any>&)
{
    return cppu::acquire(new provision::Functions);
}

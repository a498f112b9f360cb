// SPDX-License-Identifier: MPL-2.0
// An add-in with every function of ours, by the same names and with the same arguments, that does nothing: what Calc itself takes
// for such a call.
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <org/provisionmap/XFunctions.hpp>

#include <initializer_list>

namespace provision {
namespace {

using Document = css::uno::Reference<css::beans::XPropertySet>;

struct Place {
    explicit Place(const css::uno::Any&) {}
    explicit Place(const css::uno::Reference<css::table::XCellRange>&) {}
};

css::uno::Any answer(const char*, const Document&, std::initializer_list<Place>)
{
    return css::uno::Any(1.0);
}

class Nothing : public cppu::WeakImplHelper2<org::provisionmap::XFunctions, css::lang::XServiceInfo> {
public:
#include "functions_glue.inc"

    rtl::OUString SAL_CALL getImplementationName() override
    {
        return "org.provisionmap.bench.NothingImpl";
    }

    sal_Bool SAL_CALL supportsService(const rtl::OUString& name) override
    {
        return cppu::supportsService(this, name);
    }

    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override
    {
        const rtl::OUString names[] = {"org.provisionmap.bench.Nothing", "com.sun.star.sheet.AddIn"};
        return {names, 2};
    }
};

}  // namespace
}  // namespace provision

/// Makes the add-in; named in nothing.components.
extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
provisionmap_Nothing_get_implementation(css::uno::XComponentContext*, const css::uno::Sequence<css::uno::Any>&)
{
    return cppu::acquire(new provision::Nothing);
}

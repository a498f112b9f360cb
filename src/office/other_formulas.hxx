// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <vector>

namespace provision {

/// The formulas of all other sheets that name one whose cells are about to be moved, or use a name for such cells. Calc lets them
/// follow the cells, but its undo does not bring them back (tried in 7.4); so each is typed anew first, which it does undo, and
/// last of all.
class OtherFormulas {
public:
    OtherFormulas(css::uno::Reference<css::sheet::XSpreadsheetDocument> document, const rtl::OUString& sheet);
    /// Makes them again what they were: for a sheet that was filled anew, where each cell's place is what they mean.
    void keep() const;

private:
    struct Formula {
        rtl::OUString sheet;
        sal_Int32 row = 0;
        sal_Int32 column = 0;
        rtl::OUString text;
    };

    void take_names(const css::uno::Reference<css::beans::XPropertySet>& owner);
    bool says_one_of_them(const rtl::OUString& text) const;
    void find(const rtl::OUString& sheet);
    void type(const Formula& formula) const;

    css::uno::Reference<css::sheet::XSpreadsheetDocument> document_;
    std::vector<rtl::OUString> words_;  ///< the sheet as formulas spell it, and names for its cells
    std::vector<Formula> formulas_;
};

}  // namespace provision

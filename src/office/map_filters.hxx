// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "office/undo_note.hxx"
#include "table/tidy_steps.hpp"

#include <com/sun/star/sheet/TableFilterField3.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>

#include <vector>

namespace provision {

/// The filters of a sheet that is about to be laid out anew. Calc leaves a filter over the columns that it was over when they
/// move one by one (tried in 7.4), so each is put over the map again, which Calc notes for undo.
class MapFilters {
public:
    /// What is filtered on the sheet `target` is what `source`, which it is or is a copy of, says.
    MapFilters(css::uno::Reference<css::sheet::XSpreadsheetDocument> document, const rtl::OUString& source,
               const rtl::OUString& target);
    /// Puts each filter of the map over the map as it is now, with its conditions at the columns they were said of. Gives what
    /// redo has to do at its very end, for Calc leaves out a filter without a name; nothing where it has nothing to do.
    UndoNote::Action follow(const TidyPlan& plan, const TidySteps& steps) const;

    struct Filter {
        rtl::OUString name;  ///< empty for the one without a name that each sheet may have
        css::table::CellRangeAddress area;
        bool buttons = false;
        css::uno::Sequence<css::sheet::TableFilterField3> conditions{};
    };

private:
    css::uno::Reference<css::sheet::XSpreadsheetDocument> document_;
    rtl::OUString target_;
    std::vector<Filter> source_;
    std::vector<Filter> there_;
};

}  // namespace provision

// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "support/document.hxx"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/task/XJob.hpp>

#include <functional>

namespace provision {

/// Times work inside the office, in seconds; what fails there is thrown as css::uno::Exception.
class Probe {
public:
    /// Loads the probe's library into the running office.
    Probe(Office& office, const std::filesystem::path& library);

    /// Keeps the used area of the sheet as the result that read_and_write writes; answers its number of rows.
    int keep(const Component& document, std::string_view sheet);
    /// One getDataArray of the used area of each sheet and one setDataArray of what was kept, into the target from A1 on.
    double read_and_write(const Component& document, const css::uno::Reference<css::sheet::XSpreadsheet>& target);
    /// One run of the command; throws when it reports failure.
    double dispatch(const Component& document, std::string_view command, const Properties& arguments);
    /// One getDataArray of the used area of each sheet, in processor time.
    double bare_read(const Component& document);
    /// The same with formats, merged and hidden cells, in processor time: what the pure reader is given.
    double sheet_read(const Component& document);
    /// One whole read as a command does it, in processor time; throws when it finds no provision.
    double whole_read(const Component& document);
    /// The times of the pure stages of Analyse gaps, in the order of kStages, in processor time.
    std::vector<double> stages(const Component& document);
    /// The most memory that the office holds while the work is done, in bytes.
    double peak_of(const std::function<void()>& work);
    /// One getDataArray of each range of the first sheet, `A1:B9;D1:D9`.
    double range_read(const Component& document, const std::string& ranges);
    /// One calculation of all formulas.
    double calculate(const Component& document);

private:
    using Values = std::vector<css::beans::NamedValue>;
    css::uno::Any ask(const char* action, const Component& document, Values values = {});
    double time(const char* action, const Component& document, Values values = {});

    css::uno::Reference<css::task::XJob> job_;
};

}  // namespace provision

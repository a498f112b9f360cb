// SPDX-License-Identifier: MPL-2.0
// A component that the benchmark loads into the office: it times work where the work is done, so that no pipe is in the figures.
#include "bench/probe_actions.hxx"
#include "bench/probe_memory.hpp"
#include "bench/stages.hpp"

#include "office/sheet_reader.hxx"
#include "table/read.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/implementationentry.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <uno/lbnames.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using Arguments = Sequence<css::beans::NamedValue>;
using Document = Reference<css::sheet::XSpreadsheetDocument>;
using Spreadsheet = Reference<css::sheet::XSpreadsheet>;
using Values = Sequence<Sequence<Any>>;

template <class T>
T argument(const Arguments& arguments, const char* name)
{
    T value{};
    const auto found =
        std::find_if(arguments.begin(), arguments.end(), [&](const auto& each) { return each.Name.equalsAscii(name); });
    if (found == arguments.end() || !(found->Value >>= value))
        throw css::lang::IllegalArgumentException(rtl::OUString::createFromAscii(name), nullptr, 0);
    return value;
}

Document document_in(const Arguments& arguments)
{
    return {argument<Reference<css::uno::XInterface>>(arguments, kDocument), UNO_QUERY_THROW};
}

template <class Work>
double seconds(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// The time that the processor gave this thread: reading asks nothing of others, and what else the machine does is not in it.
template <class Work>
double processor_seconds(Work work)
{
    const auto start = processor_now();
    work();
    return processor_now() - start;
}

Values used_values(const Spreadsheet& sheet)
{
    const Reference<css::sheet::XUsedAreaCursor> cursor(sheet->createCursor(), UNO_QUERY_THROW);
    cursor->gotoEndOfUsedArea(false);
    const auto end = Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
    const Reference<css::sheet::XCellRangeData> range(sheet->getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow),
                                                      UNO_QUERY_THROW);
    return range->getDataArray();
}

void read_all(const Document& document)
{
    const auto sheets = document->getSheets();
    const auto names = sheets->getElementNames();
    for (const auto& name : names) used_values({sheets->getByName(name), UNO_QUERY_THROW});
}

std::vector<Grid> read_sheets(const Document& document)
{
    const auto sheets = document->getSheets();
    std::vector<Grid> grids;
    const auto names = sheets->getElementNames();
    for (const auto& name : names) grids.push_back(read_sheet(document, {sheets->getByName(name), UNO_QUERY_THROW}));
    return grids;
}

// The values that the command wrote stay here between calls, as they would in the memory of a command.
class Probe : public cppu::WeakImplHelper2<css::task::XJob, css::lang::XServiceInfo> {
public:
    explicit Probe(Reference<css::uno::XComponentContext> context) : context_(std::move(context)) {}

    Any SAL_CALL execute(const Arguments& arguments) override
    {
        const auto action = argument<rtl::OUString>(arguments, kAction);
        if (action.equalsAscii(kKeep)) return Any(keep(arguments));
        if (action.equalsAscii(kReadAndWrite)) return Any(read_and_write(arguments));
        if (action.equalsAscii(kDispatch)) return Any(dispatch(arguments));
        if (action.equalsAscii(kBareRead)) return Any(bare_read(arguments));
        if (action.equalsAscii(kSheetRead)) return Any(sheet_read(arguments));
        if (action.equalsAscii(kWholeRead)) return Any(whole_read(arguments));
        if (action.equalsAscii(kPureStages)) return Any(pure_stages(arguments));
        if (action.equalsAscii(kForgetPeak)) return forget_peak(), Any();
        if (action.equalsAscii(kPeak)) return Any(peak_of_memory());
        if (action.equalsAscii(kRangeRead)) return Any(range_read(arguments));
        if (action.equalsAscii(kCalculate)) return Any(calculate(arguments));
        throw css::lang::IllegalArgumentException(action, *this, 0);
    }

    rtl::OUString SAL_CALL getImplementationName() override { return name(); }
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override { return cppu::supportsService(this, service); }
    Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override { return services(); }

    static rtl::OUString SAL_CALL name() { return rtl::OUString::createFromAscii(kProbe); }
    static Sequence<rtl::OUString> SAL_CALL services() { return {}; }

private:
    sal_Int32 keep(const Arguments& arguments)
    {
        const auto sheet = argument<rtl::OUString>(arguments, kSheet);
        kept_ = used_values({document_in(arguments)->getSheets()->getByName(sheet), UNO_QUERY_THROW});
        return kept_.getLength();
    }

    double read_and_write(const Arguments& arguments)
    {
        const auto document = document_in(arguments);
        const Spreadsheet target(argument<Reference<css::uno::XInterface>>(arguments, kTarget), UNO_QUERY_THROW);
        return seconds([&] {
            read_all(document);
            const auto range = target->getCellRangeByPosition(0, 0, kept_[0].getLength() - 1, kept_.getLength() - 1);
            Reference<css::sheet::XCellRangeData>(range, UNO_QUERY_THROW)->setDataArray(kept_);
        });
    }

    double dispatch(const Arguments& arguments)
    {
        const Reference<css::frame::XModel> model(document_in(arguments), UNO_QUERY_THROW);
        const Reference<css::frame::XDispatchProvider> frame(model->getCurrentController()->getFrame(), UNO_QUERY_THROW);
        const auto helper = css::frame::DispatchHelper::create(context_);
        const auto command = argument<rtl::OUString>(arguments, kCommand);
        const auto values = argument<Sequence<css::beans::PropertyValue>>(arguments, kArguments);
        css::frame::DispatchResultEvent event;
        const auto time = seconds([&] { helper->executeDispatch(frame, command, "", 0, values) >>= event; });
        if (event.State == css::frame::DispatchResultState::SUCCESS) return time;
        rtl::OUString reason;
        event.Result >>= reason;
        throw css::uno::RuntimeException("the command failed: " + reason, *this);
    }

    double bare_read(const Arguments& arguments)
    {
        const auto document = document_in(arguments);
        return processor_seconds([&] { read_all(document); });
    }

    double sheet_read(const Arguments& arguments)
    {
        const auto document = document_in(arguments);
        return processor_seconds([&] { read_sheets(document); });
    }

    // The time of reading nothing would tell nothing.
    double whole_read(const Arguments& arguments)
    {
        const auto document = document_in(arguments);
        bool any = false;
        const auto time = processor_seconds([&] { any = !read_workbook(read_sheets(document)).map.provisions.empty(); });
        if (any) return time;
        throw css::uno::RuntimeException("no provision was read", *this);
    }

    static Sequence<double> pure_stages(const Arguments& arguments)
    {
        const auto staged = run_stages(read_sheets(document_in(arguments)));
        return {staged.seconds.data(), static_cast<sal_Int32>(staged.seconds.size())};
    }

    double range_read(const Arguments& arguments)
    {
        const Reference<css::container::XIndexAccess> sheets(document_in(arguments)->getSheets(), UNO_QUERY_THROW);
        const Spreadsheet sheet(sheets->getByIndex(0), UNO_QUERY_THROW);
        const auto names = argument<rtl::OUString>(arguments, kRanges);
        return seconds([&] {
            for (sal_Int32 at = 0; at >= 0;)
                Reference<css::sheet::XCellRangeData>(sheet->getCellRangeByName(names.getToken(0, ';', at)), UNO_QUERY_THROW)
                    ->getDataArray();
        });
    }

    double calculate(const Arguments& arguments)
    {
        const Reference<css::sheet::XCalculatable> document(document_in(arguments), UNO_QUERY_THROW);
        return seconds([&] { document->calculateAll(); });
    }

    Reference<css::uno::XComponentContext> context_;
    Values kept_;
};

Reference<css::uno::XInterface> SAL_CALL make(const Reference<css::uno::XComponentContext>& context)
{
    return static_cast<cppu::OWeakObject*>(new Probe(context));
}

const cppu::ImplementationEntry kEntries[] = {
    {make, Probe::name, Probe::services, cppu::createSingleComponentFactory, nullptr, 0},
    {nullptr, nullptr, nullptr, nullptr, nullptr, 0}};

}  // namespace
}  // namespace provision

/// Tells the office's loader how to call this library.
extern "C" SAL_DLLPUBLIC_EXPORT void component_getImplementationEnvironment(const char** name, uno_Environment**)
{
    *name = CPPU_CURRENT_LANGUAGE_BINDING_NAME;
}

/// The factory of the probe, for the office's loader.
extern "C" SAL_DLLPUBLIC_EXPORT void* component_getFactory(const char* name, void* services, void* registry)
{
    return cppu::component_getFactoryHelper(name, services, registry, provision::kEntries);
}

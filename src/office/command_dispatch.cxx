// SPDX-License-Identifier: MPL-2.0
#include "office/command_dispatch.hxx"

#include "office/calc_workbook.hxx"
#include "office/convert.hxx"
#include "office/office_formulas.hxx"
#include "office/office_host.hxx"
#include "office/open_file.hxx"
#include "office/progress.hxx"
#include "office/prompt.hxx"
#include "office/workbook_memory.hxx"

#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <cppuhelper/exc_hlp.hxx>

#include <algorithm>
#include <atomic>
#include <utility>

namespace provision {
namespace {

using css::uno::Reference;

Reference<css::sheet::XSpreadsheetDocument> workbook_in(const Reference<css::frame::XFrame>& frame)
{
    const auto controller = frame.is() ? frame->getController() : nullptr;
    return {controller.is() ? controller->getModel() : nullptr, css::uno::UNO_QUERY};
}

std::string plain_label(const Command& command)
{
    std::string label(command.label);
    std::erase(label, '~');
    return label;
}

// The status bar lets the office handle clicks while a command runs: a second click must not start a second run inside it.
class OneAtATime {
public:
    OneAtATime() : mine_(!running_.test_and_set()) {}
    ~OneAtATime()
    {
        if (mine_) running_.clear();
    }
    OneAtATime(const OneAtATime&) = delete;
    OneAtATime& operator=(const OneAtATime&) = delete;
    explicit operator bool() const { return mine_; }

private:
    static inline std::atomic_flag running_;
    bool mine_;
};

Outcome failure(std::string sentence)
{
    return {.success = false, .sentence = std::move(sentence)};
}

}  // namespace

CommandDispatch::CommandDispatch(Reference<css::uno::XComponentContext> context, Reference<css::frame::XFrame> frame,
                                 const Command& command)
    : context_(std::move(context)), frame_(std::move(frame)), command_(command)
{
}

Outcome CommandDispatch::run_here(const DispatchArguments& arguments)
{
    const OneAtATime turn;
    if (!turn) return failure("Another command of Provision map is still running. Wait until it has finished.");
    const auto document = workbook_in(frame_);
    if (!document.is())
        return failure(plain_label(command_) + " works on a Calc spreadsheet; this is another kind of document. "
                                               "Open your provision map in Calc and run it there.");
    const Arguments read = read_arguments(arguments);
    CalcWorkbook workbook(context_, document);
    WindowPrompt window(context_, frame_);
    SilentPrompt silence;
    StatusProgress progress(frame_);
    OfficeFiles files(context_, document);
    OfficeHost host(context_);
    OfficeFormulas formulas(context_, document);
    WorkbookMemory memory(document);
    Ports ports{workbook, read.silent ? static_cast<Prompt&>(silence) : window, progress, files, host, formulas, memory};
    return command_.run(ports, read);
}

// The one place where trouble of the host is caught; what was written until then is one undo step.
Outcome CommandDispatch::run(const DispatchArguments& arguments)
{
    const std::string stopped = plain_label(command_) + " could not finish: ";
    try {
        return run_here(arguments);
    } catch (const BadRequest& request) {
        return failure(request.what());
    } catch (const Refused& refusal) {
        return failure(refusal.what());
    } catch (const css::uno::Exception& trouble) {
        const rtl::OUString kind = cppu::getCaughtException().getValueTypeName();
        return failure(stopped + "Calc reported " + to_utf8(kind + " \"" + trouble.Message) +
                       "\". If the workbook was changed, Edit > Undo takes that back.");
    } catch (const std::exception& trouble) {
        return failure(stopped + trouble.what() + ". If the workbook was changed, Edit > Undo takes that back.");
    }
}

Outcome CommandDispatch::tell(const Outcome& outcome)
{
    try {
        WindowPrompt(context_, frame_).warn(outcome.sentence);
        return outcome;
    } catch (const css::uno::Exception& trouble) {
        return failure(outcome.sentence + " (No message box could be shown: " + to_utf8(trouble.Message) + ")");
    }
}

void CommandDispatch::dispatchWithNotification(const css::util::URL&, const DispatchArguments& arguments,
                                               const Reference<css::frame::XDispatchResultListener>& listener)
{
    const Reference<css::uno::XInterface> alive(static_cast<cppu::OWeakObject*>(this));  // the command may close its own frame
    Outcome outcome = run(arguments);
    if (!outcome.success && !asks_silence(arguments)) outcome = tell(outcome);
    if (!listener.is()) return;
    using namespace css::frame::DispatchResultState;
    listener->dispatchFinished({alive, outcome.success ? SUCCESS : FAILURE, css::uno::Any(to_ustring(outcome.sentence))});
}

void CommandDispatch::dispatch(const css::util::URL& url, const DispatchArguments& arguments)
{
    dispatchWithNotification(url, arguments, nullptr);
}

void CommandDispatch::addStatusListener(const Reference<css::frame::XStatusListener>& listener, const css::util::URL& url)
{
    if (!listener.is()) return;
    css::frame::FeatureStateEvent state;
    state.Source = static_cast<cppu::OWeakObject*>(this);
    state.FeatureURL = url;
    state.IsEnabled = workbook_in(frame_).is();
    listener->statusChanged(state);
}

// The state of a frame's document never changes while the frame keeps it, so there is nobody to remember.
void CommandDispatch::removeStatusListener(const Reference<css::frame::XStatusListener>&, const css::util::URL&) {}

}  // namespace provision
